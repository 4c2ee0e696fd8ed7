// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTableView>

namespace ui {

/// A table as tall as its rows: the page scrolls, not the table. What its columns leave free goes
/// to the first, which wraps when that is little. Set the model with setModel().
class FullTable : public QTableView
{
    Q_OBJECT

public:
    FullTable(const QString &name, const QString &title, QWidget *parent = nullptr);
    void setModel(QAbstractItemModel *model) override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void fit();
    /// Gives the first column what the others leave; true when it has to wrap.
    bool fitFirstColumn();
    /// Returns the height of all rows, of which one of a single line has `least`.
    int fitRows(int least);
};

} // namespace ui
