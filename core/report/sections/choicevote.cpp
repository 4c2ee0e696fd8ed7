// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/sections/choice.h"

#include "core/base/text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core::report {

namespace {

QString ruleText(BallotRule rule)
{
    return rule == BallotRule::Approval
        ? Words::tr("The rule, fixed before the first vote: each person ticks every candidate they "
                    "could support, and the most ticks win.")
        : Words::tr("The rule, fixed before the first vote: each person ranks the candidates, and "
                    "who beats every other one head to head wins. If they beat each other in a "
                    "circle, the method of Schulze decides.");
}

/// "Ticks: BookStack 6, Notion 4."
Sentence ticks(const Choice &choice)
{
    QList<ApprovalCount> counts = choice.result.ballot.approvals;
    std::ranges::stable_sort(counts, std::greater<>(), &ApprovalCount::ticks);
    QStringList parts;
    for (const ApprovalCount &count : counts)
        parts.append(
            Words::tr("%1 %2").arg(choice.name(count.candidate), QString::number(count.ticks)));
    return choice.sentence(Words::tr("Ticks: %1.").arg(parts.join(u", "_s)));
}

QString duelText(const Choice &choice, const DuelResult &duel)
{
    const bool turned = duel.forAgainst > duel.forCandidate;
    const QString winner = choice.name(turned ? duel.against : duel.candidate);
    const QString loser = choice.name(turned ? duel.candidate : duel.against);
    const QString most = QString::number(std::max(duel.forCandidate, duel.forAgainst));
    const QString least = QString::number(std::min(duel.forCandidate, duel.forAgainst));
    return (duel.forCandidate == duel.forAgainst ? Words::tr("%1 and %2 draw %3 to %4")
                                                 : Words::tr("%1 beats %2 %3 to %4"))
        .arg(winner, loser, most, least);
}

/// Those of the winners; the others change nothing.
Sentence duels(const Choice &choice)
{
    const BallotResult &ballot = choice.result.ballot;
    QStringList parts;
    for (const DuelResult &duel : ballot.duels)
        if (ballot.winners.contains(duel.candidate) || ballot.winners.contains(duel.against))
            parts.append(duelText(choice, duel));
    QString text = Words::tr("Head to head: %1.").arg(parts.join(u", "_s));
    if (!ballot.condorcetWinner)
        text += u' ' + Words::tr("Nobody beats all others, so the method of Schulze decides.");
    return choice.sentence(text);
}

QString winnersText(const Choice &choice)
{
    const QList<CandidateId> &winners = choice.result.ballot.winners;
    if (winners.isEmpty())
        return Words::tr("No candidate got a tick.");
    return (winners.size() == 1 ? Words::tr("%1 wins the vote.")
                                : Words::tr("%1 tie in the vote. People decide it, not the "
                                            "program."))
        .arg(choice.names(winners));
}

QList<CandidateId> inBoth(const DecisionResult &result)
{
    QList<CandidateId> found;
    for (const CandidateId &id : result.first)
        if (result.ballot.winners.contains(id))
            found.append(id);
    return found;
}

QList<Sentence> againstScores(const Choice &choice)
{
    const DecisionResult &result = choice.result;
    if (!choice.showsScores())
        return {};
    switch (result.agreement) {
    case BallotAgreement::Unknown:
        return {};
    case BallotAgreement::Same:
        return {choice.sentence(
            Words::tr("Vote and scores both put %1 first.").arg(choice.names(inBoth(result))))};
    case BallotAgreement::AmongEquals:
        return {choice.sentence(Words::tr("The scores put %1 first, by less than counts as a lead.")
                                    .arg(choice.names(result.first)))};
    case BallotAgreement::Differ:
        return {choice.sentence(
            Words::tr("Vote and scores differ: the vote is for %1, the scores put %2 first.")
                .arg(choice.names(result.ballot.winners), choice.names(result.first)))};
    }
    return {};
}

} // namespace

void addVote(QList<Block> &blocks, const Choice &choice)
{
    const BallotResult &ballot = choice.result.ballot;
    // Before the marks are shown nobody should see how others vote, either.
    if (!choice.dossier.selection.revealed || choice.running().size() < 2)
        return;
    add(blocks, choice.heading(Words::tr("The vote")));
    QList<Sentence> sentences = {
        choice.sentence(ruleText(ballot.rule)),
        choice.sentence(Words::tr("Votes that count: %1 of %2.")
                            .arg(QString::number(ballot.votes), QString::number(choice.people())))};
    if (ballot.votes > 0) {
        sentences.append(ballot.rule == BallotRule::Approval ? ticks(choice) : duels(choice));
        sentences.append(choice.sentence(winnersText(choice)));
        sentences.append(againstScores(choice));
    }
    add(blocks, paragraph(sentences));
}

} // namespace core::report
