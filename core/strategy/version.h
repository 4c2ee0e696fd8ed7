// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"

#include <QDateTime>
#include <QString>

namespace core {

using StrategyVersionId = Id<struct StrategyVersionTag>;

/// The strategy as it was when it was called final: every row of the organisation that day.
struct StrategyVersion
{
    StrategyVersionId id;
    OrganisationId organisation;
    QString name; ///< "1.0 as agreed by the partners"
    QDate date;
    QString author;
    QString rows; ///< a JSON object: name of a table → list of rows
    int position = 0;
    bool operator==(const StrategyVersion &) const = default;
};

} // namespace core
