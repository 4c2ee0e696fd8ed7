// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/platforms/coverage.h"
#include "core/platforms/fitneeds.h"
#include "core/strategy/organisation.h"

namespace core {

/// What the fit of a platform is judged by: the profile card, the tools of the coverage map, and
/// the purposes a tool is looked for; when none is named, those that no tool serves regularly.
FitProfile fitProfile(const Organisation &organisation, const CoverageMap &coverage,
                      const QList<Purpose> &purposes = {});

} // namespace core
