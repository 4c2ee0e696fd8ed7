// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/tools/selection/ballotstep.h"

#include "core/report/choiceblocks.h"
#include "core/workspace/edit/choosing.h"
#include "core/workspace/livedossier.h"
#include "ui/pages/tools/selection/ballotpaper.h"
#include "ui/pages/tools/selection/whobar.h"
#include "ui/shell/prompt.h"
#include "ui/widgets/blocksview.h"
#include "ui/widgets/widgets.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

BallotStep::BallotStep(const PageContext &context)
    : WalkStep(context)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(space(4));
    layout->addWidget(makeRule());
    m_who = new WhoBar(tr("Who votes?"), tr("Each person alone, one vote each."), this);
    connect(m_who, &WhoBar::chosen, this, &WalkStep::personChosen);
    layout->addWidget(m_who);
    m_paper = new BallotPaper(this);
    connect(m_paper, &BallotPaper::voted, this,
            [this](const core::Ranking &ranking) { cast(ranking); });
    connect(m_paper, &BallotPaper::takenBack, this, [this] { cast({}); });
    layout->addWidget(m_paper);
    m_showCount = button(tr("Show the count so far"), u"showCount"_s, ButtonRole::Link, this);
    connect(m_showCount, &QPushButton::clicked, this, [this] {
        m_counted = selection().id;
        showCount();
    });
    layout->addWidget(m_showCount, 0, Qt::AlignLeft);
    m_count = new BlocksView(u"voteCount"_s, this);
    layout->addWidget(m_count);
}

QWidget *BallotStep::makeRule()
{
    auto *part = new QWidget(this);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins({});
    layout->setSpacing(space(2));
    layout->addWidget(label(tr("How votes are counted"), TextStyle::BodyStrong, part));
    m_rule = new Segments(
        u"ballotRule"_s, tr("How votes are counted"),
        {tr("Approval: tick all you could work with"), tr("Ranking: put them in order")}, part);
    connect(m_rule, &Segments::chosen, this,
            [this](int index) { chooseRule(core::AllBallotRules[size_t(index)]); });
    m_ruleWords = quietLabel({}, TextStyle::Body, part);
    layout->addWidget(m_rule);
    layout->addWidget(m_ruleWords);
    return part;
}

void BallotStep::refresh()
{
    showRule();
    showPaper();
    showCount();
}

void BallotStep::showRule()
{
    const bool approval = selection().ballotRule == core::BallotRule::Approval;
    const bool begun = !dossier().ballots.isEmpty();
    m_rule->setCurrent(int(selection().ballotRule));
    m_rule->setEnabled(!begun);
    QString words = approval
        ? tr("The candidate with the most ticks wins.")
        : tr("Every two candidates meet head to head. Who beats all others wins; when they beat "
             "each other in a circle, the weakest victories do not count (Schulze’s method).");
    words += u' '
        + (begun ? tr("The rule is fixed, because the vote has begun.")
                 : tr("Choose before the first vote; then it is fixed."));
    m_ruleWords->setText(words);
}

void BallotStep::showPaper()
{
    QSet<core::ParticipantId> done;
    std::optional<core::Ranking> vote;
    for (const core::Ballot &ballot : dossier().ballots) {
        done.insert(ballot.participant);
        if (ballot.participant == walk().person)
            vote = ballot.ranking;
    }
    m_who->setPeople(dossier().participants, walk().person, done);
    m_paper->setVisible(person() && !running().isEmpty());
    if (!person())
        return;
    m_paper->setChoices(selection().ballotRule, running());
    m_paper->setVote(person()->alias, vote);
}

void BallotStep::showCount()
{
    const qsizetype votes = dossier().ballots.size();
    const bool all = votes > 0 && votes >= dossier().participants.size();
    const bool asked = m_counted == selection().id;
    m_showCount->setVisible(votes > 0 && !all && !asked);
    m_count->setBlocks(all || asked ? core::report::voteBlocks(
                           context().framework, context().live.dossier(), selection().id)
                                    : QList<core::report::Block>());
}

void BallotStep::chooseRule(core::BallotRule rule)
{
    core::Selection changed = selection();
    changed.ballotRule = rule;
    if (!context().prompt.check(core::edit::changeSelection(context().workspace, changed)))
        showRule();
}

void BallotStep::cast(const std::optional<core::Ranking> &ranking)
{
    if (person())
        context().prompt.check(core::edit::vote(context().workspace, *person(), ranking));
}

} // namespace ui
