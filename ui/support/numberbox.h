// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

class QSpinBox;

namespace ui {

/// A box for a whole number from 0 to `most` that may be missing, which it shows as “–”.
QSpinBox *numberBox(const QString &name, int most);
std::optional<int> numberIn(const QSpinBox &box);
/// Shows a number without telling anybody.
void setNumber(QSpinBox &box, std::optional<int> number);

} // namespace ui
