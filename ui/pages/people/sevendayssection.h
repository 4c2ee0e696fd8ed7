// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/strategy/leadership.h"
#include "ui/forms/rowform.h"
#include "ui/shell/page.h"

namespace ui {

class Notice;

/// The seven-day question: which leaders used the tools in the last seven days, and for what.
class SevenDaysSection final : public QWidget
{
    Q_OBJECT

public:
    explicit SevenDaysSection(const PageContext &context, QWidget *parent = nullptr);
    void refresh();

private:
    void addFields();
    void take(const core::Leadership &typed);
    void tell(const core::Leadership &leadership);

    PageContext m_context;
    RowForm<core::Leadership> *m_form;
    Notice *m_notice;
};

} // namespace ui
