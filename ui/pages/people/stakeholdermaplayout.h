// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/strategy/leadership.h"

#include <QList>
#include <QRectF>
#include <QStringList>

#include <array>
#include <span>

namespace ui {

/// A place on the map of stakeholders, each number 1–5.
struct MapCell
{
    int influence = 1; ///< counted from the left
    int enthusiasm = 1; ///< counted from below
    bool operator==(const MapCell &) const = default;
};

/// The place of a stakeholder; none without both numbers.
std::optional<MapCell> cellOf(const core::Stakeholder &stakeholder);

/// One stakeholder as it is drawn.
struct MapChip
{
    core::StakeholderId id;
    QStringList lines; ///< the name, wrapped and cut to what fits
    QRectF area;
    std::optional<MapCell> cell; ///< none in the tray
    bool leader = false;
};

/// Where everything stands on a map of a width: the grid of 5 by 5, its chips one below the other
/// in each cell, and the tray with those who are not placed, beside the grid or below it when
/// narrow. A row is as high as its fullest cell needs, so that chips never lie on each other.
class StakeholderMapLayout
{
public:
    static constexpr int Side = 5;

    StakeholderMapLayout() = default;
    StakeholderMapLayout(std::span<const core::Stakeholder> stakeholders, int width);

    int height() const;
    QRectF grid() const;
    QRectF tray() const;
    QRectF cell(const MapCell &cell) const;
    std::optional<MapCell> cellAt(const QPointF &point) const;
    /// In reading order: rows from the top, each from the left, then the tray.
    const QList<MapChip> &chips() const;
    const MapChip *chip(const core::StakeholderId &id) const;
    const MapChip *chipAt(const QPointF &point) const;

    static int noteHeight(); ///< of a line of the small words
    static QString influenceWord(int mark); ///< "1 little"
    static QString enthusiasmWord(int mark);

private:
    using Rows = std::array<qreal, Side>;

    MapChip chipOf(const core::Stakeholder &stakeholder) const;
    QList<MapChip> chipsIn(std::span<const core::Stakeholder> stakeholders,
                           const std::optional<MapCell> &cell) const;
    void placeGrid(std::span<const core::Stakeholder> stakeholders);
    void placeTray(std::span<const core::Stakeholder> stakeholders, int width);

    QRectF m_grid;
    QRectF m_tray;
    Rows m_tops{}; ///< of the rows, by enthusiasm
    Rows m_heights{};
    qreal m_column = 0;
    bool m_beside = true; ///< the tray
    QList<MapChip> m_chips;
};

} // namespace ui
