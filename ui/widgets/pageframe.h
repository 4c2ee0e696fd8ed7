// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QScrollArea>

class QVBoxLayout;

namespace ui {

/// The frame of every page: title, one sentence of what to do here, and below a scrolling column
/// that is centred and at most `columnWidth` grid steps wide (wide windows keep margins).
class PageFrame final : public QScrollArea
{
    Q_OBJECT

public:
    PageFrame(const QString &title, const QString &lead, QWidget *parent = nullptr,
              int columnWidth = 240);
    QVBoxLayout *column() const;
    void scrollTo(QWidget *widget);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    int m_columnWidth;
    QVBoxLayout *m_column;
};

} // namespace ui
