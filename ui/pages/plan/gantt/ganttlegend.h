// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace ui {

/// What patterns, borders and signs of the chart mean. Wraps where the window is narrow.
class GanttLegend final : public QWidget
{
    Q_OBJECT

public:
    explicit GanttLegend(QWidget *parent = nullptr);

    QSize sizeHint() const override;
    bool hasHeightForWidth() const override;
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<QRect> places(int width) const;
};

} // namespace ui
