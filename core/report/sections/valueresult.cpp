// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/sections/value.h"

#include "core/base/text.h"
#include "core/platforms/money.h"

#include <algorithm>
#include <cmath>

namespace core::report {

namespace {

/// "14%"; never 0% or 100% of what is only nearly none or nearly all.
QString lossShare(const ValueOutcome &outcome)
{
    const int percent = int(std::lround(100.0 * outcome.losses / outcome.draws));
    if (percent == 0)
        return Words::tr("less than 1%");
    return percent == 100 ? Words::tr("more than 99%") : Words::tr("%1%").arg(percent);
}

QString chanceOfLoss(const ValueOutcome &outcome)
{
    const QString draws = amountText(outcome.draws, 0);
    if (outcome.losses == 0)
        return Words::tr("none of %1 draws is a loss").arg(draws);
    if (outcome.losses == outcome.draws)
        return Words::tr("every one of %1 draws is a loss").arg(draws);
    return Words::tr("the chance of a loss is %1 of %2 draws").arg(lossShare(outcome), draws);
}

QString sharePercent(double share)
{
    const auto percent = qint64(std::llround(std::clamp(share, -1e9, 1e9) * 100));
    const QString size = amountText(percent, 0);
    return Words::tr("%1%").arg(percent < 0 ? u'−' + size : size);
}

/// What follows when every figure is as likely, where that is not what the draws say as well.
QList<Sentence> likelyCase(const Worth &worth)
{
    const ValueOutcome &outcome = *worth.estimate.outcome;
    QStringList parts;
    if (!outcome.paybackYears)
        parts.append(
            Words::tr("the costs are not back within %1 years").arg(numberWord(ValueYears)));
    else if (*outcome.paybackYears > 0)
        parts.append(Words::tr("the costs are back after %1 years")
                         .arg(QString::number(*outcome.paybackYears, 'f', 1)));
    if (outcome.internalRate)
        parts.append(Words::tr("the internal rate of return is %1 a year")
                         .arg(sharePercent(*outcome.internalRate)));
    if (parts.isEmpty())
        return {};
    QList<Sentence> sentences
        = {worth.sentence(Words::tr("With every figure as likely, the result is %1: %2.")
                              .arg(worth.money(outcome.likely), joined(parts)))};
    const double distance = std::abs(double(outcome.likely) - double(outcome.p50));
    if (distance > 0.05 * (double(outcome.p95) - double(outcome.p5)))
        sentences.append(worth.sentence(
            outcome.likely > outcome.p50
                ? Words::tr("Most draws come out lower, because more can go worse than likely than "
                            "better.")
                : Words::tr("Most draws come out higher, because more can go better than likely "
                            "than worse.")));
    return sentences;
}

} // namespace

QList<Sentence> resultOf(const Worth &worth)
{
    const Estimate &estimate = worth.estimate;
    const QString years = numberWord(ValueYears);
    const auto side = [&](const QString &text, const MoneyRange &total) {
        return worth.sentence(text.arg(years, worth.money(total.likely), worth.money(total.low),
                                       worth.money(total.high)));
    };
    if (!worth.hasBenefits())
        return {side(Words::tr("Over %1 years our costs are most likely %2; they lie between %3 "
                               "and %4."),
                     estimate.totalCost),
                worth.sentence(Words::tr("What this is worth in money is not yet known."))};
    if (!worth.hasCosts())
        return {side(Words::tr("Over %1 years the benefits are most likely %2; they lie between "
                               "%3 and %4."),
                     estimate.totalBenefit),
                worth.sentence(
                    Words::tr("What they cost is not yet known, so there is no result yet."))};
    const ValueOutcome &outcome = *estimate.outcome;
    return {worth.sentence(Words::tr("Benefits less costs over %1 years: most likely %2; in nine "
                                     "of ten cases between %3 and %4; %5.")
                               .arg(years, worth.money(outcome.p50), worth.money(outcome.p5),
                                    worth.money(outcome.p95), chanceOfLoss(outcome)))};
}

void addReturns(QList<Block> &blocks, const Worth &worth)
{
    QList<Sentence> sentences;
    if (const auto &shares = worth.estimate.outcome->returnOnInvestment)
        sentences.append(worth.sentence(
            Words::tr("The return on investment, benefits less costs as a share of the costs, is "
                      "most likely %1; in nine of ten cases it lies between %2 and %3.")
                .arg(sharePercent(shares->at(1)), sharePercent(shares->at(0)),
                     sharePercent(shares->at(2)))));
    sentences.append(likelyCase(worth));
    if (!sentences.isEmpty())
        add(blocks, paragraph(sentences));
}

} // namespace core::report
