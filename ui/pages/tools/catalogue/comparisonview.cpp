// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/tools/catalogue/comparisonview.h"

#include "ui/pages/tools/catalogue/comparisonmodel.h"
#include "ui/shell/theme.h"
#include "ui/support/wrappedtext.h"

#include <QHeaderView>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// Texts wrap; nothing of them is left out.
class ComparedCell final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    static QFont fontOf(const QModelIndex &index)
    {
        if (index.column() == ComparisonModel::Differs)
            return ui::font(TextStyle::Note);
        return ui::font(index.column() == ComparisonModel::Field ? TextStyle::BodyStrong
                                                                 : TextStyle::Body);
    }

    static int heightFor(const QModelIndex &index, int width)
    {
        return WrappedText(index.data().toString(), fontOf(index), width - 2 * space(2)).height()
            + 2 * space(2);
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const QRect &area = option.rect;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (option.state.testFlag(QStyle::State_HasFocus)) {
            painter->setPen(QPen(colours().accent, 2));
            painter->drawRoundedRect(QRectF(area).adjusted(1, 1, -1, -1), space(1), space(1));
        }
        if (index.column() == ComparisonModel::Field
            && index.data(ComparisonModel::DiffersRole).toBool())
            painter->fillRect(QRect(area.left(), area.top() + 2, space(1), area.height() - 4),
                              colours().caution);
        painter->setPen(QPen(colours().hairline, 1));
        painter->drawLine(area.bottomLeft(), area.bottomRight());
        painter->setPen(colours().text);
        WrappedText(index.data().toString(), fontOf(index), area.width() - 2 * space(2))
            .draw(*painter, area.topLeft() + QPoint(space(2), space(2)));
        painter->restore();
    }
};

} // namespace

ComparisonView::ComparisonView(QWidget *parent)
    : QTableView(parent)
    , m_model(new ComparisonModel(this))
{
    setObjectName(u"catalogueComparison"_s);
    setAccessibleName(tr("Entries side by side"));
    setModel(m_model);
    setItemDelegate(new ComparedCell(this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionMode(NoSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setHighlightSections(false);
}

void ComparisonView::setComparison(const core::Comparison &comparison, const QStringList &names)
{
    m_model->setComparison(comparison, names);
    fit();
}

void ComparisonView::fit()
{
    const int entries = m_model->columnCount() - ComparisonModel::FirstEntry;
    if (entries < 1)
        return;
    horizontalHeader()->setFont(ui::font(TextStyle::BodyStrong));
    const int differs
        = QFontMetrics(ui::font(TextStyle::Note)).horizontalAdvance(tr("Differs")) + space(5);
    const int name = std::max(space(30), viewport()->width() / 6);
    setColumnWidth(ComparisonModel::Field, name);
    setColumnWidth(ComparisonModel::Differs, differs);
    const int each = std::max(space(40), (viewport()->width() - name - differs) / entries);
    for (int i = 0; i < entries; ++i)
        setColumnWidth(ComparisonModel::FirstEntry + i, each);
    int height = horizontalHeader()->sizeHint().height() + 2;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        int tallest = 0;
        for (int column = 0; column < m_model->columnCount(); ++column)
            tallest = std::max(
                tallest, ComparedCell::heightFor(m_model->index(row, column), columnWidth(column)));
        setRowHeight(row, tallest);
        height += tallest;
    }
    const int needed = name + differs + entries * each;
    if (needed > viewport()->width())
        height += horizontalScrollBar()->sizeHint().height();
    setFixedHeight(height);
}

void ComparisonView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fit();
}

void ComparisonView::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // the wheel scrolls the page
}

} // namespace ui
