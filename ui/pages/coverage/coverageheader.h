// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHeaderView>

namespace ui {

/// The head of the coverage map: above each purpose a stack of three blocks, as full as its
/// strongest tool, under the words Outside and Inside. It is the page's picture: a firm that uses
/// social media as a shop window is full on the left and empty on the right.
class CoverageHeader final : public QHeaderView
{
    Q_OBJECT

public:
    explicit CoverageHeader(QWidget *parent = nullptr);

    /// The least width in which every purpose's longest word fits.
    int minimumColumn() const;

protected:
    QSize sectionSizeFromContents(int section) const override;
    void paintSection(QPainter *painter, const QRect &area, int section) const override;
    void paintEvent(QPaintEvent *event) override;

private:
    void drawSide(QPainter &painter, int first, int count, const QString &text) const;
    void drawBlocks(QPainter &painter, const QRectF &area, int strength) const;
};

} // namespace ui
