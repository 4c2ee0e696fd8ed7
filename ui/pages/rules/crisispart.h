// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/strategy/governance.h"
#include "ui/pages/pagepart.h"

class QPushButton;

namespace ui {

class PageFrame;
template<class T>
class FixedRows;
template<class T>
class RowForm;

/// Who does what, and how soon, when something goes wrong.
class CrisisPart final : public PagePart
{
    Q_OBJECT

public:
    explicit CrisisPart(const PageContext &context, QWidget *parent = nullptr);
    void refresh() override;
    void reveal(const core::Source &source) override;

private:
    RowForm<core::Governance> *makeContact();
    FixedRows<core::CrisisStep> *makeRows();
    QWidget *makeAlways();
    void takeUsual();

    PageContext m_context;
    PageFrame *m_frame;
    RowForm<core::Governance> *m_contact = nullptr;
    QPushButton *m_usual = nullptr;
    FixedRows<core::CrisisStep> *m_rows = nullptr;
};

} // namespace ui
