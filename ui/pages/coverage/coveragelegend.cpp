// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/coverage/coveragelegend.h"

#include "ui/pages/coverage/coveragecell.h"
#include "ui/pages/coverage/coveragewords.h"
#include "ui/shell/theme.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int Strengths = 4;

QSize cell()
{
    return {space(9), space(9)};
}

} // namespace

CoverageLegend::CoverageLegend(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"coverageLegend"_s);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    QStringList words;
    for (int strength = 0; strength < Strengths; ++strength)
        words.append(u"%1 %2"_s.arg(strength).arg(strengthWords(strength)));
    setAccessibleName(tr("Key: %1").arg(words.join(u", "_s)));
}

QList<QRect> CoverageLegend::places(int width) const
{
    const QFontMetrics metrics(ui::font(TextStyle::Note));
    QList<QRect> all;
    QPoint at;
    for (int strength = 0; strength < Strengths; ++strength) {
        const int needed
            = cell().width() + space(2) + metrics.horizontalAdvance(strengthWords(strength));
        if (at.x() > 0 && at.x() + needed > width)
            at = QPoint(0, at.y() + cell().height() + space(1));
        all.append(QRect(at, QSize(needed, cell().height())));
        at.rx() += needed + space(6);
    }
    return all;
}

QSize CoverageLegend::sizeHint() const
{
    return {places(QWIDGETSIZE_MAX).last().right(), cell().height()};
}

bool CoverageLegend::hasHeightForWidth() const
{
    return true;
}

int CoverageLegend::heightForWidth(int width) const
{
    return places(width).last().bottom() + 1;
}

void CoverageLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QList<QRect> areas = places(width());
    for (int strength = 0; strength < Strengths; ++strength) {
        const QRectF area = areas[strength];
        const QRectF box(area.topLeft() + QPointF(0.5, 0.5), QSizeF(cell()) - QSizeF(1, 1));
        drawStrength(painter, box, strength, false);
        painter.setFont(ui::font(TextStyle::Note));
        painter.setPen(colours().text);
        painter.drawText(area.adjusted(cell().width() + space(2), 0, space(2), 0),
                         Qt::AlignLeft | Qt::AlignVCenter, strengthWords(strength));
    }
}

} // namespace ui
