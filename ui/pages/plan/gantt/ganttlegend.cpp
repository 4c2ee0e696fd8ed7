// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/plan/gantt/ganttlegend.h"

#include "ui/pages/plan/gantt/ganttmarks.h"
#include "ui/pages/plan/gantt/gantttext.h"
#include "ui/shell/theme.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

using Phase = core::Action::Phase;

enum class GanttSign {
    Before,
    During,
    After,
    NoPhase,
    Chain,
    BigMove,
    Waits,
    Horizon,
    Today,
    Ghost
};

const QList<GanttSign> &ganttSigns()
{
    using enum GanttSign;
    static const QList<GanttSign> all
        = {Before, During, After, NoPhase, Chain, BigMove, Waits, Horizon, Today, Ghost};
    return all;
}

QString meaningOf(GanttSign sign)
{
    switch (sign) {
    case GanttSign::Before:
        return ganttPhase(Phase::Before);
    case GanttSign::During:
        return ganttPhase(Phase::During);
    case GanttSign::After:
        return ganttPhase(Phase::After);
    case GanttSign::NoPhase:
        return GanttText::tr("Phase not said");
    case GanttSign::Chain:
        return GanttText::tr("Critical chain: decides the end");
    case GanttSign::BigMove:
        return GanttText::tr("Big move");
    case GanttSign::Waits:
        return GanttText::tr("Waits for it");
    case GanttSign::Horizon:
        return GanttText::tr("30, 90, 180, 365 days");
    case GanttSign::Today:
        return GanttText::tr("Today");
    case GanttSign::Ghost:
        return GanttText::tr("Would move");
    }
    return {};
}

int signWidth(GanttSign sign)
{
    return sign == GanttSign::Chain ? space(14) : sign == GanttSign::BigMove ? space(4) : space(8);
}

int legendRow()
{
    return barHeight() + space(2);
}

void drawSampleLine(QPainter &painter, const QRectF &area, const QColor &ink, qreal width,
                    Qt::PenStyle style)
{
    painter.setPen(QPen(ink, width, style));
    painter.drawLine(QPointF(area.center().x(), area.top()),
                     QPointF(area.center().x(), area.bottom()));
}

void drawWaiting(QPainter &painter, const QRectF &area)
{
    const qreal head = space(1) * 1.25;
    const QPointF tip(area.right(), area.center().y());
    painter.setPen(QPen(colours().line, space(1) * 0.3));
    painter.drawLine(QPointF(area.left(), tip.y()), tip - QPointF(head / 2, 0));
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours().line);
    painter.drawPolygon(
        QPolygonF({tip, tip + QPointF(-head, -head * 0.6), tip + QPointF(-head, head * 0.6)}));
}

void drawSign(QPainter &painter, const GanttBrushes &brushes, const QRectF &area, GanttSign sign)
{
    switch (sign) {
    case GanttSign::Before:
    case GanttSign::During:
    case GanttSign::After:
        return brushes.drawBar(painter, area, {Phase(int(sign)), false, false});
    case GanttSign::NoPhase:
        return brushes.drawBar(painter, area, {std::nullopt, false, false});
    case GanttSign::Chain:
        brushes.drawBar(painter, area.adjusted(0, 0, -space(6), 0), {std::nullopt, true, false});
        return drawChainMark(painter, {area.right() - space(2), area.center().y()});
    case GanttSign::BigMove:
        return drawBigMoveMark(painter, area.center());
    case GanttSign::Waits:
        return drawWaiting(painter, area);
    case GanttSign::Horizon:
        return drawSampleLine(painter, area, colours().target, space(1) * 0.375, Qt::DashLine);
    case GanttSign::Today:
        return drawSampleLine(painter, area, colours().bad, space(1) * 0.5, Qt::SolidLine);
    case GanttSign::Ghost:
        return brushes.drawGhost(painter, area);
    }
}

} // namespace

GanttLegend::GanttLegend(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"ganttLegend"_s);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    QStringList words;
    for (const GanttSign sign : ganttSigns())
        words.append(meaningOf(sign));
    setAccessibleName(tr("Key: %1").arg(words.join(u", "_s)));
}

QList<QRect> GanttLegend::places(int width) const
{
    const QFontMetrics metrics(ui::font(TextStyle::Note));
    QList<QRect> all;
    QPoint at;
    for (const GanttSign sign : ganttSigns()) {
        const int needed
            = signWidth(sign) + space(2) + metrics.horizontalAdvance(meaningOf(sign)) + space(1);
        if (at.x() > 0 && at.x() + needed > width)
            at = QPoint(0, at.y() + legendRow());
        all.append(QRect(at, QSize(needed, barHeight())));
        at.rx() += needed + space(4);
    }
    return all;
}

QSize GanttLegend::sizeHint() const
{
    return {space(160), heightForWidth(space(160))};
}

bool GanttLegend::hasHeightForWidth() const
{
    return true;
}

int GanttLegend::heightForWidth(int width) const
{
    return places(width).last().bottom() + 1;
}

void GanttLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const GanttBrushes brushes;
    const QList<QRect> areas = places(width());
    for (qsizetype i = 0; i < areas.size(); ++i) {
        const GanttSign sign = ganttSigns()[i];
        QRectF box(areas[i]);
        box.setWidth(signWidth(sign));
        drawSign(painter, brushes, box, sign);
        painter.setFont(ui::font(TextStyle::Note));
        painter.setPen(colours().text);
        painter.drawText(QRectF(areas[i]).adjusted(signWidth(sign) + space(2), 0, space(2), 0),
                         Qt::AlignLeft | Qt::AlignVCenter, meaningOf(sign));
    }
}

} // namespace ui
