// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/checks/sectionparts.h"

#include "core/base/text.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct SectionText
{
    Q_DECLARE_TR_FUNCTIONS(core::checks)
};

using checks::SectionPart;

struct ReportSection
{
    const char *number;
    const char *title;
    Source::Kind place;
    const char *field; ///< the id of the place
    QList<SectionPart> (*parts)(const Framework &framework, const Dossier &dossier);
};

constexpr std::array Sections = {
    ReportSection{"1", QT_TRANSLATE_NOOP("core::checks", "Summary on one page"),
                  Source::Kind::Passage, "summary.situation", checks::summaryParts},
    ReportSection{"2", QT_TRANSLATE_NOOP("core::checks", "About this document"),
                  Source::Kind::Field, "authors", checks::aboutParts},
    ReportSection{"3", QT_TRANSLATE_NOOP("core::checks", "Our organisation and its context"),
                  Source::Kind::Field, "sector", checks::organisationParts},
    ReportSection{"4", QT_TRANSLATE_NOOP("core::checks", "Where we are: six-point readiness"),
                  Source::Kind::Round, "", checks::readinessParts},
    ReportSection{"5", QT_TRANSLATE_NOOP("core::checks", "How we use social media now"),
                  Source::Kind::Tool, "", checks::useParts},
    ReportSection{"6", QT_TRANSLATE_NOOP("core::checks", "Our vision and objectives"),
                  Source::Kind::Vision, "statement", checks::visionParts},
    ReportSection{"7", QT_TRANSLATE_NOOP("core::checks", "Platform choice"),
                  Source::Kind::Selection, "", checks::choiceParts},
    ReportSection{"8", QT_TRANSLATE_NOOP("core::checks", "People: adoption, training and support"),
                  Source::Kind::AdopterGroup, "", checks::peopleParts},
    ReportSection{"9", QT_TRANSLATE_NOOP("core::checks", "Leadership and roles"),
                  Source::Kind::Leadership, "sponsor", checks::leadershipParts},
    ReportSection{"10", QT_TRANSLATE_NOOP("core::checks", "Rules, safety and law"),
                  Source::Kind::Policy, "", checks::rulesParts},
    ReportSection{"12", QT_TRANSLATE_NOOP("core::checks", "Benefits and costs"),
                  Source::Kind::ValueLine, "", checks::valueParts},
    ReportSection{"13", QT_TRANSLATE_NOOP("core::checks", "Our roadmap"), Source::Kind::Action, "",
                  checks::roadmapParts},
    ReportSection{"14", QT_TRANSLATE_NOOP("core::checks", "Risks"), Source::Kind::Risk, "",
                  checks::riskParts},
    ReportSection{"15", QT_TRANSLATE_NOOP("core::checks", "Open questions and decisions requested"),
                  Source::Kind::Decision, "", checks::requestParts},
    ReportSection{
        "D", QT_TRANSLATE_NOOP("core::checks", "Annex: data protection screening and checklists"),
        Source::Kind::Check, "data-protection", checks::screeningParts},
};

/// Three of what is missing and how much more: "sector, culture and 4 more".
QString inFewWords(QStringList names)
{
    constexpr qsizetype Most = 3;
    if (names.size() <= Most)
        return joined(names);
    const qsizetype more = names.size() - (Most - 1);
    names = names.first(Most - 1);
    return joined(names << SectionText::tr("%1 more").arg(more));
}

} // namespace

QList<SectionProgress> sectionProgress(const Framework &framework, const Dossier &dossier,
                                       const QDate &today)
{
    const QList<StrategyFinding> findings = check(framework, dossier, today);
    QList<SectionProgress> all;
    for (const ReportSection &section : Sections) {
        SectionProgress progress{QString::fromLatin1(section.number),
                                 QCoreApplication::translate("core::checks", section.title),
                                 SectionProgress::State::Ready,
                                 {},
                                 {section.place, QString::fromLatin1(section.field)}};
        QStringList missing;
        qsizetype there = 0;
        for (const SectionPart &part : section.parts(framework, dossier)) {
            there += part.there;
            if (!part.there)
                missing << part.name;
        }
        progress.lacking = inFewWords(missing);
        const auto error = std::ranges::find_if(findings, [&](const StrategyFinding &finding) {
            return finding.severity == Severity::Error && finding.section == progress.number;
        });
        if (missing.isEmpty() && error != findings.end()) {
            progress.lacking = error->text;
            progress.place = error->place;
        }
        if (!progress.lacking.isEmpty())
            progress.state
                = there == 0 ? SectionProgress::State::Empty : SectionProgress::State::Thin;
        all.append(progress);
    }
    return all;
}

} // namespace core
