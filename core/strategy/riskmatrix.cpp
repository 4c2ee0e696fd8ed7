// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/strategy/riskmatrix.h"

#include <QCoreApplication>

#include <algorithm>

namespace core {

namespace {

struct RiskMatrixText
{
    Q_DECLARE_TR_FUNCTIONS(RiskMatrix)
};

bool isGrade(const std::optional<int> &grade)
{
    return grade && *grade >= 1 && *grade <= RiskGrades;
}

} // namespace

QString riskBandName(RiskBand band)
{
    switch (band) {
    case RiskBand::Low:
        return RiskMatrixText::tr("low");
    case RiskBand::Medium:
        return RiskMatrixText::tr("medium");
    case RiskBand::High:
        return RiskMatrixText::tr("high");
    case RiskBand::VeryHigh:
        return RiskMatrixText::tr("very high");
    }
    return {};
}

QString likelihoodName(int grade)
{
    switch (grade) {
    case 1:
        return RiskMatrixText::tr("rare");
    case 2:
        return RiskMatrixText::tr("unlikely");
    case 3:
        return RiskMatrixText::tr("possible");
    case 4:
        return RiskMatrixText::tr("likely");
    case 5:
        return RiskMatrixText::tr("nearly certain");
    default:
        return {};
    }
}

QString impactName(int grade)
{
    switch (grade) {
    case 1:
        return RiskMatrixText::tr("slight");
    case 2:
        return RiskMatrixText::tr("small");
    case 3:
        return RiskMatrixText::tr("moderate");
    case 4:
        return RiskMatrixText::tr("grave");
    case 5:
        return RiskMatrixText::tr("severe");
    default:
        return {};
    }
}

QList<Risk> rankedRisks(std::span<const Risk> risks)
{
    QList<Risk> ranked;
    std::ranges::copy_if(risks, std::back_inserter(ranked),
                         [](const Risk &risk) { return !risk.refused; });
    std::ranges::stable_sort(ranked, std::ranges::greater(),
                             [](const Risk &risk) { return risk.score().value_or(0); });
    return ranked;
}

int RiskMatrix::count(RiskBand band) const
{
    int count = 0;
    for (int likelihood = 1; likelihood <= RiskGrades; ++likelihood)
        for (int impact = 1; impact <= RiskGrades; ++impact)
            if (riskBand(likelihood * impact) == band)
                count += int(at(likelihood, impact).size());
    return count;
}

int RiskMatrix::placed() const
{
    int count = 0;
    for (const auto &row : numbers)
        for (const QList<int> &cell : row)
            count += int(cell.size());
    return count;
}

RiskMatrix riskMatrix(std::span<const Risk> risks)
{
    RiskMatrix matrix;
    int number = 0;
    for (const Risk &risk : rankedRisks(risks)) {
        ++number;
        if (isGrade(risk.likelihood) && isGrade(risk.impact))
            matrix.numbers[size_t(*risk.likelihood - 1)][size_t(*risk.impact - 1)].append(number);
        else
            matrix.unplaced.append(number);
    }
    return matrix;
}

} // namespace core
