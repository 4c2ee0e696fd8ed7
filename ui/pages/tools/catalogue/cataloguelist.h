// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QListView>

namespace ui {

/// The list of entries. Arrows move, Space or a click on the box ticks an entry for comparison,
/// Return goes on to what is said of it.
class CatalogueList final : public QListView
{
    Q_OBJECT

public:
    explicit CatalogueList(QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    /// Where the box of a row is, in the viewport.
    QRect boxOf(const QModelIndex &index) const;

Q_SIGNALS:
    void currentMoved(const QModelIndex &index);
    void entered();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    bool tickAt(const QMouseEvent &event);
    void toggle(const QModelIndex &index);
};

} // namespace ui
