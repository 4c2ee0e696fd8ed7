// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>
#include <QWidget>

class QAbstractButton;

namespace ui {

/// A few choices side by side of which one is chosen; arrows move, the choice has a word.
class Segments final : public QWidget
{
    Q_OBJECT

public:
    Segments(const QString &name, const QString &title, const QStringList &choices,
             QWidget *parent = nullptr);

    int current() const; ///< -1 for none
    void setCurrent(int index);
    /// As if the person did it.
    void choose(int index);

Q_SIGNALS:
    void chosen(int index); ///< by the person, not by setCurrent()

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QAbstractButton *makeButton(const QString &name, const QString &title, const QString &text,
                                int index);

    QList<QAbstractButton *> m_buttons;
};

} // namespace ui
