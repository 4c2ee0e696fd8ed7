// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLabel>

namespace ui {

/// Words with links among them, to follow by mouse or keyboard: the Tab key marks one link after
/// the other, Return follows it. Without a link the Tab key does not stop here.
class LinkedText final : public QLabel
{
    Q_OBJECT

public:
    explicit LinkedText(QWidget *parent = nullptr);

    /// "<a href='P4q2'>P4q2</a>" is a link; linkActivated() tells its href.
    void setHtml(const QString &html);

protected:
    void focusInEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
};

} // namespace ui
