// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/coverage/coverageheader.h"

#include "ui/pages/coverage/coveragecell.h"
#include "ui/pages/coverage/coveragemodel.h"
#include "ui/shell/theme.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int Outward = 3;

int bandHeight()
{
    return QFontMetrics(ui::font(TextStyle::BodyStrong)).lineSpacing() + space(4);
}

int blockHeight()
{
    return space(5);
}

int blocksHeight()
{
    return 3 * blockHeight() + 2 * space(1);
}

int nameHeight()
{
    return 2 * QFontMetrics(ui::font(TextStyle::Note)).lineSpacing() + space(3);
}

} // namespace

CoverageHeader::CoverageHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setObjectName(u"coverageHeader"_s);
    setAccessibleName(tr("Purposes"));
    setSectionsClickable(false);
    setHighlightSections(false);
    setFocusPolicy(Qt::NoFocus);
}

int CoverageHeader::minimumColumn() const
{
    const QFontMetrics metrics(ui::font(TextStyle::Note));
    int widest = 0;
    for (int section = CoverageModel::FirstPurpose; section < count(); ++section) {
        const QString name = model()->headerData(section, Qt::Horizontal).toString();
        for (const QString &word : name.split(u' '))
            widest = qMax(widest, metrics.horizontalAdvance(word));
    }
    return widest + space(1);
}

QSize CoverageHeader::sectionSizeFromContents(int) const
{
    return {minimumColumn(), bandHeight() + blocksHeight() + nameHeight()};
}

void CoverageHeader::paintSection(QPainter *painter, const QRect &area, int section) const
{
    const QRect name(area.left() + space(1), area.bottom() - nameHeight(),
                     area.width() - 2 * space(1), nameHeight());
    const QString title = model()->headerData(section, Qt::Horizontal).toString();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(ui::font(TextStyle::Note));
    if (CoverageModel::isPurpose(section)) {
        const int strength
            = model()->headerData(section, Qt::Horizontal, CoverageModel::StrengthRole).toInt();
        drawBlocks(*painter,
                   QRectF(area.left(), area.top() + bandHeight(), area.width(), blocksHeight()),
                   strength);
        painter->setPen(strength >= 2 ? colours().text : colours().quiet);
        painter->drawText(name, Qt::AlignHCenter | Qt::AlignVCenter | Qt::TextWordWrap, title);
    } else {
        painter->setPen(colours().quiet);
        painter->drawText(name.adjusted(space(1), 0, 0, 0),
                          Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, title);
    }
    painter->restore();
}

void CoverageHeader::drawBlocks(QPainter &painter, const QRectF &area, int strength) const
{
    for (int i = 0; i < 3; ++i) {
        const qreal top = area.bottom() - (i + 1) * blockHeight() - i * space(1);
        const QRectF block(area.left() + 4.5, top + 0.5, area.width() - 9, blockHeight() - 1);
        const bool filled = i < strength;
        painter.setPen(filled ? QPen(Qt::NoPen) : QPen(colours().line, 1, Qt::DotLine));
        painter.setBrush(filled ? QBrush(strengthTint(strength)) : QBrush(Qt::NoBrush));
        painter.drawRoundedRect(block, 3, 3);
    }
}

void CoverageHeader::paintEvent(QPaintEvent *event)
{
    QHeaderView::paintEvent(event);
    if (count() < CoverageModel::FirstPurpose + 2 * Outward)
        return;
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    drawSide(painter, CoverageModel::FirstPurpose, Outward, tr("Outside"));
    drawSide(painter, CoverageModel::FirstPurpose + Outward, Outward, tr("Inside"));
}

void CoverageHeader::drawSide(QPainter &painter, int first, int count, const QString &text) const
{
    const int left = sectionViewportPosition(first);
    const int right = sectionViewportPosition(first + count - 1) + sectionSize(first + count - 1);
    const QRectF band(left + 4, 0, right - left - 8, bandHeight() - space(2));
    painter.setFont(ui::font(TextStyle::BodyStrong));
    painter.setPen(colours().text);
    painter.drawText(band, Qt::AlignHCenter | Qt::AlignVCenter, text);
    painter.setPen(QPen(colours().line, 1));
    painter.drawLine(QPointF(band.left(), band.bottom() + 0.5),
                     QPointF(band.right(), band.bottom() + 0.5));
}

} // namespace ui
