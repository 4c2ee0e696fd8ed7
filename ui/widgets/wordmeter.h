// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace ui {

/// A thin bar that fills as words are typed, with the count beside it: "38 of 50 words", "57 of 50
/// words: 7 too many". Over the limit the bar changes colour too and gets a notch where the limit
/// was.
class WordMeter final : public QWidget
{
    Q_OBJECT

public:
    WordMeter(const QString &name, int limit, QWidget *parent = nullptr);

    void setText(const QString &text);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool over() const;
    QString count() const;

    const int m_limit;
    int m_used = 0;
};

} // namespace ui
