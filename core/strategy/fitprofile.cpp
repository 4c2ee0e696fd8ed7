// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/strategy/fitprofile.h"

namespace core {

FitProfile fitProfile(const Organisation &organisation, const CoverageMap &coverage,
                      const QList<Purpose> &purposes)
{
    FitProfile profile;
    profile.headcount = organisation.headcount;
    profile.desklessPercent = organisation.desklessPercent;
    profile.sector = organisation.sector;
    profile.activity = organisation.activity;
    profile.audiences = organisation.audiences;
    profile.rules = organisation.rules;
    profile.workingPatterns = organisation.workingPatterns;
    profile.culture = organisation.culture;
    for (const Tool &tool : coverage.tools)
        profile.tools.append(tool.name);
    profile.purposes = purposes;
    // An empty map says nothing yet: everything would look unserved.
    if (purposes.isEmpty() && !coverage.isEmpty())
        profile.purposes = coverageFinding(coverage).unserved;
    return profile;
}

} // namespace core
