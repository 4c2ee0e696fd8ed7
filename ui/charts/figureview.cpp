// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/figureview.h"

#include "ui/shell/theme.h"

#include <QPainter>

#include <cmath>

namespace ui {

figures::Look windowLook()
{
    const Colours &shade = colours();
    return {font(TextStyle::Note), shade.text,   shade.quiet,   shade.hairline,
            shade.surface,         shade.accent, shade.claimed, shade.target};
}

FigureView::FigureView(const QString &name, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(name);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void FigureView::setFigure(const core::report::Figure &figure)
{
    if (m_figure == figure)
        return;
    m_figure = figure;
    setAccessibleName(figure.title.text);
    setAccessibleDescription(figure.description);
    updateGeometry();
    update();
}

QSize FigureView::sizeHint() const
{
    const int width = space(160);
    return {width, heightForWidth(width)};
}

bool FigureView::hasHeightForWidth() const
{
    return true;
}

int FigureView::heightForWidth(int width) const
{
    if (!m_figure)
        return 0;
    return int(std::ceil(figures::heightFor(m_figure->content, width, windowLook())));
}

void FigureView::paintEvent(QPaintEvent *)
{
    if (!m_figure)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    figures::draw(painter, rect(), m_figure->content, windowLook());
}

} // namespace ui
