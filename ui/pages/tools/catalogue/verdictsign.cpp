// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/tools/catalogue/verdictsign.h"

#include "ui/shell/theme.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QColor verdictColour(core::Verdict verdict)
{
    switch (verdict) {
    case core::Verdict::Suits:
        return colours().good;
    case core::Verdict::WithCare:
        return colours().caution;
    case core::Verdict::DoesNotSuit:
        return colours().bad;
    case core::Verdict::NotEnoughKnown:
        return colours().quiet;
    }
    return colours().quiet;
}

} // namespace

void drawVerdictSign(QPainter &painter, core::Verdict verdict, const QRectF &box)
{
    const QColor ink = verdictColour(verdict);
    const auto at = [&box](qreal x, qreal y) {
        return QPointF(box.left() + x * box.width(), box.top() + y * box.height());
    };
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(ink, box.width() / 6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    switch (verdict) {
    case core::Verdict::Suits:
        painter.drawPolyline(QPolygonF({at(0.05, 0.55), at(0.38, 0.88), at(0.95, 0.18)}));
        break;
    case core::Verdict::WithCare:
        painter.drawEllipse(box.adjusted(1, 1, -1, -1));
        break;
    case core::Verdict::DoesNotSuit:
        painter.drawLine(at(0.12, 0.12), at(0.88, 0.88));
        painter.drawLine(at(0.88, 0.12), at(0.12, 0.88));
        break;
    case core::Verdict::NotEnoughKnown:
        QFont font = ui::font(TextStyle::BodyStrong);
        font.setPixelSize(std::max(1, int(box.height() * 1.25)));
        painter.setFont(font);
        painter.setPen(ink);
        painter.drawText(box.adjusted(-2, -box.height() * 0.3, 2, box.height() * 0.3),
                         Qt::AlignCenter, u"?"_s);
        break;
    }
}

core::Verdict verdictOf(core::FitReason::Direction direction)
{
    switch (direction) {
    case core::FitReason::Direction::For:
        return core::Verdict::Suits;
    case core::FitReason::Direction::Care:
        return core::Verdict::WithCare;
    case core::FitReason::Direction::Against:
        return core::Verdict::DoesNotSuit;
    case core::FitReason::Direction::Open:
        return core::Verdict::NotEnoughKnown;
    }
    return core::Verdict::NotEnoughKnown;
}

VerdictSign::VerdictSign(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void VerdictSign::setVerdict(core::Verdict verdict)
{
    m_verdict = verdict;
    update();
}

QSize VerdictSign::sizeHint() const
{
    const int line = QFontMetrics(ui::font(TextStyle::Body)).lineSpacing();
    return {space(4), line};
}

void VerdictSign::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int side = space(3);
    drawVerdictSign(painter, m_verdict,
                    QRectF((width() - side) / 2.0, (height() - side) / 2.0, side, side));
}

} // namespace ui
