// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/strategy/version.h"
#include "ui/widgets/widgets.h"

namespace ui {

/// A final version: its name, its day, and what can be done with it.
class VersionRow final : public QWidget
{
    Q_OBJECT

public:
    explicit VersionRow(QWidget *parent = nullptr);

    void setValue(const core::StrategyVersion &version);
    const core::StrategyVersion &value() const;

Q_SIGNALS:
    void exportWanted();
    void compareWanted();
    void renameWanted();
    void removeWanted();

private:
    QPushButton *add(const QString &text, const QString &name, void (VersionRow::*wanted)());

    core::StrategyVersion m_version;
    QLabel *m_name = nullptr;
    QLabel *m_day = nullptr;
    QWidget *m_buttons = nullptr;
};

} // namespace ui
