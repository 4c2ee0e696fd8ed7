// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/sections/choice.h"

#include "core/base/text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core::report {

namespace {

/// Where votes, scores or gates speak for another candidate than the chosen one.
QList<Sentence> againstTheChoice(const Choice &choice)
{
    const CandidateId &chosen = choice.dossier.record->choice;
    const DecisionResult &result = choice.result;
    const QString name = choice.name(chosen);
    QList<Sentence> sentences;
    const CandidateResult *found = result.candidate(chosen);
    if (found && found->removed)
        sentences.append(choice.sentence(Words::tr("%1 fails a gate.").arg(name)));
    const QList<CandidateId> &winners = result.ballot.winners;
    if (choice.dossier.selection.revealed && !winners.isEmpty() && !winners.contains(chosen))
        sentences.append(choice.sentence(
            Words::tr("%1 did not win the vote; that was %2.").arg(name, choice.names(winners))));
    if (choice.showsScores() && !result.equals.contains(chosen))
        sentences.append(choice.sentence(Words::tr("%1 is not first by its score; that is %2.")
                                             .arg(name, choice.names(result.first))));
    return sentences;
}

/// A label and somebody's own words; more than one line becomes paragraphs of their own.
void addWords(QList<Block> &blocks, const Choice &choice, const QString &label,
              const QString &words)
{
    QList<Block> lines = paragraphs(words, choice.source());
    if (lines.isEmpty())
        return;
    auto &first = std::get<Paragraph>(lines.first());
    first.sentences.prepend({label, {}});
    add(blocks, lines);
}

Sentence review(const Choice &choice)
{
    if (const Unknown *unknown = choice.context.unknown(choice.key() + u":review"_s))
        return missing(*unknown);
    return choice.sentence(Words::tr("We look at this choice again on %1.")
                               .arg(longDate(*choice.dossier.record->review)));
}

QString stateText(RequestState state)
{
    switch (state) {
    case RequestState::Granted:
        return Words::tr("granted");
    case RequestState::Refused:
        return Words::tr("refused");
    case RequestState::Open:
        return Words::tr("no answer yet");
    }
    return {};
}

/// "“Single sign-on”: refused. The suite we have cannot do it."
Sentence requestSentence(const Choice &choice, const Request &request)
{
    const QString state = stateText(request.state);
    const QString words = withoutStop(request.text);
    const QString answer = asSentence(request.answer);
    if (answer.isEmpty())
        return choice.sentence(request.state == RequestState::Refused
                                   ? Words::tr("“%1”: refused; why is not yet known.").arg(words)
                                   : Words::tr("“%1”: %2.").arg(words, state));
    return choice.sentence(Words::tr("“%1”: %2. %3").arg(words, state, answer));
}

} // namespace

Sentence outcome(const Choice &choice)
{
    if (!choice.isDecided()) {
        if (const Unknown *unknown = choice.context.unknown(choice.key() + u":choice"_s))
            return missing(*unknown);
        return choice.sentence(Words::tr("Nothing is chosen yet for %1.").arg(choice.purpose()));
    }
    const DecisionRecord &record = *choice.dossier.record;
    const QString name = choice.name(record.choice);
    return choice.sentence(record.decided
                               ? Words::tr("We chose %1 for %2 on %3.")
                                     .arg(name, choice.purpose(), longDate(*record.decided))
                               : Words::tr("We chose %1 for %2; on which day is not yet known.")
                                     .arg(name, choice.purpose()));
}

void addRecord(QList<Block> &blocks, const Choice &choice)
{
    if (!choice.isDecided())
        return;
    const DecisionRecord &record = *choice.dossier.record;
    add(blocks, choice.heading(Words::tr("The decision and its reasons")));
    if (const QList<Sentence> against = againstTheChoice(choice); !against.isEmpty())
        add(blocks, paragraph(against));
    addWords(blocks, choice, Words::tr("Our reasons:"), record.reasons);
    const QList<Sentence> noReasons = missingUnder(choice.context, {choice.key() + u":reasons"_s});
    if (!noReasons.isEmpty())
        add(blocks, paragraph(noReasons));
    addWords(blocks, choice, Words::tr("Where we disagreed:"), record.disagreement);
    if (record.disagreement.trimmed().isEmpty())
        add(blocks,
            paragraph(
                {choice.sentence(Words::tr("No disagreement was written down.")), review(choice)}));
    else
        add(blocks, paragraph({review(choice)}));
}

void addRequests(QList<Block> &blocks, const Choice &choice, Requests which)
{
    QList<Request> requests = choice.dossier.requests;
    std::ranges::stable_sort(requests, {}, &Request::position);
    Bullets bullets;
    for (const RequestState state :
         {RequestState::Refused, RequestState::Open, RequestState::Granted})
        for (const Request &request : requests)
            if (request.state == state
                && (which == Requests::All || state == RequestState::Refused))
                bullets.items.append(requestSentence(choice, request));
    if (bullets.items.isEmpty())
        return;
    add(blocks,
        choice.heading(which == Requests::All
                           ? Words::tr("What the group asked for, and the answers")
                           : Words::tr("What the group asked for and did not get")));
    add(blocks, bullets);
}

} // namespace core::report
