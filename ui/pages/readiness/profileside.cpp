// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/readiness/profileside.h"

#include "ui/shell/theme.h"
#include "ui/support/labels.h"

#include <QMouseEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// Level 1 stands at the left end of the track, level 5 at the right.
qreal along(const QRectF &track, core::Score score)
{
    constexpr qreal lowest = 0.5; // a sliver remains visible at level 1
    return track.width() * (score.toDouble() - lowest) / (core::LevelCount - lowest);
}

} // namespace

ProfileSide::ProfileSide(const core::Framework &framework, QWidget *parent)
    : QWidget(parent)
    , m_framework(framework)
{
    setObjectName(u"profileSide"_s);
    setAccessibleName(tr("Profile so far"));
    setCursor(Qt::PointingHandCursor);
    setToolTip(tr("Click a point to go to its questions."));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ProfileSide::setProfile(const core::Profile &profile)
{
    if (profile.points == m_points)
        return;
    const int height = rowHeight();
    if (profile.points.size() != m_points.size()) {
        updateGeometry();
        update();
    } else {
        for (int i = 0; i < m_points.size(); ++i)
            if (profile.points[i] != m_points[i])
                update(0, i * height, width(), height);
    }
    m_points = profile.points;
    QStringList lines;
    for (const core::PointProfile &point : m_points)
        lines.append(u"%1: %2"_s.arg(pointName(m_framework, point.point), statement(point)));
    setAccessibleDescription(lines.join(u". "_s));
}

void ProfileSide::setCurrent(const core::PointCode &point)
{
    if (point == m_current)
        return;
    const int height = rowHeight();
    for (int i = 0; i < m_points.size(); ++i)
        if (m_points[i].point == point || m_points[i].point == m_current)
            update(0, i * height, width(), height);
    m_current = point;
}

QString ProfileSide::statement(const core::PointProfile &point) const
{
    switch (point.status) {
    case core::PointStatus::Scored:
        return tr("%1 %2", "score and level word")
            .arg(point.score->toString(), m_framework.level(*point.level)->word);
    case core::PointStatus::NotEnoughKnown:
        return point.answers == 0 ? tr("Nothing known yet")
                                  : tr("Not enough known: %1 missing").arg(percent(point.missing));
    case core::PointStatus::DoesNotApply:
        break;
    }
    return nameOf(point.status);
}

int ProfileSide::rowHeight() const
{
    return QFontMetrics(ui::font(TextStyle::BodyStrong)).height()
        + QFontMetrics(ui::font(TextStyle::Note)).height() + space(7);
}

int ProfileSide::legendHeight() const
{
    return QFontMetrics(ui::font(TextStyle::Note)).height() * 2 + space(3);
}

QSize ProfileSide::sizeHint() const
{
    return {space(64), rowHeight() * static_cast<int>(m_points.size()) + legendHeight()};
}

QSize ProfileSide::minimumSizeHint() const
{
    return {space(48), sizeHint().height()};
}

void ProfileSide::drawBar(QPainter &painter, const QRectF &track,
                          const core::PointProfile &point) const
{
    const Colours &palette = colours();
    const qreal radius = track.height() / 2;
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette.raised);
    painter.drawRoundedRect(track, radius, radius);
    if (point.status != core::PointStatus::Scored) {
        // Hatched: nothing is claimed about this point.
        painter.setBrush(QBrush(palette.line, Qt::BDiagPattern));
        painter.drawRoundedRect(track, radius, radius);
        return;
    }
    if (point.claimed && *point.claimed > *point.score) {
        QRectF claimed = track;
        claimed.setWidth(along(track, *point.claimed));
        painter.setPen(QPen(palette.claimed, 1.2, Qt::DashLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(claimed.adjusted(0.6, 0.6, -0.6, -0.6), radius, radius);
    }
    QRectF counted = track;
    counted.setWidth(along(track, *point.score));
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette.accent);
    painter.drawRoundedRect(counted, radius, radius);
    painter.setPen(QPen(palette.surface, 1));
    for (int level = 1; level < core::LevelCount; ++level) {
        const qreal x = track.left() + along(track, core::Score(level * 100));
        painter.drawLine(QPointF(x, track.top()), QPointF(x, track.bottom()));
    }
}

void ProfileSide::drawRow(QPainter &painter, const QRect &area,
                          const core::PointProfile &point) const
{
    const Colours &palette = colours();
    const QFontMetrics strong(ui::font(TextStyle::BodyStrong));
    const QFontMetrics note(ui::font(TextStyle::Note));
    const bool current = point.point == m_current;
    if (current) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(palette.accentSoft);
        painter.drawRoundedRect(area.adjusted(0, 0, 0, -space(1)), space(2), space(2));
    }
    const QRect inner = area.adjusted(space(2), space(1), -space(2), 0);
    painter.setFont(ui::font(TextStyle::BodyStrong));
    painter.setPen(palette.text);
    const QString name
        = strong.elidedText(pointName(m_framework, point.point), Qt::ElideRight, inner.width());
    painter.drawText(inner, Qt::AlignLeft | Qt::AlignTop, name);
    const QRectF track(inner.left(), inner.top() + strong.height() + space(1), inner.width(),
                       space(2));
    drawBar(painter, track, point);
    painter.setFont(ui::font(TextStyle::Note));
    painter.setPen(point.status == core::PointStatus::Scored ? palette.text : palette.quiet);
    const QRectF below(inner.left(), track.bottom() + 2, inner.width(), note.height());
    painter.drawText(below, Qt::AlignLeft | Qt::AlignVCenter, statement(point));
    if (point.score && point.claimed && *point.claimed > *point.score) {
        painter.setPen(palette.quiet);
        painter.drawText(below, Qt::AlignRight | Qt::AlignVCenter,
                         tr("claimed %1").arg(point.claimed->toString()));
    }
}

void ProfileSide::drawLegend(QPainter &painter, int top) const
{
    const Colours &palette = colours();
    const QFontMetrics note(ui::font(TextStyle::Note));
    const int line = note.height();
    const QRectF swatch(space(2), top + line * 0.25, space(6), line * 0.5);
    painter.setFont(ui::font(TextStyle::Note));
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette.accent);
    painter.drawRoundedRect(swatch, swatch.height() / 2, swatch.height() / 2);
    painter.setPen(QPen(palette.claimed, 1.2, Qt::DashLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(swatch.translated(0, line + space(1)), swatch.height() / 2,
                            swatch.height() / 2);
    painter.setPen(palette.quiet);
    const int left = space(10);
    painter.drawText(QRect(left, top, width() - left, line), Qt::AlignVCenter, tr("What counts"));
    painter.drawText(QRect(left, top + line + space(1), width() - left, line), Qt::AlignVCenter,
                     tr("What is claimed"));
}

void ProfileSide::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int height = rowHeight();
    int top = 0;
    for (const core::PointProfile &point : m_points) {
        const QRect area(0, top, width(), height);
        if (event->region().intersects(area))
            drawRow(painter, area, point);
        top += height;
    }
    if (event->region().intersects(QRect(0, top, width(), legendHeight())))
        drawLegend(painter, top + space(1));
}

void ProfileSide::mousePressEvent(QMouseEvent *event)
{
    const int row = static_cast<int>(event->position().y()) / rowHeight();
    if (event->button() == Qt::LeftButton && row >= 0 && row < m_points.size())
        Q_EMIT chosen(m_points[row].point);
}

void ProfileSide::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

} // namespace ui
