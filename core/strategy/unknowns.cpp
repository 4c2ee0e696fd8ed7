// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/strategy/unknowns.h"

#include "core/base/text.h"
#include "core/strategy/leadershipunknowns.h"
#include "core/strategy/toolunknowns.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct UnknownText
{
    Q_DECLARE_TR_FUNCTIONS(Unknowns)
};

/// Section 0: document control.
void addDocumentControl(Gatherer &gatherer, const Organisation &card)
{
    gatherer.field(u"name"_s, card.name, UnknownText::tr("What the organisation is called"));
    gatherer.field(u"authors"_s, card.authors, UnknownText::tr("Who wrote this document"));
    gatherer.field(u"documentVersion"_s, card.documentVersion,
                   UnknownText::tr("Which version of the document this is"));
    gatherer.field(u"classification"_s, card.classification,
                   UnknownText::tr("Who may read this document"));
    gatherer.field(u"reviewDate"_s, card.reviewDate.has_value(),
                   UnknownText::tr("When this document is reviewed"));
}

/// Section 3: the profile card.
void addProfileCard(Gatherer &gatherer, const Organisation &card)
{
    gatherer.field(u"sector"_s, card.sector, UnknownText::tr("Which sector we work in"));
    gatherer.field(u"activity"_s, card.activity, UnknownText::tr("What we do, and for whom"));
    gatherer.field(u"headcount"_s, card.headcount.has_value(),
                   UnknownText::tr("How many people work here"));
    gatherer.field(u"sites"_s, card.sites, UnknownText::tr("Where our people work"));
    gatherer.field(u"desklessPercent"_s, card.desklessPercent.has_value(),
                   UnknownText::tr("What share of our people work without a desk"));
    gatherer.field(u"audiences"_s, card.audiences, UnknownText::tr("Whom we want to reach"));
    gatherer.field(u"rules"_s, card.rules,
                   UnknownText::tr("Which laws, codes and contracts bind us"));
    gatherer.field(u"workingPatterns"_s, card.workingPatterns,
                   UnknownText::tr("When and how our people work"));
    gatherer.field(u"culture"_s, card.culture, UnknownText::tr("How our people prefer to share"));
    gatherer.field(u"problem"_s, card.problem, UnknownText::tr("Which problem we want to solve"));
}

void addGroups(Gatherer &gatherer, const Dossier &dossier)
{
    static const QList<std::pair<Role, QString>> groups
        = {{Role::Leader, UnknownText::tr("What our leaders say")},
           {Role::Manager, UnknownText::tr("What our managers say")},
           {Role::Staff, UnknownText::tr("What our staff say")}};
    for (const auto &[role, text] : groups) {
        const bool answered
            = std::any_of(dossier.profile.points.begin(), dossier.profile.points.end(),
                          [role = role](const PointProfile &p) { return p.groups.contains(role); });
        if (!answered)
            gatherer.add(u"round:"_s + toWord(role), {Source::Kind::Round, {}}, text);
    }
}

void addPoints(Gatherer &gatherer, const Framework &framework, const Dossier &dossier)
{
    for (const Point &point : framework.points) {
        const PointProfile *profile = dossier.profile.point(point.id);
        if (!profile)
            continue;
        if (profile->status == PointStatus::NotEnoughKnown)
            gatherer.add(
                u"point:"_s + point.id.text, {Source::Kind::Point, point.id.text},
                UnknownText::tr("Where we stand on %1 (too few answers)").arg(point.shortName));
        for (const QuestionCode &code : profile->toFindOut)
            if (const Question *question = framework.question(code))
                gatherer.add(u"question:"_s + code.text, {Source::Kind::Question, code.text},
                             question->text);
    }
}

void addTargets(Gatherer &gatherer, const Framework &framework, const Dossier &dossier)
{
    if (dossier.targets.isEmpty()) {
        gatherer.add(u"target"_s, {Source::Kind::Round, {}},
                     UnknownText::tr("Which level we aim for on each point"));
        return;
    }
    for (const Point &point : framework.points) {
        const bool set
            = std::any_of(dossier.targets.begin(), dossier.targets.end(),
                          [&](const Target &target) { return target.point == point.id; });
        if (!set)
            gatherer.add(u"target:"_s + point.id.text, {Source::Kind::Point, point.id.text},
                         UnknownText::tr("Which level we aim for on %1").arg(point.shortName));
    }
}

/// Section 4: the round of answers.
void addReadiness(Gatherer &gatherer, const Framework &framework, const Dossier &dossier)
{
    if (dossier.profile.respondents == 0) {
        gatherer.add(u"round"_s, {Source::Kind::Round, {}},
                     UnknownText::tr("Where we stand on the %1 points")
                         .arg(numberWord(int(framework.points.size()))));
    } else {
        addGroups(gatherer, dossier);
        addPoints(gatherer, framework, dossier);
    }
    addTargets(gatherer, framework, dossier);
}

/// Section 5: tools and purposes.
void addCoverage(Gatherer &gatherer, const CoverageMap &map)
{
    if (map.tools.isEmpty()) {
        gatherer.add(u"coverage"_s, {Source::Kind::Tool, {}},
                     UnknownText::tr("Which tools we use today, and for which purposes"));
        return;
    }
    for (qsizetype i = 0; i < map.tools.size(); ++i) {
        const QList<int> strengths = map.strengths.value(i);
        const bool used = std::any_of(strengths.begin(), strengths.end(),
                                      [](int strength) { return strength > 0; });
        const QString id = map.tools.at(i).id.toString();
        if (!used)
            gatherer.add(u"tool:"_s + id, {Source::Kind::Tool, id},
                         UnknownText::tr("What we use %1 for").arg(map.tools.at(i).name));
    }
}

void addObjective(Gatherer &gatherer, const Objective &objective, qsizetype number)
{
    const QString id = objective.id.toString();
    const auto field = [&](const QString &name, bool known, const QString &text) {
        if (!known)
            gatherer.add(u"objective:"_s + id + u':' + name, {Source::Kind::Objective, id},
                         text.arg(number));
    };
    field(u"title"_s, !objective.title.trimmed().isEmpty(),
          UnknownText::tr("What objective %1 is"));
    field(u"goal"_s, !objective.goal.trimmed().isEmpty(),
          UnknownText::tr("Which goal of ours objective %1 serves"));
    field(u"measure"_s, !objective.measure.trimmed().isEmpty(),
          UnknownText::tr("How we measure objective %1"));
    field(u"baseline"_s, !objective.baseline.trimmed().isEmpty(),
          UnknownText::tr("Where objective %1 stands today"));
    field(u"baselineDate"_s, objective.baselineDate.has_value(),
          UnknownText::tr("On which date the baseline of objective %1 was taken"));
    field(u"target"_s, !objective.target.trimmed().isEmpty(),
          UnknownText::tr("Which value objective %1 aims for"));
    field(u"targetDate"_s, objective.targetDate.has_value(),
          UnknownText::tr("When objective %1 is due"));
    field(u"owner"_s, !objective.owner.trimmed().isEmpty(),
          UnknownText::tr("Who owns objective %1"));
}

/// Section 6: vision and objectives.
void addAims(Gatherer &gatherer, const Dossier &dossier)
{
    if (dossier.vision.futureDay.trimmed().isEmpty())
        gatherer.add(u"vision:futureDay"_s, {Source::Kind::Vision, u"futureDay"_s},
                     UnknownText::tr("What a working day looks like when this has worked"));
    if (dossier.vision.statement.trimmed().isEmpty())
        gatherer.add(u"vision:statement"_s, {Source::Kind::Vision, u"statement"_s},
                     UnknownText::tr("What our vision is"));
    if (dossier.objectives.isEmpty())
        gatherer.add(u"objective"_s, {Source::Kind::Objective, {}},
                     UnknownText::tr("What our objectives are"));
    for (qsizetype i = 0; i < dossier.objectives.size(); ++i)
        addObjective(gatherer, dossier.objectives.at(i), i + 1);
    if (dossier.exclusions.isEmpty())
        gatherer.add(u"exclusion"_s, {Source::Kind::Exclusion, {}},
                     UnknownText::tr("What we will not do"));
}

void addAction(Gatherer &gatherer, const Action &action)
{
    const QString id = action.id.toString();
    const auto field = [&](const QString &name, bool known, const QString &text) {
        if (!known)
            gatherer.add(u"action:"_s + id + u':' + name, {Source::Kind::Action, id},
                         text.arg(withoutStop(action.title)));
    };
    if (action.title.trimmed().isEmpty()) {
        gatherer.add(u"action:"_s + id + u":title"_s, {Source::Kind::Action, id},
                     UnknownText::tr("What an action without a name is"));
        return;
    }
    field(u"owner"_s, !action.owner.trimmed().isEmpty(), UnknownText::tr("Who does this: “%1”"));
    field(u"start"_s, action.start.has_value(), UnknownText::tr("When we start this: “%1”"));
    field(u"end"_s, action.end.has_value(), UnknownText::tr("When this is done: “%1”"));
    field(u"signOfSuccess"_s, !action.signOfSuccess.trimmed().isEmpty(),
          UnknownText::tr("How we see that this has worked: “%1”"));
}

/// Sections 13 and 15: the plan and the decisions asked for.
void addPlan(Gatherer &gatherer, const Dossier &dossier)
{
    bool planned = false;
    for (const Action &action : dossier.actions) {
        if (action.state == Action::State::Accepted) {
            addAction(gatherer, action);
            planned = true;
        }
    }
    if (!planned)
        gatherer.add(u"action"_s, {Source::Kind::Action, {}},
                     UnknownText::tr("What we do, and by when"));
    if (dossier.decisions.isEmpty())
        gatherer.add(u"decision"_s, {Source::Kind::Decision, {}},
                     UnknownText::tr("Which decisions we ask for"));
    for (const Decision &decision : dossier.decisions) {
        const QString id = decision.id.toString();
        const Source place{Source::Kind::Decision, id};
        if (decision.decider.trimmed().isEmpty())
            gatherer.add(u"decision:"_s + id + u":decider"_s, place,
                         UnknownText::tr("Who decides this: “%1”").arg(withoutStop(decision.text)));
        if (!decision.due)
            gatherer.add(
                u"decision:"_s + id + u":due"_s, place,
                UnknownText::tr("By when this is decided: “%1”").arg(withoutStop(decision.text)));
    }
}

} // namespace

QList<Unknown> unknowns(const Framework &framework, const Dossier &dossier)
{
    Gatherer gatherer(dossier);
    addDocumentControl(gatherer, dossier.organisation);
    addProfileCard(gatherer, dossier.organisation);
    addReadiness(gatherer, framework, dossier);
    addCoverage(gatherer, dossier.coverage);
    addRegisterUnknowns(gatherer, dossier.accounts);
    addAims(gatherer, dossier);
    addSelectionUnknowns(gatherer, dossier.selections);
    addLeadershipUnknowns(gatherer, dossier);
    addPlan(gatherer, dossier);
    return gatherer.take();
}

QString toBeFoundOut(const Unknown &unknown)
{
    const QString owner = unknown.owner.trimmed();
    if (!owner.isEmpty() && unknown.due)
        return UnknownText::tr("to be found out by %1 on %2").arg(owner, longDate(*unknown.due));
    if (!owner.isEmpty())
        return UnknownText::tr("to be found out by %1").arg(owner);
    return unknown.due ? UnknownText::tr("to be found out by %1").arg(longDate(*unknown.due))
                       : QString();
}

QString notYetKnown(const Unknown &unknown)
{
    const QString finder = toBeFoundOut(unknown);
    return finder.isEmpty() ? UnknownText::tr("not yet known")
                            : UnknownText::tr("not yet known – %1").arg(finder);
}

} // namespace core
