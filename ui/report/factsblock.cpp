// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/composition.h"

#include <algorithm>

using namespace core::report;

namespace ui::report {
namespace {

constexpr qreal FactGap = points(15);
constexpr qreal RuleHeight = points(1);
constexpr qreal LabelTop = points(7.5);

/// Up to four side by side; five and six in rows of three, so that no fact stands alone.
int columnsFor(const QList<Facts::Fact> &facts)
{
    const auto longest = std::ranges::max(
        facts, {}, [](const Facts::Fact &fact) { return fact.value.text.size(); });
    if (longest.value.text.size() > 120)
        return 1;
    const int count = int(facts.size());
    if (count == 5 || count == 6)
        return 3;
    return std::min(count, 4);
}

/// Large when it is short enough for two lines.
TextPointer valueText(const Composition &composition, const Sentence &value, qreal width)
{
    const TextPointer large = makeText({value}, composition.type[Style::FactValue], width);
    if (large->lineCount() <= 2 && value.text.size() < 40)
        return large;
    return makeText({value}, composition.type[Style::FactText], width);
}

struct SetFact
{
    TextPointer label;
    TextPointer value;
    qreal valueTop = 0;
    qreal height = 0;
};

Slice rowOf(Composition &composition, int list, const QList<SetFact> &facts, qreal width)
{
    Slice row;
    qreal left = sheet::Left;
    for (const SetFact &fact : facts) {
        const int item = composition.structure.add(Structure::Role::ListItem, list);
        const int label = composition.structure.add(Structure::Role::Label, item);
        const int body = composition.structure.add(Structure::Role::ListBody, item);
        row.pieces.append({{left, 0}, Fill{{width, RuleHeight}, QColor::fromRgb(ink::Accent)}});
        row.pieces.append(wholeText(fact.label, {left, LabelTop}, label));
        row.pieces.append(wholeText(fact.value, {left, fact.valueTop}, body));
        row.height = std::max(row.height, onGrid(fact.height));
        left += width + FactGap;
    }
    return row;
}

/// What is too long for a place beside others reads better as text.
void composeAsText(Composition &composition, int parent, const SetFact &fact)
{
    const int label = composition.structure.add(Structure::Role::Paragraph, parent);
    QList<Slice> labelLines = linesOf(fact.label, sheet::Left, label);
    keepWithNext(labelLines);
    composition.append(labelLines, points(10), 0);
    const int body = composition.structure.add(Structure::Role::Paragraph, parent);
    composition.append(linesOf(fact.value, sheet::Left, body), 0, points(10));
}

} // namespace

void compose(Composition &composition, int parent, const Facts &facts)
{
    if (facts.facts.isEmpty())
        return;
    const int columns = columnsFor(facts.facts);
    const qreal width = (sheet::FullWidth - (columns - 1) * FactGap) / columns;
    const int list = composition.structure.add(Structure::Role::List, parent);
    QList<SetFact> row;
    for (qsizetype index = 0; index < facts.facts.size(); ++index) {
        const Facts::Fact &fact = facts.facts.at(index);
        SetFact set{makeText(fact.label, composition.type[Style::FactLabel], width),
                    valueText(composition, fact.value, width)};
        set.valueTop = LabelTop + set.label->height() + points(2.5);
        set.height = set.valueTop + set.value->height();
        if (set.height > sheet::BodyHeight / 3) {
            composeAsText(composition, parent, set);
            continue;
        }
        row.append(set);
        if (row.size() == columns || index + 1 == facts.facts.size()) {
            composition.append({rowOf(composition, list, row, width)}, points(10), points(12.5));
            row.clear();
        }
    }
}

} // namespace ui::report
