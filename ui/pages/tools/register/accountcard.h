// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/platforms/register.h"
#include "ui/widgets/widgets.h"

class QCheckBox;
class QComboBox;

namespace ui {

/// One account: a few lines to read, and its fields when opened. The fields are made when they are
/// first asked for, so that a register of a hundred accounts opens at once.
class AccountCard final : public Card
{
    Q_OBJECT

public:
    explicit AccountCard(QWidget *parent = nullptr);

    void setValue(const core::AccountEntry &account);
    const core::AccountEntry &value() const;
    /// Shows the fields and puts the keyboard focus on the first.
    void open();

Q_SIGNALS:
    void edited(const core::AccountEntry &account);
    void removeWanted();

private:
    void makeFields();
    QWidget *makePurposes();
    TextField *addText(FlowGrid *grid, const QString &name, const QString &title,
                       QString core::AccountEntry::*member);
    template<class Enum>
    void addChoice(FlowGrid *grid, const QString &name, const QString &title,
                   Enum core::AccountEntry::*member);
    TextField *makeCost();
    void takePurpose(core::Purpose purpose, bool serves);
    void takeCost(const QString &text);
    void takeName(const QString &text);
    void fill();
    void showSummary();
    void setOpened(bool opened);

    core::AccountEntry m_account;
    QLabel *m_name = nullptr;
    QLabel *m_facts = nullptr;
    QLabel *m_gaps = nullptr;
    QPushButton *m_toggle = nullptr;
    QWidget *m_fields = nullptr; ///< null until it is first opened
    TextField *m_nameField = nullptr;
    TextField *m_cost = nullptr;
    DateField *m_lastUsed = nullptr;
    QList<std::function<void()>> m_fillers; ///< each shows its part of m_account
    QPushButton *m_remove = nullptr;
};

} // namespace ui
