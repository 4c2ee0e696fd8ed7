// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/strategy/risk.h"

#include <QList>

#include <array>
#include <span>

namespace core {

/// How bad a score (likelihood × impact) is: 1–4 low, 5–9 medium, 10–15 high, 16–25 very high. So
/// a rare risk is medium at most, and what is likely and grave is very high. Organisations set such
/// limits for themselves; these are common ones.
enum class RiskBand { Low, Medium, High, VeryHigh };
inline constexpr std::array AllRiskBands
    = {RiskBand::Low, RiskBand::Medium, RiskBand::High, RiskBand::VeryHigh};
constexpr RiskBand riskBand(int score)
{
    return score >= 16 ? RiskBand::VeryHigh
        : score >= 10  ? RiskBand::High
        : score >= 5   ? RiskBand::Medium
                       : RiskBand::Low;
}
QString riskBandName(RiskBand band); ///< "very high"

constexpr int RiskGrades = 5; ///< of likelihood and of impact
QString likelihoodName(int grade); ///< "nearly certain" for 5
QString impactName(int grade); ///< "severe" for 5

/// The risks that stand, highest score first and those without a score last. Risks of the same
/// score stay in their order. The number of a risk is its place in this list, from 1.
QList<Risk> rankedRisks(std::span<const Risk> risks);

/// The heat map: which risks stand where.
struct RiskMatrix
{
    /// [likelihood − 1][impact − 1]: numbers of risks, as rankedRisks() numbers them.
    std::array<std::array<QList<int>, RiskGrades>, RiskGrades> numbers;
    QList<int> unplaced; ///< numbers of risks without a likelihood or an impact
    bool operator==(const RiskMatrix &) const = default;

    const QList<int> &at(int likelihood, int impact) const
    {
        return numbers.at(size_t(likelihood - 1)).at(size_t(impact - 1));
    }
    int count(RiskBand band) const;
    int placed() const; ///< in all bands
};

RiskMatrix riskMatrix(std::span<const Risk> risks);

} // namespace core
