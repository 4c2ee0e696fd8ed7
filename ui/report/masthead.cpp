// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/cover.h"
#include "ui/report/documentcontrol.h"

#include <algorithm>

using namespace core::report;

namespace ui::report {
namespace {

using Role = Structure::Role;

constexpr qreal FieldHeight = points(150);
constexpr int Columns = 3;
constexpr qreal MastheadGap = points(15);
constexpr qreal ColumnWidth = (sheet::FullWidth - (Columns - 1) * MastheadGap) / Columns;

Slice fieldSlice(Composition &composition, int parent, const Cover &cover)
{
    const Typography &type = composition.type;
    const TextPointer organisation
        = elidedText(cover.organisation, type[Style::CoverOrganisation], points(360), 1);
    const TextPointer title = elidedText(cover.title, type[Style::MastheadTitle], points(440), 2);
    Slice slice;
    slice.pieces.append(
        {{0, 0}, CoverField{{sheet::Width, FieldHeight}, {points(490), points(75)}, points(120)}});
    slice.pieces.append(wholeText(organisation, {sheet::Left, points(32.5)},
                                  composition.structure.add(Role::Paragraph, parent)));
    slice.pieces.append(wholeText(title,
                                  {sheet::Left, FieldHeight - points(22.5) - title->height()},
                                  composition.structure.add(Role::Title, parent)));
    slice.pieces += statusFrame(type, cover.status, {sheet::Right, points(31)},
                                composition.structure.add(Role::Paragraph, parent));
    // A slice begins below the upper margin; the field begins at the edge of the sheet.
    for (Piece &piece : slice.pieces)
        piece.at.ry() -= sheet::Top;
    slice.height = FieldHeight - sheet::Top;
    slice.keepWithNext = true;
    return slice;
}

Slice controlRow(Composition &composition, int list, std::span<const ControlEntry> entries)
{
    Slice slice;
    qreal left = sheet::Left;
    for (const ControlEntry &entry : entries) {
        const int item = composition.structure.add(Role::ListItem, list);
        const TextPointer label
            = elidedText(entry.label, composition.type[Style::FactLabel], ColumnWidth, 1);
        const TextPointer value
            = elidedText(entry.value, composition.type[Style::ControlValue], ColumnWidth, 2);
        slice.pieces.append(
            wholeText(label, {left, 0}, composition.structure.add(Role::Label, item)));
        slice.pieces.append(wholeText(value, {left, label->height()},
                                      composition.structure.add(Role::ListBody, item)));
        slice.height = std::max(slice.height, label->height() + value->height() + points(7.5));
        left += ColumnWidth + MastheadGap;
    }
    slice.keepWithNext = true;
    return slice;
}

} // namespace

void composeMasthead(Composition &composition, int parent, const Cover &cover)
{
    composition.append({fieldSlice(composition, parent, cover)}, 0, points(17.5));
    QList<ControlEntry> entries = documentControl(cover);
    entries.removeIf([](const ControlEntry &entry) {
        return entry.field == ControlEntry::Field::Organisation
            || entry.field == ControlEntry::Field::Status;
    });
    const int list = composition.structure.add(Role::List, parent);
    for (std::span<const ControlEntry> rest(entries); !rest.empty();) {
        const size_t count = std::min<size_t>(Columns, rest.size());
        composition.append({controlRow(composition, list, rest.first(count))}, 0, 0);
        rest = rest.subspan(count);
    }
    composition.append({spacer(sheet::Grid)}, 0, points(15));
}

} // namespace ui::report
