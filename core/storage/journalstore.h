// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/storage/database.h"
#include "core/storage/journal.h"

/// Reads and writes the journal. Writing is for Workspace alone, inside the transaction that
/// writes the rows.
namespace core::journalstore {

/// Stores an entry behind all others and returns its sequence number.
Result<qint64> append(Database &database, const JournalEntry &entry);
/// Makes `changes` what the entry `sequence` did: for typing that continues the same step.
Status rewrite(Database &database, qint64 sequence, const QDateTime &at,
               const QList<RowChange> &changes);

/// One entry with all its changes.
Result<JournalEntry> read(Database &database, qint64 sequence);
/// The newest entries of an organisation, newest first, without their changes.
Result<QList<JournalEntry>> newest(Database &database, const QString &organisation, int most);
/// What happened to one row, oldest first.
Result<QList<HistoryEntry>> history(Database &database, const QString &rowId);

/// Sequence, kind and target of every entry that was made here, oldest first: enough to know what
/// can be undone.
struct Step
{
    qint64 sequence = 0;
    JournalEntry::Kind kind = JournalEntry::Kind::Edit;
    qint64 target = 0;
};
Result<QList<Step>> steps(Database &database);

} // namespace core::journalstore
