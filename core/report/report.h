// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/assessment/profile.h"
#include "core/platforms/coverage.h"
#include "core/strategy/source.h"
#include "core/strategy/strategy.h"

#include <QDate>
#include <QList>
#include <QStringList>

#include <variant>

/// A report as meaning. Writers (ui/report) decide how it looks on paper, on the web or in a
/// word processor; nothing here knows about fonts, colours or pages.
namespace core::report {

enum class Kind { Course, Consultant, Board, Handout };
inline constexpr std::array AllKinds = {Kind::Course, Kind::Consultant, Kind::Board, Kind::Handout};

/// The words of the command line: course, consultant, board, handout.
QString toWord(Kind kind);
std::optional<Kind> kindFromWord(const QString &word);

/// One sentence (or a phrase in a table cell) and what it came from.
struct Sentence
{
    QString text;
    QList<Source> sources; ///< empty only for fixed wording
    bool operator==(const Sentence &) const = default;
};

/// Running text. Sentences of one paragraph are set one after the other with a space between.
struct Paragraph
{
    enum class Tone {
        Body,
        Lead, ///< the opening words of a section, set larger
        Quote, ///< somebody's own words
        Note, ///< small print
    };
    QList<Sentence> sentences;
    Tone tone = Tone::Body;
    bool operator==(const Paragraph &) const = default;
};

/// A heading inside a section; the section's own title is Section::title.
struct Heading
{
    QString text;
    bool operator==(const Heading &) const = default;
};

struct Bullets
{
    enum class Style { Plain, Numbered };
    QList<Sentence> items;
    Style style = Style::Plain;
    bool operator==(const Bullets &) const = default;
};

/// Short facts side by side: "96 people", "9 respondents in 3 groups".
struct Facts
{
    struct Fact
    {
        QString label;
        Sentence value;
        bool operator==(const Fact &) const = default;
    };
    QList<Fact> facts;
    bool operator==(const Facts &) const = default;
};

struct Cell
{
    enum class Tone { Normal, Strong, Quiet, Missing };
    Sentence text;
    Tone tone = Tone::Normal;
    bool operator==(const Cell &) const = default;
};

struct Column
{
    enum class Align { Start, End, Centre };
    QString title;
    int weight = 1; ///< its share of the width
    Align align = Align::Start;
    bool operator==(const Column &) const = default;
};

/// A table with a header row that is repeated on every page. A row is never split.
struct Table
{
    QString caption;
    QList<Column> columns;
    QList<QList<Cell>> rows; ///< each as long as `columns`
    bool operator==(const Table &) const = default;
};

/// The six points on a radar: score, claimed, target. A point without a score has a gap.
struct RadarFigure
{
    struct Axis
    {
        QString label; ///< "P4 Leadership support"
        std::optional<Score> score;
        std::optional<Score> claimed;
        std::optional<int> target; ///< level 1–5
        bool operator==(const Axis &) const = default;
    };
    QList<Axis> axes;
    bool operator==(const RadarFigure &) const = default;
};

/// The coverage map as a grid of strengths 0–3.
struct CoverageFigure
{
    QStringList tools; ///< row labels
    QStringList purposes; ///< column labels
    QList<QList<int>> strengths; ///< [tool][purpose]
    int outwardPurposes = 3; ///< how many of the columns, from the left, look outward
    bool operator==(const CoverageFigure &) const = default;
};

/// Actions as bars over time.
struct RoadmapFigure
{
    struct Bar
    {
        QString label;
        QString group; ///< "P4 Leadership support"
        QDate start;
        QDate end;
        bool operator==(const Bar &) const = default;
    };
    QDate start; ///< the day the plan counts from; horizons stand at 30, 90, 180 and 365 days
    QList<Bar> bars; ///< in order of start
    bool operator==(const RoadmapFigure &) const = default;
};

/// How the scores of candidates are made up: a bar for each, of one part for each criterion.
struct ChoiceFigure
{
    struct Bar
    {
        QString candidate;
        QList<Hundredths> parts; ///< points of a hundred, as long as `criteria`
        Hundredths score; ///< points of a hundred
        bool operator==(const Bar &) const = default;
    };
    QStringList criteria; ///< from the left
    QList<Bar> bars; ///< from the top, best first
    std::optional<Hundredths> equalAbove; ///< scores above it count as equal to the first
    bool operator==(const ChoiceFigure &) const = default;
};

/// A grid of what may happen by how likely and how grave it is.
struct MatrixFigure
{
    struct Field
    {
        QString text; ///< the numbers of what stands here, "1, 4"; empty for nothing
        int band = 0; ///< into `bands`
        bool operator==(const Field &) const = default;
    };
    QString rowTitle; ///< "Likelihood"
    QString columnTitle; ///< "Impact"
    QStringList rows; ///< labels from the top
    QStringList columns; ///< labels from the left
    QStringList bands; ///< their names, mildest first
    QList<QList<Field>> fields; ///< [row][column]
    bool operator==(const MatrixFigure &) const = default;
};

/// What one result depends on: a bar for each assumption, from the result at its low to the result
/// at its high (a tornado).
struct RangeFigure
{
    struct Bar
    {
        QString label;
        double atLow = 0; ///< in any unit, the same for all; may lie above atHigh
        double atHigh = 0;
        QString lowText; ///< atLow as it is printed, "−£2,000"
        QString highText;
        bool operator==(const Bar &) const = default;
    };
    QList<Bar> bars; ///< from the top, widest first
    double middle = 0; ///< the result when all are as likely
    QString middleText;
    bool operator==(const RangeFigure &) const = default;
};

/// A chart. Its title states the finding; its twin says the same as a table.
struct Figure
{
    Sentence title;
    QString description; ///< what it shows, for people who cannot see it
    std::variant<RadarFigure, CoverageFigure, RoadmapFigure, ChoiceFigure, MatrixFigure,
                 RangeFigure>
        content;
    Table twin;
    bool operator==(const Figure &) const = default;
};

/// What an empty section prints: why it matters, and what is missing.
struct Missing
{
    QString why;
    QList<Sentence> items;
    bool operator==(const Missing &) const = default;
};

using Block = std::variant<Heading, Paragraph, Bullets, Facts, Table, Figure, Missing>;

/// A numbered part of the report, by domain.md 5.2: "1" … "15", "A", "B", "D", "E".
struct Section
{
    QString number;
    QString title;
    QList<Block> blocks;
    bool operator==(const Section &) const = default;
};

/// The cover and document control, section 0.
struct Cover
{
    QString organisation;
    QString title; ///< "Draft social media strategy", "Social media strategy"
    QString subtitle; ///< the kind in words, "Consultant's report"
    QString authors; ///< empty when not yet known
    QString version;
    QDate date;
    QString status; ///< "DRAFT", "FINAL"
    std::optional<QDate> reviewDate;
    QString classification;
    bool operator==(const Cover &) const = default;
};

struct Report
{
    Kind kind = Kind::Consultant;
    QString language; ///< BCP 47, "en-GB"
    Cover cover;
    QList<Section> sections; ///< without the cover, in print order
    bool operator==(const Report &) const = default;
};

} // namespace core::report
