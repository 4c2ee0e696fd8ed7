// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/strategy/governance.h"
#include "ui/pages/pagepart.h"

namespace ui {

class PageFrame;
template<class T>
class RowForm;
template<class T>
class RowSection;

/// The rules of the house, who keeps them, and how posts are kept.
class ModerationPart final : public PagePart
{
    Q_OBJECT

public:
    explicit ModerationPart(const PageContext &context, QWidget *parent = nullptr);
    void refresh() override;
    void reveal(const core::Source &source) override;

private:
    RowSection<core::HouseRule> *makeRules();
    RowForm<core::Governance> *makeForm();

    PageContext m_context;
    PageFrame *m_frame;
    RowSection<core::HouseRule> *m_rules = nullptr;
    RowForm<core::Governance> *m_form = nullptr;
};

} // namespace ui
