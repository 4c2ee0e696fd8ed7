// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/flowgrid.h"

#include "ui/shell/theme.h"

namespace ui {

ColumnsLayout::ColumnsLayout(int minimumColumn, QWidget *parent)
    : QLayout(parent)
    , m_minimumColumn(minimumColumn)
{ }

ColumnsLayout::~ColumnsLayout()
{
    qDeleteAll(m_items);
}

int ColumnsLayout::columnsFor(int width) const
{
    const int most = (width + spacing()) / (m_minimumColumn + spacing());
    return std::clamp(most, 1, std::max(1, int(shownItems().size())));
}

void ColumnsLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
}

int ColumnsLayout::count() const
{
    return int(m_items.size());
}

QLayoutItem *ColumnsLayout::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem *ColumnsLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

QSize ColumnsLayout::sizeHint() const
{
    const int columns = std::max(1, int(shownItems().size()));
    const int width = columns * m_minimumColumn + (columns - 1) * spacing();
    return {width, heightForWidth(width)};
}

QSize ColumnsLayout::minimumSize() const
{
    int width = 0;
    for (const QLayoutItem *item : shownItems())
        width = std::max(width, item->minimumSize().width());
    // The height follows from the width that is given; one pixel keeps the layout alive.
    return {width, 1};
}

Qt::Orientations ColumnsLayout::expandingDirections() const
{
    return Qt::Horizontal;
}

bool ColumnsLayout::hasHeightForWidth() const
{
    return true;
}

int ColumnsLayout::heightForWidth(int width) const
{
    return place(QRect(0, 0, width, 0), false);
}

void ColumnsLayout::setGeometry(const QRect &rectangle)
{
    QLayout::setGeometry(rectangle);
    place(rectangle, true);
}

QList<QLayoutItem *> ColumnsLayout::shownItems() const
{
    QList<QLayoutItem *> shown;
    for (QLayoutItem *item : m_items)
        if (!item->isEmpty())
            shown.append(item);
    return shown;
}

/// Walks the rows; moves the items where asked; returns the height of all.
int ColumnsLayout::place(const QRect &rectangle, bool move) const
{
    const QList<QLayoutItem *> items = shownItems();
    const int columns = columnsFor(rectangle.width());
    const int width = (rectangle.width() - (columns - 1) * spacing()) / columns;
    int y = rectangle.y();
    for (qsizetype first = 0; first < items.size(); first += columns) {
        const auto row = items.mid(first, columns);
        int height = 0;
        for (const QLayoutItem *item : row)
            height = std::max(height,
                              item->hasHeightForWidth() ? item->heightForWidth(width)
                                                        : item->sizeHint().height());
        for (qsizetype i = 0; move && i < row.size(); ++i)
            row[i]->setGeometry(
                QRect(rectangle.x() + int(i) * (width + spacing()), y, width, height));
        y += height + spacing();
    }
    return items.isEmpty() ? 0 : y - spacing() - rectangle.y();
}

FlowGrid::FlowGrid(int minimumColumn, QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new ColumnsLayout(space(minimumColumn), this);
    layout->setContentsMargins({});
    layout->setSpacing(space(4));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void FlowGrid::add(QWidget *widget)
{
    layout()->addWidget(widget);
}

} // namespace ui
