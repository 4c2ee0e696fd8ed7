// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace core {

/// Pence as people write an amount: "£1,200", "£99.50". Pence are shown only when there are any.
QString poundsText(qint64 pence);

/// The size of an amount in the smallest coin, without sign or currency: "1,200", "99.50". Decimals
/// are shown only when there are any.
QString amountText(qint64 amount, int decimals);

} // namespace core
