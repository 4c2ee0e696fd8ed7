// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/sections/context.h"

/// The register of accounts in section 5.
namespace core::report {

/// How many there are, who owns them, what they cost and what becomes of them; then what is wrong.
void addRegister(QList<Block> &blocks, const Context &context);

/// Orphans, overlaps and risks in sentences. Who could be locked out, and where a password is all
/// that is needed, is told in numbers only, unless Context::securityColumns.
QList<Sentence> registerSentences(const Context &context);

/// "nine accounts and tools".
QString accountCount(qsizetype count);

} // namespace core::report
