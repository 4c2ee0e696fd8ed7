// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/strategy/leadership.h"
#include "ui/forms/sectionframe.h"
#include "ui/shell/page.h"

class QPushButton;

namespace ui {

class Notice;
class RaciGrid;
class RaciGridModel;

/// The duties as a RACI grid, a line to add another, duties to start from, and what is unclear.
class DutySection final : public SectionFrame
{
    Q_OBJECT

public:
    explicit DutySection(const PageContext &context, QWidget *parent = nullptr);

    void refresh();
    /// Puts the keyboard focus on a duty, or on the line that adds one when there is no such duty.
    void showDuty(const core::DutyId &id);

private:
    void makeGrid();
    void makeButtons();
    void makeLegend();
    void tellCurrent(const QModelIndex &index);
    void move(const QModelIndex &index, int places);
    void remove(const QModelIndex &index);
    bool add(const QString &task);
    void take(const QList<core::Duty> &duties);
    void tellFindings(const core::Dossier &dossier);

    PageContext m_context;
    RaciGridModel *m_model;
    RaciGrid *m_grid;
    QWidget *m_tools = nullptr; ///< what works on the chosen duty
    QLabel *m_current = nullptr;
    QList<QPushButton *> m_buttons;
    Notice *m_findings = nullptr;
};

} // namespace ui
