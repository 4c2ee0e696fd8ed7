// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/builder.h"

#include "core/report/sections/compose.h"
#include "core/report/sections/oasis.h"
#include "core/report/sections/sections.h"

using namespace Qt::StringLiterals;

namespace core::report {

namespace {

constexpr unsigned flag(Kind kind)
{
    return 1U << static_cast<unsigned>(kind);
}

constexpr unsigned Everybody
    = flag(Kind::Course) | flag(Kind::Consultant) | flag(Kind::Board) | flag(Kind::Handout);
constexpr unsigned Working = flag(Kind::Course) | flag(Kind::Consultant);
constexpr unsigned Deciding = Working | flag(Kind::Board);
constexpr unsigned Weighing = flag(Kind::Consultant) | flag(Kind::Board);
constexpr unsigned Expert = flag(Kind::Consultant);

struct Part
{
    Section (*make)(const Context &context);
    unsigned kinds; ///< which kinds of report have it
};

/// In print order.
constexpr std::array Parts = {
    Part{summary, Everybody},
    Part{aboutThisDocument, Expert},
    Part{organisation, Working},
    Part{readiness, Working},
    Part{useToday, Working},
    Part{visionAndObjectives, Deciding},
    Part{platformChoice, Working},
    Part{peopleAndSupport, Working},
    Part{leadershipAndRoles, Expert},
    Part{rulesSafetyAndLaw, Working},
    Part{benefitsAndCosts, Weighing},
    Part{roadmap, Everybody},
    Part{risks, Expert},
    Part{openQuestions, Deciding},
    Part{accountRegister, Expert},
    Part{answersAndEvidence, Expert},
    Part{dataProtectionScreening, Expert},
    Part{glossaryAndSources, Expert},
};

QString subtitle(const Context &context)
{
    switch (context.kind) {
    case Kind::Course:
        return context.final ? Words::tr("Course strategy") : Words::tr("Course draft");
    case Kind::Consultant:
        return Words::tr("Consultant’s report");
    case Kind::Board:
        return Words::tr("Board paper");
    case Kind::Handout:
        return Words::tr("Handout");
    }
    return {};
}

/// For readers in government communication; titles without a part of OASIS stay as they are.
Section inOasisTerms(Section section)
{
    if (const QString name = oasisName(section.number); !name.isEmpty())
        section.title = Words::tr("%1 (%2)").arg(section.title, name);
    return section;
}

Cover cover(const Context &context)
{
    const Organisation &card = context.dossier.organisation;
    return {.organisation = card.name.trimmed(),
            .title = context.final ? Words::tr("Social media strategy")
                                   : Words::tr("Draft social media strategy"),
            .subtitle = subtitle(context),
            .authors = card.authors.trimmed(),
            .version = card.documentVersion.trimmed(),
            .date = context.today,
            .status = context.final ? Words::tr("FINAL") : Words::tr("DRAFT"),
            .reviewDate = card.reviewDate,
            .classification = card.classification.trimmed()};
}

} // namespace

Report build(Kind kind, const Framework &framework, const Dossier &dossier, const QDate &today,
             const Options &options)
{
    const Context context{.kind = kind,
                          .framework = framework,
                          .dossier = dossier,
                          .today = today,
                          .securityColumns = options.securityColumns,
                          .final = options.final,
                          .unknowns = unknowns(framework, dossier),
                          .gaps = rankedGaps(framework, dossier.profile, dossier.targets),
                          .patterns = matchingPatterns(framework, dossier.profile, dossier.answers,
                                                       dossier.coverage)};
    Report report{kind, framework.language, cover(context), {}};
    for (const Part &part : Parts)
        if (part.kinds & flag(kind))
            report.sections.append(dossier.governance.oasis ? inOasisTerms(part.make(context))
                                                            : part.make(context));
    return report;
}

} // namespace core::report
