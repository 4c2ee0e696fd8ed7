// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/page.h"

namespace ui {

/// One of the parts of a page that has several. It scrolls by itself.
class PagePart : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Shows the dossier as it is now. Called when something changed while the part is shown, and
    /// when it is shown again.
    virtual void refresh() = 0;
    /// As Page::reveal().
    virtual void reveal(const core::Source &source)
    {
        Q_UNUSED(source)
    }
};

} // namespace ui
