// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/sections/value.h"

#include "core/report/valueblocks.h"

#include "core/base/text.h"
#include "core/platforms/money.h"
#include "core/report/sections/sections.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core::report {

namespace {

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
        Words::tr("Amounts are in %1 at the prices of %2, as our estimate stood on %3; they are "
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
