// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/strategy/leadership.h"
#include "ui/pages/pagepart.h"

#include <array>

class QLabel;

namespace ui {

class PageFrame;
class SevenDaysSection;
class SponsorSection;
class StakeholderMap;
template<class T>
class RowForm;
template<class T>
class RowSection;

/// The stakeholders, the sponsor, what leaders do, and what they say when they do not.
class LeadersPart final : public PagePart
{
    Q_OBJECT

public:
    explicit LeadersPart(const PageContext &context, QWidget *parent = nullptr);
    void refresh() override;
    void reveal(const core::Source &source) override;

private:
    void makeMap();
    void makeHabits();
    void makeManagers();
    void showField(QWidget *field);
    void revealField(const QString &id);
    template<class T>
    bool revealRow(const RowSection<T> &section, const QString &id);

    PageContext m_context;
    PageFrame *m_frame;
    StakeholderMap *m_map = nullptr;
    QLabel *m_chosen = nullptr;
    RowSection<core::Stakeholder> *m_stakeholders = nullptr;
    SponsorSection *m_sponsor = nullptr;
    std::array<RowSection<core::LeaderHabit> *, 3> m_habits{};
    SevenDaysSection *m_sevenDays = nullptr;
    RowSection<core::Excuse> *m_excuses = nullptr;
    RowForm<core::Leadership> *m_managers = nullptr;
};

} // namespace ui
