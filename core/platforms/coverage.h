// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"
#include "core/framework/purpose.h"

#include <QList>

#include <span>

namespace core {

/// An account or a tool the organisation uses today.
struct Tool
{
    ToolId id;
    OrganisationId organisation;
    QString name;
    int position = 0; ///< order on the page
    bool operator==(const Tool &) const = default;
};

using CoverageId = Id<struct CoverageTag>;

/// How much one tool does for one purpose: 0 not at all, 1 a little, 2 regularly, 3 a main way of
/// working. No entry means 0.
struct CoverageEntry
{
    CoverageId id;
    OrganisationId organisation;
    ToolId tool;
    Purpose purpose = Purpose::Sales;
    int strength = 0;
    bool operator==(const CoverageEntry &) const = default;
};

/// What the tools do for one purpose.
struct PurposeCoverage
{
    Purpose purpose = Purpose::Sales;
    int strength = 0; ///< of the strongest tool
    QList<ToolId> tools; ///< all tools with a strength of 1 or more, strongest first
    bool operator==(const PurposeCoverage &) const = default;
};

/// The coverage map: purposes × tools.
struct CoverageMap
{
    QList<Tool> tools; ///< in page order
    QList<PurposeCoverage> purposes; ///< all six, in the order of AllPurposes
    QList<QList<int>> strengths; ///< [tool][purpose], 0–3
    bool operator==(const CoverageMap &) const = default;

    /// Whether any tool serves any purpose; without that there is nothing to say.
    bool isEmpty() const;
};

CoverageMap coverageMap(std::span<const Tool> tools, std::span<const CoverageEntry> entries);

/// The purposes served regularly (strength 2–3) and those hardly or not (0–1), for the sentence
/// "We use social media for … but not for …".
struct CoverageFinding
{
    QList<Purpose> served;
    QList<Purpose> unserved;
    bool operator==(const CoverageFinding &) const = default;
};

CoverageFinding coverageFinding(const CoverageMap &map);

} // namespace core
