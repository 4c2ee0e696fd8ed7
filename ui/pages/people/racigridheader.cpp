// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/people/racigridheader.h"

#include "ui/pages/people/racigridmodel.h"
#include "ui/shell/theme.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QFont roleFont()
{
    QFont font = ui::font(TextStyle::Note);
    font.setWeight(QFont::DemiBold);
    return font;
}

int noteLine()
{
    return QFontMetrics(ui::font(TextStyle::Note)).lineSpacing();
}

} // namespace

RaciGridHeader::RaciGridHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setObjectName(u"raciHeader"_s);
    setAccessibleName(tr("Roles"));
    setSectionsClickable(false);
    setHighlightSections(false);
    setFocusPolicy(Qt::NoFocus);
}

int RaciGridHeader::widestWord() const
{
    const QFontMetrics metrics(roleFont());
    int widest = 0;
    for (int section = RaciGridModel::FirstRole; section < count(); ++section)
        for (const QString &word :
             model()->headerData(section, Qt::Horizontal).toString().split(u' '))
            widest = qMax(widest, metrics.horizontalAdvance(word));
    return widest + space(2);
}

void RaciGridHeader::setTurned(bool turned)
{
    if (std::exchange(m_turned, turned) == turned)
        return;
    // The height is kept until a section changes.
    headerDataChanged(Qt::Horizontal, 0, count() - 1);
    updateGeometry();
}

QSize RaciGridHeader::sectionSizeFromContents(int) const
{
    const int upright = 4 * noteLine() + space(4);
    return {space(10), m_turned ? qMax(upright, space(34)) : upright};
}

void RaciGridHeader::paintSection(QPainter *painter, const QRect &area, int section) const
{
    painter->save();
    painter->setPen(QPen(colours().line, 1));
    painter->drawLine(QPointF(area.left(), area.bottom() + 0.5),
                      QPointF(area.right() + 1, area.bottom() + 0.5));
    const QRectF inner = QRectF(area).adjusted(space(1), space(1), -space(1), -space(2));
    if (!RaciGridModel::isRole(section)) {
        painter->setFont(roleFont());
        painter->setPen(colours().text);
        painter->drawText(inner.adjusted(space(1), 0, 0, 0), Qt::AlignLeft | Qt::AlignBottom,
                          model()->headerData(section, Qt::Horizontal).toString());
    } else if (m_turned) {
        painter->translate(inner.left(), inner.bottom());
        painter->rotate(-90);
        drawRole(*painter, QRectF(0, 0, inner.height(), inner.width()), section);
    } else {
        drawRole(*painter, inner, section);
    }
    painter->restore();
}

void RaciGridHeader::drawRole(QPainter &painter, const QRectF &area, int section) const
{
    const QString title = model()->headerData(section, Qt::Horizontal).toString();
    const QString holder
        = model()->headerData(section, Qt::Horizontal, RaciGridModel::HolderRole).toString();
    const QString name = holder.isEmpty() ? tr("nobody yet") : holder;
    const int along = m_turned ? Qt::AlignLeft : Qt::AlignHCenter;
    const qreal line = noteLine();
    painter.setFont(ui::font(TextStyle::Note));
    // A name takes two lines where it stands upright; a third is cut off with dots.
    const bool isLong = painter.fontMetrics().horizontalAdvance(name) > area.width();
    const int lines = isLong && !m_turned ? 2 : 1;
    const QString fits = painter.fontMetrics().elidedText(
        name, Qt::ElideRight, int(area.width() * (lines == 2 ? 1.6 : 1)));
    const QRectF below(area.left(), area.bottom() - lines * line, area.width(), lines * line);
    painter.setPen(holder.isEmpty() ? colours().caution : colours().quiet);
    painter.drawText(below, along | Qt::AlignTop | Qt::TextWordWrap, fits);
    painter.setFont(roleFont());
    painter.setPen(colours().text);
    painter.drawText(QRectF(area.topLeft(), QPointF(area.right(), below.top())),
                     along | Qt::AlignBottom | Qt::TextWordWrap, title);
}

} // namespace ui
