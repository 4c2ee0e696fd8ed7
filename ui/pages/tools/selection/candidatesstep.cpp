// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/tools/selection/candidatesstep.h"

#include "core/platforms/toolmatch.h"
#include "core/strategy/fitprofile.h"
#include "core/workspace/edit/choosing.h"
#include "core/workspace/livedossier.h"
#include "ui/pages/tools/selection/candidaterow.h"
#include "ui/pages/tools/selection/offers.h"
#include "ui/shell/prompt.h"
#include "ui/support/labels.h"
#include "ui/widgets/addline.h"
#include "ui/widgets/widgets.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

CandidatesStep::CandidatesStep(const PageContext &context)
    : WalkStep(context)
    , m_catalogue(core::builtInCatalogue().value_or(core::Catalogue{}))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(space(4));
    auto *card = new Card(this);
    layout->addWidget(card);
    auto *list = new QVBoxLayout;
    list->setSpacing(space(2));
    card->body()->addLayout(list);
    m_candidates = std::make_unique<CardList<core::Candidate, CandidateRow>>(
        list, [](const core::Candidate &candidate) { return candidate.id.toString(); },
        [this](const core::Candidate &) { return makeRow(); });
    m_add = new AddLine(u"addCandidate"_s, tr("A tool to choose from"),
                        tr("The name of a tool, if it is not below"), tr("Add"), card);
    connect(m_add, &AddLine::added, this, &CandidatesStep::addNamed);
    card->body()->addWidget(m_add);
    m_tools = new Offers(u"offerTool"_s, this);
    connect(m_tools, &Offers::taken, this, &CandidatesStep::addTool);
    layout->addWidget(m_tools);
    m_platforms = new Offers(u"offerPlatform"_s, this);
    connect(m_platforms, &Offers::taken, this, &CandidatesStep::addPlatform);
    layout->addWidget(m_platforms);
}

CandidatesStep::~CandidatesStep() = default;

CandidateRow *CandidatesStep::makeRow()
{
    auto *row = new CandidateRow(this);
    connect(row, &CandidateRow::removeWanted, this, [this, row] { remove(row->value()); });
    return row;
}

void CandidatesStep::refresh()
{
    const core::Dossier &all = context().live.dossier();
    m_entries = core::merged(m_catalogue, all.ownPlatforms, all.corrections).entries;
    m_candidates->setValues(dossier().candidates);
    m_tools->setOffers(tr("In use today"), toolOffers());
    m_platforms->setOffers(tr("From the catalogue, for %1").arg(nameOf(selection().purpose)),
                           platformOffers());
}

bool CandidatesStep::isCandidate(const QString &name) const
{
    return std::any_of(dossier().candidates.begin(), dossier().candidates.end(),
                       [&](const core::Candidate &candidate) {
                           return candidate.name.compare(name, Qt::CaseInsensitive) == 0;
                       });
}

QList<Offer> CandidatesStep::toolOffers() const
{
    const core::CoverageMap &map = context().live.dossier().coverage;
    QList<Offer> offers;
    for (int i = 0; i < map.tools.size(); ++i) {
        const core::Tool &tool = map.tools[i];
        const int strength = map.strengths[i][int(selection().purpose)];
        if (!isCandidate(tool.name))
            offers.append({tool.id.toString(), tool.name,
                           strength > 0 ? tr("For this purpose: %1").arg(coverageStrength(strength))
                                        : tr("Not used for this purpose")});
    }
    return offers;
}

QList<Offer> CandidatesStep::platformOffers()
{
    const core::Dossier &all = context().live.dossier();
    const QList<core::Need> needs = core::needs(
        core::fitProfile(all.organisation, all.coverage, {selection().purpose}), m_entries);
    const QList<std::pair<core::Verdict, QString>> verdicts
        = {{core::Verdict::Suits, tr("Suits you")},
           {core::Verdict::WithCare, tr("Possible, with care")},
           {core::Verdict::NotEnoughKnown, tr("Not enough known yet")},
           {core::Verdict::DoesNotSuit, tr("Does not suit you")}};
    QList<Offer> offers;
    for (const auto &[verdict, words] : verdicts)
        for (const core::CatalogueEntry &entry : std::as_const(m_entries)) {
            const core::Platform &platform = entry.platform;
            if (platform.status == core::PlatformStatus::Open
                && platform.purposes.contains(selection().purpose) && !isCandidate(platform.name)
                && core::fit(platform, needs).verdict == verdict)
                offers.append({platform.id.text, platform.name, words});
        }
    return offers;
}

bool CandidatesStep::add(const core::Candidate &candidate)
{
    return context().prompt.check(
        core::edit::addCandidate(context().workspace, selection(), candidate));
}

void CandidatesStep::addNamed(const QString &name)
{
    core::Candidate candidate;
    candidate.name = name;
    if (add(candidate))
        m_add->clear();
}

void CandidatesStep::addTool(const QString &id)
{
    for (const core::Tool &tool : context().live.dossier().coverage.tools)
        if (tool.id.toString() == id) {
            core::Candidate candidate;
            candidate.name = tool.name;
            candidate.tool = tool.id;
            add(candidate);
            return;
        }
}

void CandidatesStep::addPlatform(const QString &id)
{
    for (const core::CatalogueEntry &entry : std::as_const(m_entries))
        if (entry.platform.id.text == id) {
            core::Candidate candidate;
            candidate.name = entry.platform.name;
            candidate.platform = entry.platform.id;
            add(candidate);
            return;
        }
}

void CandidatesStep::remove(const core::Candidate &candidate)
{
    const core::Candidate gone = candidate; // the row lets go of it while we work
    const bool marked
        = std::any_of(dossier().ratings.begin(), dossier().ratings.end(),
                      [&](const core::Rating &rating) { return rating.candidate == gone.id; });
    if (!marked
        || context().prompt.confirm(
            tr("Remove a candidate"),
            tr("Remove %1 with the marks it got? You can undo this.").arg(gone.name), tr("Remove")))
        context().prompt.check(core::edit::removeCandidate(context().workspace, gone));
}

} // namespace ui
