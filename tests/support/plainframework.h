// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/framework/framework.h"

/// A pack with six points P1 … P6 and questions P1q1 …, 43 in all, the five level words and the
/// four dependencies, but next to no text: for tests of what is calculated, not of what is said.
core::Framework plainFramework();
