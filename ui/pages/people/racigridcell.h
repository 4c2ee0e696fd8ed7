// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace ui {

/// A letter of RACI: filled for who answers, tinted for who does it, framed for who is heard. The
/// letter itself says it too.
void drawPart(QPainter &painter, const QRectF &area, QChar letter, bool hovered);

/// Draws the cells of the RACI grid.
class RaciGridDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// Of a duty whose words wrap at this width.
    static int rowHeight(const QString &task, int width);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;
};

} // namespace ui
