// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/framework/linter.h"

namespace core {

/// A finding that does not know its line yet.
struct PackFault
{
    QString path; ///< JSON pointer
    QString message;
    Finding::Severity severity = Finding::Severity::Error;
};

} // namespace core
