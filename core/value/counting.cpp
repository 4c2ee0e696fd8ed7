// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/value/counting.h"

#include "core/value/saving.h"
#include "core/value/valuesentence.h"

#include <cmath>

namespace core {

namespace {

using Fault = ValueFinding::Kind;

/// The figures of one line before they are money.
struct LineFigures
{
    Triangular perYear; ///< coins or hours
    bool hours = false;
};

/// Nothing falls to nothing within a year, whatever a file says.
double discountOf(const ValueSettings &settings)
{
    return std::max(settings.discount, -9'900) / 10'000.0;
}

double presentYears(const ValueLine &line, double discount)
{
    double factor = 1;
    double sum = 0;
    for (int year = 0; year <= line.lastYear; ++year, factor /= 1 + discount)
        sum += year < line.firstYear ? 0 : factor;
    return sum;
}

/// Low and high in percent, with what is usual for what nobody has said.
std::pair<int, int> realismOf(const ValueLine &line)
{
    const bool freedTime
        = line.kind == ValueLine::Kind::TimeSaved || line.unit == ValueLine::Unit::Hours;
    const auto &usual = freedTime ? DefaultTimeRealism : DefaultRealism;
    return {line.realismLow.value_or(std::min(usual[0], line.realismHigh.value_or(usual[0]))),
            line.realismHigh.value_or(std::max(usual[1], line.realismLow.value_or(usual[1])))};
}

/// Looks at one line after the other.
class LineCounter
{
public:
    explicit LineCounter(const Dossier &known)
        : m_known(known)
        , m_discount(discountOf(known.valueSettings))
    { }

    void count(const ValueLine &line)
    {
        m_line = line;
        if (!line.process.isNull())
            m_line.unit = ValueLine::Unit::Hours;
        m_name = valuesentence::lineName(line, ++m_number);
        m_faulty = false;
        const std::optional<LineFigures> figures = figuresOf();
        checkRealism();
        checkYears();
        const bool inOrder = !m_faulty;
        if (m_line.unit == ValueLine::Unit::Hours && !m_known.valueSettings.hourRate)
            fault(Fault::RateMissing, valuesentence::rateMissing(m_name));
        if (inOrder && figures)
            addHours(*figures);
        if (!m_faulty && figures)
            addLine(*figures);
        weaken(figures);
    }
    Counting take()
    {
        return std::move(m_counting);
    }

private:
    void find(Fault kind, const QString &text)
    {
        m_counting.findings.append({kind, m_line.id, text});
    }
    void fault(Fault kind, const QString &text)
    {
        find(kind, text);
        m_faulty = true;
    }

    std::optional<LineFigures> figuresOf();
    std::optional<LineFigures> figuresOfProcess();
    QString figureText(double figure) const;
    void checkRealism();
    void checkYears();
    void addHours(const LineFigures &figures);
    void addLine(const LineFigures &figures);
    void weaken(const std::optional<LineFigures> &figures);

    const Dossier &m_known;
    double m_discount;
    Counting m_counting;
    ValueLine m_line;
    QString m_name;
    int m_number = 0;
    bool m_faulty = false;
};

std::optional<LineFigures> LineCounter::figuresOfProcess()
{
    const auto process = std::ranges::find(m_known.processes, m_line.process,
                                           [](const Process &p) { return p.id; });
    const bool exists = process != m_known.processes.end();
    const Saving saved = exists ? saving(*process, m_known.processSteps) : Saving();
    if (saved.hoursLow && saved.hoursLikely && saved.hoursHigh)
        return LineFigures{
            {double(*saved.hoursLow), double(*saved.hoursLikely), double(*saved.hoursHigh)}, true};
    fault(Fault::ProcessUnfinished,
          valuesentence::processUnfinished(m_name, exists ? &*process : nullptr, saved));
    return std::nullopt;
}

std::optional<LineFigures> LineCounter::figuresOf()
{
    std::optional<LineFigures> figures;
    if (!m_line.process.isNull()) {
        figures = figuresOfProcess();
    } else if (m_line.low && m_line.likely && m_line.high) {
        figures = LineFigures{{double(*m_line.low), double(*m_line.likely), double(*m_line.high)},
                              m_line.unit == ValueLine::Unit::Hours};
    } else {
        fault(Fault::AmountMissing, valuesentence::amountMissing(m_name, m_line));
    }
    if (!figures)
        return figures;
    const auto [low, likely, high] = figures->perYear;
    if (low > likely || likely > high)
        fault(Fault::OutOfOrder,
              valuesentence::outOfOrder(m_name,
                                        {figureText(low), figureText(likely), figureText(high)}));
    return figures;
}

QString LineCounter::figureText(double figure) const
{
    return m_line.unit == ValueLine::Unit::Hours
        ? valuesentence::hours(wholeCoins(figure))
        : moneyText(wholeCoins(figure), m_known.valueSettings.currency);
}

void LineCounter::checkRealism()
{
    if (m_line.isCost())
        return;
    const auto [low, high] = realismOf(m_line);
    if (low < 0 || low > high || high > 100)
        fault(Fault::OutOfOrder, valuesentence::realismOutOfOrder(m_name, low, high));
}

void LineCounter::checkYears()
{
    if (m_line.firstYear < 0 || m_line.firstYear > m_line.lastYear || m_line.lastYear > ValueYears)
        fault(Fault::YearsOutOfOrder, valuesentence::yearsOutOfOrder(m_name, m_line));
}

void LineCounter::addHours(const LineFigures &figures)
{
    if (!m_line.isCost() || !figures.hours)
        return;
    const auto [low, likely, high] = figures.perYear;
    const int years = m_line.lastYear - m_line.firstYear + 1;
    MoneyRange &hours = m_counting.hours;
    hours.low = wholeCoins(double(hours.low) + low * years);
    hours.likely = wholeCoins(double(hours.likely) + likely * years);
    hours.high = wholeCoins(double(hours.high) + high * years);
}

void LineCounter::addLine(const LineFigures &figures)
{
    const double rate = figures.hours ? double(*m_known.valueSettings.hourRate) : 1;
    LineAmounts amounts;
    amounts.line = m_line.id;
    amounts.cost = m_line.isCost();
    amounts.perYear
        = {wholeCoins(figures.perYear.low * rate), wholeCoins(figures.perYear.likely * rate),
           wholeCoins(figures.perYear.high * rate)};
    if (!amounts.cost) {
        const auto [low, high] = realismOf(m_line);
        amounts.realism = {low / 100.0, (low + high) / 200.0, high / 100.0};
    }
    const Triangular year = comingTrue(amounts);
    const int years = m_line.lastYear - m_line.firstYear + 1;
    amounts.total = {wholeCoins(year.low * years), wholeCoins(year.likely * years),
                     wholeCoins(year.high * years)};
    m_counting.lines.append(
        {amounts, m_line.firstYear, m_line.lastYear, presentYears(m_line, m_discount)});
}

/// What does not keep the line out but weakens it.
void LineCounter::weaken(const std::optional<LineFigures> &figures)
{
    if (figures && figures->perYear.low > 0 && figures->perYear.low == figures->perYear.high
        && figures->perYear.low == figures->perYear.likely)
        find(Fault::SingleFigure,
             valuesentence::singleFigure(m_name, figureText(figures->perYear.likely)));
    if (!m_line.isCost() && m_line.assumption.trimmed().isEmpty())
        find(Fault::NoAssumption, valuesentence::noAssumption(m_name));
}

QList<ValueFinding> findingsOfAll(const QList<ValueLine> &lines)
{
    const auto any = [&](auto matches) { return std::ranges::any_of(lines, matches); };
    const bool costs = any(&ValueLine::isCost);
    const bool benefits = any([](const ValueLine &line) { return !line.isCost(); });
    const bool hours = any(
        [](const ValueLine &line) { return line.isCost() && line.unit == ValueLine::Unit::Hours; });
    QList<ValueFinding> findings;
    const auto add = [&](Fault kind) { findings.append({kind, {}, valuesentence::ofAll(kind)}); };
    if (!costs && !benefits)
        add(Fault::NothingYet);
    if (!costs && benefits)
        add(Fault::NoCost);
    if (costs && !benefits)
        add(Fault::NoBenefit);
    if (costs && !hours)
        add(Fault::NoHours);
    return findings;
}

} // namespace

qint64 wholeCoins(double amount)
{
    constexpr double Most = 4e18; // two of them still have a difference
    return std::llround(std::clamp(amount, -Most, Most));
}

Triangular comingTrue(const LineAmounts &amounts)
{
    const auto [low, likely, high] = amounts.perYear;
    const Triangular &share = amounts.realism;
    return {double(low) * (low < 0 ? share.high : share.low), double(likely) * share.likely,
            double(high) * (high < 0 ? share.low : share.high)};
}

Counting countLines(const Dossier &dossier)
{
    LineCounter counter(dossier);
    for (const ValueLine &line : dossier.valueLines)
        counter.count(line);
    Counting counting = counter.take();
    counting.findings = findingsOfAll(dossier.valueLines) + counting.findings;
    return counting;
}

} // namespace core
