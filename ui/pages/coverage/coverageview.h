// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/matrixview.h"

namespace ui {

/// The coverage map. Arrows move, 0–3 set a strength, Space and a click go on to the next one.
class CoverageView final : public MatrixView
{
    Q_OBJECT

public:
    explicit CoverageView(QWidget *parent = nullptr);

    /// Stores a name that is being typed.
    void finishEditing();

protected:
    void fit() override;
    void cycle(const QModelIndex &index) override;
    void fillMenu(QMenu &menu, const QPersistentModelIndex &index) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    bool typeStrength(const QKeyEvent &event);
    void setStrength(const QModelIndex &index, int strength);
};

} // namespace ui
