// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/tools/selection/trialstep.h"

#include "core/workspace/edit/choosing.h"
#include "ui/pages/tools/selection/markrow.h"
#include "ui/pages/tools/selection/trialcard.h"
#include "ui/pages/tools/selection/whobar.h"
#include "ui/shell/prompt.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

TrialStep::TrialStep(const PageContext &context)
    : WalkStep(context)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(space(4));
    m_who = new WhoBar(tr("Who tries the candidates?"),
                       tr("Each person alone, with a task of their own work. What the others gave "
                          "stays hidden until the reveal."),
                       this);
    connect(m_who, &WhoBar::chosen, this, &WalkStep::personChosen);
    layout->addWidget(m_who);
    QStringList marks;
    for (int mark = 0; mark <= core::BestMark; ++mark)
        marks.append(u"%1 %2"_s.arg(QString::number(mark), markWord(mark)));
    m_scale = quietLabel(
        tr("Marks: %1. The keys 0 to 4 give a mark and go on.").arg(marks.join(u", "_s)),
        TextStyle::Body, this);
    layout->addWidget(m_scale);
    auto *list = new QVBoxLayout;
    list->setSpacing(space(4));
    layout->addLayout(list);
    m_cards = std::make_unique<CardList<core::Candidate, TrialCard>>(
        list, [](const core::Candidate &candidate) { return candidate.id.toString(); },
        [this](const core::Candidate &) { return makeCard(); });
}

TrialStep::~TrialStep() = default;

TrialCard *TrialStep::makeCard()
{
    auto *card = new TrialCard(this);
    connect(card, &TrialCard::trialEdited, this, [this](const core::Trial &trial) {
        context().prompt.check(core::edit::setTrial(context().workspace, trial));
    });
    connect(card, &TrialCard::marked, this,
            [this, card](const core::CriterionId &criterion, std::optional<int> mark) {
                if (const core::Participant *who = person())
                    context().prompt.check(core::edit::rate(context().workspace, *who,
                                                            card->value().id, criterion, mark));
            });
    return card;
}

void TrialStep::refresh()
{
    const QList<core::Candidate> left = running();
    const QList<core::Criterion> scored = criteria(core::CriterionKind::Scored);
    QHash<core::ParticipantId, qsizetype> given;
    for (const core::Rating &rating : dossier().ratings)
        if (std::any_of(left.begin(), left.end(), [&](const core::Candidate &candidate) {
                return candidate.id == rating.candidate;
            }))
            ++given[rating.participant];
    QSet<core::ParticipantId> done;
    for (auto each = given.cbegin(); each != given.cend(); ++each)
        if (each.value() == left.size() * scored.size())
            done.insert(each.key());
    m_who->setPeople(dossier().participants, walk().person, done);
    m_scale->setVisible(person() && !left.isEmpty());
    m_cards->setValues(person() ? left : QList<core::Candidate>());
    for (const core::Candidate &candidate : left)
        if (TrialCard *card = m_cards->find(candidate.id.toString()))
            fill(card, scored);
}

void TrialStep::fill(TrialCard *card, const QList<core::Criterion> &criteria) const
{
    core::Trial trial;
    trial.organisation = selection().organisation;
    trial.selection = selection().id;
    trial.participant = walk().person;
    trial.candidate = card->value().id;
    for (const core::Trial &stored : dossier().trials)
        if (stored.participant == trial.participant && stored.candidate == trial.candidate)
            trial = stored;
    card->setTrial(trial);
    QHash<core::CriterionId, int> marks;
    for (const core::Rating &rating : dossier().ratings)
        if (rating.participant == trial.participant && rating.candidate == trial.candidate)
            marks.insert(rating.criterion, rating.mark);
    card->setMarks(criteria, marks);
}

} // namespace ui
