// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/platforms/coverage.h"

namespace core::report {

/// "We use social media for marketing, a little for service, but not for sales or knowledge",
/// without a full stop. Needs a map that is not empty.
QString coverageSentence(const CoverageMap &map);

} // namespace core::report
