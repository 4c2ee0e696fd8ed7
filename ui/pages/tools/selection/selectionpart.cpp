// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/tools/selection/selectionpart.h"

namespace ui {

SelectionPart::SelectionPart(const PageContext &context, QWidget *parent)
    : ToolsPart(parent)
    , m_context(context)
{ }

void SelectionPart::reveal(const core::Source &source)
{
    Q_UNUSED(source)
}

ToolsPart *createSelectionPart(const PageContext &context, QWidget *parent)
{
    return new SelectionPart(context, parent);
}

} // namespace ui
