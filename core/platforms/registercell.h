// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/platforms/registerfile.h"

namespace core {

/// Puts the text of one cell into an account. An Error says why the text means nothing; the account
/// is then as it was. The text is neither empty nor has space around it.
Status setCell(AccountEntry &account, RegisterColumn column, const QString &text);

/// What setCell() reads; empty for what is not known.
QString cellText(const AccountEntry &account, RegisterColumn column);

} // namespace core
