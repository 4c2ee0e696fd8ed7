// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QLabel;

namespace ui {

/// A bar over the pages that says why nothing can be changed. Hidden while there is no reason.
class ReadOnlyBar final : public QFrame
{
    Q_OBJECT

public:
    explicit ReadOnlyBar(QWidget *parent = nullptr);
    void setReason(const QString &reason);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_text;
};

} // namespace ui
