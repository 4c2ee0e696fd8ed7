// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/dossiers.h"

#include <QFile>

using namespace core;
using namespace Qt::StringLiterals;

namespace support {

namespace {

Respondent respondent(int number, const QString &alias, Role role)
{
    Respondent value;
    value.id = fixedId<RespondentId>(number);
    value.assessment = fixedId<AssessmentId>(1);
    value.alias = alias;
    value.role = role;
    return value;
}

void addRound(Dossier &dossier)
{
    Assessment round;
    round.id = fixedId<AssessmentId>(1);
    round.date = QDate(2026, 9, 30);
    round.framework = u"sixpoint"_s;
    round.frameworkVersion = u"1"_s;
    dossier.assessment = round;
    dossier.respondents = {respondent(1, u"A"_s, Role::Leader), respondent(2, u"B"_s, Role::Staff)};
}

/// The golden check of the scoring rule: P4 answered 4 3 2 5 3 don't know 2.
void addGoldenAnswers(Dossier &dossier)
{
    using enum Evidence;
    static constexpr std::array<std::pair<int, Evidence>, 7> given
        = {{{4, Said}, {3, Shown}, {2, Said}, {5, Measured}, {3, Said}, {0, Said}, {2, Shown}}};
    int number = 0;
    for (const auto &[level, evidence] : given) {
        ++number;
        Answer answer;
        answer.id = fixedId<AnswerId>(number);
        answer.assessment = fixedId<AssessmentId>(1);
        answer.respondent = fixedId<RespondentId>(1);
        answer.question = {u"P4q%1"_s.arg(number)};
        answer.kind = level > 0 ? Answer::Kind::Level : Answer::Kind::DontKnow;
        answer.level = level;
        answer.evidence = evidence;
        if (number == 2)
            answer.note = u"The budget line was shown"_s;
        dossier.answers.append(answer);
    }
}

void addTools(Dossier &dossier)
{
    Tool network;
    network.id = fixedId<ToolId>(1);
    network.name = u"LinkedIn"_s;
    Tool chat;
    chat.id = fixedId<ToolId>(2);
    chat.name = u"Team chat"_s;
    CoverageEntry entry;
    entry.id = fixedId<CoverageId>(1);
    entry.tool = network.id;
    entry.purpose = Purpose::Marketing;
    entry.strength = 2;
    dossier.coverage = coverageMap(QList{network, chat}, QList{entry});
}

void addPlan(Dossier &dossier)
{
    Objective objective;
    objective.id = fixedId<ObjectiveId>(1);
    objective.title = u"Answer members within a day"_s;
    objective.measure = u"Hours until the first answer"_s;
    objective.target = u"8 hours"_s;
    dossier.objectives = {objective};

    Action dated;
    dated.id = fixedId<ActionId>(1);
    dated.point = {u"P4"_s};
    dated.fromLevel = 3;
    dated.title = u"Ask the director to answer one question a week"_s;
    dated.start = QDate(2026, 10, 1);
    dated.end = QDate(2026, 10, 20);
    Action undated;
    undated.id = fixedId<ActionId>(2);
    undated.title = u"Write down who may post"_s;
    dossier.actions = {dated, undated};

    Inquiry inquiry;
    inquiry.id = fixedId<InquiryId>(1);
    inquiry.subject = u"field:headcount"_s;
    inquiry.owner = u"the office manager"_s;
    inquiry.due = QDate(2026, 12, 1);
    dossier.inquiries = {inquiry};
}

/// Ids as fixedId() gives them, in place of the random ones.
template<class T>
void renumber(QList<T> &list)
{
    int number = 0;
    for (T &entry : list)
        entry.id = fixedId<decltype(entry.id)>(++number);
}

Sample withFixedIds(Sample sample)
{
    sample.assessment.id = fixedId<AssessmentId>(1);
    for (Answer &answer : sample.answers)
        answer.assessment = sample.assessment.id;
    const QList<Respondent> respondents = sample.respondents;
    renumber(sample.respondents);
    for (Respondent &respondent : sample.respondents)
        respondent.assessment = sample.assessment.id;
    for (Answer &answer : sample.answers)
        for (qsizetype i = 0; i < respondents.size(); ++i)
            if (answer.respondent == respondents.at(i).id)
                answer.respondent = sample.respondents.at(i).id;
    const QList<Tool> tools = sample.tools;
    renumber(sample.tools);
    for (CoverageEntry &entry : sample.coverage)
        for (qsizetype i = 0; i < tools.size(); ++i)
            if (entry.tool == tools.at(i).id)
                entry.tool = sample.tools.at(i).id;
    renumber(sample.answers);
    renumber(sample.objectives);
    renumber(sample.exclusions);
    renumber(sample.actions);
    renumber(sample.decisions);
    renumber(sample.inquiries);
    return sample;
}

} // namespace

void score(Dossier &dossier, const Framework &framework)
{
    dossier.profile = profile(framework, dossier.rules, dossier.respondents, dossier.answers);
}

Dossier emptyDossier(const Framework &framework)
{
    Dossier dossier;
    dossier.organisation.name = u"Marram Housing Association"_s;
    dossier.coverage = coverageMap({}, {});
    score(dossier, framework);
    return dossier;
}

Dossier thinDossier(const Framework &framework)
{
    Dossier dossier = emptyDossier(framework);
    dossier.organisation.sector = u"Housing"_s;
    dossier.organisation.problem = u"Tenants ask the same things by telephone every week."_s;
    addRound(dossier);
    addGoldenAnswers(dossier);
    addTools(dossier);
    addPlan(dossier);
    score(dossier, framework);
    return dossier;
}

Dossier dossierOf(const Framework &framework, const Sample &sample)
{
    Dossier dossier;
    dossier.organisation = sample.organisation;
    dossier.assessment = sample.assessment;
    dossier.respondents = sample.respondents;
    dossier.answers = sample.answers;
    dossier.targets = sample.targets;
    dossier.coverage = coverageMap(sample.tools, sample.coverage);
    dossier.vision = sample.vision;
    dossier.objectives = sample.objectives;
    dossier.exclusions = sample.exclusions;
    dossier.actions = sample.actions;
    dossier.decisions = sample.decisions;
    dossier.inquiries = sample.inquiries;
    score(dossier, framework);
    return dossier;
}

Dossier fullDossier(const Framework &framework)
{
    QFile file(QStringLiteral(TEST_DATA "/report/full.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const Result<Sample> sample = readSample(file.readAll());
    return sample ? dossierOf(framework, withFixedIds(*sample)) : Dossier();
}

} // namespace support
