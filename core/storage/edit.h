// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"

#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace core {

/// A row as it is stored: column name → string, number or null.
using Row = QJsonObject;

/// One row before and after. No `before` inserts it, no `after` deletes it.
struct RowChange
{
    QString table;
    QString id; ///< the primary key
    std::optional<Row> before;
    std::optional<Row> after;
    bool operator==(const RowChange &) const = default;
};

/// One step of a person's work: what the journal stores and undo takes back.
struct Edit
{
    OrganisationId organisation;
    QString label; ///< "Answer P4q2"
    /// Edits that follow each other with the same key are one step in the journal; empty never
    /// merges. A pause, another edit or a restart ends the run.
    QString mergeKey;
    QList<RowChange> changes;
    bool operator==(const Edit &) const = default;
};

} // namespace core
