// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/selection/acceptability.h"
#include "core/selection/medians.h"
#include "core/selection/schulze.h"
#include "core/selection/stability.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <cmath>
#include <random>

namespace tst_selectionmethods {

using namespace Qt::StringLiterals;
using namespace core;

/// The published and the exact examples of the methods: tests/data/selection/methods.
constexpr double Exact = 1e-9;
const int Draws = support::isSanitized() ? 2'000 : 10'000;
/// A difference that so many draws come to by chance.
const double Simulated = support::isSanitized() ? 0.035 : 0.015;
constexpr quint64 Seed = 1;
constexpr int Fine = 3000; ///< of which thirds and quarters are whole, and thousandths

double number(const Fraction &fraction)
{
    return fraction.numerator().convert_to<double>() / fraction.denominator().convert_to<double>();
}

bool near(double actual, double expected, double tolerance)
{
    return std::abs(actual - expected) <= tolerance;
}

std::vector<double> numbers(const QJsonValue &array)
{
    std::vector<double> result;
    for (const QJsonValue &value : array.toArray())
        result.push_back(value.toDouble());
    return result;
}

std::vector<std::vector<double>> rows(const QJsonValue &array)
{
    std::vector<std::vector<double>> result;
    for (const QJsonValue &row : array.toArray())
        result.push_back(numbers(row));
    return result;
}

/// Values of 0 to `top` as whole numbers.
ScoreTable tableOf(const std::vector<std::vector<double>> &values, double top)
{
    ScoreTable table;
    table.top = Fine;
    for (const std::vector<double> &row : values) {
        std::vector<int> &line = table.values.emplace_back();
        for (const double value : row)
            line.push_back(int(std::lround(value / top * Fine)));
    }
    return table;
}

std::vector<Integer> weightsOf(const QJsonValue &array)
{
    std::vector<Integer> weights;
    for (const double weight : numbers(array))
        weights.push_back(Integer(std::lround(weight * Fine)));
    return weights;
}

/// The names of candidates of ballots, and where each stands.
struct Names
{
    explicit Names(const QJsonValue &array)
    {
        for (const QJsonValue &name : array.toArray())
            list.append(name.toString());
    }
    size_t size() const
    {
        return size_t(list.size());
    }
    size_t at(const QString &name) const
    {
        return size_t(list.indexOf(name));
    }
    QStringList of(const std::vector<size_t> &indices) const
    {
        QStringList result;
        for (const size_t index : indices)
            result.append(list[qsizetype(index)]);
        return result;
    }
    QStringList list;
};

QStringList texts(const QJsonValue &value)
{
    QStringList result;
    for (const QJsonValue &text : value.toArray())
        result.append(text.toString());
    return result;
}

std::vector<Places> rankedVotes(const QJsonObject &input, const Names &names)
{
    std::vector<Places> votes;
    for (const QJsonValue &ballot : input[u"ballots"_s].toArray()) {
        Places places(names.size(), UnnamedPlace);
        int place = 0;
        for (const QJsonValue &entry : ballot[u"ranking"_s].toArray()) {
            ++place;
            for (const QString &name :
                 entry.isArray() ? texts(entry) : QStringList{entry.toString()})
                places[names.at(name)] = place;
        }
        votes.insert(votes.end(), size_t(ballot[u"count"_s].toInt()), places);
    }
    return votes;
}

std::vector<Places> ticks(const QJsonObject &input, size_t candidates)
{
    std::vector<Places> votes;
    for (const QJsonValue &ballot : input[u"ballots"_s].toArray()) {
        Places places(candidates, UnnamedPlace);
        for (size_t i = 0; i < candidates; ++i) {
            if (ballot[u"scores"_s].toArray()[qsizetype(i)].toInt() >= 1)
                places[i] = 1;
        }
        votes.insert(votes.end(), size_t(ballot[u"count"_s].toInt()), places);
    }
    return votes;
}

void compareMatrix(const std::vector<std::vector<int>> &actual, const QJsonObject &expected,
                   const Names &names)
{
    for (const QString &a : names.list) {
        const QJsonObject row = expected[a].toObject();
        QCOMPARE(row.size(), names.list.size() - 1);
        for (const QString &b : row.keys())
            QCOMPARE(actual[names.at(a)][names.at(b)], row[b].toInt());
    }
}

double sum(const std::vector<double> &values)
{
    return std::accumulate(values.begin(), values.end(), 0.0);
}

/// Which row is first in each of many weightings, and the mean weights when it is.
struct Firsts
{
    explicit Firsts(size_t candidates, size_t criteria)
        : count(candidates, 0)
        , weights(candidates, std::vector<double>(criteria, 0))
    { }

    void add(std::span<const qint64> drawn, const std::vector<std::vector<double>> &values)
    {
        std::vector<double> totals;
        for (const std::vector<double> &row : values) {
            double &total = totals.emplace_back(0);
            for (size_t i = 0; i < row.size(); ++i)
                total += double(drawn[i]) * row[i];
        }
        const auto best = size_t(std::ranges::max_element(totals) - totals.begin());
        ++count[best];
        for (size_t i = 0; i < drawn.size(); ++i)
            weights[best][i] += double(drawn[i]) / double(WeightDraws::Whole);
    }
    void compareCentral(const std::vector<std::vector<double>> &expected) const
    {
        for (size_t row = 0; row < expected.size(); ++row) {
            for (size_t i = 0; i < expected[row].size(); ++i)
                QVERIFY(near(weights[row][i] / count[row], expected[row][i], Simulated));
        }
    }

    std::vector<int> count;
    std::vector<std::vector<double>> weights;
};

/// A number of the beta distribution with whole parameters: of a + b − 1 numbers between 0 and 1
/// in order, the one at place a.
double beta(std::mt19937_64 &random, int a, int b)
{
    std::vector<double> drawn;
    for (int i = 0; i < a + b - 1; ++i)
        drawn.push_back(double(random() >> 11) / 9007199254740992.0);
    std::ranges::nth_element(drawn, drawn.begin() + (a - 1));
    return drawn[size_t(a - 1)];
}

class TestSelectionMethods : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void caseComesOutAsPublished_data();
    void caseComesOutAsPublished();

private:
    void weighted_sum();
    void weight_stability();
    void smaa_exact();
    void smaa_beta();
    void score_ballots();
    void ranked_ballots();

    QJsonObject m_input;
    QJsonObject m_expected;
};

void TestSelectionMethods::caseComesOutAsPublished_data()
{
    QTest::addColumn<QString>("path");
    const QDir folder(QStringLiteral(TEST_DATA "/selection/methods"));
    const QStringList names = folder.entryList({u"*.json"_s});
    QVERIFY(names.size() >= 13);
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << folder.filePath(name);
}

void TestSelectionMethods::caseComesOutAsPublished()
{
    QFETCH(QString, path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject example = QJsonDocument::fromJson(file.readAll()).object();
    m_input = example[u"input"_s].toObject();
    m_expected = example[u"expected"_s].toObject();
    QVERIFY(!m_expected.isEmpty());
    using Method = void (TestSelectionMethods::*)();
    const std::map<QString, Method> methods
        = {{u"weighted_sum"_s, &TestSelectionMethods::weighted_sum},
           {u"weight_stability"_s, &TestSelectionMethods::weight_stability},
           {u"smaa_exact"_s, &TestSelectionMethods::smaa_exact},
           {u"smaa_beta"_s, &TestSelectionMethods::smaa_beta},
           {u"score_ballots"_s, &TestSelectionMethods::score_ballots},
           {u"ranked_ballots"_s, &TestSelectionMethods::ranked_ballots}};
    (this->*methods.at(example[u"method"_s].toString()))();
}

void TestSelectionMethods::weighted_sum()
{
    std::vector<std::vector<double>> values = rows(m_input[u"values"_s]);
    double top = 100;
    ScoreTable table;
    if (m_input[u"scale"_s].toString() == u"linear_max"_s) {
        for (size_t column = 0; column < values.front().size(); ++column) {
            double highest = 0;
            for (const auto &row : values)
                highest = std::max(highest, row[column]);
            for (auto &row : values)
                row[column] /= highest;
        }
        top = 1;
    }
    table = tableOf(values, top);
    if (m_input.contains(u"weights"_s)) {
        table.weights = weightsOf(m_input[u"weights"_s]);
    } else {
        std::vector<int> swings;
        for (const double points : numbers(m_input[u"raw_swing_points"_s]))
            swings.push_back(int(points));
        const std::vector<std::vector<int>> people = {swings};
        const std::vector<Integer> weights = groupWeights(people);
        const Integer whole = std::accumulate(weights.begin(), weights.end(), Integer(0));
        for (const Integer &weight : weights)
            table.weights.push_back((rounded(Fraction(weight, whole)).value()));
        std::vector<Integer> percents;
        for (const double percent : numbers(m_expected[u"weights_percent_rounded"_s]))
            percents.push_back(Integer(int(percent)));
        QCOMPARE(table.weights, percents);
    }
    const std::vector<double> totals = numbers(m_expected[u"totals"_s]);
    const std::vector<Fraction> actual = scores(table);
    QCOMPARE(actual.size(), totals.size());
    for (size_t row = 0; row < totals.size(); ++row)
        QVERIFY(near(number(actual[row]) * top, totals[row], top == 1 ? 0.00051 : Exact));
    const std::vector<int> place = places(weightedSums(table));
    int expectedPlace = 0;
    for (const double row : numbers(m_expected[u"order"_s]))
        QCOMPARE(place[size_t(row)], ++expectedPlace);
}

void TestSelectionMethods::weight_stability()
{
    ScoreTable table = tableOf(rows(m_input[u"values"_s]), 100);
    table.weights = weightsOf(m_input[u"weights"_s]);
    const auto top = size_t(m_expected[u"top"_s].toInt());
    QCOMPARE(firstOf(weightedSums(table)), std::vector{top});
    const std::vector<std::vector<double>> intervals = rows(m_expected[u"intervals"_s]);
    for (size_t criterion = 0; criterion < intervals.size(); ++criterion) {
        const auto interval = stabilityInterval(table, top, criterion);
        QVERIFY(interval);
        QVERIFY(near(number(interval->lowest), intervals[criterion][0], Exact));
        QVERIFY(near(number(interval->highest), intervals[criterion][1], Exact));
    }
}

void TestSelectionMethods::smaa_exact()
{
    const std::vector<std::vector<double>> values = rows(m_input[u"values"_s]);
    const ScoreTable table = tableOf(values, 1);
    const auto shares = rankShares(table, Draws, Seed);
    const std::vector<std::vector<double>> expected = rows(m_expected[u"rank_acceptability"_s]);
    QCOMPARE(shares.size(), expected.size());
    for (size_t row = 0; row < expected.size(); ++row) {
        for (size_t place = 0; place < expected[row].size(); ++place)
            QVERIFY(near(number(shares[row][place]), expected[row][place], Simulated));
    }
    const std::vector<int> oneTier(values.front().size(), 0);
    WeightDraws draws(oneTier, Seed);
    Firsts firsts(values.size(), oneTier.size());
    for (int i = 0; i < Draws; ++i)
        firsts.add(draws.next(), values);
    firsts.compareCentral(rows(m_expected[u"central_weights"_s]));
}

void TestSelectionMethods::smaa_beta()
{
    const QJsonArray parameters = m_input[u"beta_ab"_s].toArray();
    const std::vector<std::vector<double>> ranges = rows(m_input[u"decreasing_ranges"_s]);
    const std::vector<int> oneTier(ranges.size(), 0);
    WeightDraws draws(oneTier, Seed);
    std::mt19937_64 random(Seed + 1);
    Firsts firsts(size_t(parameters.size()), ranges.size());
    for (int i = 0; i < 2 * Draws; ++i) {
        std::vector<std::vector<double>> values;
        for (const QJsonValue &option : parameters) {
            std::vector<double> &row = values.emplace_back();
            for (size_t criterion = 0; criterion < ranges.size(); ++criterion) {
                const std::vector<double> ab = rows(option)[criterion];
                const double risk = beta(random, int(ab[0]), int(ab[1]));
                const auto &range = ranges[criterion];
                row.push_back((range[1] - risk) / (range[1] - range[0]));
            }
        }
        firsts.add(draws.next(), values);
    }
    const std::vector<double> expected = numbers(m_expected[u"rank1_acceptability"_s]);
    QVERIFY(near(sum(expected), 1, Exact));
    for (size_t row = 0; row < expected.size(); ++row)
        QVERIFY(near(double(firsts.count[row]) / (2 * Draws), expected[row], Simulated));
    firsts.compareCentral(rows(m_expected[u"central_weights"_s]));
}

void TestSelectionMethods::score_ballots()
{
    const Names names(m_input[u"candidates"_s]);
    const std::vector<int> counts = approvals(ticks(m_input, names.size()), names.size());
    const QJsonObject totals = m_expected[u"approval"_s].toObject()[u"totals"_s].toObject();
    QCOMPARE(totals.size(), names.list.size());
    for (const QString &name : names.list)
        QCOMPARE(counts[names.at(name)], totals[name].toInt());
}

void TestSelectionMethods::ranked_ballots()
{
    const Names names(m_input[u"candidates"_s]);
    const Duels wins = duels(rankedVotes(m_input, names), names.size());
    if (m_expected.contains(u"pairwise"_s))
        compareMatrix(wins, m_expected[u"pairwise"_s].toObject(), names);
    const SchulzeOutcome outcome = schulze(wins);
    if (m_expected.contains(u"condorcet_winner"_s)) {
        const QString expected = m_expected[u"condorcet_winner"_s].toString();
        const auto winner = condorcetWinner(wins);
        QCOMPARE(winner ? names.list[qsizetype(*winner)] : QString(), expected);
        if (winner)
            QCOMPARE(outcome.winners(), std::vector{*winner});
    }
    const QJsonObject expected = m_expected[u"schulze"_s].toObject();
    if (expected.contains(u"winners"_s))
        QCOMPARE(names.of(outcome.winners()), texts(expected[u"winners"_s]));
    if (expected.contains(u"path_strengths"_s))
        compareMatrix(outcome.strengths, expected[u"path_strengths"_s].toObject(), names);
    const QJsonArray order = expected[u"order"_s].toArray();
    for (qsizetype place = 0; place < order.size(); ++place)
        QCOMPARE(names.of(outcome.order[size_t(place)]), texts(order[place]));
}

SIXPOINT_TEST(TestSelectionMethods)

} // namespace tst_selectionmethods

#include "tst_selectionmethods.moc"
