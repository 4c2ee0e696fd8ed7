// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/report/piece.h"

#include <optional>

namespace ui::report {

/// A place that leads to a bookmark.
struct Link
{
    QRectF area;
    int bookmark = 0;
    int node = Structure::Artifact;
};

/// What may not be divided between two pages: a line of text, a row of a table, a figure. Its
/// pieces stand relative to the left edge of the sheet and the top of the slice.
struct Slice
{
    enum class Start {
        Flow,
        Page, ///< begins a new page
        RoomyPage, ///< begins a new page when little of this one is left
    };
    qreal height = 0;
    qreal space = 0; ///< above it; dropped at the top of a page
    Start start = Start::Flow;
    bool keepWithNext = false;
    qreal slack = 0; ///< its figure may be drawn this much lower to fit what is left of a page
    QList<Piece> backdrop; ///< drawn below the pieces of the whole page
    QList<Piece> pieces;
    QList<Mark> marks; ///< beside those of the texts
    QList<Link> links;
    std::shared_ptr<const Slice> head; ///< comes first when a page begins with this slice
    std::optional<int> bookmark; ///< it is the place that the bookmark of this number leads to
};

struct Page
{
    QList<Piece> backdrop;
    QList<Piece> pieces;
    QList<Mark> marks;
    QList<Link> links;
};

struct Place
{
    int page = 0;
    qreal top = 0;
};

/// Slices set one below the other on as many pages as they need.
struct Flow
{
    QList<Page> pages;
    QList<Place> bookmarks; ///< by number
};

Flow flow(const QList<Slice> &slices);

} // namespace ui::report
