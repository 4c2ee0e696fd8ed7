// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/vision/visionwordmeter.h"

#include "ui/shell/theme.h"

#include <QPainter>
#include <QPainterPath>

using namespace Qt::StringLiterals;

namespace ui {

VisionWordMeter::VisionWordMeter(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"visionWordCount"_s);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setBudget(wordBudget({}));
}

void VisionWordMeter::setBudget(const WordBudget &budget)
{
    m_budget = budget;
    setAccessibleName(budget.text);
    updateGeometry();
    update();
}

QSize VisionWordMeter::sizeHint() const
{
    const QFontMetrics metrics(ui::font(TextStyle::BodyStrong));
    return {metrics.horizontalAdvance(m_budget.text) + space(30), metrics.lineSpacing() + space(1)};
}

void VisionWordMeter::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(ui::font(m_budget.over() ? TextStyle::BodyStrong : TextStyle::Body));
    painter.setPen(m_budget.over() ? colours().bad : colours().quiet);
    const int textWidth = painter.fontMetrics().horizontalAdvance(m_budget.text);
    painter.drawText(rect(), Qt::AlignRight | Qt::AlignVCenter, m_budget.text);

    const qreal thickness = space(1);
    QRectF track(0, (height() - thickness) / 2, width() - textWidth - space(3), thickness);
    QPainterPath outline;
    outline.addRoundedRect(track, thickness / 2, thickness / 2);
    painter.fillPath(outline, colours().raised);
    painter.setClipPath(outline);
    const qreal limit = core::VisionWordLimit;
    const qreal whole = qMax(limit, qreal(m_budget.used));
    QRectF filled = track;
    filled.setWidth(track.width() * m_budget.used / whole);
    painter.fillRect(filled, m_budget.over() ? colours().bad : colours().accent);
    if (m_budget.over())
        painter.fillRect(QRectF(track.width() * limit / whole, track.top(), 2, thickness),
                         colours().surface);
}

} // namespace ui
