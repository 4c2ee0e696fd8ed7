// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/notice.h"

#include "ui/widgets/widgets.h"

#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QColor colourOf(Notice::Tone tone)
{
    switch (tone) {
    case Notice::Tone::Good:
        return colours().good;
    case Notice::Tone::Caution:
        return colours().caution;
    case Notice::Tone::Bad:
        return colours().bad;
    }
    return colours().quiet;
}

/// A tick, a ring and a triangle: each tone has its own outline.
void drawSign(QPainter &painter, Notice::Tone tone, const QRectF &box)
{
    painter.setPen(
        QPen(colourOf(tone), box.width() / 7, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    const auto at = [&](qreal x, qreal y) {
        return QPointF(box.left() + x * box.width(), box.top() + y * box.height());
    };
    if (tone == Notice::Tone::Good)
        painter.drawPolyline(QPolygonF({at(0.05, 0.55), at(0.38, 0.88), at(0.95, 0.18)}));
    else if (tone == Notice::Tone::Caution)
        painter.drawEllipse(box.adjusted(1, 1, -1, -1));
    else
        painter.drawPolygon(QPolygonF({at(0.5, 0.05), at(0.98, 0.92), at(0.02, 0.92)}));
}

} // namespace

Notice::Notice(const QString &name, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(name);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space(10), space(2), space(3), space(2));
    layout->setSpacing(space(1));
    m_title = label({}, TextStyle::BodyStrong, this);
    m_lines = label({}, TextStyle::Body, this);
    layout->addWidget(m_title);
    layout->addWidget(m_lines);
    hide();
}

void Notice::tell(Tone tone, const QString &title, const QStringList &lines)
{
    m_tone = tone;
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    m_lines->setText(lines.join(u'\n'));
    m_lines->setVisible(!lines.isEmpty());
    setAccessibleName(text());
    setVisible(!title.isEmpty() || !lines.isEmpty());
    update();
}

void Notice::clear()
{
    tell(m_tone, {}, {});
}

QString Notice::text() const
{
    QStringList all;
    for (const QLabel *part : {m_title, m_lines})
        if (!part->text().isEmpty())
            all.append(part->text());
    return all.join(u'\n');
}

void Notice::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor tint = colourOf(m_tone);
    tint.setAlphaF(0.09F);
    QPainterPath surface;
    surface.addRoundedRect(rect(), space(1), space(1));
    painter.fillPath(surface, tint);
    painter.setClipPath(surface);
    painter.fillRect(QRectF(0, 0, space(1), height()), colourOf(m_tone));
    painter.setClipping(false);

    const QLabel *first = m_title->isHidden() ? m_lines : m_title;
    const qreal size = first->fontMetrics().ascent() * 0.85;
    const qreal top = first->y() + (first->fontMetrics().lineSpacing() - size) / 2;
    drawSign(painter, m_tone, QRectF(space(4), top, size, size));
}

} // namespace ui
