// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/sections/value.h"

#include "core/report/valueblocks.h"

#include "core/base/text.h"
#include "core/platforms/money.h"
#include "core/report/sections/sections.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace core::report {

namespace {

/// "14%"; never 0% or 100% of what is only nearly none or nearly all.
QString lossShare(const Outcome &outcome)
{
    const int percent = int(std::lround(100.0 * outcome.losses / outcome.draws));
    if (percent == 0)
        return Words::tr("less than 1%");
    return percent == 100 ? Words::tr("more than 99%") : Words::tr("%1%").arg(percent);
}

QString chanceOfLoss(const Outcome &outcome)
{
    const QString draws = amountText(outcome.draws, 0);
    if (outcome.losses == 0)
        return Words::tr("none of %1 draws is a loss").arg(draws);
    if (outcome.losses == outcome.draws)
        return Words::tr("every one of %1 draws is a loss").arg(draws);
    return Words::tr("the chance of a loss is %1 of %2 draws").arg(lossShare(outcome), draws);
}

/// What comes out, or of one side how much it is.
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
    const Outcome &outcome = *estimate.outcome;
    return {worth.sentence(Words::tr("Benefits less costs over %1 years: most likely %2; in nine "
                                     "of ten cases between %3 and %4; %5.")
                               .arg(years, worth.money(outcome.p50), worth.money(outcome.p5),
                                    worth.money(outcome.p95), chanceOfLoss(outcome)))};
}

/// "3.5%" of hundredths of a percent.
QString percentText(int hundredths)
{
    QString text = Hundredths(hundredths).toString();
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return Words::tr("%1%").arg(text);
}

bool countsHours(const Dossier &dossier)
{
    return std::ranges::any_of(dossier.valueLines, [](const ValueLine &line) {
        return line.unit == ValueLine::Unit::Hours || !line.process.isNull();
    });
}

/// In what money, of when, of how many lines.
Paragraph basisOf(const Worth &worth)
{
    const ValueSettings &settings = worth.context.dossier.valueSettings;
    const QDate &today = worth.context.today;
    Paragraph basis;
    basis.sentences.append(worth.sentence(
        Words::tr("Amounts are in %1 at the prices of %2, as we estimated them on %3; they are "
                  "rounded to three figures, so sums may differ a little.")
            .arg(settings.currency, QString::number(today.year()), longDate(today))));
    basis.sentences.append(
        worth.sentence(Words::tr("Lines that count: %1 of %2.")
                           .arg(QString::number(worth.estimate.lines.size()),
                                QString::number(worth.context.dossier.valueLines.size()))));
    if (settings.hourRate && countsHours(worth.context.dossier))
        basis.sentences.append({Words::tr("An hour of work counts as %1.")
                                    .arg(moneyText(*settings.hourRate, settings.currency)),
                                {valueLine(u"hourRate"_s)}});
    if (worth.hasCosts() && worth.hasBenefits()) {
        basis.sentences.append(
            {Words::tr("In the result, what comes later counts for less: %1 a year.")
                 .arg(percentText(settings.discount)),
             {valueLine(u"discount"_s)}});
        basis.sentences.append(worth.sentence(
            Words::tr("Each draw takes every figure anew from between its low and its high; “most "
                      "likely” is the middle of %1 draws.")
                .arg(amountText(worth.estimate.outcome->draws, 0))));
    }
    return basis;
}

QString sharePercent(double share)
{
    const auto percent = qint64(std::llround(std::clamp(share, -1e9, 1e9) * 100));
    const QString size = amountText(percent, 0);
    return Words::tr("%1%").arg(percent < 0 ? u'−' + size : size);
}

/// Return on investment, payback and internal rate, for those who are used to them.
void addReturns(QList<Block> &blocks, const Worth &worth)
{
    const Outcome &outcome = *worth.estimate.outcome;
    Paragraph returns;
    if (const auto &shares = outcome.returnOnInvestment)
        returns.sentences.append(worth.sentence(
            Words::tr("The return on investment, benefits less costs as a share of the costs, is "
                      "most likely %1; in nine of ten cases it lies between %2 and %3.")
                .arg(sharePercent(shares->at(1)), sharePercent(shares->at(0)),
                     sharePercent(shares->at(2)))));
    if (!outcome.paybackYears)
        returns.sentences.append(worth.sentence(
            Words::tr("With every figure as likely, the costs are not back within %1 years.")
                .arg(numberWord(ValueYears))));
    else if (*outcome.paybackYears > 0)
        returns.sentences.append(worth.sentence(
            Words::tr("With every figure as likely, the costs are back after %1 years.")
                .arg(QString::number(*outcome.paybackYears, 'f', 1))));
    if (outcome.internalRate)
        returns.sentences.append(
            worth.sentence(Words::tr("The internal rate of return of the likely figures is %1 a "
                                     "year.")
                               .arg(sharePercent(*outcome.internalRate))));
    if (!returns.sentences.isEmpty())
        add(blocks, returns);
}

void addPriceless(QList<Block> &blocks, const Dossier &dossier)
{
    Bullets bullets;
    for (const PricelessBenefit &benefit : dossier.pricelessBenefits) {
        if (benefit.text.trimmed().isEmpty())
            continue;
        const Source source{Source::Kind::PricelessBenefit, benefit.id.toString()};
        const QString text = asSentence(benefit.text);
        bullets.items.append(
            {benefit.who.trimmed().isEmpty()
                 ? text
                 : Words::tr("%1 Who has it: %2.").arg(text, withoutStop(benefit.who)),
             {source}});
    }
    add(blocks, Heading{Words::tr("Benefits without a price")});
    if (bullets.items.isEmpty())
        add(blocks,
            paragraph({{Words::tr("Not yet known. What nobody can price may matter most."),
                        {{Source::Kind::PricelessBenefit, {}}}}}));
    else
        add(blocks, bullets);
}

QList<Sentence> weaknesses(const Worth &worth)
{
    QList<Sentence> sentences;
    for (const ValueFinding &finding : worth.estimate.findings)
        sentences.append(
            {finding.text,
             finding.line.isNull() ? Sources{valueLine()} : worth.sources(finding.line)});
    return sentences;
}

/// What to print when nothing can be counted.
Missing nothingCounted(const Worth &worth)
{
    Missing missing{Words::tr("Whoever decides wants to know what it costs and what it may be "
                              "worth, each as a range and never as one figure."),
                    {}};
    if (!worth.context.dossier.valueLines.isEmpty()) {
        missing.items = weaknesses(worth);
        return missing;
    }
    missing.items
        = {worth.sentence(Words::tr("What it costs in money and in hours of our own people.")),
           worth.sentence(
               Words::tr("What it may be worth, from low to high, and what that rests on."))};
    if (worth.context.dossier.pricelessBenefits.isEmpty())
        missing.items.append(
            {Words::tr("Which benefits have no price."), {{Source::Kind::PricelessBenefit, {}}}});
    return missing;
}

} // namespace

Source valueLine(const QString &id)
{
    return {Source::Kind::ValueLine, id};
}

bool Worth::isShort() const
{
    return context.kind != Kind::Consultant;
}

bool Worth::hasCosts() const
{
    return std::ranges::any_of(estimate.lines, &LineAmounts::cost);
}

bool Worth::hasBenefits() const
{
    return std::ranges::any_of(estimate.lines, [](const LineAmounts &each) { return !each.cost; });
}

const ValueLine &Worth::line(const ValueLineId &id) const
{
    return *std::ranges::find(context.dossier.valueLines, id, &ValueLine::id);
}

QString Worth::title(const ValueLineId &id) const
{
    const ValueLine &found = line(id);
    const QString title = withoutStop(found.title);
    return title.isEmpty()
        ? Words::tr("Line %1").arg(&found - context.dossier.valueLines.constData() + 1)
        : title;
}

Sources Worth::sources(const ValueLineId &id) const
{
    Sources sources = {valueLine(id.toString())};
    if (const ProcessId process = line(id).process; !process.isNull())
        sources.append({Source::Kind::Process, process.toString()});
    return sources;
}

Sentence Worth::sentence(const QString &text) const
{
    return {text, {valueLine()}};
}

QString Worth::money(qint64 amount) const
{
    return roughMoneyText(amount, estimate.currency);
}

QString Worth::range(qint64 low, qint64 high) const
{
    return low == high ? money(low) : Words::tr("%1 to %2").arg(money(low), money(high));
}

QList<Block> valueBlocks(const Framework &framework, const Dossier &dossier,
                         const Estimate &estimate, const QDate &today)
{
    QList<Block> blocks;
    if (!estimate.outcome)
        return blocks;
    const Context context{.framework = framework,
                          .dossier = dossier,
                          .today = today,
                          .unknowns = {},
                          .gaps = {},
                          .patterns = {}};
    const Worth worth{context, estimate};
    add(blocks, paragraph(resultOf(worth), Paragraph::Tone::Lead));
    if (worth.hasCosts() && worth.hasBenefits()) {
        addInfluences(blocks, worth);
        addReturns(blocks, worth);
    }
    add(blocks, basisOf(worth));
    return blocks;
}

Section benefitsAndCosts(const Context &context)
{
    Section section{u"12"_s, Words::tr("Benefits and costs"), {}};
    QList<Block> &blocks = section.blocks;
    const Worth worth{context, estimate(context.dossier)};
    if (!worth.estimate.outcome) {
        add(blocks, nothingCounted(worth));
        if (!context.dossier.pricelessBenefits.isEmpty())
            addPriceless(blocks, context.dossier);
        return section;
    }
    add(blocks, paragraph(resultOf(worth), Paragraph::Tone::Lead));
    addCosts(blocks, worth);
    addBenefits(blocks, worth);
    if (worth.hasCosts() && worth.hasBenefits()) {
        addInfluences(blocks, worth);
        if (!worth.isShort())
            addReturns(blocks, worth);
    }
    addPriceless(blocks, context.dossier);
    if (const QList<Sentence> weak = weaknesses(worth); !weak.isEmpty()) {
        add(blocks, Heading{Words::tr("What weakens this estimate")});
        add(blocks, Bullets{weak});
    }
    Paragraph basis = basisOf(worth);
    basis.tone = Paragraph::Tone::Note;
    add(blocks, basis);
    return section;
}

} // namespace core::report
