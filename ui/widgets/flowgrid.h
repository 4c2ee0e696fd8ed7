// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLayout>
#include <QWidget>

namespace ui {

/// Equal columns, as many as fit the width; rows are as high as their highest item.
class ColumnsLayout final : public QLayout
{
    Q_OBJECT

public:
    /// `minimumColumn` in pixels.
    explicit ColumnsLayout(int minimumColumn, QWidget *parent = nullptr);
    ~ColumnsLayout() override;

    int columnsFor(int width) const;

    void addItem(QLayoutItem *item) override;
    int count() const override;
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    Qt::Orientations expandingDirections() const override;
    bool hasHeightForWidth() const override;
    int heightForWidth(int width) const override;
    void setGeometry(const QRect &rectangle) override;

private:
    QList<QLayoutItem *> shownItems() const;
    int place(const QRect &rectangle, bool move) const;

    int m_minimumColumn;
    QList<QLayoutItem *> m_items;
};

/// Lays out cards in as many equal columns as fit the width, one below the other when narrow.
class FlowGrid final : public QWidget
{
    Q_OBJECT

public:
    /// `minimumColumn` in grid steps.
    explicit FlowGrid(int minimumColumn, QWidget *parent = nullptr);
    void add(QWidget *widget);
};

} // namespace ui
