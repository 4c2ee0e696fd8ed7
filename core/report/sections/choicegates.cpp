// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/sections/choice.h"

#include "core/base/text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core::report {

namespace {

/// "Data in the right place (IT): no region in writing".
QString gateText(const Choice &choice, const GateResult &gate)
{
    QString text = choice.criterion(gate.criterion);
    if (const QString owner = gate.owner.trimmed(); !owner.isEmpty())
        text = Words::tr("%1 (%2)").arg(text, owner);
    if (const QString note = withoutStop(gate.note); !note.isEmpty())
        text = Words::tr("%1: %2").arg(text, note);
    return text;
}

Cell gateCell(const Choice &choice, const CandidateResult &candidate, GateState state)
{
    QStringList texts;
    for (const GateResult &gate : candidate.gates)
        if (gate.state == state)
            texts.append(gateText(choice, gate));
    if (texts.isEmpty())
        return noCell({choice.source()});
    const Cell::Tone tone = state == GateState::Unknown ? Cell::Tone::Missing : Cell::Tone::Normal;
    return cell(texts.join(u"; "_s), {choice.source()}, tone);
}

QString outcomeAtGates(const CandidateResult &candidate)
{
    if (candidate.removed)
        return Words::tr("out");
    return std::ranges::count(candidate.gates, GateState::Unknown, &GateResult::state) > 0
        ? Words::tr("stays, open")
        : Words::tr("stays");
}

QList<Cell> candidateRow(const Choice &choice, const CandidateResult &candidate)
{
    const Sources sources = {choice.source()};
    const auto passed = std::ranges::count(candidate.gates, GateState::Pass, &GateResult::state);
    return {cell(choice.name(candidate.candidate), sources, Cell::Tone::Strong),
            cell(Words::tr("%1 of %2")
                     .arg(QString::number(passed), QString::number(candidate.gates.size())),
                 sources),
            gateCell(choice, candidate, GateState::Fail),
            gateCell(choice, candidate, GateState::Unknown),
            cell(outcomeAtGates(candidate), sources)};
}

Sentence decisionRule(const Choice &choice)
{
    const auto out = std::ranges::count(choice.result.candidates, true, &CandidateResult::removed);
    return choice.sentence(
        Words::tr("Gates are for those who answer for law, IT and accessibility. Who fails one is "
                  "out, here %1 of %2; what is not yet known stays an open point.")
            .arg(QString::number(out), QString::number(choice.result.candidates.size())));
}

} // namespace

void addGates(QList<Block> &blocks, const Choice &choice)
{
    const QList<CandidateResult> &candidates = choice.result.candidates;
    add(blocks, choice.heading(Words::tr("Candidates and gates")));
    if (candidates.isEmpty()) {
        add(blocks, paragraph(missingUnder(choice.context, {choice.key() + u":candidates"_s})));
        return;
    }
    if (candidates.first().gates.isEmpty()) {
        QList<CandidateId> ids;
        for (const CandidateResult &candidate : candidates)
            ids.append(candidate.candidate);
        add(blocks,
            paragraph({choice.sentence(Words::tr("Candidates: %1.").arg(choice.names(ids))),
                       choice.sentence(Words::tr("No gate was set, so nothing is checked that law "
                                                 "or IT may ask for."))}));
        return;
    }
    Table table{Words::tr("How each candidate comes through the gates"),
                {{Words::tr("Candidate"), 3},
                 {Words::tr("Passed"), 2},
                 {Words::tr("Failed"), 5},
                 {Words::tr("Not yet known, and who finds out"), 5},
                 {Words::tr("Result"), 3}},
                {}};
    for (const CandidateResult &candidate : candidates)
        table.rows.append(candidateRow(choice, candidate));
    add(blocks, paragraph({decisionRule(choice)}));
    add(blocks, table);
}

} // namespace core::report
