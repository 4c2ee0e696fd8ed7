// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/tools/catalogue/cataloguepart.h"

namespace ui {

CataloguePart::CataloguePart(const PageContext &context, QWidget *parent)
    : ToolsPart(parent)
    , m_context(context)
{ }

void CataloguePart::reveal(const core::Source &source)
{
    Q_UNUSED(source)
}

ToolsPart *createCataloguePart(const PageContext &context, QWidget *parent)
{
    return new CataloguePart(context, parent);
}

} // namespace ui
