// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHeaderView>

namespace ui {

/// The head of the RACI grid: each role and who has it. Turned on its side where columns are
/// narrower than words.
class RaciGridHeader final : public QHeaderView
{
    Q_OBJECT

public:
    explicit RaciGridHeader(QWidget *parent = nullptr);

    /// The least width in which every word of the roles fits, unturned.
    int widestWord() const;
    void setTurned(bool turned);

protected:
    QSize sectionSizeFromContents(int section) const override;
    void paintSection(QPainter *painter, const QRect &area, int section) const override;

private:
    void drawRole(QPainter &painter, const QRectF &area, int section) const;

    bool m_turned = false;
};

} // namespace ui
