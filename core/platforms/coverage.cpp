// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/platforms/coverage.h"

#include <algorithm>

namespace core {

namespace {

constexpr int Regularly = 2;
constexpr int Strongest = 3;

QList<Tool> inPageOrder(std::span<const Tool> tools)
{
    QList<Tool> result(tools.begin(), tools.end());
    std::stable_sort(result.begin(), result.end(),
                     [](const Tool &a, const Tool &b) { return a.position < b.position; });
    return result;
}

QList<QList<int>> strengths(const QList<Tool> &tools, std::span<const CoverageEntry> entries)
{
    QList<QList<int>> result(tools.size(), QList<int>(AllPurposes.size(), 0));
    for (const CoverageEntry &entry : entries) {
        const auto tool = std::find_if(tools.begin(), tools.end(), [&entry](const Tool &candidate) {
            return candidate.id == entry.tool;
        });
        if (tool != tools.end())
            result[tool - tools.begin()][static_cast<int>(entry.purpose)]
                = std::clamp(entry.strength, 0, Strongest);
    }
    return result;
}

PurposeCoverage purposeCoverage(Purpose purpose, const CoverageMap &map)
{
    PurposeCoverage result;
    result.purpose = purpose;
    for (int strength = Strongest; strength > 0; --strength) {
        for (qsizetype i = 0; i < map.tools.size(); ++i) {
            if (map.strengths[i][static_cast<int>(purpose)] != strength)
                continue;
            result.strength = std::max(result.strength, strength);
            result.tools.append(map.tools[i].id);
        }
    }
    return result;
}

} // namespace

bool CoverageMap::isEmpty() const
{
    return std::all_of(purposes.begin(), purposes.end(),
                       [](const PurposeCoverage &purpose) { return purpose.strength == 0; });
}

CoverageMap coverageMap(std::span<const Tool> tools, std::span<const CoverageEntry> entries)
{
    CoverageMap map;
    map.tools = inPageOrder(tools);
    map.strengths = strengths(map.tools, entries);
    for (const Purpose purpose : AllPurposes)
        map.purposes.append(purposeCoverage(purpose, map));
    return map;
}

CoverageFinding coverageFinding(const CoverageMap &map)
{
    CoverageFinding finding;
    for (const PurposeCoverage &purpose : map.purposes) {
        if (purpose.strength >= Regularly)
            finding.served.append(purpose.purpose);
        else
            finding.unserved.append(purpose.purpose);
    }
    return finding;
}

} // namespace core
