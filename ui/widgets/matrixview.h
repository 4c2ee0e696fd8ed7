// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTableView>

class QMenu;

namespace ui {

/// A table to click and type on: the first column names what stands in a row, and each of the
/// other cells takes one of a few values. A click goes on to the next value. It is as high as its
/// rows: the page scrolls, not the table.
class MatrixView : public QTableView
{
    Q_OBJECT

public:
    MatrixView(const QString &name, const QString &title, const QString &keys, QHeaderView *header,
               QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void removeWanted(const QModelIndex &index); ///< of a row
    void currentMoved(const QModelIndex &index);

protected:
    static constexpr int NameColumn = 0;
    static constexpr int FirstValue = 1;
    static bool isValue(const QModelIndex &index); ///< rather than a name

    /// Shares out the width and sets the height of rows.
    virtual void fit() = 0;
    /// Goes on to the next value of a cell.
    virtual void cycle(const QModelIndex &index) = 0;
    virtual void fillMenu(QMenu &menu, const QPersistentModelIndex &index) = 0;

    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    bool cycleAt(const QMouseEvent &event);
    int wantedHeight() const;
};

} // namespace ui
