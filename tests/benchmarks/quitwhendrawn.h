// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QApplication>
#include <QEvent>
#include <QTimerEvent>

/// Ends the program the first time that it has drawn its window and has nothing left to lay out.
/// What moves afterwards, such as a mark that fades, keeps nobody waiting.
class QuitWhenDrawn final : public QObject
{
public:
    explicit QuitWhenDrawn(QApplication &application)
    {
        application.installEventFilter(this);
        startTimer(0);
    }

    bool eventFilter(QObject *, QEvent *event) override
    {
        m_drawn |= event->type() == QEvent::Paint;
        m_layingOut |= event->type() == QEvent::LayoutRequest;
        return false;
    }

protected:
    void timerEvent(QTimerEvent *) override
    {
        if (m_drawn && !m_layingOut)
            QApplication::quit();
        m_layingOut = false;
    }

private:
    bool m_drawn = false;
    bool m_layingOut = false;
};
