// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/riskblocks.h"
#include "core/report/sections/compose.h"
#include "core/report/sections/rules.h"
#include "core/report/sections/sections.h"

#include "core/base/text.h"
#include "core/strategy/riskmatrix.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core::report {

namespace {

Source riskSource(const Risk &risk)
{
    return {Source::Kind::Risk, risk.id.toString()};
}

Cell textOrUnknown(const QString &value, const Source &source)
{
    return value.trimmed().isEmpty()
        ? cell(Words::tr("not yet known"), {source}, Cell::Tone::Missing)
        : cell(withoutStop(value), {source});
}

/// "4 × 5 = 20 very high", or "? × 5: not yet known".
Cell riskScoreCell(const Risk &risk)
{
    const auto graded
        = [](const std::optional<int> &grade) { return grade ? QString::number(*grade) : u"?"_s; };
    const QString product = Words::tr("%1 × %2").arg(graded(risk.likelihood), graded(risk.impact));
    const std::optional<int> score = risk.score();
    if (!score)
        return cell(Words::tr("%1: not yet known").arg(product), {riskSource(risk)},
                    Cell::Tone::Missing);
    const RiskBand band = riskBand(*score);
    return cell(Words::tr("%1 = %2 %3").arg(product, QString::number(*score), riskBandName(band)),
                {riskSource(risk)},
                band >= RiskBand::High ? Cell::Tone::Strong : Cell::Tone::Normal);
}

Table riskTable(const QList<Risk> &risks)
{
    Table table{
        Words::tr("Risks, gravest first; the score is likelihood times impact, each from 1 to 5"),
        {{Words::tr("No."), 2, Column::Align::End},
         {Words::tr("Risk"), 8},
         {Words::tr("Cause"), 7},
         {Words::tr("Score"), 4},
         {Words::tr("Response"), 9},
         {Words::tr("Owner"), 5},
         {Words::tr("Early sign"), 7}},
        {}};
    for (const Risk &risk : risks) {
        const Source source = riskSource(risk);
        Cell text = textOrUnknown(risk.text, source);
        if (text.tone == Cell::Tone::Normal)
            text.tone = Cell::Tone::Strong;
        table.rows.append({cell(QString::number(table.rows.size() + 1), {source}), text,
                           textOrUnknown(risk.cause, source), riskScoreCell(risk),
                           textOrUnknown(risk.response, source), textOrUnknown(risk.owner, source),
                           textOrUnknown(risk.earlySign, source)});
    }
    return table;
}

/// On paper the table says what the map shows, and more.
QList<Block> mapAndTable(const Dossier &dossier, const QList<Risk> &ranked)
{
    QList<Block> blocks = riskMapBlocks(dossier);
    for (Block &block : blocks)
        if (auto *figure = std::get_if<Figure>(&block)) {
            figure->twin = riskTable(ranked);
            return blocks;
        }
    add(blocks, riskTable(ranked));
    return blocks;
}

/// In small print: a reader may wonder whether they were thought of.
void addRefusedRisks(QList<Block> &blocks, const QList<Risk> &risks)
{
    Paragraph notes{{}, Paragraph::Tone::Note};
    for (const Risk &risk : risks) {
        if (!risk.refused || risk.text.trimmed().isEmpty())
            continue;
        const QString text = risk.response.trimmed().isEmpty()
            ? asSentence(risk.text)
            : Words::tr("%1: %2").arg(withoutStop(risk.text), asSentence(risk.response));
        notes.sentences.append({text, {riskSource(risk)}});
    }
    if (notes.sentences.isEmpty())
        return;
    notes.sentences.prepend({Words::tr("Proposed, and not a risk of ours."), {}});
    add(blocks, notes);
}

} // namespace

Section risks(const Context &context)
{
    Section section{u"14"_s, Words::tr("Risks"), {}};
    QList<Block> &blocks = section.blocks;
    const QList<Risk> ranked = rankedRisks(context.dossier.risks);
    if (ranked.isEmpty()) {
        add(blocks,
            nothingYet(withRuleUnknowns(context),
                       Words::tr("A risk that nobody has named arrives as a surprise, and nobody "
                                 "is in charge of it."),
                       {u"risk"_s}));
    } else {
        add(blocks, mapAndTable(context.dossier, ranked));
    }
    addRefusedRisks(blocks, context.dossier.risks);
    return section;
}

} // namespace core::report
