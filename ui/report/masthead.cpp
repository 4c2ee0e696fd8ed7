// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/cover.h"
#include "ui/report/documentcontrol.h"
#include "ui/report/words.h"

#include <algorithm>
#include <array>

using namespace core::report;

namespace ui::report {
namespace {

using Role = Structure::Role;

constexpr qreal MastheadHeight = points(115);
constexpr qreal MastheadGap = points(15);

/// What a masthead has room for, in print order, each with its share of the width.
struct MastheadField
{
    ControlEntry::Field field;
    qreal share;
};
constexpr std::array MastheadFields
    = {MastheadField{ControlEntry::Field::Version, 2}, MastheadField{ControlEntry::Field::Date, 6},
       MastheadField{ControlEntry::Field::Review, 6},
       MastheadField{ControlEntry::Field::Classification, 4},
       MastheadField{ControlEntry::Field::Authors, 7}};

Slice fieldSlice(Composition &composition, int parent, const Cover &cover)
{
    const Typography &type = composition.type;
    const QString whose = tr("%1 · %2").arg(cover.organisation, cover.subtitle);
    const TextPointer title = elidedText(cover.title, type[Style::MastheadTitle], points(440), 2);
    const int lines = title->height() > points(40) ? 1 : 2;
    const TextPointer organisation
        = elidedText(whose, type[Style::CoverOrganisation], points(400), lines);
    Slice slice;
    slice.pieces.append(
        {{0, 0},
         CoverField{{sheet::Width, MastheadHeight}, {points(500), points(58)}, points(95)}});
    const qreal titleTop = MastheadHeight - points(20) - title->height();
    const qreal above = std::min(points(27.5), titleTop - points(7.5) - organisation->height());
    slice.pieces.append(wholeText(organisation, {sheet::Left, above},
                                  composition.structure.add(Role::Paragraph, parent)));
    slice.pieces.append(wholeText(title, {sheet::Left, titleTop},
                                  composition.structure.add(Role::Title, parent)));
    slice.pieces += statusFrame(type, cover.status, {sheet::Right, points(26)},
                                composition.structure.add(Role::Paragraph, parent));
    // A slice begins below the upper margin; the field begins at the edge of the sheet.
    for (Piece &piece : slice.pieces)
        piece.at.ry() -= sheet::Top;
    slice.height = MastheadHeight - sheet::Top;
    slice.keepWithNext = true;
    return slice;
}

Slice controlRow(Composition &composition, int list, const QList<ControlEntry> &entries)
{
    constexpr qreal Room = sheet::FullWidth - (MastheadFields.size() - 1) * MastheadGap;
    qreal shares = 0;
    for (const MastheadField &field : MastheadFields)
        shares += field.share;
    Slice slice;
    qreal left = sheet::Left;
    for (const auto &[field, share] : MastheadFields) {
        const auto entry = std::ranges::find(entries, field, &ControlEntry::field);
        const qreal width = Room * share / shares;
        const int item = composition.structure.add(Role::ListItem, list);
        const TextPointer label
            = elidedText(entry->label, composition.type[Style::FactLabel], width, 1);
        const TextPointer value
            = elidedText(entry->value, composition.type[Style::ControlValue], width, 3);
        slice.pieces.append(
            wholeText(label, {left, 0}, composition.structure.add(Role::Label, item)));
        slice.pieces.append(wholeText(value, {left, label->height()},
                                      composition.structure.add(Role::ListBody, item)));
        slice.height = std::max(slice.height, label->height() + value->height());
        left += width + MastheadGap;
    }
    slice.keepWithNext = true;
    return slice;
}

} // namespace

void composeMasthead(Composition &composition, int parent, const Cover &cover)
{
    composition.append({fieldSlice(composition, parent, cover)}, 0, points(15));
    const int list = composition.structure.add(Role::List, parent);
    composition.append({controlRow(composition, list, documentControl(cover))}, 0, points(7.5));
}

} // namespace ui::report
