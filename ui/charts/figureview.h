// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/report.h"
#include "ui/charts/figures.h"

#include <QWidget>

#include <optional>

namespace ui {

/// How figures look in the window, in the shade and at the scale of the moment.
figures::Look windowLook();

/// A figure of a report in the window: the same drawing as on paper, in the theme's colours. Its
/// description is what a screen reader says.
class FigureView final : public QWidget
{
    Q_OBJECT

public:
    explicit FigureView(const QString &name, QWidget *parent = nullptr);

    void setFigure(const core::report::Figure &figure);

    QSize sizeHint() const override;
    bool hasHeightForWidth() const override;
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::optional<core::report::Figure> m_figure;
};

} // namespace ui
