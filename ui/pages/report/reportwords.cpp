// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/report/reportwords.h"

#include "core/base/text.h"
#include "ui/support/labels.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct ReportText
{
    Q_DECLARE_TR_FUNCTIONS(ui::Report)
};

QString inBrief(const QString &text)
{
    constexpr int Most = 60;
    return core::shortened(text.simplified(), Most);
}

/// "Objective: Fewer repeated questions", or the bare word for the list as a whole.
template<class T, class Text>
QString named(const QString &word, const QList<T> &values, const QString &id, Text text)
{
    for (const T &value : values)
        if (value.id.toString() == id)
            return u"%1: %2"_s.arg(word, inBrief(text(value)));
    return word;
}

QString fieldName(const QString &field)
{
    static const QHash<QString, QString> names = {
        {u"name"_s, ReportText::tr("name")},
        {u"sector"_s, ReportText::tr("sector")},
        {u"activity"_s, ReportText::tr("what it does, and for whom")},
        {u"headcount"_s, ReportText::tr("number of people")},
        {u"sites"_s, ReportText::tr("sites")},
        {u"desklessPercent"_s, ReportText::tr("share of people without a desk")},
        {u"audiences"_s, ReportText::tr("audiences")},
        {u"rules"_s, ReportText::tr("rules that bind it")},
        {u"workingPatterns"_s, ReportText::tr("working patterns")},
        {u"culture"_s, ReportText::tr("culture")},
        {u"problem"_s, ReportText::tr("the problem in its own words")},
        {u"authors"_s, ReportText::tr("authors of the report")},
        {u"documentVersion"_s, ReportText::tr("version of the report")},
        {u"classification"_s, ReportText::tr("classification")},
        {u"reviewDate"_s, ReportText::tr("review date")},
    };
    return names.value(field, field);
}

QString questionName(const core::Framework &framework, const core::QuestionCode &code)
{
    const core::Question *question = framework.question(code);
    return question ? u"%1: %2"_s.arg(code.text, inBrief(question->text)) : code.text;
}

QString answerName(const QString &id, const core::Framework &framework,
                   const core::Dossier &dossier)
{
    for (const core::Answer &answer : dossier.answers)
        if (answer.id.toString() == id)
            return ReportText::tr("Answer to %1").arg(questionName(framework, answer.question));
    return ReportText::tr("An answer");
}

QString ruleName(const QString &id, const core::Framework &framework)
{
    for (const core::Pattern &pattern : framework.patterns)
        if (pattern.id == id)
            return ReportText::tr("Pattern: %1").arg(pattern.name);
    for (const core::Dependency &dependency : framework.dependencies)
        if (dependency.id == id)
            return ReportText::tr("Dependency: %1").arg(dependency.name);
    return ReportText::tr("Scoring, %1").arg(id);
}

/// What is known by the part of a chapter in which it stands.
QString partName(core::Source::Kind kind)
{
    using Kind = core::Source::Kind;
    switch (kind) {
    case Kind::Platform:
        return ReportText::tr("Tools: catalogue");
    case Kind::Account:
        return ReportText::tr("Tools: register of accounts");
    case Kind::Selection:
        return ReportText::tr("Tools: choice");
    case Kind::Leadership:
    case Kind::Stakeholder:
    case Kind::LeaderHabit:
    case Kind::Excuse:
        return ReportText::tr("People: leaders");
    case Kind::AdopterGroup:
    case Kind::ReluctanceReason:
    case Kind::SupportOffer:
    case Kind::PeoplePlan:
    case Kind::Inclusion:
    case Kind::Confidence:
        return ReportText::tr("People: support");
    case Kind::Duty:
        return ReportText::tr("People: roles");
    case Kind::Policy:
        return ReportText::tr("Rules: policy");
    case Kind::HouseRule:
        return ReportText::tr("Rules: moderation");
    case Kind::Crisis:
        return ReportText::tr("Rules: in a crisis");
    case Kind::Check:
        return ReportText::tr("Rules: checks and the law");
    case Kind::ValueLine:
    case Kind::PricelessBenefit:
        return ReportText::tr("Plan: costs and benefits");
    default:
        return ReportText::tr("Your own words for the report");
    }
}

QString planOrAimName(const core::Source &source, const core::Dossier &dossier)
{
    using Kind = core::Source::Kind;
    switch (source.kind) {
    case Kind::Tool:
        return named(ReportText::tr("Coverage"), dossier.coverage.tools, source.id,
                     [](const core::Tool &tool) { return tool.name; });
    case Kind::Vision:
        return source.id == u"futureDay"_s ? ReportText::tr("A working day when it has worked")
                                           : ReportText::tr("The vision");
    case Kind::Objective:
        return named(ReportText::tr("Objective"), dossier.objectives, source.id,
                     [](const core::Objective &objective) { return objective.title; });
    case Kind::Exclusion:
        return named(ReportText::tr("What we will not do"), dossier.exclusions, source.id,
                     [](const core::Exclusion &exclusion) { return exclusion.text; });
    case Kind::Action:
        return named(ReportText::tr("Action"), dossier.actions, source.id,
                     [](const core::Action &action) { return action.title; });
    case Kind::Decision:
        return named(ReportText::tr("Decision"), dossier.decisions, source.id,
                     [](const core::Decision &decision) { return decision.text; });
    case Kind::Process:
        return named(ReportText::tr("Process"), dossier.processes, source.id,
                     [](const core::Process &process) { return process.name; });
    case Kind::Risk:
        return named(ReportText::tr("Risk"), dossier.risks, source.id,
                     [](const core::Risk &risk) { return risk.text; });
    default:
        return partName(source.kind);
    }
}

} // namespace

QString purposeOf(core::report::Kind kind)
{
    switch (kind) {
    case core::report::Kind::Course:
        return ReportText::tr(
            "The draft you take home from the course: where you are, where you want "
            "to be, and the way there. For you and your team.");
    case core::report::Kind::Consultant:
        return ReportText::tr(
            "Everything, with all answers and their evidence in the annexes. For the "
            "people who will work with it.");
    case core::report::Kind::Board:
        return ReportText::tr(
            "The summary, the objectives, the roadmap and the decisions asked for. "
            "For people who decide in ten minutes.");
    case core::report::Kind::Handout:
        return ReportText::tr(
            "The summary and the roadmap. For everybody who wants to know what is "
            "going to happen.");
    }
    return {};
}

QString endingOf(report::Format format)
{
    switch (format) {
    case report::Format::Pdf:
        return u".pdf"_s;
    case report::Format::Html:
        return u".html"_s;
    case report::Format::Odt:
        return u".odt"_s;
    }
    return {};
}

QString filterFor(report::Format format)
{
    switch (format) {
    case report::Format::Pdf:
        return ReportText::tr("PDF document (*.pdf)");
    case report::Format::Html:
        return ReportText::tr("Web page (*.html)");
    case report::Format::Odt:
        return ReportText::tr("OpenDocument text (*.odt)");
    }
    return {};
}

QString placeName(const core::Source &source, const core::Framework &framework,
                  const core::Dossier &dossier)
{
    using Kind = core::Source::Kind;
    switch (source.kind) {
    case Kind::Field:
        return ReportText::tr("Organisation: %1").arg(fieldName(source.id));
    case Kind::Round:
        return ReportText::tr("Readiness: the round of answers");
    case Kind::Point:
        return pointName(framework, core::PointCode{source.id});
    case Kind::Question:
        return questionName(framework, core::QuestionCode{source.id});
    case Kind::Answer:
        return answerName(source.id, framework, dossier);
    case Kind::Rule:
        return ruleName(source.id, framework);
    default:
        return planOrAimName(source, dossier);
    }
}

} // namespace ui
