// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/support/keycap.h"

#include "ui/shell/theme.h"

#include <QFontMetrics>
#include <QPainter>

namespace ui {

int keyCapSize()
{
    return QFontMetrics(font(TextStyle::BodyStrong)).height() + space(2);
}

void drawKeyCap(QPainter &painter, const QRect &area, const QString &key, KeyCap look)
{
    const Colours &palette = colours();
    const bool chosen = look == KeyCap::Chosen;
    const QRectF edge = QRectF(area).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(QPen(chosen ? palette.accent : palette.line, 1));
    painter.setBrush(chosen ? palette.accent : palette.surface);
    painter.drawRoundedRect(edge, space(1), space(1));
    painter.setPen(chosen ? palette.onAccent : palette.text);
    painter.setFont(font(TextStyle::BodyStrong));
    painter.drawText(area, Qt::AlignCenter, key);
}

} // namespace ui
