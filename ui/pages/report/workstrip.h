// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace ui {

/// How far a piece of work is, and the way to stop it. Work that ends quickly is not shown at all.
class WorkStrip final : public QWidget
{
    Q_OBJECT

public:
    /// The button that stops the work is called `name` + "Stop"; the one that starts it again
    /// after a stop, `name` + "Again", is there when `again` has words.
    WorkStrip(const QString &name, const QString &again, QWidget *parent = nullptr);

    void begin(const QString &words);
    void setProgress(double share);
    void end();
    void showStopped(const QString &words);

Q_SIGNALS:
    void stopWanted();
    void againWanted();

private:
    QLabel *m_words;
    QProgressBar *m_bar;
    QPushButton *m_stop;
    QPushButton *m_again;
    QTimer m_delay;
};

} // namespace ui
