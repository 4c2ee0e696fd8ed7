// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>
#include <QTimer>

class QGraphicsOpacityEffect;
class QLabel;

namespace ui {

/// A quiet message at the bottom of a window that fades after a while. It takes no focus.
class Toast final : public QFrame
{
    Q_OBJECT

public:
    /// Stays centred at the bottom of `host`.
    explicit Toast(QWidget *host);

    void show(const QString &message);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void place();
    void fade();

    QLabel *m_text;
    QTimer m_rest;
};

} // namespace ui
