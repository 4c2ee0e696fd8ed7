// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QDialog;
class QWidget;

namespace ui {

/// A list of the keys that the window and its pages know.
QDialog *keysDialog(QWidget *parent);
/// Version, what it is for, whose framework it uses, licence.
QDialog *aboutDialog(QWidget *parent);

} // namespace ui
