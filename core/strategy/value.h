// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"
#include "core/platforms/words.h"
#include "core/strategy/process.h"

#include <QDate>
#include <QString>

#include <optional>

/// What the strategy costs and what it may be worth, as ranges.
namespace core {

using ValueSettingsId = Id<struct ValueSettingsTag>;
using ValueLineId = Id<struct ValueLineTag>;
using PricelessBenefitId = Id<struct PricelessBenefitTag>;

/// The years that the estimate looks ahead.
constexpr int ValueYears = 3;

/// One row per organisation at most.
struct ValueSettings
{
    ValueSettingsId id;
    OrganisationId organisation;
    QString currency = QStringLiteral("GBP"); ///< ISO 4217; it says how many decimals money has
    std::optional<qint64> hourRate; ///< what an hour of work costs, in the smallest coin
    int discount = 350; ///< a year, in hundredths of a percent: 3.5 % is 350
    bool operator==(const ValueSettings &) const = default;
};

/// A cost or a benefit. An amount is per year that it runs, in the smallest coin or in whole hours.
struct ValueLine
{
    enum class Kind {
        Licences,
        SetUp,
        Training,
        CommunityManager,
        Moderation,
        ContentReview,
        LeaderTime,
        OtherCost,
        TimeSaved,
        MoneySaved,
        Income,
        OtherBenefit
    };
    enum class Unit { Money, Hours };

    ValueLineId id;
    OrganisationId organisation;
    Kind kind = Kind::OtherCost;
    Unit unit = Unit::Money;
    QString title;
    std::optional<qint64> low;
    std::optional<qint64> likely;
    std::optional<qint64> high;
    int firstYear = 1; ///< 0 is today, before the first year
    int lastYear = ValueYears;
    /// How much of a benefit comes true, in percent. Costs come true as they are.
    std::optional<int> realismLow;
    std::optional<int> realismHigh;
    QString assumption;
    ProcessId process; ///< where the amounts come from; null when they are given here
    int position = 0;
    bool operator==(const ValueLine &) const = default;

    bool isCost() const
    {
        return kind <= Kind::OtherCost;
    }
};

/// A benefit that has no price, in words.
struct PricelessBenefit
{
    PricelessBenefitId id;
    OrganisationId organisation;
    QString text;
    QString who; ///< who has it
    int position = 0;
    bool operator==(const PricelessBenefit &) const = default;
};

template<>
std::span<const Word<ValueLine::Kind>> wordsOf<ValueLine::Kind>();
template<>
std::span<const Word<ValueLine::Unit>> wordsOf<ValueLine::Unit>();

} // namespace core
