// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/vision/visionchecks.h"

#include <QWidget>

namespace ui {

/// A thin bar that fills as words are typed, with the count beside it. Over the limit the words
/// say so, and the bar changes colour and gets a notch where the limit was.
class VisionWordMeter final : public QWidget
{
    Q_OBJECT

public:
    explicit VisionWordMeter(QWidget *parent = nullptr);

    void setBudget(const WordBudget &budget);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    WordBudget m_budget;
};

} // namespace ui
