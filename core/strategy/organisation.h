// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>

namespace core {

/// The profile card. Empty text and absent numbers mean "not yet known".
struct Organisation
{
    OrganisationId id;
    QString name;
    QString sector;
    QString activity; ///< what it does and for whom, in a sentence or two
    std::optional<int> headcount; ///< people, 0 or more
    QString sites;
    std::optional<int> desklessPercent; ///< share of staff without a desk, 0–100
    QString audiences;
    QString rules; ///< laws, codes and contracts that bind it
    QString workingPatterns;
    QString culture; ///< how people prefer to share
    QString problem; ///< the problem in its own words
    // Document control of its report
    QString authors;
    QString documentVersion;
    QString classification; ///< "Internal", "Confidential", …
    std::optional<QDate> reviewDate;
    bool operator==(const Organisation &) const = default;
};

} // namespace core
