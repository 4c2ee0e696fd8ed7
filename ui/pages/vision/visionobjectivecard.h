// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/strategy/strategy.h"
#include "ui/widgets/widgets.h"

namespace ui {

class Notice;

/// One objective. Every empty field is a decision not yet taken, and the card says which.
class VisionObjectiveCard final : public Card
{
    Q_OBJECT

public:
    explicit VisionObjectiveCard(const core::Clock &clock, QWidget *parent = nullptr);

    void setValue(const core::Objective &objective);
    /// Its place in the list, from 0, of `count`.
    void setPlace(int place, int count);
    const core::Objective &value() const;
    void focusTitle();

Q_SIGNALS:
    void edited(const core::Objective &objective);
    void moveWanted(int places); ///< -1 up, 1 down
    void removeWanted();

private:
    QBoxLayout *makeHeader();
    QWidget *makeFields();
    TextField *makeField(const QString &name, const QString &title, const QString &placeholder,
                         QString core::Objective::*member);
    DateField *makeDate(const QString &name, const QString &title,
                        std::optional<QDate> core::Objective::*member);
    QWidget *withDate(TextField *text, DateField *date);
    void showState();

    const core::Clock &m_clock;
    core::Objective m_objective;
    QLabel *m_number = nullptr;
    QLabel *m_state = nullptr;
    QPushButton *m_up = nullptr;
    QPushButton *m_down = nullptr;
    QPushButton *m_remove = nullptr;
    TextField *m_title = nullptr;
    TextField *m_goal = nullptr;
    TextField *m_measure = nullptr;
    TextField *m_baseline = nullptr;
    DateField *m_baselineDate = nullptr;
    TextField *m_target = nullptr;
    DateField *m_targetDate = nullptr;
    TextField *m_owner = nullptr;
    Notice *m_doubts = nullptr;
    Notice *m_undecided = nullptr;
};

} // namespace ui
