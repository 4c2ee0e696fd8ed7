// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/tools/toolspart.h"

namespace ui {

class SelectionPart final : public ToolsPart
{
    Q_OBJECT

public:
    explicit SelectionPart(const PageContext &context, QWidget *parent = nullptr);
    void reveal(const core::Source &source) override;

private:
    PageContext m_context;
};

} // namespace ui
