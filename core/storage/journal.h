// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/edit.h"

#include <QDateTime>

namespace core {

/// One entry of the journal. Nothing is ever removed from it.
struct JournalEntry
{
    enum class Kind {
        Edit,
        Undo,
        Redo,
        Past, ///< came with an organisation that was added from another file; not undone here
    };
    qint64 sequence = 0;
    Kind kind = Kind::Edit;
    qint64 target = 0; ///< the entry that an Undo or Redo is about
    QDateTime at; ///< UTC
    QString author;
    Edit edit;
    bool operator==(const JournalEntry &) const = default;
};

/// What one entry did to one row.
struct HistoryEntry
{
    QDateTime at; ///< UTC
    QString author;
    QString label;
    JournalEntry::Kind kind = JournalEntry::Kind::Edit;
    std::optional<Row> before;
    std::optional<Row> after;
    bool operator==(const HistoryEntry &) const = default;
};

} // namespace core
