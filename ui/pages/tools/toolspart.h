// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/page.h"

namespace ui {

/// One of the three parts of the Tools page. It scrolls by itself.
class ToolsPart : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// As Page::reveal() and Page::flush().
    virtual void reveal(const core::Source &source) = 0;
    virtual void flush()
    { }
};

ToolsPart *createCataloguePart(const PageContext &context, QWidget *parent);
ToolsPart *createRegisterPart(const PageContext &context, QWidget *parent);
ToolsPart *createSelectionPart(const PageContext &context, QWidget *parent);

} // namespace ui
