// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/framework/framework.h"
#include "core/framework/packfault.h"

namespace core {

/// What is wrong in a pack of the right shape: ids used twice, names of things that do not exist,
/// steps that are missing or out of order, anchors that say the same. An empty text is left to
/// shapeFaults().
QList<PackFault> meaningFaults(const Framework &framework);

} // namespace core
