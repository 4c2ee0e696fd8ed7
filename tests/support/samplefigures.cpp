// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/sampleblocks.h"

using namespace Qt::StringLiterals;
using namespace core::report;
using core::Score;
using core::Source;

namespace support {
namespace {

Table pointTable()
{
    using enum Column::Align;
    return table(
        u"The six points in numbers"_s,
        {column(u"Point"_s, 5), column(u"Level"_s, 3), column(u"Score"_s, 2, End),
         column(u"Claimed"_s, 2, End), column(u"Target"_s, 2, End),
         column(u"Evidence seen"_s, 3, End), column(u"Spread"_s, 2, Centre)},
        {{u"P1 Platform understanding"_s, u"2, Exploring"_s, u"2.43"_s, u"2.71"_s, u"4"_s,
          u"5 of 7"_s, u"1 to 4"_s},
         {u"P2 Vision"_s, u"1, Ad hoc"_s, u"1.57"_s, u"2.14"_s, u"3"_s, u"3 of 7"_s, u"1 to 3"_s},
         {u"P3 User-led selection"_s, u"2, Exploring"_s, u"1.86"_s, u"1.86"_s, u"3"_s, u"2 of 7"_s,
          u"1 to 3"_s},
         {u"P4 Leadership support"_s, u"1, Ad hoc"_s, u"1.29"_s, u"3.00"_s, u"3"_s, u"1 of 7"_s,
          u"1 to 4"_s},
         {u"P5 Training and support"_s, u"2, Exploring"_s, u"2.00"_s, u"2.29"_s, u"3"_s,
          u"3 of 7"_s, u"1 to 3"_s},
         {u"P6 Strategy"_s, u"not yet known"_s, u"not yet known"_s, u"not yet known"_s, u"3"_s,
          u"0 of 8"_s, u"not yet known"_s}});
}

Figure radar()
{
    const auto axis = [](const QString &label, int score, int claimed, int target) {
        return RadarFigure::Axis{label, Score(score), Score(claimed), target};
    };
    return {rule(u"Leaders claim level 3 for their support; the evidence carries level 1"_s,
                 u"rule 2"_s),
            u"Radar chart of the six points with score, claimed level and target."_s,
            RadarFigure{{axis(u"P1 Platform understanding"_s, 243, 271, 4),
                         axis(u"P2 Vision"_s, 157, 214, 3),
                         axis(u"P3 User-led selection"_s, 186, 186, 3),
                         axis(u"P4 Leadership support"_s, 129, 300, 3),
                         axis(u"P5 Training and support"_s, 200, 229, 3),
                         {u"P6 Strategy"_s, {}, {}, 3}}},
            pointTable()};
}

Table coverageTwin(const CoverageFigure &map)
{
    QList<Column> columns = {column(u"Tool"_s, 3)};
    for (const QString &purpose : map.purposes)
        columns.append(column(purpose, 2, Column::Align::Centre));
    QList<QStringList> rows;
    for (int tool = 0; tool < map.tools.size(); ++tool) {
        QStringList row = {map.tools.at(tool)};
        for (int strength : map.strengths.at(tool))
            row.append(strength == 0 ? u"–"_s : QString::number(strength));
        rows.append(row);
    }
    return table(u"Strength of use, 1 weak to 3 strong"_s, columns, rows);
}

Figure coverage()
{
    const CoverageFigure map{{u"LinkedIn"_s, u"X"_s, u"Facebook"_s, u"Instagram"_s, u"YouTube"_s,
                              u"TikTok"_s, u"Viva Engage"_s, u"Slack"_s, u"Wiki"_s},
                             {u"Sales"_s, u"Marketing"_s, u"Customer service"_s,
                              u"Internal communication"_s, u"Collaboration"_s, u"Knowledge"_s},
                             {{2, 3, 1, 0, 0, 0},
                              {0, 2, 1, 0, 0, 0},
                              {0, 2, 1, 0, 0, 0},
                              {0, 1, 0, 0, 0, 0},
                              {0, 1, 0, 0, 0, 1},
                              {0, 1, 0, 0, 0, 0},
                              {0, 0, 0, 2, 1, 0},
                              {0, 0, 0, 1, 2, 0},
                              {0, 0, 0, 0, 0, 1}},
                             3};
    return {{u"We use social media for marketing but not for knowledge"_s,
             {{Source::Kind::Tool, {}}, {Source::Kind::Rule, u"shop-window"_s}}},
            u"Grid of nine tools and six purposes; darker cells mean stronger use."_s,
            map,
            coverageTwin(map)};
}

struct PlannedAction
{
    QString text, point;
    int from, to;
    QString owner, sign;
};

QList<PlannedAction> plannedActions()
{
    return {{u"Name a sponsor from the partners"_s, u"P4 Leadership support"_s, 0, 30,
             u"Managing partner"_s, u"The aim stands in the yearly review"_s},
            {u"Make one register of accounts and tools"_s, u"P1 Platform understanding"_s, 0, 45,
             u"Marketing lead"_s, u"Every account has an owner in post"_s},
            {u"Write down three work problems and who has them"_s, u"P2 Vision"_s, 10, 40,
             u"Practice innovation group"_s, u"Each problem has a size and an owner"_s},
            {u"Ask eight people, two of them reluctant, what stops the first post"_s,
             u"P5 Training and support"_s, 30, 75, u"Office manager"_s,
             u"Reasons ranked, two of them tackled"_s},
            {u"Let users set the criteria for one inside tool"_s, u"P3 User-led selection"_s, 60,
             120, u"Knowledge lawyer"_s, u"Criteria list signed by its authors"_s},
            {u"Close the second chat tool"_s, u"P1 Platform understanding"_s, 75, 130,
             u"not yet known"_s, u"Nobody has to look in two places"_s},
            {u"Partners answer one open question a week"_s, u"P4 Leadership support"_s, 30, 180,
             u"Managing partner"_s, u"Twelve answered threads by day 120"_s},
            {u"Put the wiki in order, with a reviewer for each page"_s, u"P6 Strategy"_s, 90, 240,
             u"Knowledge lawyer"_s, u"No page older than a year"_s},
            {u"Measure repeated questions for four weeks"_s, u"P6 Strategy"_s, 150, 185,
             u"Knowledge lawyer"_s, u"A number with the same definition as the baseline"_s},
            {u"Hold the second round of questions"_s, u"P6 Strategy"_s, 330, 365,
             u"Practice innovation group"_s, u"Nine or more respondents, Leeds among them"_s}};
}

Figure roadmap(const QDate &start)
{
    RoadmapFigure plan{start, {}};
    Table twin = table(u"Actions in order of their start"_s,
                       {column(u"Action"_s, 6), column(u"Raises"_s, 4), column(u"Owner"_s, 3),
                        column(u"From"_s, 2), column(u"To"_s, 2), column(u"Sign of success"_s, 5)},
                       {});
    QList<QStringList> rows;
    for (const PlannedAction &planned : plannedActions()) {
        const QDate from = start.addDays(planned.from), to = start.addDays(planned.to);
        plan.bars.append({planned.text, planned.point, from, to});
        rows.append({planned.text, planned.point, planned.owner, from.toString(u"d MMM yyyy"_s),
                     to.toString(u"d MMM yyyy"_s), planned.sign});
    }
    twin.rows = table({}, twin.columns, rows).rows;
    return {action(u"Four of ten actions start in the first thirty days"_s),
            u"Bars for ten actions over one year, with marks at 30, 90, 180 and 365 days."_s, plan,
            twin};
}

} // namespace

Section readinessSection()
{
    return {
        u"4"_s,
        u"Where we are: six-point readiness"_s,
        {lead({point(u"Four of the six points stand below their target, and leadership support "
                     "holds the others back."_s,
                     u"P4"_s)}),
         radar(), Heading{u"What stands well"_s},
         body({point(u"Platform understanding: level 2, Exploring."_s, u"P1"_s),
               point(u"Some deliberate attempts exist, in parts of the organisation."_s, u"P1"_s),
               question(u"A list of public accounts was shown, and five of seven answers rest on "
                        "something we saw."_s,
                        u"P1q1"_s)}),
         Heading{u"What holds us back"_s},
         bullets({{u"Leadership support (level 1) keeps vision and training from rising: people do "
                   "not post where leaders are silent."_s,
                   {{Source::Kind::Rule, u"P4>P5"_s}, {Source::Kind::Point, u"P4"_s}}},
                  {u"Strategy is not scored: more than 30 % of its questions are open."_s,
                   {{Source::Kind::Rule, u"rule 5"_s}}}}),
         Heading{u"Where people disagree"_s},
         table(u"Questions with answers two levels apart or more"_s,
               {column(u"Question"_s, 1), column(u"About"_s, 5),
                column(u"Lowest"_s, 1, Column::Align::End),
                column(u"Highest"_s, 1, Column::Align::End), column(u"Who"_s, 4)},
               {{u"P4q2"_s, u"Who is the sponsor, and what happens if this fails"_s, u"1"_s, u"4"_s,
                 u"Leaders above staff by 2.50"_s},
                {u"P1q4"_s, u"How people here prefer to share"_s, u"1"_s, u"4"_s, u"Split"_s},
                {u"P5q5"_s, u"Who helps at 16.40, and how fast"_s, u"1"_s, u"3"_s,
                 u"Broad agreement, one outlier"_s}})}};
}

Section coverageSection()
{
    return {u"5"_s,
            u"How we use social media now"_s,
            {body({{u"We keep nine tools: six look outward and three look inward."_s,
                    {{Source::Kind::Tool, {}}}},
                   {u"Two accounts have no owner in post."_s, {{Source::Kind::Tool, {}}}}}),
             coverage(),
             Missing{u"Costs show whether the tools earn their keep."_s,
                     {{u"Licence costs and hours spent each month."_s,
                       {{Source::Kind::Field, u"costs"_s}}}}}}};
}

Section roadmapSection()
{
    return {
        u"13"_s,
        u"Roadmap"_s,
        {body({action(u"The plan counts from 4 January 2027 and has ten accepted actions."_s),
               {u"One action was refused, with its reason in the decision record."_s,
                {{Source::Kind::Decision, {}}}}}),
         roadmap(QDate(2027, 1, 4)),
         note({{u"Capacity: the actions of the first ninety days ask for about six days of work "
                "from the practice innovation group."_s,
                {{Source::Kind::Action, {}}}}})}};
}

} // namespace support
