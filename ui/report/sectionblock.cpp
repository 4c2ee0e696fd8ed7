// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/composition.h"
#include "ui/report/documentcontrol.h"
#include "ui/report/emptysection.h"

using namespace core::report;

namespace ui::report {
namespace {

constexpr qreal RuleHeight = points(1.5);
constexpr qreal TitleTop = points(7.5);

/// A rule across the sheet, the number in the narrow column and the title beside it.
QList<Slice> titleSlices(Composition &composition, int node, const Section &section)
{
    const Type &type = composition.type[Style::SectionTitle];
    const TextPointer title = makeText(section.title, type, sheet::TextWidth);
    const TextPointer number = elidedText(section.number, composition.type[Style::SectionNumber],
                                          sheet::TextLeft - sheet::Left - points(10), 2);
    Slice top;
    top.height = TitleTop;
    top.pieces.append(
        {{sheet::Left, 0}, Fill{{sheet::FullWidth, RuleHeight}, QColor::fromRgb(ink::Accent)}});
    const int numberNode = composition.structure.add(Structure::Role::Label, node);
    const int titleNode = composition.structure.add(Structure::Role::Span, node);
    QList<Slice> slices = {top};
    slices += linesOf(title, sheet::TextLeft, titleNode);
    if (slices.size() == 1)
        slices.append(spacer(number->height()));
    slices[1].pieces.prepend(wholeText(number, {sheet::Left, 0}, numberNode));
    return slices;
}

} // namespace

void compose(Composition &composition, int parent, const Section &section, Slice::Start start)
{
    const qsizetype first = composition.slices().size();
    const int part = composition.structure.add(Structure::Role::Section, parent);
    const bool titled = !section.number.isEmpty() || !section.title.isEmpty();
    if (titled) {
        const int node = composition.structure.add(Structure::Role::Heading1, part);
        QList<Slice> title = titleSlices(composition, node, section);
        title.first().start = start;
        keepWithNext(title);
        composition.mark({Bookmark::Level::Section, section.number, section.title});
        composition.append(title, points(25), points(7.5));
    }
    const qsizetype begin = composition.slices().size();
    for (const Block &block : section.blocks)
        std::visit([&](const auto &value) { compose(composition, part, value); }, block);
    if (titled && composition.slices().size() == begin)
        compose(composition, part, emptySection());
    composition.tieToFigure(first);
}

} // namespace ui::report
