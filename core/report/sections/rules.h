// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/sections/context.h"
#include "core/strategy/starters.h"

/// The small parts that the sections about rules and risks share.
namespace core::report {

/// The same context with what is not yet known of rules and risks instead of all else.
Context withRuleUnknowns(const Context &context);

/// "Planning aid, not legal advice", with the day of the law.
Paragraph lawNote(const Context &context);

Source checkSource(const QString &code);
Source crisisSource(const QString &id = {});
Source policySource(const QString &code = {});

/// Null when nobody has answered or noted anything.
const CheckAnswer *answerTo(const Dossier &dossier, Checklist list, const QString &code);
/// "In place: 6 of 10; to be done: 3; not yet known: 1."
Sentence checklistSentence(const Context &context, Checklist list);
/// "yes", with what is not as it should be set strong.
Cell answerCell(const Starters::Check &check, const CheckAnswer *answer);
/// "J. Finch, by 30 Nov 2026".
Cell whoByWhenCell(const Starters::Check &check, const CheckAnswer *answer);
/// "X has none – J. Finch, by 30 Nov 2026".
Cell noteCell(const Starters::Check &check, const CheckAnswer *answer);
/// What is answered and not as it should be: the question, the answer, the note and who does it.
Bullets openChecks(const Context &context, Checklist list);
/// Question, answer, note, who and by when; for the public sector also what it rests on.
Table checklistTable(const Context &context, Checklist list, const QString &caption);

// The parts of section 10 that have a file of their own, each with its heading.

/// Security of accounts, data protection and posts.
void addChecklists(QList<Block> &blocks, const Context &context);
void addCrisis(QList<Block> &blocks, const Context &context);
/// Nothing unless the checklist is switched on.
void addPublicSector(QList<Block> &blocks, const Context &context);

/// The questions and answers of the lists of which section 10 tells only what is open.
void addChecklistAnnex(QList<Block> &blocks, const Context &context);

} // namespace core::report
