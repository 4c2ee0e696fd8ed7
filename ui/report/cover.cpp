// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/cover.h"
#include "ui/report/documentcontrol.h"

#include <algorithm>

using namespace core::report;

namespace ui::report {
namespace {

using Role = Structure::Role;

constexpr qreal FieldHeight = points(430);
constexpr qreal TitleWidth = points(400);

void addTitles(Page &page, Composition &composition, int parent, const Cover &cover)
{
    const Typography &type = composition.type;
    const TextPointer organisation = elidedText(cover.organisation, type[Style::CoverOrganisation],
                                                sheet::FullWidth - points(130), 3);
    const TextPointer title = elidedText(cover.title, type[Style::CoverTitle], TitleWidth, 4);
    const TextPointer subtitle
        = elidedText(cover.subtitle, type[Style::CoverSubtitle], TitleWidth, 2);
    // The titles stand on the foot of the field, whatever their length.
    const qreal subtitleTop = FieldHeight - points(45) - subtitle->height();
    const qreal titleTop = subtitleTop - points(12.5) - title->height();
    page.pieces.append(wholeText(organisation, {sheet::Left, points(60)},
                                 composition.structure.add(Role::Paragraph, parent)));
    page.pieces.append(
        wholeText(title, {sheet::Left, titleTop}, composition.structure.add(Role::Title, parent)));
    page.pieces.append(wholeText(subtitle, {sheet::Left, subtitleTop},
                                 composition.structure.add(Role::Paragraph, parent)));
}

void addRule(Page &page, qreal top, qreal thickness, QRgb colour)
{
    page.pieces.append(
        {{sheet::Left, top}, Fill{{sheet::FullWidth, thickness}, QColor::fromRgb(colour)}});
}

void addControl(Page &page, Composition &composition, int parent, const Cover &cover)
{
    constexpr qreal ValueLeft = sheet::Left + points(120);
    const int table = composition.structure.add(Role::Table, parent);
    qreal top = FieldHeight + points(55);
    addRule(page, top, points(1), ink::Accent);
    for (const ControlEntry &entry : documentControl(cover)) {
        const int row = composition.structure.add(Role::Row, table);
        const TextPointer label
            = elidedText(entry.label, composition.type[Style::ControlLabel], points(110), 1);
        const TextPointer value = elidedText(entry.value, composition.type[Style::ControlValue],
                                             sheet::Right - ValueLeft, 2);
        const qreal textTop = top + points(7.5);
        page.pieces.append(wholeText(label, {sheet::Left, textTop},
                                     composition.structure.add(Role::RowHeader, row)));
        page.pieces.append(
            wholeText(value, {ValueLeft, textTop}, composition.structure.add(Role::Cell, row)));
        top = textTop + std::max(label->height(), value->height()) + points(7.5);
        addRule(page, top, points(0.5), ink::Hairline);
    }
}

} // namespace

bool hasCoverPage(Kind kind)
{
    return kind == Kind::Consultant || kind == Kind::Course;
}

Page coverPage(Composition &composition, int parent, const Cover &cover)
{
    Page page;
    page.pieces.append(
        {{0, 0}, CoverField{{sheet::Width, FieldHeight}, {points(470), points(190)}, points(235)}});
    addTitles(page, composition, parent, cover);
    page.pieces += statusFrame(composition.type, cover.status, {sheet::Right, points(57.5)},
                               composition.structure.add(Role::Paragraph, parent));
    addControl(page, composition, parent, cover);
    return page;
}

} // namespace ui::report
