// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/riskblocks.h"

#include "core/base/text.h"
#include "core/report/sections/compose.h"
#include "core/strategy/dossier.h"
#include "core/strategy/riskmatrix.h"

using namespace Qt::StringLiterals;

namespace core::report {

namespace {

const Source AllRisks{Source::Kind::Risk, {}};

QString riskNumbers(const QList<int> &numbers)
{
    QStringList texts;
    for (const int number : numbers)
        texts.append(QString::number(number));
    return texts.join(u", "_s);
}

/// "Two of six risks are high or very high".
Sentence matrixFinding(const RiskMatrix &matrix)
{
    const int all = matrix.placed();
    const int grave = matrix.count(RiskBand::High) + matrix.count(RiskBand::VeryHigh);
    if (all == 1)
        return {grave ? Words::tr("The one risk we placed is high or very high")
                      : Words::tr("The one risk we placed is low or medium"),
                {AllRisks}};
    const QString risks = Words::tr("%1 risks").arg(numberWord(all));
    if (grave == 0)
        return {Words::tr("None of %1 is high or very high").arg(risks), {AllRisks}};
    if (grave == 1)
        return {Words::tr("One of %1 is high or very high").arg(risks), {AllRisks}};
    return {Words::tr("%1 of %2 are high or very high").arg(capitalised(numberWord(grave)), risks),
            {AllRisks}};
}

/// "5 nearly certain".
QString gradeLabel(int grade, const QString &name)
{
    return Words::tr("%1 %2").arg(QString::number(grade), name);
}

/// Likelihood downwards from the highest, impact from the left: the gravest stands top right.
MatrixFigure matrixFigure(const RiskMatrix &matrix)
{
    MatrixFigure figure{Words::tr("Likelihood"), Words::tr("Impact"), {}, {}, {}, {}};
    for (const RiskBand band : AllRiskBands)
        figure.bands.append(riskBandName(band));
    for (int impact = 1; impact <= RiskGrades; ++impact)
        figure.columns.append(gradeLabel(impact, impactName(impact)));
    for (int likelihood = RiskGrades; likelihood >= 1; --likelihood) {
        figure.rows.append(gradeLabel(likelihood, likelihoodName(likelihood)));
        QList<MatrixFigure::Field> row;
        for (int impact = 1; impact <= RiskGrades; ++impact)
            row.append(
                {riskNumbers(matrix.at(likelihood, impact)), int(riskBand(likelihood * impact))});
        figure.fields.append(row);
    }
    return figure;
}

Table matrixTwin(const MatrixFigure &figure)
{
    Table table{Words::tr("The same as a table: the band of each field, and the numbers of the "
                          "risks in it"),
                {{Words::tr("Likelihood"), 3}},
                {}};
    for (const QString &column : figure.columns)
        table.columns.append({Words::tr("Impact %1").arg(column), 3, Column::Align::Centre});
    for (qsizetype i = 0; i < figure.rows.size(); ++i) {
        QList<Cell> row = {cell(figure.rows.at(i), {AllRisks})};
        for (const MatrixFigure::Field &field : figure.fields.at(i)) {
            const QString band = figure.bands.value(field.band);
            row.append(field.text.isEmpty() ? cell(band, {AllRisks}, Cell::Tone::Quiet)
                                            : cell(Words::tr("%1: %2").arg(band, field.text),
                                                   {AllRisks}, Cell::Tone::Strong));
        }
        table.rows.append(row);
    }
    return table;
}

} // namespace

QList<Block> riskMapBlocks(const Dossier &dossier)
{
    QList<Block> blocks;
    const RiskMatrix matrix = riskMatrix(dossier.risks);
    if (matrix.placed() > 0) {
        const MatrixFigure figure = matrixFigure(matrix);
        add(blocks,
            Figure{matrixFinding(matrix),
                   Words::tr("A grid of likelihood by impact. Each field names how grave it is "
                             "and has the numbers of its risks; the darker, the graver."),
                   figure, matrixTwin(figure)});
    }
    if (!matrix.unplaced.isEmpty())
        add(blocks,
            paragraph({{Words::tr("Likelihood or impact not yet known for number %1.")
                            .arg(riskNumbers(matrix.unplaced)),
                        {AllRisks}}}));
    return blocks;
}

} // namespace core::report
