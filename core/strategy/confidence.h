// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/base/score.h"
#include "core/strategy/people.h"

#include <QByteArray>
#include <QList>

#include <array>
#include <optional>
#include <span>

/// What people said about their own confidence, under codes that only they know.
namespace core {

/// A figure of fewer people would tell what one of them said.
constexpr int FewestForFigure = 5;
constexpr int ConfidenceStatements = 6;

/// One person. Of several readings at one moment the last in the list counts; a reading without any
/// mark does not. A reading without a code is a person of its own.
struct ConfidentPerson
{
    std::optional<ConfidenceReading> before;
    std::optional<ConfidenceReading> after;
};

/// In order of first appearance. Codes are compared without case and space around them.
QList<ConfidentPerson> peopleIn(std::span<const ConfidenceReading> readings);

/// The days on which readings were taken, as far as they say.
struct ConfidenceDays
{
    std::optional<QDate> first;
    std::optional<QDate> last;
    bool operator==(const ConfidenceDays &) const = default;

    void add(const std::optional<QDate> &date);
};

/// One of the six statements, on the scale of 1 to 5.
struct ConfidenceStatement
{
    int people = 0; ///< who marked it before and after
    /// Means of those people; none of fewer than FewestForFigure.
    std::optional<Score> before;
    std::optional<Score> after;
    std::optional<Hundredths> gain;
    /// The mean of all who marked it before; none of fewer than FewestForFigure.
    std::optional<Score> start;
    bool operator==(const ConfidenceStatement &) const = default;
};

struct ConfidenceResult
{
    int before = 0; ///< people with a reading before
    int after = 0;
    int pairs = 0; ///< people who marked at least one statement before and after
    std::array<ConfidenceStatement, ConfidenceStatements> statements = {};
    /// The mean over those people of what each gained on the mean of the statements marked both
    /// times. None of fewer than FewestForFigure.
    std::optional<Hundredths> gain;
    ConfidenceDays beforeDays; ///< of all who gave marks before
    ConfidenceDays afterDays;
    bool operator==(const ConfidenceResult &) const = default;
};

/// Figures are rounded to hundredths, half away from zero.
ConfidenceResult confidenceResult(std::span<const ConfidenceReading> readings);

/// The result in a sentence or two, with the number of people and the dates.
QString sentence(const ConfidenceResult &result);
/// "on 30 September 2026", "from 28 September 2026 to 2 October 2026"; empty when no day is known.
QString sentence(const ConfidenceDays &days);

/// Reads `code,moment,1,2,3,4,5,6` with a header, from a file or a spreadsheet; a column `date`
/// (ISO 8601) may be there too. A mark is 1 to 5 or empty. What has no date is dated `day`. The
/// error names the line; nothing is guessed. A code may be there once for each moment, in the text
/// and in `known` together.
Result<QList<ConfidenceReading>> readConfidence(const QByteArray &csv, const QDate &day,
                                                std::span<const ConfidenceReading> known = {});

} // namespace core
