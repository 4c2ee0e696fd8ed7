// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/people/racigridcell.h"

#include "ui/pages/people/racigridmodel.h"
#include "ui/shell/theme.h"

#include <QLineEdit>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int TaskFlags = Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap;
constexpr int MostTaskLines = 4;

} // namespace

void drawPart(QPainter &painter, const QRectF &area, QChar letter, bool hovered)
{
    const bool none = letter == u'-';
    const qreal side = qMin(qreal(space(7)), qMin(area.width(), area.height()) - 4);
    const QRectF box(area.center() - QPointF(side, side) / 2, QSizeF(side, side));
    const QColor edge = hovered ? colours().accent : none ? colours().hairline : colours().line;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(letter == u'A' ? QPen(colours().accent, 1) : QPen(edge, 1));
    painter.setBrush(letter == u'A'       ? QBrush(colours().accent)
                         : letter == u'R' ? QBrush(colours().accentSoft)
                                          : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(box, space(1), space(1));
    painter.setFont(
        ui::font(letter == u'A' || letter == u'R' ? TextStyle::BodyStrong : TextStyle::Body));
    painter.setPen(letter == u'A' ? colours().onAccent : none ? colours().quiet : colours().text);
    painter.drawText(box, Qt::AlignCenter, none ? u"·"_s : QString(letter));
    painter.restore();
}

int RaciGridDelegate::rowHeight(const QString &task, int width)
{
    const QFontMetrics metrics(ui::font(TextStyle::Body));
    const QRect needed
        = metrics.boundingRect(QRect(0, 0, width - 2 * space(2), 10000), TaskFlags, task);
    return qMax(space(10), qMin(needed.height(), MostTaskLines * metrics.lineSpacing()) + space(3));
}

void RaciGridDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const QRectF box(option.rect);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colours().hairline, 1));
    painter->drawLine(QPointF(box.left(), box.bottom() - 0.5),
                      QPointF(box.right(), box.bottom() - 0.5));
    if (RaciGridModel::isRole(index.column())) {
        drawPart(*painter, box, index.data(RaciGridModel::LetterRole).toChar(), hovered);
    } else {
        painter->setFont(ui::font(TextStyle::Body));
        painter->setPen(colours().text);
        painter->setClipRect(box);
        painter->drawText(box.adjusted(space(2), 0, -space(2), 0), TaskFlags,
                          index.data().toString());
        painter->setClipping(false);
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(colours().accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(box.adjusted(1, 1, -2, -2), space(1), space(1));
    }
    painter->restore();
}

QWidget *RaciGridDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                        const QModelIndex &index) const
{
    if (RaciGridModel::isRole(index.column()))
        return nullptr;
    auto *editor = new QLineEdit(parent);
    editor->setObjectName(u"dutyTask"_s);
    editor->setAccessibleName(tr("What has to be done"));
    return editor;
}

void RaciGridDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                            const QModelIndex &) const
{
    editor->setGeometry(option.rect.adjusted(0, 1, 0, -2));
}

} // namespace ui
