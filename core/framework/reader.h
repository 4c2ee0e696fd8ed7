// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/framework/framework.h"

#include <QByteArray>

namespace core {

/// Reads a content pack. A pack in which the linter finds an error is refused; the Error names the
/// file and the line of the first one. `fileName` is only used for that sentence.
Result<Framework> readFramework(const QByteArray &json, const QString &fileName);

/// The pack that comes with the program, ":/framework/sixpoint.json". It is not linted here, a
/// test does that once for all: this runs at every start.
Result<Framework> builtInFramework();

/// Takes from a pack whatever has the expected shape and leaves the rest empty; every element of
/// a list keeps its place. For the linter, which looks at the values for faults of meaning.
/// Text that is no JSON object gives an empty framework.
Framework readLeniently(const QByteArray &json);

} // namespace core
