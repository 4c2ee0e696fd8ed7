// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/tabstops.h"

#include <QApplication>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

using namespace Qt::StringLiterals;

namespace support {

namespace {

constexpr int MostStops = 2000;

bool isStop(const QWidget *widget)
{
    return widget->focusPolicy() & Qt::TabFocus && !widget->focusProxy() && widget->isVisible()
        && widget->isEnabled() && !widget->objectName().startsWith(u"qt_"_s);
}

QString nameOf(const QWidget *widget)
{
    return u"%1 (%2)"_s.arg(widget->objectName(), widget->accessibleName());
}

QList<QWidget *> stopsOf(QWidget *page)
{
    QList<QWidget *> stops{QApplication::focusWidget()};
    for (int i = 0; i < MostStops; ++i) {
        QTest::keyClick(stops.last() ? stops.last() : page, Qt::Key_Tab);
        QWidget *now = QApplication::focusWidget();
        if (!now || stops.contains(now))
            break;
        stops.append(now);
    }
    return stops;
}

} // namespace

QString tabFaults(QWidget *page)
{
    QCoreApplication::processEvents(); // what is new has its place
    for (QWidget *widget : page->findChildren<QWidget *>())
        if (isStop(widget)) {
            widget->setFocus(Qt::TabFocusReason); // the first of the page
            break;
        }
    const QList<QWidget *> stops = stopsOf(page);
    QStringList faults;
    for (const QWidget *widget : page->findChildren<QWidget *>())
        if (isStop(widget) && !stops.contains(widget))
            faults << nameOf(widget) + u" is never reached"_s;
    for (QScrollArea *area : page->findChildren<QScrollArea *>())
        area->verticalScrollBar()->setValue(0);
    const auto place = [page](const QWidget *widget) {
        return QRect(widget->mapTo(page, QPoint()), widget->size());
    };
    for (qsizetype i = 1; i < stops.size(); ++i) {
        const QRect before = place(stops[i - 1]);
        const QRect after = place(stops[i]);
        if (after.bottom() <= before.top() && after.left() < before.right())
            faults << u"from %1 back up to %2"_s.arg(nameOf(stops[i - 1]), nameOf(stops[i]));
    }
    return faults.join(u'\n');
}

} // namespace support
