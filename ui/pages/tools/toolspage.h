// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/page.h"

#include <array>

class QStackedLayout;

namespace ui {

class Segments;
class ToolsPart;

/// What tools there are, which the organisation has, and how it chooses one.
class ToolsPage final : public Page
{
    Q_OBJECT

public:
    enum Part { Selection, Register, Catalogue };

    explicit ToolsPage(const PageContext &context, QWidget *parent = nullptr);
    ~ToolsPage() override;

    void reveal(const core::Source &source) override;
    void flush() override;

private:
    ToolsPart *showPart(Part part);

    PageContext m_context;
    Segments *m_parts = nullptr;
    QStackedLayout *m_stack = nullptr;
    std::array<ToolsPart *, 3> m_made = {}; ///< each is made when it is first shown
};

Page *createToolsPage(const PageContext &context, QWidget *parent);

} // namespace ui
