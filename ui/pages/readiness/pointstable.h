// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/pointsmodel.h"

#include <QTableView>

namespace ui {

/// The table of points, as tall as its rows. A digit typed on a row sets its target.
class PointsTable final : public QTableView
{
    Q_OBJECT

public:
    explicit PointsTable(QWidget *parent = nullptr);

    PointsModel *points() const;
    void showPoint(const core::PointCode &point);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void fit();

    PointsModel *m_model = nullptr;
};

} // namespace ui
