// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/pointsmodel.h"
#include "ui/widgets/fulltable.h"

namespace ui {

/// The table of points, as tall as its rows. A digit typed on a row sets its target.
class PointsTable final : public FullTable
{
    Q_OBJECT

public:
    explicit PointsTable(QWidget *parent = nullptr);

    PointsModel *points() const;
    void showPoint(const core::PointCode &point);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    PointsModel *m_model = nullptr;
};

} // namespace ui
