// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/framework/framework.h"
#include "core/strategy/strategy.h"
#include "ui/widgets/widgets.h"

namespace ui {

/// A proposal that was refused, its reason, and the way back.
class RefusedRow final : public QWidget
{
    Q_OBJECT

public:
    explicit RefusedRow(const core::Framework &framework, QWidget *parent = nullptr);

    void setValue(const core::Action &action);
    const core::Action &value() const;
    void focusReason();

Q_SIGNALS:
    void edited(const core::Action &action);
    void proposeAgainWanted();

private:
    void takeReason(const QString &reason);

    const core::Framework &m_framework;
    core::Action m_action;
    QLabel *m_title = nullptr;
    QLabel *m_point = nullptr;
    TextField *m_reason = nullptr;
    QPushButton *m_again = nullptr;
};

} // namespace ui
