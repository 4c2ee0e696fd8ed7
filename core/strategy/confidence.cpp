// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/strategy/confidence.h"

#include <QHash>

#include <algorithm>
#include <cstdlib>

namespace core {

namespace {

/// Divisible by every number of statements that somebody may have marked.
constexpr int MarkParts = 60;

Hundredths meanInHundredths(qint64 sum, qint64 count)
{
    const qint64 size = (std::abs(sum) * 200 + count) / (2 * count);
    return Hundredths(int(sum < 0 ? -size : size));
}

bool hasAnyMark(const ConfidenceReading &reading)
{
    return std::ranges::any_of(reading.marks, [](int mark) { return mark > 0; });
}

/// Sums over the people of one statement.
struct StatementSums
{
    int pairs = 0;
    qint64 before = 0;
    qint64 after = 0;
    int starts = 0;
    qint64 start = 0;

    void add(const ConfidentPerson &person, size_t index)
    {
        const int first = person.before ? person.before->marks.at(index) : 0;
        const int second = person.after ? person.after->marks.at(index) : 0;
        if (first > 0) {
            ++starts;
            start += first;
        }
        if (first > 0 && second > 0) {
            ++pairs;
            before += first;
            after += second;
        }
    }

    ConfidenceStatement result() const
    {
        ConfidenceStatement statement;
        statement.people = pairs;
        if (starts >= FewestForFigure)
            statement.start = meanInHundredths(start, starts);
        if (pairs < FewestForFigure)
            return statement;
        statement.before = meanInHundredths(before, pairs);
        statement.after = meanInHundredths(after, pairs);
        statement.gain = meanInHundredths(after - before, pairs);
        return statement;
    }
};

/// What a person gained on the mean, in parts of a mark; none without a statement marked twice.
std::optional<int> gainOf(const ConfidentPerson &person)
{
    if (!person.before || !person.after)
        return std::nullopt;
    int sum = 0;
    int count = 0;
    for (size_t i = 0; i < ConfidenceStatements; ++i) {
        const int before = person.before->marks.at(i);
        const int after = person.after->marks.at(i);
        if (before == 0 || after == 0)
            continue;
        sum += after - before;
        ++count;
    }
    return count == 0 ? std::nullopt : std::optional(sum * (MarkParts / count));
}

} // namespace

void ConfidenceDays::add(const std::optional<QDate> &date)
{
    if (!date)
        return;
    first = first ? std::min(*first, *date) : *date;
    last = last ? std::max(*last, *date) : *date;
}

QList<ConfidentPerson> peopleIn(std::span<const ConfidenceReading> readings)
{
    QList<ConfidentPerson> people;
    QHash<QString, qsizetype> places;
    for (const ConfidenceReading &reading : readings) {
        if (!hasAnyMark(reading))
            continue;
        const QString code = reading.code.trimmed().toCaseFolded();
        qsizetype place = code.isEmpty() ? people.size() : places.value(code, people.size());
        if (place == people.size()) {
            people.append(ConfidentPerson());
            if (!code.isEmpty())
                places.insert(code, place);
        }
        ConfidentPerson &person = people[place];
        (reading.moment == ConfidenceReading::Moment::Before ? person.before : person.after)
            = reading;
    }
    return people;
}

ConfidenceResult confidenceResult(std::span<const ConfidenceReading> readings)
{
    ConfidenceResult result;
    std::array<StatementSums, ConfidenceStatements> sums;
    qint64 gained = 0;
    for (const ConfidentPerson &person : peopleIn(readings)) {
        if (person.before) {
            ++result.before;
            result.beforeDays.add(person.before->date);
        }
        if (person.after) {
            ++result.after;
            result.afterDays.add(person.after->date);
        }
        if (const std::optional<int> gain = gainOf(person)) {
            ++result.pairs;
            gained += *gain;
        }
        for (size_t i = 0; i < sums.size(); ++i)
            sums.at(i).add(person, i);
    }
    for (size_t i = 0; i < sums.size(); ++i)
        result.statements.at(i) = sums.at(i).result();
    if (result.pairs >= FewestForFigure)
        result.gain = meanInHundredths(gained, qint64(result.pairs) * MarkParts);
    return result;
}

} // namespace core
