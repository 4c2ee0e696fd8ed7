// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/strategy/dossier.h"
#include "core/value/triangular.h"

#include <QList>
#include <QString>

#include <array>
#include <optional>

namespace core {

/// The share of a benefit that comes true when nobody says otherwise, in percent: of freed time
/// (domain.md 4.2), which is time saved and whatever else is in hours; and of all else. The likely
/// share is the middle of the two.
inline constexpr std::array DefaultTimeRealism = {20, 50};
inline constexpr std::array DefaultRealism = {100, 100};

/// Amounts in the smallest coin.
struct MoneyRange
{
    qint64 low = 0;
    qint64 likely = 0;
    qint64 high = 0;
    bool operator==(const MoneyRange &) const = default;
};

/// Something that keeps the estimate from being worked out, or from being believed.
struct ValueFinding
{
    enum class Kind {
        NothingYet, ///< there is no line
        NoCost, ///< benefits without a cost
        NoBenefit,
        AmountMissing, ///< a line without low, likely or high
        OutOfOrder, ///< low ≤ likely ≤ high does not hold, or 0 ≤ low ≤ high ≤ 100 for realism
        YearsOutOfOrder, ///< the years are not within 0 … ValueYears, or end before they begin
        RateMissing, ///< hours without what an hour costs
        ProcessUnfinished, ///< its process cannot say yet what it saves
        SingleFigure, ///< low, likely and high are the same and more than nothing
        NoAssumption, ///< a benefit that does not say what it rests on
        NoHours, ///< costs in money only: nobody's hours are counted
    };
    Kind kind = Kind::NothingYet;
    ValueLineId line; ///< null when it is about the estimate as a whole
    QString text; ///< in one sentence
    bool operator==(const ValueFinding &) const = default;

    /// Whether the line (or, without one, the estimate) cannot be counted.
    bool isFault() const
    {
        return kind <= Kind::ProcessUnfinished && kind != Kind::NoCost && kind != Kind::NoBenefit;
    }
};

/// One line in money, per year that it runs: hours at their rate, realism not yet applied.
struct LineAmounts
{
    ValueLineId line;
    bool cost = true;
    MoneyRange perYear;
    Triangular realism = {1, 1, 1}; ///< shares of one
    MoneyRange total; ///< over its years, realism applied, not discounted
    bool operator==(const LineAmounts &) const = default;
};

/// How far the result moves when one assumption goes from its low to its high and all others stay
/// as likely: a bar of a tornado.
struct Influence
{
    ValueLineId line;
    bool realism = false; ///< the realism of the line rather than its amount
    qint64 atLow = 0; ///< net present value
    qint64 atHigh = 0;
    bool operator==(const Influence &) const = default;

    qint64 width() const
    {
        return atLow < atHigh ? atHigh - atLow : atLow - atHigh;
    }
};

/// What came out of many draws, in the smallest coin.
struct ValueOutcome
{
    int draws = 0;
    qint64 likely = 0; ///< net present value when everything is as likely
    qint64 p5 = 0; ///< one draw in twenty is below
    qint64 p50 = 0;
    qint64 p95 = 0;
    qint64 mean = 0;
    int losses = 0; ///< draws below nothing
    std::optional<double> paybackYears; ///< of the likely flows
    std::optional<double> internalRate; ///< of the likely flows, a share a year
    /// (benefit − cost) / cost of the present values at P5, P50 and P95; none when the costs may be
    /// nothing.
    std::optional<std::array<double, 3>> returnOnInvestment;
    bool operator==(const ValueOutcome &) const = default;
};

/// Costs and benefits over ValueYears years.
struct Estimate
{
    QString currency;
    int decimals = 2; ///< of the currency
    QList<ValueFinding> findings;
    QList<LineAmounts> lines; ///< those that can be counted, in page order
    std::array<MoneyRange, ValueYears + 1> costs; ///< by year, 0 is today; not discounted
    std::array<MoneyRange, ValueYears + 1> benefits; ///< the same, realism applied
    MoneyRange totalCost;
    MoneyRange totalBenefit;
    /// Of our own people's work over all years, from the costs in hours whose figures and years are
    /// in order, with or without a rate.
    qint64 hours = 0;
    qint64 hoursLow = 0;
    qint64 hoursHigh = 0;
    std::optional<ValueOutcome> outcome; ///< none while no line can be counted
    QList<Influence> influences; ///< widest first; none of width 0
    bool operator==(const Estimate &) const = default;
};

inline constexpr int ValueDraws = 10'000;
inline constexpr quint64 ValueSeed = 20'260'301; ///< any number: it only has to stay the same

/// Each line is drawn from the triangle of its low, likely and high, a benefit's realism from a
/// triangle of its own, independently; amounts of year t are divided by (1 + discount)^t. A line is
/// drawn once for all of its years. The draws of one triangle are spread over it, one from each of
/// `draws` slices of equal probability, in an order of chance (Latin hypercube sampling, McKay,
/// Beckman and Conover 1979), which makes means and percentiles several times as exact.
/// The same seed gives the same figures on every machine; a line takes the same random numbers
/// whatever its amounts are, in page order. Percentiles are of the sorted draws at rank
/// ceil(p × draws). `draws` is 1 or more.
Estimate estimate(const Dossier &dossier, int draws = ValueDraws, quint64 seed = ValueSeed);

/// How many decimals a currency of ISO 4217 has: 2 for "GBP", 0 for "JPY"; 2 for one not known.
int decimalsOf(const QString &currency);
/// "£1,200", "−£99.50", "¥1,200", "CHF 1,200": decimals are shown only when there are any.
QString moneyText(qint64 amount, const QString &currency);
/// The same for estimates, rounded to three figures and never to parts of a pound or its like,
/// unless it is less than one: "£12,300", "£5".
QString roughMoneyText(qint64 amount, const QString &currency);
/// An amount as a person types it, "1,200.50" or "£1200"; none for anything else, too many decimals
/// or more than nine thousand million million.
std::optional<qint64> moneyFromText(const QString &text, const QString &currency);

} // namespace core
