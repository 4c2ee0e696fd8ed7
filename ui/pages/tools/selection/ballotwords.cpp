// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/tools/selection/ballotwords.h"

#include "ui/support/labels.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct Votes
{
    Q_DECLARE_TR_FUNCTIONS(ui::Votes)
};

QString nameOf(const core::SelectionDossier &dossier, const core::CandidateId &id)
{
    const core::Candidate *candidate = dossier.candidate(id);
    return candidate ? candidate->name : Votes::tr("a candidate that was removed");
}

QStringList namesOf(const core::SelectionDossier &dossier, const QList<core::CandidateId> &ids)
{
    QStringList names;
    for (const core::CandidateId &id : ids)
        names.append(nameOf(dossier, id));
    return names;
}

bool isAboutVotes(core::SelectionFinding::Kind kind)
{
    using Kind = core::SelectionFinding::Kind;
    return kind == Kind::UnknownVoter || kind == Kind::VotedTwice || kind == Kind::NamedTwice
        || kind == Kind::CandidateLeft;
}

QString duelLine(const core::SelectionDossier &dossier, const core::DuelResult &duel)
{
    const bool won = duel.forCandidate > duel.forAgainst;
    const bool tied = duel.forCandidate == duel.forAgainst;
    const QString pattern = tied ? Votes::tr("%1 and %2 tie, %3 to %4.")
                                 : Votes::tr("%1 beats %2, %3 to %4.");
    const core::CandidateId &first = won || tied ? duel.candidate : duel.against;
    const core::CandidateId &second = won || tied ? duel.against : duel.candidate;
    return pattern
        .arg(nameOf(dossier, first), nameOf(dossier, second),
             QString::number(qMax(duel.forCandidate, duel.forAgainst)),
             QString::number(qMin(duel.forCandidate, duel.forAgainst)));
}

} // namespace

VoteWords voteWords(const core::SelectionDossier &dossier, const core::DecisionResult &result)
{
    const core::BallotResult &ballot = result.ballot;
    VoteWords words;
    const QStringList winners = namesOf(dossier, ballot.winners);
    words.clear = winners.size() == 1;
    if (ballot.votes == 0 || winners.isEmpty())
        words.title = Votes::tr("No vote counts yet.");
    else if (words.clear)
        words.title = Votes::tr("%1 wins the vote.").arg(winners.first());
    else
        words.title = Votes::tr("%1 tie. You decide between them.").arg(listed(winners));
    for (const core::ApprovalCount &count : ballot.approvals)
        words.lines.append(Votes::tr("%1: ticked by %2 of %3.")
                               .arg(nameOf(dossier, count.candidate),
                                    QString::number(count.ticks), QString::number(ballot.votes)));
    for (const core::DuelResult &duel : ballot.duels)
        words.lines.append(duelLine(dossier, duel));
    if (ballot.rule == core::BallotRule::Ranked && ballot.votes > 0 && !ballot.condorcetWinner)
        words.lines.append(
            Votes::tr("Nobody beats all others, so Schulze’s method decides."));
    for (const core::SelectionFinding &finding : result.findings)
        if (isAboutVotes(finding.kind))
            words.lines.append(core::sentence(finding, dossier));
    return words;
}

} // namespace ui
