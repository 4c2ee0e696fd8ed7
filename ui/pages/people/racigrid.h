// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTableView>

namespace ui {

class RaciGridHeader;

/// Who does what, to click and type on. As high as its rows: the page scrolls, not the table.
/// Arrows move; R, A, C and I set a letter, Delete takes it away, Space and a click go on to the
/// next; F2 changes the words of a duty, Alt with Up or Down moves it, Delete on them removes it.
class RaciGrid final : public QTableView
{
    Q_OBJECT

public:
    explicit RaciGrid(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void removeWanted(const QModelIndex &index);
    void moveWanted(const QModelIndex &index, int places);
    void currentMoved(const QModelIndex &index);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    bool typeLetter(const QKeyEvent &event);
    bool changeDuty(const QKeyEvent &event);
    void setLetter(const QModelIndex &index, QChar letter);
    void cycle(const QModelIndex &index);
    bool cycleAt(const QMouseEvent &event);
    void fit();
    int wantedHeight() const;

    RaciGridHeader *m_header;
};

} // namespace ui
