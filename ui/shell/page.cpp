// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/page.h"

#include "ui/support/taborder.h"

namespace ui {

bool Page::focusNextPrevChild(bool next)
{
    return moveFocusAsLaidOut(*this, next) || QWidget::focusNextPrevChild(next);
}

} // namespace ui
