// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QWidget;

namespace ui {

/// The wheel scrolls the page and never changes what stands in `widget`.
void leaveWheelToPage(QWidget *widget);

} // namespace ui
