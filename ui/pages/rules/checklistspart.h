// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/strategy/governance.h"
#include "ui/pages/pagepart.h"

#include <array>

class QLabel;

namespace ui {

class Notice;
class PageFrame;
template<class T>
class FixedRows;
template<class T>
class RowForm;

/// Questions about accounts, personal data, the public sector and posts, answered with yes or no.
class ChecklistsPart final : public PagePart
{
    Q_OBJECT

public:
    explicit ChecklistsPart(const PageContext &context, QWidget *parent = nullptr);
    void refresh() override;
    void reveal(const core::Source &source) override;

private:
    RowForm<core::Governance> *makeKind();
    QWidget *makeList(core::Checklist list);

    PageContext m_context;
    PageFrame *m_frame;
    RowForm<core::Governance> *m_kind = nullptr;
    std::array<QWidget *, core::AllChecklists.size()> m_sections = {};
    std::array<QLabel *, core::AllChecklists.size()> m_counts = {};
    std::array<FixedRows<core::CheckAnswer> *, core::AllChecklists.size()> m_rows = {};
    Notice *m_screening = nullptr;
};

} // namespace ui
