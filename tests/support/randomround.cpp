// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/randomround.h"

#include "tests/support/plainframework.h"

using namespace Qt::StringLiterals;
using namespace core;

namespace {

/// How one round, or one question of it, tends to be answered: weights of the kinds.
struct Habit
{
    int level = 1;
    int dontKnow = 0;
    int doesNotApply = 0;
    int nothing = 0;
    int lowest = 1;
    int highest = 5;
};

Habit randomHabit(std::mt19937 &random)
{
    Habit habit;
    switch (below(random, 8)) {
    case 0: // nearly all known
        habit = {30, 1, 1, 1};
        break;
    case 1:
    case 2: // about 30 % missing
        habit = {7, 2, 0, 1};
        break;
    case 3: // "does not apply" about as often as a level
        habit = {5, 1, 5, 0};
        break;
    case 4:
        habit = {1, 0, 5, 0};
        break;
    case 5: // next to nothing known
        habit = {below(random, 2), 5, below(random, 2), 1};
        break;
    default:
        habit = {1 + below(random, 12), below(random, 4), below(random, 4), below(random, 3)};
    }
    habit.lowest = 1 + below(random, 5);
    habit.highest = habit.lowest + below(random, 6 - habit.lowest);
    if (below(random, 3) == 0) {
        habit.lowest = 1;
        habit.highest = 5;
    }
    return habit;
}

Framework randomPack(std::mt19937 &random)
{
    static const Framework plain = plainFramework();
    Framework framework = plain;
    const bool weighted = below(random, 3) == 0;
    for (Point &point : framework.points) {
        point.questions.resize(1 + below(random, 7));
        for (Question &question : point.questions)
            question.weight = weighted ? 1 + below(random, 3) : 1;
    }
    return framework;
}

ScoringRules randomRules(std::mt19937 &random)
{
    ScoringRules rules;
    if (below(random, 4) == 0) {
        for (int &cap : rules.caps)
            cap = 1 + below(random, 5);
    }
    if (below(random, 3) == 0) {
        for (int &weight : rules.groupWeights)
            weight = std::array{0, 1, 2, 3, 5, 7}[size_t(below(random, 6))];
    }
    return rules;
}

std::optional<Answer> randomAnswer(std::mt19937 &random, const Habit &habit)
{
    Answer answer;
    const int all = habit.level + habit.dontKnow + habit.doesNotApply + habit.nothing;
    int drawn = below(random, all);
    if ((drawn -= habit.nothing) < 0)
        return {};
    answer.evidence = AllEvidence[size_t(below(random, 3))];
    if ((drawn -= habit.dontKnow) < 0)
        answer.kind = Answer::Kind::DontKnow;
    else if ((drawn -= habit.doesNotApply) < 0)
        answer.kind = Answer::Kind::DoesNotApply;
    else
        answer.level = habit.lowest + below(random, habit.highest - habit.lowest + 1);
    return answer;
}

/// The questions with the habit each is answered by; now and then one that the pack does not have.
QList<std::pair<QuestionCode, Habit>> questionHabits(std::mt19937 &random,
                                                     const Framework &framework)
{
    QList<std::pair<QuestionCode, Habit>> result;
    const Habit usual = randomHabit(random);
    const int special = below(random, 4);
    for (const Point &point : framework.points) {
        const Habit ofPoint = special > 0 ? randomHabit(random) : usual;
        for (const Question &question : point.questions)
            result.append({question.id, special > 1 ? randomHabit(random) : ofPoint});
    }
    if (below(random, 20) == 0)
        result.append({QuestionCode{u"P9q9"_s}, usual});
    return result;
}

QString cellText(const RandomRound &round, const Respondent &respondent, const Question &question)
{
    for (const Answer &answer : round.answers) {
        if (answer.respondent != respondent.id || answer.question != question.id)
            continue;
        if (answer.kind == Answer::Kind::DontKnow)
            return u"dk"_s;
        if (answer.kind == Answer::Kind::DoesNotApply)
            return u"na"_s;
        return u"%1 %2"_s.arg(answer.level).arg(core::toWord(answer.evidence));
    }
    return u"-"_s;
}

QString text(std::optional<Hundredths> value)
{
    return value ? value->toString() : u"none"_s;
}

template<class Code>
QString listed(const QList<Code> &codes)
{
    QStringList texts;
    for (const Code &code : codes)
        texts.append(code.text);
    return u'[' + texts.join(u' ') + u']';
}

QString headLine(const PointProfile &point)
{
    return u"%1: %2, score %3, claimed %4, level %5, missing %6, ahead %7, "
           "range %8 to %9"_s.arg(
               point.point.text, toWord(point.status), text(point.score), text(point.claimed),
               point.level ? QString::number(*point.level) : u"none"_s, point.missing.toString(),
               point.claimAhead ? u"yes"_s : u"no"_s,
               point.leaveOneOut ? point.leaveOneOut->lowest.toString() : u"none"_s,
               point.leaveOneOut ? point.leaveOneOut->highest.toString() : u"none"_s);
}

QStringList linesOf(const PointProfile &point)
{
    QStringList lines = {headLine(point)};
    const QString indent = u"  "_s + point.point.text + u' ';
    for (auto group = point.groups.begin(); group != point.groups.end(); ++group) {
        lines.append(indent
                     + u"group %1: %2, score %3, claimed %4, missing %5"_s.arg(
                         toWord(group.key()), toWord(group->status), text(group->score),
                         text(group->claimed), group->missing.toString()));
    }
    for (const Disagreement &one : point.disagreements) {
        lines.append(indent
                     + u"disagreement %1: %2 to %3, median %4, count %5, deviation %6, %7"_s
                           .arg(one.question.text)
                           .arg(one.lowest)
                           .arg(one.highest)
                           .arg(one.median.toString())
                           .arg(one.count)
                           .arg(one.averageDeviation.toString(),
                                one.broadAgreement ? u"broad agreement"_s : u"split"_s));
    }
    for (const PerceptionGap &gap : point.gaps) {
        lines.append(indent
                     + u"gap %1: %2 over %3 by %4"_s.arg(gap.question.text, toWord(gap.higher),
                                                         toWord(gap.lower),
                                                         gap.difference.toString()));
    }
    lines.append(indent
                 + u"to find out %1, evidence %2 %3 %4, answers %5"_s.arg(listed(point.toFindOut))
                       .arg(point.evidence[0])
                       .arg(point.evidence[1])
                       .arg(point.evidence[2])
                       .arg(point.answers));
    return lines;
}

} // namespace

QString RandomRound::toText() const
{
    QStringList lines = {u"caps %1 %2 %3, group weights %4 %5 %6 %7"_s.arg(rules.caps[0])
                             .arg(rules.caps[1])
                             .arg(rules.caps[2])
                             .arg(rules.groupWeights[0])
                             .arg(rules.groupWeights[1])
                             .arg(rules.groupWeights[2])
                             .arg(rules.groupWeights[3])};
    for (const Respondent &respondent : respondents) {
        for (const Point &point : framework.points) {
            QStringList cells;
            for (const Question &question : point.questions)
                cells.append(cellText(*this, respondent, question));
            lines.append(u"%1 %2 %3: %4"_s.arg(respondent.alias, core::toWord(respondent.role),
                                               point.id.text, cells.join(u", ")));
        }
    }
    return lines.join(u'\n');
}

RandomRound randomRound(unsigned number, bool large)
{
    std::mt19937 random(number);
    RandomRound round;
    round.framework = randomPack(random);
    round.rules = randomRules(random);
    const int people = large ? 8 + below(random, 33) : below(random, 8);
    const int roles = 1 + below(random, 4);
    const int firstRole = below(random, 4);
    const auto habits = questionHabits(random, round.framework);
    for (int i = 0; i < people; ++i) {
        Respondent respondent;
        respondent.id = RespondentId(QUuid(uint(i + 1), 1, 1, 1, 1, 1, 1, 1, 1, 1, 1));
        respondent.alias = u"R%1"_s.arg(i + 1);
        respondent.role = AllRoles[size_t((firstRole + below(random, roles)) % 4)];
        round.respondents.append(respondent);
        if (below(random, 15) == 0)
            continue; // invited, never answered
        for (const auto &[question, habit] : habits) {
            std::optional<Answer> answer = randomAnswer(random, habit);
            if (!answer)
                continue;
            answer->respondent = respondent.id;
            answer->question = question;
            round.answers.append(*answer);
        }
    }
    return round;
}

QStringList linesOf(const Profile &profile)
{
    QStringList lines = {
        u"respondents %1, mean %2, held back by %3, dependencies %4"_s.arg(profile.respondents)
            .arg(text(profile.mean), listed(profile.heldBackBy), profile.dependencies.join(u' '))};
    for (const PointProfile &point : profile.points)
        lines += linesOf(point);
    return lines;
}
