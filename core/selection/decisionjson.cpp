// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/selection/decisionjson.h"

#include "core/selection/walk.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace core {

namespace {

template<class Tag>
QJsonValue json(const Id<Tag> &id)
{
    return id.isNull() ? QJsonValue() : QJsonValue(id.toString());
}

QJsonValue json(Hundredths number)
{
    return number.toDouble();
}

QJsonValue json(int number)
{
    return number;
}

QJsonValue json(const Percentage &share)
{
    return QJsonObject{{u"percent"_s, json(share.percent)}, {u"exact"_s, share.exact}};
}

QJsonValue json(const QDate &date)
{
    return date.toString(Qt::ISODate);
}

template<class List, class Write>
QJsonArray listed(const List &list, Write write)
{
    QJsonArray array;
    for (const auto &item : list)
        array.append(write(item));
    return array;
}

// Defined below the functions for what they hold.
template<class T>
QJsonValue json(const std::optional<T> &maybe);
template<class T>
QJsonValue json(const QList<T> &list);

QJsonValue json(const GateResult &gate)
{
    return QJsonObject{{u"criterion"_s, json(gate.criterion)},
                       {u"state"_s, toWord(gate.state)},
                       {u"owner"_s, gate.owner},
                       {u"note"_s, gate.note}};
}

QJsonValue json(const CriterionResult &result)
{
    const bool marked = result.marks > 0;
    return QJsonObject{{u"criterion"_s, json(result.criterion)},
                       {u"marks"_s, result.marks},
                       {u"median"_s, json(result.median)},
                       {u"lowest"_s, marked ? QJsonValue(result.lowest) : QJsonValue()},
                       {u"highest"_s, marked ? QJsonValue(result.highest) : QJsonValue()},
                       {u"wide"_s, result.wide},
                       {u"contribution"_s, json(result.contribution)}};
}

QJsonValue json(const WeightShift &shift)
{
    return QJsonObject{{u"criterion"_s, json(shift.criterion)},
                       {u"factor"_s, shift.up ? 1.5 : 0.5},
                       {u"scores"_s, json(shift.scores)},
                       {u"first"_s, json(shift.first)},
                       {u"changesFirst"_s, shift.changesFirst}};
}

QJsonValue json(const WeightStability &stability)
{
    return QJsonObject{{u"criterion"_s, json(stability.criterion)},
                       {u"candidate"_s, json(stability.candidate)},
                       {u"lowest"_s, json(stability.lowest)},
                       {u"highest"_s, json(stability.highest)}};
}

QJsonValue json(const DuelResult &duel)
{
    return QJsonObject{{u"candidate"_s, json(duel.candidate)},
                       {u"against"_s, json(duel.against)},
                       {u"forCandidate"_s, duel.forCandidate},
                       {u"forAgainst"_s, duel.forAgainst}};
}

QJsonValue json(const ApprovalCount &count)
{
    return QJsonObject{{u"candidate"_s, json(count.candidate)}, {u"ticks"_s, count.ticks}};
}

QJsonValue json(const MissingVoice &voice)
{
    return QJsonObject{
        {u"kind"_s, toWord(voice.kind)}, {u"role"_s, voice.role}, {u"text"_s, sentence(voice)}};
}

QJsonValue json(const DecisionRecord &record)
{
    return QJsonObject{{u"choice"_s, json(record.choice)},
                       {u"reasons"_s, record.reasons},
                       {u"disagreement"_s, record.disagreement},
                       {u"decided"_s, json(record.decided)},
                       {u"review"_s, json(record.review)}};
}

template<class T>
QJsonValue json(const std::optional<T> &maybe)
{
    return maybe ? json(*maybe) : QJsonValue();
}

template<class T>
QJsonValue json(const QList<T> &list)
{
    return listed(list, [](const T &item) { return json(item); });
}

QJsonObject json(const Selection &selection, const DecisionResult &result,
                 const SelectionDossier &dossier)
{
    return {{u"who"_s, selection.who},
            {u"tasks"_s, listed(selection.tasks, [](const QString &task) { return task; })},
            {u"step"_s, toWord(nextStep(stepStates(dossier, result)))},
            {u"revealed"_s, selection.revealed},
            {u"people"_s, static_cast<int>(dossier.participants.size())},
            {u"missingVoices"_s, json(result.missingVoices)}};
}

QJsonObject json(const CandidateResult &result, const SelectionDossier &dossier)
{
    const Candidate *candidate = dossier.candidate(result.candidate);
    return {{u"id"_s, json(result.candidate)},
            {u"name"_s, candidate ? candidate->name : QString()},
            {u"removed"_s, result.removed},
            {u"gates"_s, json(result.gates)},
            {u"criteria"_s, json(result.criteria)},
            {u"score"_s, json(result.score)},
            {u"place"_s, json(result.place)},
            {u"dominatedBy"_s, json(result.dominatedBy)},
            {u"firstPlaceShare"_s, json(result.firstPlaceShare())},
            {u"rankShares"_s, json(result.rankShares)}};
}

QJsonObject json(const Criterion &criterion)
{
    return {{u"id"_s, json(criterion.id)},
            {u"code"_s, criterion.code},
            {u"name"_s, criterion.name},
            {u"kind"_s, toWord(criterion.kind)}};
}

QJsonArray criteria(const DecisionResult &result, const SelectionDossier &dossier)
{
    QJsonArray array;
    for (const CriterionWeight &weight : result.weights) {
        const Criterion *criterion = dossier.criterion(weight.criterion);
        QJsonObject object = json(criterion ? *criterion : Criterion());
        object.insert(u"weight"_s, json(weight.weight));
        array.append(object);
    }
    const auto gates
        = result.candidates.isEmpty() ? QList<GateResult>() : result.candidates.first().gates;
    for (const GateResult &gate : gates) {
        if (const Criterion *criterion = dossier.criterion(gate.criterion))
            array.append(json(*criterion));
    }
    return array;
}

QJsonObject json(const Robustness &robustness)
{
    return {{u"closeCall"_s, robustness.closeCall},
            {u"decidedBy"_s, json(robustness.decidedBy)},
            {u"shifts"_s, json(robustness.shifts)},
            {u"stability"_s, json(robustness.stability)}};
}

QJsonObject json(const BallotResult &ballot)
{
    return {{u"rule"_s, toWord(ballot.rule)},
            {u"votes"_s, ballot.votes},
            {u"approvals"_s, json(ballot.approvals)},
            {u"duels"_s, json(ballot.duels)},
            {u"condorcetWinner"_s, json(ballot.condorcetWinner)},
            {u"order"_s, json(ballot.order)},
            {u"winners"_s, json(ballot.winners)}};
}

QJsonArray findings(const DecisionResult &result, const SelectionDossier &dossier)
{
    return listed(result.findings, [&dossier](const SelectionFinding &finding) {
        return QJsonObject{{u"kind"_s, toWord(finding.kind)},
                           {u"participant"_s, json(finding.participant)},
                           {u"candidate"_s, json(finding.candidate)},
                           {u"criterion"_s, json(finding.criterion)},
                           {u"text"_s, sentence(finding, dossier)}};
    });
}

QJsonArray requests(const SelectionDossier &dossier)
{
    return listed(dossier.requests, [](const Request &request) {
        return QJsonObject{{u"text"_s, request.text},
                           {u"state"_s, toWord(request.state)},
                           {u"answer"_s, request.answer}};
    });
}

} // namespace

QJsonObject toJson(const DecisionResult &result, const SelectionDossier &dossier)
{
    QJsonObject object;
    object.insert(u"selection"_s, json(result.selection));
    object.insert(u"purpose"_s, toWord(result.purpose));
    object.insert(u"need"_s, json(dossier.selection, result, dossier));
    object.insert(u"criteria"_s, criteria(result, dossier));
    object.insert(u"candidates"_s, listed(result.candidates, [&](const CandidateResult &candidate) {
                      return json(candidate, dossier);
                  }));
    object.insert(u"first"_s, json(result.first));
    object.insert(u"equals"_s, json(result.equals));
    object.insert(u"lead"_s, json(result.lead));
    object.insert(u"robustness"_s, json(result.robustness));
    object.insert(u"weightings"_s, result.weightings);
    object.insert(u"ballot"_s, json(result.ballot));
    object.insert(u"ballotAndScores"_s, toWord(result.agreement));
    object.insert(u"findings"_s, findings(result, dossier));
    object.insert(u"requests"_s, requests(dossier));
    object.insert(u"record"_s, json(dossier.record));
    return object;
}

} // namespace core
