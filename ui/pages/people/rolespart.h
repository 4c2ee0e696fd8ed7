// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/strategy/leadership.h"
#include "ui/pages/pagepart.h"

#include <array>

namespace ui {

class DutySection;
class PageFrame;
class TextField;

/// Who has which role, and what each role has to do with each duty.
class RolesPart final : public PagePart
{
    Q_OBJECT

public:
    explicit RolesPart(const PageContext &context, QWidget *parent = nullptr);
    void refresh() override;
    void reveal(const core::Source &source) override;

private:
    void makeHolders();
    void setHolder(core::DutyRole role, const QString &name);

    PageContext m_context;
    PageFrame *m_frame;
    std::array<TextField *, core::AllDutyRoles.size()> m_holders{};
    DutySection *m_duties = nullptr;
};

} // namespace ui
