// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QWidget;

namespace support {

/// What is wrong with the way the Tab key takes through a page that is shown: controls it never
/// comes by, and steps back up the page. Empty when nothing is.
QString tabFaults(QWidget *page);

} // namespace support
