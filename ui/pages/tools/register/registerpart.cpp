// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/tools/register/registerpart.h"

namespace ui {

RegisterPart::RegisterPart(const PageContext &context, QWidget *parent)
    : ToolsPart(parent)
    , m_context(context)
{ }

void RegisterPart::reveal(const core::Source &source)
{
    Q_UNUSED(source)
}

ToolsPart *createRegisterPart(const PageContext &context, QWidget *parent)
{
    return new RegisterPart(context, parent);
}

} // namespace ui
