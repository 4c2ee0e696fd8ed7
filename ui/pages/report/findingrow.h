// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/checks/checks.h"
#include "ui/widgets/widgets.h"

namespace ui {

/// "Error", "Warning", "Hint".
QString nameOf(core::Severity severity);
Ink inkOf(core::Severity severity);

/// Something that is to be said against the strategy, what to do, and the way there.
class FindingRow final : public QWidget
{
    Q_OBJECT

public:
    explicit FindingRow(QWidget *parent = nullptr);

    void setValue(const core::StrategyFinding &finding);
    const core::StrategyFinding &value() const;

Q_SIGNALS:
    void goWanted();

private:
    core::StrategyFinding m_finding;
    QLabel *m_severity = nullptr;
    QLabel *m_text = nullptr;
    QLabel *m_remedy = nullptr;
    QPushButton *m_go = nullptr;
};

} // namespace ui
