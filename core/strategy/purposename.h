// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/framework/purpose.h"

namespace core {

/// "knowledge sharing", inside a sentence.
QString nameOf(Purpose purpose);

} // namespace core
