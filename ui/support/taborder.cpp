// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/support/taborder.h"

#include <QAbstractItemView>
#include <QLayout>
#include <QList>

#include <algorithm>

namespace ui {

namespace {

void collectStops(QWidget &widget, QList<QWidget *> &stops);

void collectStops(const QLayout &layout, QList<QWidget *> &stops)
{
    for (int i = 0; i < layout.count(); ++i) {
        const QLayoutItem *item = layout.itemAt(i);
        if (QWidget *widget = item->widget())
            collectStops(*widget, stops);
        else if (const QLayout *inner = const_cast<QLayoutItem *>(item)->layout())
            collectStops(*inner, stops);
    }
}

void collectStopsInside(const QWidget &widget, QList<QWidget *> &stops)
{
    if (const QLayout *layout = widget.layout()) {
        collectStops(*layout, stops);
        return;
    }
    for (QObject *child : widget.children())
        if (auto *inner = qobject_cast<QWidget *>(child); inner && !inner->isWindow())
            collectStops(*inner, stops);
}

void collectStops(QWidget &widget, QList<QWidget *> &stops)
{
    const bool stop = widget.focusPolicy() & Qt::TabFocus && !widget.focusProxy();
    if (stop)
        stops.append(&widget);
    if (!qobject_cast<QAbstractItemView *>(&widget)) // what is inside belongs to the view
        collectStopsInside(widget, stops);
}

bool canTake(const QWidget *widget)
{
    return widget->isVisible() && widget->isEnabled();
}

/// The stop that has the focus, itself or something inside it, such as the editor of a cell.
qsizetype placeOf(const QList<QWidget *> &stops, QWidget *focused)
{
    qsizetype place = -1;
    for (QWidget *each = focused; each && place < 0; each = each->parentWidget())
        place = stops.indexOf(each);
    return place;
}

/// What the key comes to beyond the part; null when there is nothing.
QWidget *stopBeyond(const QWidget &part, QWidget *from, bool next)
{
    QWidget *to = from;
    do {
        to = next ? to->nextInFocusChain() : to->previousInFocusChain();
        if (!part.isAncestorOf(to) && to != &part && to->focusPolicy() & Qt::TabFocus
            && !to->focusProxy() && canTake(to))
            return to;
    } while (to != from);
    return nullptr;
}

} // namespace

bool moveFocusAsLaidOut(QWidget &part, bool next)
{
    QList<QWidget *> stops;
    collectStopsInside(part, stops);
    QWidget *focused = part.window()->focusWidget();
    const qsizetype place = placeOf(stops, focused);
    if (place < 0)
        return false;
    const int step = next ? 1 : -1;
    qsizetype to = place + step;
    while (to >= 0 && to < stops.size() && !canTake(stops[to]))
        to += step;
    QWidget *target = to >= 0 && to < stops.size() ? stops[to] : stopBeyond(part, focused, next);
    if (!target) { // there is only this part: round to its other end
        target = next ? *std::find_if(stops.begin(), stops.end(), canTake)
                      : *std::find_if(stops.rbegin(), stops.rend(), canTake);
    }
    target->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

void focusFirst(const QWidget &part)
{
    QList<QWidget *> stops;
    collectStopsInside(part, stops);
    const auto first = std::ranges::find_if(stops, canTake);
    if (first != stops.end())
        (*first)->setFocus(Qt::TabFocusReason);
}

} // namespace ui
