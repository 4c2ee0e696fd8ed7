// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTableView>

namespace ui {

class CoverageHeader;

/// The coverage map to click and type on. It is as high as its rows: the page scrolls, not the
/// table. Arrows move, 0–3 set a strength, Space and a click go on to the next one.
class CoverageView final : public QTableView
{
    Q_OBJECT

public:
    explicit CoverageView(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    /// Stores a name that is being typed.
    void finishEditing();

Q_SIGNALS:
    void removeWanted(const QModelIndex &index);
    void currentMoved(const QModelIndex &index);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    bool typeStrength(const QKeyEvent &event);
    void setStrength(const QModelIndex &index, int strength);
    void cycle(const QModelIndex &index);
    bool cycleAt(const QMouseEvent &event);
    void showStrengthMenu(const QModelIndex &index, const QPoint &at);
    void shareWidth();
    int wantedHeight() const;

    CoverageHeader *m_header;
};

} // namespace ui
