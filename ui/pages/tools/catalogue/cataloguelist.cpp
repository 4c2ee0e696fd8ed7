// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/tools/catalogue/cataloguelist.h"

#include "ui/pages/tools/catalogue/cataloguelistmodel.h"
#include "ui/pages/tools/catalogue/verdictsign.h"
#include "ui/shell/theme.h"
#include "ui/support/toollabels.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

int lineOf(TextStyle style)
{
    return QFontMetrics(ui::font(style)).lineSpacing();
}

QRect tickBox(const QRect &row)
{
    const int side = space(4);
    const int top = row.top() + space(3) + (lineOf(TextStyle::BodyStrong) - side) / 2;
    return {row.left() + space(3), top, side, side};
}

void drawTick(QPainter &painter, const QRectF &box, bool ticked)
{
    painter.setPen(QPen(ticked ? colours().accent : colours().line, 1.5));
    painter.setBrush(ticked ? QBrush(colours().accent) : QBrush(colours().surface));
    painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), space(1) * 0.75, space(1) * 0.75);
    if (!ticked)
        return;
    const auto at = [&box](qreal x, qreal y) {
        return QPointF(box.x() + x * box.width(), box.y() + y * box.height());
    };
    painter.setPen(QPen(colours().onAccent, box.width() / 8, Qt::SolidLine, Qt::RoundCap));
    painter.drawPolyline(QPolygonF({at(0.27, 0.53), at(0.44, 0.7), at(0.75, 0.33)}));
}

class CatalogueRowDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {space(50), lineOf(TextStyle::BodyStrong) + 2 * lineOf(TextStyle::Note) + space(7)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        drawGround(*painter, option);
        drawTick(*painter, tickBox(option.rect),
                 index.data(Qt::CheckStateRole).toInt() == Qt::Checked);
        drawTexts(*painter, option.rect.adjusted(space(9), space(3), -space(3), 0), index);
        painter->restore();
    }

private:
    static void drawGround(QPainter &painter, const QStyleOptionViewItem &option)
    {
        const bool chosen = option.state.testFlag(QStyle::State_Selected);
        const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
        const bool focused = chosen && option.state.testFlag(QStyle::State_HasFocus);
        if (chosen || hovered) {
            painter.setPen(focused ? QPen(colours().accent, 2) : QPen(Qt::NoPen));
            painter.setBrush(chosen ? colours().accentSoft : colours().raised);
            painter.drawRoundedRect(QRectF(option.rect).adjusted(2, 2, -2, -2), space(1) * 1.5,
                                    space(1) * 1.5);
        }
        if (chosen)
            return;
        painter.setPen(QPen(colours().hairline, 1));
        painter.drawLine(option.rect.left() + space(3), option.rect.bottom(),
                         option.rect.right() - space(3), option.rect.bottom());
    }

    static void drawTexts(QPainter &painter, const QRect &area, const QModelIndex &index)
    {
        const auto verdict = core::Verdict(index.data(CatalogueListModel::VerdictRole).toInt());
        const QStringList marks = index.data(CatalogueListModel::MarksRole).toStringList();
        QRect line(area.left(), area.top(), area.width(), lineOf(TextStyle::BodyStrong));
        // A closed entry says so instead of what follows from it.
        const bool closed = index.data(CatalogueListModel::ClosedRole).toBool();
        const int right = closed ? 0 : drawVerdict(painter, line, verdict);
        painter.setFont(ui::font(TextStyle::BodyStrong));
        painter.setPen(colours().text);
        drawLine(painter, line.adjusted(0, 0, -right, 0), index.data().toString());
        painter.setFont(ui::font(TextStyle::Note));
        line = QRect(area.left(), line.bottom() + 1, area.width(), lineOf(TextStyle::Note));
        QString second = index.data(CatalogueListModel::PurposesRole).toString();
        if (!marks.isEmpty())
            second = marks.join(u" · "_s) + (second.isEmpty() ? second : u" · "_s + second);
        drawLine(painter, line, second);
        painter.setPen(colours().quiet);
        drawLine(painter, line.translated(0, line.height()),
                 u"%1 · %2"_s.arg(index.data(CatalogueListModel::FactsRole).toString(),
                                  index.data(CatalogueListModel::DateRole).toString()));
    }

    static void drawLine(QPainter &painter, const QRect &area, const QString &text)
    {
        painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, area.width()));
    }

    /// Returns how much room it took.
    static int drawVerdict(QPainter &painter, const QRect &line, core::Verdict verdict)
    {
        painter.setFont(ui::font(TextStyle::Note));
        const QString word = nameOf(verdict);
        const int width = painter.fontMetrics().horizontalAdvance(word) + space(1);
        const int side = space(3);
        const QRect text(line.right() - width, line.top(), width, line.height());
        painter.setPen(colours().text);
        painter.drawText(text, Qt::AlignRight | Qt::AlignVCenter, word);
        drawVerdictSign(painter, verdict,
                        QRectF(text.left() - side - space(1),
                               line.top() + (line.height() - side) / 2.0, side, side));
        return width + side + space(4);
    }
};

} // namespace

CatalogueList::CatalogueList(QWidget *parent)
    : QListView(parent)
{
    setObjectName(u"catalogueList"_s);
    setAccessibleName(tr("Entries of the catalogue"));
    setAccessibleDescription(tr("Arrow keys move, Space ticks an entry to compare it, Return goes "
                                "on to what is said of it."));
    setItemDelegate(new CatalogueRowDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setUniformItemSizes(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

QSize CatalogueList::sizeHint() const
{
    return {space(90), space(100)};
}

QSize CatalogueList::minimumSizeHint() const
{
    return {space(50), space(60)};
}

QRect CatalogueList::boxOf(const QModelIndex &index) const
{
    return tickBox(visualRect(index));
}

void CatalogueList::toggle(const QModelIndex &index)
{
    const bool ticked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    model()->setData(index, ticked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

void CatalogueList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && currentIndex().isValid())
        toggle(currentIndex());
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
             && currentIndex().isValid())
        Q_EMIT entered();
    else
        QListView::keyPressEvent(event);
}

void CatalogueList::mousePressEvent(QMouseEvent *event)
{
    QListView::mousePressEvent(event);
    tickAt(*event);
}

/// Quick clicks arrive in pairs; each of them counts.
void CatalogueList::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (!tickAt(*event))
        QListView::mouseDoubleClickEvent(event);
}

bool CatalogueList::tickAt(const QMouseEvent &event)
{
    const QPoint at = event.position().toPoint();
    const QModelIndex index = indexAt(at);
    // A little beside the box still means the box.
    const int near = space(2);
    if (event.button() != Qt::LeftButton || !index.isValid()
        || !boxOf(index).adjusted(-near, -near, near, near).contains(at))
        return false;
    toggle(index);
    return true;
}

void CatalogueList::focusInEvent(QFocusEvent *event)
{
    if (!currentIndex().isValid() && model() && model()->rowCount() > 0)
        setCurrentIndex(model()->index(0, 0));
    QListView::focusInEvent(event);
}

void CatalogueList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    Q_EMIT currentMoved(current);
}

} // namespace ui
