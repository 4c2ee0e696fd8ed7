// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QComboBox;

namespace ui {

/// A box to choose from, with the names that tests and screen readers find it and its list by.
QComboBox *comboBox(const QString &name, const QString &title);

} // namespace ui
