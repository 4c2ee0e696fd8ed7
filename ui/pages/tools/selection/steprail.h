// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/selection/walk.h"

#include <QWidget>

class QAbstractButton;

namespace ui {

/// The ten steps side by side, each with a mark when it is done. Steps can be taken in any order.
class StepRail final : public QWidget
{
    Q_OBJECT

public:
    explicit StepRail(QWidget *parent = nullptr);
    void setStates(const QList<core::StepState> &states);
    void setCurrent(core::SelectionStep step);

Q_SIGNALS:
    void chosen(core::SelectionStep step);

private:
    QList<QAbstractButton *> m_buttons;
};

QString nameOf(core::SelectionStep step); ///< "Candidates"
/// What to do in the step, in a sentence or two.
QString leadOf(core::SelectionStep step);

} // namespace ui
