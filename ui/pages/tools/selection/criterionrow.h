// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/selection/criterion.h"

#include <QWidget>

class QPushButton;

namespace ui {

class TextField;

/// A criterion that was picked; its words can be changed.
class CriterionRow final : public QWidget
{
    Q_OBJECT

public:
    explicit CriterionRow(QWidget *parent = nullptr);
    void setValue(const core::Criterion &criterion);
    const core::Criterion &value() const;
    void setPlace(int place, int count);

Q_SIGNALS:
    void edited(const core::Criterion &criterion);
    void moveWanted(int places);
    void removeWanted();

private:
    core::Criterion m_criterion;
    TextField *m_name = nullptr;
    TextField *m_meaning = nullptr;
    QPushButton *m_up = nullptr;
    QPushButton *m_down = nullptr;
    QPushButton *m_remove = nullptr;
};

} // namespace ui
