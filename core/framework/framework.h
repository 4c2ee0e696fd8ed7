// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"
#include "core/framework/purpose.h"

#include <QList>
#include <QStringList>

#include <array>
#include <variant>

namespace core {

constexpr int LevelCount = 5;

/// One of the five steps that every point is read against; number 1 to 5.
struct Level
{
    int number = 1;
    QString word; ///< "Structured"
    QString meaning;
    bool operator==(const Level &) const = default;
};

/// A side of a point, "P4b Visible participation".
struct Facet
{
    QString id;
    QString name;
    bool operator==(const Facet &) const = default;
};

/// What is asked, and what the lowest and the highest answer look like.
struct Question
{
    QuestionCode id; ///< stable for ever; never re-used for another question
    QString facet; ///< id of the facet it belongs to; may be empty
    QString text;
    QString evidence; ///< what to ask to see
    QString low; ///< level 1
    QString high; ///< level 5
    int weight = 1; ///< in the score of its point (rule 5 of the scoring rule), 1 to 10
    bool operator==(const Question &) const = default;
};

/// What to do to move a point one level up.
struct NextAction
{
    int fromLevel = 1; ///< the step goes from here to fromLevel + 1
    QString text;
    QString owner; ///< a typical role
    QString time; ///< as words, "4 weeks"
    int days = 0; ///< the same in days
    QString signOfSuccess;
    bool operator==(const NextAction &) const = default;
};

/// One of the six conditions an organisation must meet.
struct Point
{
    PointCode id; ///< "P1"
    QString shortName; ///< "Platform understanding"
    QString name;
    QString why; ///< one sentence: why it matters
    QList<Facet> facets;
    std::array<QStringList, LevelCount> behaviours; ///< what one sees at level 1 … 5
    QList<Question> questions;
    QStringList warningSigns;
    QList<NextAction> actions; ///< in step order, 1→2 first

    bool operator==(const Point &) const = default;
    /// The action for the step above `level`; null at the top.
    const NextAction *actionFrom(int level) const;
};

/// The conditions a pattern is recognised by. All of one pattern's conditions must hold.
namespace condition {

enum class Quantifier { Every, Any };

/// The coverage (strength 0–3, the best tool counts) of every / any of these purposes is within
/// [atLeast, atMost].
struct Coverage
{
    QList<Purpose> purposes;
    Quantifier quantifier = Quantifier::Every;
    int atLeast = 0;
    int atMost = 3;
    bool operator==(const Coverage &) const = default;
};

/// The level of every / any of these points is within [atLeast, atMost].
struct PointLevel
{
    QList<PointCode> points;
    Quantifier quantifier = Quantifier::Every;
    int atLeast = 1;
    int atMost = 5;
    bool operator==(const PointLevel &) const = default;
};

/// The mean claimed level of one question is at most this.
struct QuestionLow
{
    QuestionCode question;
    int atMost = 2;
    bool operator==(const QuestionLow &) const = default;
};

/// At least this many tools serve one and the same purpose.
struct ToolsPerPurpose
{
    int atLeast = 3;
    bool operator==(const ToolsPerPurpose &) const = default;
};

/// A measured figure that only the chapter on measures knows, such as K29.
struct Measure
{
    QString measure;
    QString text; ///< the condition in words
    bool operator==(const Measure &) const = default;
};

} // namespace condition

using Condition = std::variant<condition::Coverage, condition::PointLevel, condition::QuestionLow,
                               condition::ToolsPerPurpose, condition::Measure>;

/// A shape worth naming in the report, offered as "looks like".
struct Pattern
{
    QString id; ///< "shop-window"
    QString name;
    QList<Condition> conditions;
    QString rule; ///< the conditions in words
    QString meaning; ///< what to say
    QString firstMove;
    PointCode point; ///< the point the first move belongs to; may be empty
    bool operator==(const Pattern &) const = default;
};

/// Two points whose levels do not fit each other (scoring rule 15).
struct Dependency
{
    enum class Kind {
        FarAhead, ///< first ≥ second + 2, written "P6>>P2"
        Below, ///< first < second, written "P3<P1"
        Above, ///< first > second, written "P2>P4"
    };
    QString id; ///< as `score --json` writes it
    PointCode first;
    Kind kind = Kind::Above;
    PointCode second;
    QString name; ///< "vision without backing"
    QString meaning; ///< a sentence for the report
    bool operator==(const Dependency &) const = default;
};

/// A word and what it means here.
struct Term
{
    QString word;
    QString meaning;
    bool operator==(const Term &) const = default;
};

/// A content pack: all that is asked and all that is said, as data. Replaced or translated without
/// touching code; an assessment remembers the id and version it was made with.
struct Framework
{
    QString id; ///< "sixpoint"
    QString version; ///< "1"
    QString language; ///< BCP 47, "en-GB"
    QString title;
    QList<Level> levels; ///< five, lowest first
    QList<Point> points; ///< six, in framework order
    QList<Pattern> patterns;
    QList<Dependency> dependencies;
    QList<Term> glossary;
    QStringList sources; ///< what the framework rests on, one reference each

    bool operator==(const Framework &) const = default;

    /// Null when the pack has no such point, question or level.
    const Point *point(const PointCode &id) const;
    const Question *question(const QuestionCode &id) const;
    const Point *pointOf(const QuestionCode &question) const;
    const Level *level(int number) const;
    int questionCount() const;
};

} // namespace core
