// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/strategy/leadership.h"
#include "ui/forms/rowform.h"
#include "ui/shell/page.h"

namespace ui {

class TextField;
class WordMeter;

/// Who the sponsor is, what is asked, what was promised, and what happens when it fails.
class SponsorSection final : public QWidget
{
    Q_OBJECT

public:
    explicit SponsorSection(const PageContext &context, QWidget *parent = nullptr);
    void refresh();

private:
    void addRequest();

    PageContext m_context;
    RowForm<core::Leadership> *m_form;
    TextField *m_request = nullptr;
    WordMeter *m_meter = nullptr;
};

} // namespace ui
