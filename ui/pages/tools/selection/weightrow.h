// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/selection/criterion.h"

#include <QWidget>

#include <optional>

class QLabel;
class QSlider;
class QSpinBox;

namespace ui {

/// What one criterion is worth to one person: a slider and the number it stands for.
class WeightRow final : public QWidget
{
    Q_OBJECT

public:
    explicit WeightRow(QWidget *parent = nullptr);
    void setValue(const core::Criterion &criterion);
    void setPoints(std::optional<int> points);
    /// What the group came to, in words; empty while it is hidden.
    void setGroup(const QString &words);

Q_SIGNALS:
    /// When the hand lets go of the slider, or for every step by key.
    void chosen(std::optional<int> points);

private:
    void showPoints(std::optional<int> points);

    QLabel *m_name = nullptr;
    QLabel *m_meaning = nullptr;
    QLabel *m_group = nullptr;
    QSlider *m_slider = nullptr;
    QSpinBox *m_number = nullptr;
};

} // namespace ui
