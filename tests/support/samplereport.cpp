// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/samplereport.h"
#include "tests/support/sampleblocks.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace core::report;

namespace support {
namespace {

Cover cover()
{
    return {.organisation = u"Harbour & Finch Solicitors"_s,
            .title = u"Draft social media strategy"_s,
            .subtitle = u"Consultant’s report"_s,
            .authors = u"Practice innovation group"_s,
            .version = u"0.4"_s,
            .date = QDate(2026, 11, 23),
            .status = u"DRAFT"_s,
            .reviewDate = QDate(2027, 5, 24),
            .classification = u"Internal"_s};
}

Section summary()
{
    return {u"1"_s,
            u"Summary on one page"_s,
            {lead({point(u"We are good at being seen and poor at sharing what we know."_s, u"P2"_s),
                   point(u"Six public channels look outward, while the tools inside stand half "
                         "used."_s,
                         u"P1"_s)}),
             Facts{{{u"People"_s, field(u"96"_s, u"headcount"_s)},
                    {u"Respondents"_s, round(u"9 in 3 groups"_s)},
                    {u"Points held back"_s, rule(u"4 of 6"_s, u"rule 14"_s)},
                    {u"Answers shown or measured"_s, round(u"41 %"_s)}}},
             Heading{u"Where we want to be"_s},
             quote({{u"In eighteen months nobody at Harbour & Finch answers the same precedent "
                     "question twice, and every client knows by noon who is looking after them."_s,
                     {{core::Source::Kind::Vision, u"statement"_s}}}}),
             Heading{u"Three objectives"_s},
             numbered({objective(u"Cut repeated precedent questions from 40 to 15 a week by 30 "
                                 "June 2027."_s),
                       objective(u"Answer client questions on public channels within four working "
                                 "hours by 31 March 2027."_s),
                       objective(u"Have 60 of 96 people ask or answer in the open once a month by "
                                 "30 September 2027."_s)}),
             Heading{u"Decisions asked for"_s},
             bullets({action(u"Name one sponsor from the partners, with an aim in the yearly "
                             "review."_s),
                      action(u"Close the unused channel on the second chat tool by 31 January "
                             "2027."_s),
                      action(u"Give two knowledge lawyers half a day a week to look after the "
                             "wiki."_s)}),
             Missing{u"The partners cannot judge the plan without knowing what it costs."_s,
                     {{u"Licence costs today: not yet known, to be found out by the finance team "
                       "on 11 December 2026."_s,
                       {{core::Source::Kind::Field, u"costs"_s}}},
                      {u"Range of benefit with its assumptions."_s, {}}}}}};
}

Section aboutThisDocument()
{
    return {
        u"2"_s,
        u"About this document"_s,
        {body({{u"This draft covers the use of social media inside and outside the firm."_s, {}},
               round(u"It rests on one round of questions, held between 2 and 13 November "
                     "2026."_s),
               round(u"Nine people answered: three leaders, four managers and two members of "
                     "staff."_s),
               round(u"Every answer carries a grade of evidence: said, shown or measured."_s),
               rule(u"An answer that was only said counts for no more than level 3."_s,
                    u"rule 2"_s)}),
         Heading{u"What this document cannot say"_s},
         bullets({round(u"Nobody from the Leeds office took part yet."_s),
                  round(u"Clients were not asked; what they want is what we believe they "
                        "want."_s)}),
         note({{u"A planning aid, not legal advice. Law and platform rules as of 22 November "
                "2026."_s,
                {}}})}};
}

Section context()
{
    return {
        u"3"_s,
        u"Organisation and context"_s,
        {body({field(u"We advise owners of small and middle-sized companies on property, "
                     "employment and disputes from London and Leeds."_s,
                     u"activities"_s),
               field(u"Most of our work comes from clients who came back or were sent by "
                     "another client."_s,
                     u"audiences"_s)}),
         body({field(u"Two thirds of us work from home on two days of the week, and eleven "
                     "people at reception, in the post room and in the archive have no desk "
                     "of their own."_s,
                     u"working patterns"_s),
               field(u"We like to ask the person we know rather than the room."_s, u"culture"_s)}),
         Heading{u"Rules that bind us"_s},
         table(
             u"Rules and what they mean for social media"_s,
             {column(u"Rule"_s, 3), column(u"What it means here"_s, 5),
              column(u"Looked after by"_s, 2)},
             {{u"Professional conduct"_s,
               u"Nothing that lets a reader guess who a client is, not even praise."_s,
               u"Compliance partner"_s},
              {u"Data protection"_s,
               u"Names and pictures of clients and staff need a reason and a notice."_s,
               u"Data protection lead"_s},
              {u"Advertising rules for solicitors"_s,
               u"Fees and success rates must be clear, current and not mislead."_s, u"Marketing"_s},
              {u"Records"_s, u"Advice given in a chat is part of the file."_s,
               u"not yet known"_s}})}};
}

Section vision()
{
    return {
        u"6"_s,
        u"Vision and objectives"_s,
        {Heading{u"A Tuesday in eighteen months"_s},
         quote(
             {{u"A trainee in Leeds asks at 9.10 whether we have a lease clause for roof gardens."_s,
               {{core::Source::Kind::Vision, u"futureDay"_s}}},
              {u"By 9.40 two people have answered in the open, one with the clause and one with "
               "the case that made us change it."_s,
               {{core::Source::Kind::Vision, u"futureDay"_s}}},
              {u"The wiki page is put right before lunch."_s,
               {{core::Source::Kind::Vision, u"futureDay"_s}}}}),
         Heading{u"Objectives"_s},
         table(u"What we want to change, and how we will know"_s,
               {column(u"No"_s, 1), column(u"Objective"_s, 5), column(u"Serves"_s, 4),
                column(u"Measure"_s, 4), column(u"Baseline"_s, 3), column(u"Target"_s, 2),
                column(u"Date"_s, 2), column(u"Owner"_s, 3)},
               {{u"O1"_s, u"Fewer repeated precedent questions"_s, u"More hours for paid work"_s,
                 u"Repeated questions a week"_s, u"40 (October 2026)"_s, u"15"_s, u"30 Jun 2027"_s,
                 u"Knowledge lawyer"_s},
                {u"O2"_s, u"Faster public answers"_s, u"Clients who come back"_s,
                 u"Median hours to first answer"_s, u"19 (October 2026)"_s, u"4"_s,
                 u"31 Mar 2027"_s, u"Marketing lead"_s},
                {u"O3"_s, u"More people speak in the open"_s, u"One firm, two offices"_s,
                 u"People who asked or answered in a month"_s, u"not yet known"_s, u"60 of 96"_s,
                 u"30 Sep 2027"_s, u"Office manager"_s}}),
         Heading{u"What we will not do"_s},
         bullets(
             {{u"Open an account on another public network before one is closed."_s,
               {{core::Source::Kind::Exclusion, u""_s}}},
              {u"Rank people by what they post."_s, {{core::Source::Kind::Exclusion, u""_s}}}})}};
}

Section openQuestions()
{
    return {u"15"_s,
            u"Open questions and decision requested"_s,
            {Missing{u"A decision taken without these answers may have to be taken again."_s,
                     {{u"Who owns the two accounts that nobody claims?"_s,
                       {{core::Source::Kind::Tool, u""_s}}},
                      {u"Baseline for objective O3: not yet known, to be found out by the office "
                       "manager on 18 December 2026."_s,
                       {{core::Source::Kind::Objective, u"O3"_s}}}}},
             body({{u"We ask the partners to decide on the five points of section 1 at their "
                    "meeting on 14 January 2027."_s,
                    {{core::Source::Kind::Passage, u"open.decision"_s}}}})}};
}

Section answers()
{
    Table answers
        = table(u"All answers, middle of the nine respondents"_s,
                {column(u"No"_s, 2), column(u"Question"_s, 12),
                 column(u"Level"_s, 2, Column::Align::End), column(u"Evidence"_s, 3),
                 column(u"Range"_s, 3, Column::Align::Centre), column(u"To see next"_s, 8)},
                {});
    QFile file(QStringLiteral(TEST_DATA) + u"/report/answers.tsv"_s);
    if (file.open(QIODevice::ReadOnly)) {
        const QStringList lines
            = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
        for (const QString &line : lines) {
            QList<Cell> row;
            for (const QString &text : line.split(u'\t'))
                row.append({question(text, line.section(u'\t', 0, 0)), Cell::Tone::Normal});
            row.first().tone = Cell::Tone::Strong;
            row.last().tone = Cell::Tone::Quiet;
            answers.rows.append(row);
        }
    }
    return {u"B"_s,
            u"Annex: question answers and evidence"_s,
            {body({round(u"Each row is one of the 43 questions."_s),
                   round(u"Level is the median of the answers after evidence was counted; range is "
                         "from the lowest to the highest answer."_s)}),
             answers}};
}

Section glossary()
{
    return {u"E"_s,
            u"Annex: glossary and sources"_s,
            {table(u"Words used in this report"_s, {column(u"Word"_s, 2), column(u"Meaning"_s, 7)},
                   {{u"Capped"_s, u"Lowered, because the evidence does not carry the answer."_s},
                    {u"Claimed"_s, u"The level as it was answered, before evidence was counted."_s},
                    {u"Coverage map"_s, u"Which tool serves which purpose, and how strongly."_s},
                    {u"Platform"_s, u"A public network or an inside tool where people meet."_s},
                    {u"Readiness"_s, u"How well the six points stand, each from level 1 to 5."_s},
                    {u"Spread"_s, u"How far apart people’s answers to one question are."_s}}),
             note({{u"The six points follow the framework of Fefie Dotsika and Keith Patrick."_s,
                    {}}})}};
}

} // namespace

Report sampleReport()
{
    return {.kind = Kind::Consultant,
            .language = u"en-GB"_s,
            .cover = cover(),
            .sections
            = {summary(), aboutThisDocument(), context(), readinessSection(), coverageSection(),
               vision(), roadmapSection(), openQuestions(), answers(), glossary()}};
}

Report sampleReport(Kind kind)
{
    static const QMap<Kind, QStringList> numbers
        = {{Kind::Course, {u"1"_s, u"3"_s, u"4"_s, u"5"_s, u"6"_s, u"13"_s, u"15"_s}},
           {Kind::Board, {u"1"_s, u"6"_s, u"13"_s, u"15"_s}},
           {Kind::Handout, {u"1"_s, u"13"_s}}};
    static const QMap<Kind, QString> subtitles = {{Kind::Course, u"Course draft"_s},
                                                  {Kind::Board, u"Board paper"_s},
                                                  {Kind::Handout, u"Handout"_s}};
    Report report = sampleReport();
    if (kind == Kind::Consultant)
        return report;
    report.kind = kind;
    report.cover.subtitle = subtitles.value(kind);
    report.sections.removeIf(
        [&](const Section &section) { return !numbers.value(kind).contains(section.number); });
    return report;
}

} // namespace support
