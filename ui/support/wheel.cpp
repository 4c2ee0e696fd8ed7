// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/support/wheel.h"

#include <QEvent>
#include <QWidget>

namespace ui {

namespace {

class WheelFilter final : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() != QEvent::Wheel)
            return false;
        event->ignore(); // so that it goes on to what holds the widget
        return true;
    }
};

} // namespace

void leaveWheelToPage(QWidget *widget)
{
    widget->installEventFilter(new WheelFilter(widget));
}

} // namespace ui
