// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/strategy/governance.h"
#include "ui/pages/pagepart.h"

class QLabel;
class QPushButton;

namespace ui {

class PageFrame;
template<class T>
class FixedRows;

/// The headings of the policy, each with how far it is and text to edit.
class PolicyPart final : public PagePart
{
    Q_OBJECT

public:
    explicit PolicyPart(const PageContext &context, QWidget *parent = nullptr);
    void refresh() override;
    void reveal(const core::Source &source) override;

private:
    FixedRows<core::PolicyPart> *makeRows();
    void takeAll();

    PageContext m_context;
    PageFrame *m_frame;
    QLabel *m_state = nullptr;
    QPushButton *m_all = nullptr;
    FixedRows<core::PolicyPart> *m_rows = nullptr;
};

} // namespace ui
