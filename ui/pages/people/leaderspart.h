// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/strategy/leadership.h"
#include "ui/pages/pagepart.h"

namespace ui {

class PageFrame;
template<class T>
class RowSection;

/// The stakeholders, the sponsor, what leaders do, and what they say when they do not.
class LeadersPart final : public PagePart
{
    Q_OBJECT

public:
    explicit LeadersPart(const PageContext &context, QWidget *parent = nullptr);
    void refresh() override;

private:
    void makeStakeholders();

    PageContext m_context;
    PageFrame *m_frame;
    RowSection<core::Stakeholder> *m_stakeholders = nullptr;
};

} // namespace ui
