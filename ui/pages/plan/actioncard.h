// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/framework/framework.h"
#include "core/strategy/strategy.h"
#include "ui/widgets/widgets.h"

namespace ui {

class Notice;
template<class T>
class RowForm;

/// One accepted action: a few lines to read, and its fields when opened. Dates that contradict each
/// other are pointed out and not told on until one of them is put right.
class ActionCard final : public QWidget
{
    Q_OBJECT

public:
    enum class Field { Title, Owner };

    explicit ActionCard(const core::Framework &framework, QWidget *parent = nullptr);

    void setValue(const core::Action &action);
    const core::Action &value() const;
    /// Words that stand above the first card of a group; empty for the others.
    void setHeading(const QString &heading);
    /// Shows the fields and puts the keyboard focus on one.
    void openAt(Field field);

Q_SIGNALS:
    void edited(const core::Action &action);
    void removeWanted();

private:
    QWidget *makeSummary();
    QWidget *makeFields();
    TextField *makeField(const QString &name, const QString &title, QString core::Action::*member);
    QWidget *makeWeighing();
    void takeDates();
    void showSummary();
    void setOpened(bool opened);

    const core::Framework &m_framework;
    core::Action m_action;
    bool m_datesRefused = false;
    QLabel *m_heading = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_facts = nullptr;
    QLabel *m_sign = nullptr;
    QLabel *m_lacks = nullptr;
    QPushButton *m_toggle = nullptr;
    QWidget *m_fields = nullptr;
    TextField *m_titleField = nullptr;
    TextField *m_owner = nullptr;
    DateField *m_start = nullptr;
    DateField *m_end = nullptr;
    TextField *m_signField = nullptr;
    Notice *m_dates = nullptr;
    RowForm<core::Action> *m_weighing = nullptr; ///< phase, work, use, size
    QPushButton *m_remove = nullptr;
};

/// "1 December 2026 – 28 December 2026", as far as the dates are set.
QString spanOf(const core::Action &action);
/// What a reader of the plan will miss: "Still open: owner, end".
QString lacksOf(const core::Action &action);

} // namespace ui
