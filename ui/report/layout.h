// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/report/composition.h"
#include "ui/report/writer.h"

namespace ui::report {

/// What a paged report is made of, in layout units.
struct PagedReport::Layout
{
    QList<Page> pages;
    QList<Bookmark> bookmarks;
    QList<Place> places; ///< of the bookmarks
    Structure structure;
    bool stopped = false; ///< the person did not want to wait; there are no pages
};

/// Draws a page with a painter of layout units and tells beforehand which node each piece is of.
/// Emoji are drawn by `drawEmoji`, where there is one.
void drawPage(QPainter &painter, const Page &page, const std::function<void(int)> &begin = {},
              const DrawEmoji &drawEmoji = {});

PagedReport::Layout layOut(const core::report::Report &report, const Progress &progress);

} // namespace ui::report
