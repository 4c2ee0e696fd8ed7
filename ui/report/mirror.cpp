// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/mirror.h"

namespace ui::report {
namespace {

qreal widthOf(const TextRun &run)
{
    return run.block->width();
}

template<class Shape>
qreal widthOf(const Shape &shape)
{
    return shape.size.width();
}

void mirror(QList<Piece> &pieces)
{
    for (Piece &piece : pieces) {
        const qreal width = std::visit([](const auto &what) { return widthOf(what); }, piece.what);
        piece.at.setX(sheet::Width - piece.at.x() - width);
        if (auto *field = std::get_if<CoverField>(&piece.what))
            field->centre.setX(width - field->centre.x());
    }
}

template<class Area>
void mirrorAreas(QList<Area> &areas)
{
    for (Area &each : areas)
        each.area.moveLeft(sheet::Width - each.area.right());
}

template<class Part>
void mirrorPart(Part &part)
{
    mirror(part.backdrop);
    mirror(part.pieces);
    mirrorAreas(part.marks);
    mirrorAreas(part.links);
}

} // namespace

void mirror(Slice &slice)
{
    mirrorPart(slice);
}

void mirror(Page &page)
{
    mirrorPart(page);
}

} // namespace ui::report
