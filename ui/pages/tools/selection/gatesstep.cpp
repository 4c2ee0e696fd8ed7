// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/tools/selection/gatesstep.h"

#include "core/workspace/edit/choosing.h"
#include "ui/pages/tools/selection/criteriaoffers.h"
#include "ui/pages/tools/selection/gatecard.h"
#include "ui/shell/prompt.h"
#include "ui/support/labels.h"
#include "ui/widgets/addline.h"
#include "ui/widgets/notice.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// Every candidate at one gate, also where nobody has looked yet.
QList<GateEntry> entriesOf(const core::SelectionDossier &dossier, const core::Criterion &criterion)
{
    QList<GateEntry> entries;
    for (const core::Candidate &candidate : dossier.candidates) {
        core::Gate gate;
        gate.organisation = criterion.organisation;
        gate.selection = criterion.selection;
        gate.candidate = candidate.id;
        gate.criterion = criterion.id;
        for (const core::Gate &stored : dossier.gates)
            if (stored.candidate == candidate.id && stored.criterion == criterion.id)
                gate = stored;
        entries.append({candidate, gate});
    }
    return entries;
}

} // namespace

GatesStep::GatesStep(const PageContext &context)
    : WalkStep(context)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(space(4));
    m_outcome = new Notice(u"gatesOutcome"_s, this);
    layout->addWidget(m_outcome);
    auto *list = new QVBoxLayout;
    list->setSpacing(space(4));
    layout->addLayout(list);
    m_gates = std::make_unique<CardList<core::Criterion, GateCard>>(
        list, [](const core::Criterion &criterion) { return criterion.id.toString(); },
        [this](const core::Criterion &) { return makeCard(); });
    m_add = new AddLine(u"addGate"_s, tr("Something no tool may lack"),
                        tr("A gate of your own, such as: works in our warehouse"), tr("Add"), this);
    connect(m_add, &AddLine::added, this, [this](const QString &name) {
        core::Criterion criterion;
        criterion.name = name;
        criterion.kind = core::CriterionKind::Gate;
        addGate(criterion);
        m_add->clear();
    });
    layout->addWidget(m_add);
    m_offers = new CriteriaOffers(core::CriterionKind::Gate, this);
    connect(m_offers, &CriteriaOffers::taken, this, &GatesStep::addGate);
    layout->addWidget(m_offers);
}

GatesStep::~GatesStep() = default;

GateCard *GatesStep::makeCard()
{
    auto *card = new GateCard(this);
    connect(card, &GateCard::edited, this, [this](const core::Gate &gate) {
        context().prompt.check(core::edit::setGate(context().workspace, gate));
    });
    connect(card, &GateCard::removeWanted, this, [this, card] { removeGate(card->value()); });
    return card;
}

void GatesStep::refresh()
{
    const QList<core::Criterion> gates = criteria(core::CriterionKind::Gate);
    m_gates->setValues(gates);
    for (const core::Criterion &gate : gates)
        if (GateCard *card = m_gates->find(gate.id.toString()))
            card->setEntries(entriesOf(dossier(), gate));
    m_offers->setPicked(dossier().criteria);
    showOutcome();
}

void GatesStep::showOutcome()
{
    QStringList removed;
    for (const core::Candidate &candidate : dossier().candidates) {
        const core::CandidateResult *result = walk().result.candidate(candidate.id);
        if (result && result->removed)
            removed.append(candidate.name);
    }
    if (removed.isEmpty()) {
        m_outcome->clear();
        return;
    }
    const bool all = removed.size() == dossier().candidates.size();
    m_outcome->tell(all ? Notice::Tone::Bad : Notice::Tone::Caution,
                    tr("Out because of a gate: %1").arg(listed(removed)),
                    {all ? tr("No candidate is left. Go back and name others.")
                         : tr("They take no part in the trial and the vote. The record keeps them "
                              "with the reason.")});
}

void GatesStep::addGate(const core::Criterion &criterion)
{
    context().prompt.check(
        core::edit::addCriteria(context().workspace, selection(), std::array{criterion}));
}

void GatesStep::removeGate(const core::Criterion &criterion)
{
    const core::Criterion gone = criterion; // the card lets go of it while we work
    if (context().prompt.confirm(
            tr("Remove a gate"),
            tr("Remove the gate “%1” with its answers? You can undo this.").arg(gone.name),
            tr("Remove")))
        context().prompt.check(core::edit::removeCriterion(context().workspace, gone));
}

} // namespace ui
