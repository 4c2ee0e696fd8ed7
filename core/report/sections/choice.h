// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/sections/compose.h"
#include "core/selection/decision.h"

/// The parts of section 7: one selection after the other.
namespace core::report {

/// One selection, and what it comes to.
struct Choice
{
    const Context &context;
    const SelectionDossier &dossier;
    DecisionResult result;

    Source source() const;
    QString purpose() const; ///< "knowledge sharing"
    QString key() const; ///< of its unknowns, "selection:<id>"
    QString name(const CandidateId &id) const;
    QString names(const QList<CandidateId> &ids) const; ///< "a, b and c"
    QString criterion(const CriterionId &id) const;
    int people() const;
    QList<const CandidateResult *> running() const; ///< that no gate removes, in order
    QList<const CandidateResult *> scored() const; ///< that have a score, best first
    bool showsScores() const; ///< marks stay hidden until the group reveals them
    bool isDecided() const;
    Sentence sentence(const QString &text) const; ///< with this selection as its source
    /// With the purpose before it when there are several selections.
    Heading heading(const QString &text) const;
};

/// "68.75", "67.5", "20".
QString plainNumber(Hundredths number);
QString plainNumber(const Percentage &share);

void addNeed(QList<Block> &blocks, const Choice &choice);
/// Who chose, in roles, and whose voice is missing. Nobody is named.
void addGroup(QList<Block> &blocks, const Choice &choice);
void addGates(QList<Block> &blocks, const Choice &choice);

/// The figure of the scores with its table; nothing without scores.
void addScores(QList<Block> &blocks, const Choice &choice);
/// Weights, marks with their spread, what each adds to the score, and the score.
Table scoreTable(const Choice &choice);
/// What is odd or missing in weights, marks and votes; people are counted, not named.
QList<Sentence> inputNotes(const Choice &choice);

/// Whether it is a close call, in one sentence; nothing without scores.
QList<Sentence> firmness(const Choice &choice);
/// "It is a close call."; nothing when it is not.
QList<Sentence> firmnessInShort(const Choice &choice);
/// How far the result depends on the weights.
void addFirmness(QList<Block> &blocks, const Choice &choice);

void addVote(QList<Block> &blocks, const Choice &choice);

/// "We chose BookStack for knowledge sharing on 12 November 2026."
Sentence outcome(const Choice &choice);
/// Reasons, disagreement, review; where vote or scores point elsewhere it says so.
void addRecord(QList<Block> &blocks, const Choice &choice);
enum class Requests { All, Refused };
void addRequests(QList<Block> &blocks, const Choice &choice, Requests which);

} // namespace core::report
