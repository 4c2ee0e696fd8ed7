// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/support/wraplayout.h"

#include <QWidget>

namespace ui {

namespace {

/// What an item takes in a line of this width: one that is wider wraps inside.
QSize sizeIn(const QLayoutItem &item, int width)
{
    QSize size = item.sizeHint();
    if (size.width() <= width)
        return size;
    size.setWidth(width);
    if (item.hasHeightForWidth())
        size.setHeight(item.heightForWidth(width));
    return size;
}

} // namespace

WrapLayout::WrapLayout(int spacing, QWidget *parent)
    : QLayout(parent)
{
    setContentsMargins({});
    setSpacing(spacing);
}

WrapLayout::~WrapLayout() = default;

void WrapLayout::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
}

int WrapLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem *WrapLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<size_t>(index)].get() : nullptr;
}

QLayoutItem *WrapLayout::takeAt(int index)
{
    if (!itemAt(index))
        return nullptr;
    QLayoutItem *taken = m_items[static_cast<size_t>(index)].release();
    m_items.erase(m_items.begin() + index);
    return taken;
}

Qt::Orientations WrapLayout::expandingDirections() const
{
    return {};
}

bool WrapLayout::hasHeightForWidth() const
{
    return true;
}

int WrapLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), Pass::Measure);
}

QSize WrapLayout::sizeHint() const
{
    int width = 0;
    int height = 0;
    for (const auto &item : m_items) {
        if (item->isEmpty())
            continue;
        width += item->sizeHint().width() + (width > 0 ? spacing() : 0);
        height = std::max(height, item->sizeHint().height());
    }
    return {width, height};
}

QSize WrapLayout::minimumSize() const
{
    QSize size;
    for (const auto &item : m_items)
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    return size;
}

void WrapLayout::setGeometry(const QRect &area)
{
    QLayout::setGeometry(area);
    arrange(area, Pass::Place);
}

int WrapLayout::arrange(const QRect &area, Pass pass) const
{
    int x = 0;
    int y = area.top();
    int height = 0;
    size_t first = 0;
    const auto endLine = [&](size_t end) {
        if (pass == Pass::Place)
            placeLine(first, end, QRect(area.left(), y, area.width(), height));
        first = end;
    };
    for (size_t i = 0; i < m_items.size(); ++i) {
        if (m_items[i]->isEmpty())
            continue;
        const QSize size = sizeIn(*m_items[i], area.width());
        if (x > 0 && x + size.width() > area.width()) {
            endLine(i);
            y += height + spacing();
            x = 0;
            height = 0;
        }
        x += size.width() + spacing();
        height = std::max(height, size.height());
    }
    endLine(m_items.size());
    return y + height - area.top();
}

void WrapLayout::placeLine(size_t first, size_t end, const QRect &line) const
{
    int x = line.left();
    for (size_t i = first; i < end; ++i) {
        if (m_items[i]->isEmpty())
            continue;
        const QSize size = sizeIn(*m_items[i], line.width());
        m_items[i]->setGeometry(
            QRect(QPoint(x, line.top() + (line.height() - size.height()) / 2), size));
        x += size.width() + spacing();
    }
}

} // namespace ui
