// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/plan/value/valuelook.h"

#include "core/value/estimate.h"
#include "ui/forms/amountfield.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

using core::ValueLine;
using Line = core::ValueLine;

struct ValueText
{
    Q_DECLARE_TR_FUNCTIONS(ui::ValuePart)
};

const QList<Line::Kind> CostKinds
    = {Line::Kind::Licences,         Line::Kind::SetUp,      Line::Kind::Training,
       Line::Kind::CommunityManager, Line::Kind::Moderation, Line::Kind::ContentReview,
       Line::Kind::LeaderTime,       Line::Kind::OtherCost};
const QList<Line::Kind> BenefitKinds
    = {Line::Kind::TimeSaved, Line::Kind::MoneySaved, Line::Kind::Income, Line::Kind::OtherBenefit};

QStringList namesOf(const QList<Line::Kind> &kinds)
{
    QStringList names;
    for (const Line::Kind kind : kinds)
        names << nameOf(kind);
    return names;
}

AmountWords wordsFor(const Line &line, const QString &currency)
{
    if (line.unit == Line::Unit::Hours)
        return wholeWords(ValueText::tr("Write a whole number of hours."));
    return {[currency](qint64 amount) { return core::moneyText(amount, currency); },
            [currency](const QString &text) { return core::moneyFromText(text, currency); },
            ValueText::tr("Write an amount such as 1,200.")};
}

QString amountOf(const Line &line, const std::optional<qint64> &amount, const QString &currency)
{
    if (!amount)
        return ValueText::tr("not yet known");
    return line.unit == Line::Unit::Hours ? ValueText::tr("%1 hours").arg(*amount)
                                          : core::moneyText(*amount, currency);
}

QString yearsOf(const Line &line)
{
    const auto name = [](int year) {
        return year == 0 ? ValueText::tr("today") : ValueText::tr("year %1").arg(year);
    };
    return line.firstYear == line.lastYear
        ? name(line.firstYear)
        : ValueText::tr("%1 to %2").arg(name(line.firstYear), name(line.lastYear));
}

QStringList factsOf(const Line &line, const core::Dossier &dossier)
{
    const QString currency = dossier.valueSettings.currency;
    QStringList facts;
    const auto process = std::ranges::find(dossier.processes, line.process, &core::Process::id);
    if (process != dossier.processes.end())
        facts << ValueText::tr("From the process “%1”  ·  %2").arg(process->name, yearsOf(line));
    else
        facts << ValueText::tr("Low %1  ·  likely %2  ·  high %3 a year  ·  %4")
                     .arg(amountOf(line, line.low, currency), amountOf(line, line.likely, currency),
                          amountOf(line, line.high, currency), yearsOf(line));
    if (!line.assumption.isEmpty())
        facts << ValueText::tr("Assumption: %1").arg(line.assumption);
    return facts;
}

QString lacksOf(const Line &line)
{
    if (line.process.isNull() && (!line.low || !line.likely || !line.high))
        return ValueText::tr("Still open: low, likely and high");
    if (!line.isCost() && line.assumption.trimmed().isEmpty())
        return ValueText::tr("Still open: what it rests on");
    return {};
}

void addAmounts(RowForm<Line> &form, const QString &name,
                const std::function<const core::Dossier &()> &dossier)
{
    form.line();
    QList<TextField *> fields;
    const auto words
        = [dossier](const Line &line) { return wordsFor(line, dossier().valueSettings.currency); };
    const auto add = [&](const QString &part, const QString &title,
                         std::optional<qint64> Line::*member) {
        TextField *field = amountField<Line, qint64>(
            form, name + part, title, words, [member](const Line &line) { return line.*member; },
            [member](Line &line, std::optional<qint64> number) { line.*member = number; });
        // A line that takes a process's saving has no amounts of its own.
        fields << field;
    };
    add(u"Low"_s, ValueText::tr("Low, a year"), &Line::low);
    add(u"Likely"_s, ValueText::tr("Likely, a year"), &Line::likely);
    add(u"High"_s, ValueText::tr("High, a year"), &Line::high);
    form.always([fields](const Line &line) {
        for (TextField *field : fields)
            field->setReadOnly(!line.process.isNull());
    });
}

void addYears(RowForm<Line> &form)
{
    const QStringList names = {ValueText::tr("Today"), ValueText::tr("Year 1"),
                               ValueText::tr("Year 2"), ValueText::tr("Year 3")};
    form.choice<int>(u"first"_s, &Line::firstYear, ValueText::tr("From"), {0, 1, 2, 3}, names);
    form.choice<int>(u"last"_s, &Line::lastYear, ValueText::tr("Until"), {0, 1, 2, 3}, names);
}

void addKind(RowForm<Line> &form, const QList<Line::Kind> &kinds)
{
    form.line();
    form.text(u"title"_s, &Line::title, ValueText::tr("What it is"), 4);
    form.choice<Line::Kind>(u"kind"_s, &Line::kind, ValueText::tr("Kind"), kinds, namesOf(kinds),
                            3);
    form.choice<Line::Unit>(u"unit"_s, &Line::unit, ValueText::tr("Counted in"),
                            {Line::Unit::Money, Line::Unit::Hours},
                            {ValueText::tr("Money"), ValueText::tr("Hours of work")}, 3);
}

RowLook<Line> lookOf(const QString &name, const std::function<const core::Dossier &()> &dossier)
{
    RowLook<Line> look;
    look.name = name;
    look.style = RowLook<Line>::Style::Card;
    look.title
        = [](const Line &line) { return line.title.isEmpty() ? nameOf(line.kind) : line.title; };
    look.facts = [dossier](const Line &line) { return factsOf(line, dossier()); };
    look.lacks = lacksOf;
    return look;
}

} // namespace

RowLook<Line> ValueLook::costs() const
{
    RowLook<Line> look = lookOf(u"cost"_s, dossier);
    look.fields = [dossier = dossier](RowForm<Line> &form) {
        addKind(form, CostKinds);
        addAmounts(form, u"cost"_s, dossier);
        addYears(form);
        form.line();
        form.text(u"assumption"_s, &Line::assumption, ValueText::tr("What it rests on"));
    };
    return look;
}

RowLook<Line> ValueLook::benefits() const
{
    RowLook<Line> look = lookOf(u"benefit"_s, dossier);
    look.fields = [dossier = dossier](RowForm<Line> &form) {
        addKind(form, BenefitKinds);
        addAmounts(form, u"benefit"_s, dossier);
        addYears(form);
        form.line();
        form.text(u"assumption"_s, &Line::assumption, ValueText::tr("What it rests on"), 4);
        form.number(u"realismLow"_s, &Line::realismLow, ValueText::tr("Comes true: at least %"),
                    100, 2);
        form.number(u"realismHigh"_s, &Line::realismHigh, ValueText::tr("at most %"), 100, 2);
    };
    return look;
}

QString nameOf(core::ValueLine::Kind kind)
{
    switch (kind) {
    case Line::Kind::Licences:
        return ValueText::tr("Licences");
    case Line::Kind::SetUp:
        return ValueText::tr("Set-up");
    case Line::Kind::Training:
        return ValueText::tr("Hours of training");
    case Line::Kind::CommunityManager:
        return ValueText::tr("Community manager");
    case Line::Kind::Moderation:
        return ValueText::tr("Moderation");
    case Line::Kind::ContentReview:
        return ValueText::tr("Content review");
    case Line::Kind::LeaderTime:
        return ValueText::tr("Leaders’ time");
    case Line::Kind::OtherCost:
        return ValueText::tr("Other cost");
    case Line::Kind::TimeSaved:
        return ValueText::tr("Time saved");
    case Line::Kind::MoneySaved:
        return ValueText::tr("Money saved");
    case Line::Kind::Income:
        return ValueText::tr("Income");
    case Line::Kind::OtherBenefit:
        return ValueText::tr("Other benefit");
    }
    return {};
}

QList<core::ValueLine> usualCosts(const core::Dossier &dossier)
{
    QList<Line> lines;
    for (const Line::Kind kind : CostKinds) {
        if (kind == Line::Kind::OtherCost
            || std::ranges::count(dossier.valueLines, kind, &Line::kind) > 0)
            continue;
        Line line;
        line.kind = kind;
        line.title = nameOf(kind);
        const bool money = kind == Line::Kind::Licences || kind == Line::Kind::SetUp;
        line.unit = money ? Line::Unit::Money : Line::Unit::Hours;
        line.firstYear = kind == Line::Kind::SetUp ? 0 : 1;
        line.lastYear = kind == Line::Kind::SetUp ? 0 : core::ValueYears;
        lines << line;
    }
    return lines;
}

} // namespace ui
