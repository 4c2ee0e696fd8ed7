// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace ui {

/// Widgets in a row that goes on in the next line where it is full, so that a narrow window or
/// large print cuts nothing off. Widgets of one line are centred on each other.
class WrapLayout final : public QLayout
{
public:
    explicit WrapLayout(int spacing, QWidget *parent = nullptr);
    ~WrapLayout() override;

    void addItem(QLayoutItem *item) override;
    int count() const override;
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override;
    bool hasHeightForWidth() const override;
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &area) override;

private:
    enum class Pass { Measure, Place };
    int arrange(const QRect &area, Pass pass) const;
    void placeLine(size_t first, size_t end, const QRect &line) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace ui
