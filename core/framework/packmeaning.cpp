// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/framework/packmeaning.h"

#include <QCoreApplication>
#include <QHash>

namespace core {

using namespace Qt::StringLiterals;

namespace {

using Severity = Finding::Severity;

/// With fewer the shape is at fault, and every reference to a missing one would only repeat that.
constexpr int PointCount = 6;

class MeaningCheck
{
    Q_DECLARE_TR_FUNCTIONS(core::Linter)

public:
    explicit MeaningCheck(const Framework &framework)
        : m_framework(framework)
    { }
    QList<PackFault> run();

private:
    void checkLevels();
    void checkPoint(const Point &point, const QString &path);
    void checkFacets(const Point &point, const QString &path);
    void checkBehaviours(const Point &point, const QString &path);
    void checkQuestions(const Point &point, const QString &path);
    void checkQuestion(const Question &question, const Point &point, const QString &path);
    void checkActions(const Point &point, const QString &path);
    void checkPatterns();
    void checkCondition(const Condition &condition, const QString &path);
    void checkDependencies();
    void checkGlossary();

    void checkUnique(const QString &id, const QString &path);
    void checkPointExists(const PointCode &point, const QString &path);
    void checkRange(int atLeast, int atMost, const QString &path);
    void add(const QString &path, const QString &message, Severity severity = Severity::Error)
    {
        m_faults.append({path, message, severity});
    }

    const Framework &m_framework;
    QHash<QString, QString> m_seen; ///< id → path
    QList<PackFault> m_faults;
};

QString at(const QString &path, const char *name, qsizetype index)
{
    return path + u'/' + QLatin1StringView(name) + u'/' + QString::number(index);
}

QList<PackFault> MeaningCheck::run()
{
    checkLevels();
    for (qsizetype i = 0; i < m_framework.points.size(); ++i) {
        const QString path = at({}, "points", i);
        const Point &point = m_framework.points[i];
        const QString expected = u'P' + QString::number(i + 1);
        if (!point.id.isEmpty() && point.id.text != expected)
            add(path + u"/id"_s,
                tr("The points must stand in order: here “%1” is expected, not “%2”.")
                    .arg(expected, point.id.text));
        checkPoint(point, path);
    }
    checkPatterns();
    checkDependencies();
    checkGlossary();
    return m_faults;
}

void MeaningCheck::checkLevels()
{
    QStringList words;
    for (qsizetype i = 0; i < m_framework.levels.size(); ++i) {
        const QString path = at({}, "levels", i);
        const Level &level = m_framework.levels[i];
        if (level.number != i + 1)
            add(path + u"/number"_s,
                tr("The levels must stand in order, lowest first: here %1 is expected.")
                    .arg(i + 1));
        if (!level.word.isEmpty() && words.contains(level.word))
            add(path + u"/word"_s, tr("Two levels have the word “%1”.").arg(level.word));
        words.append(level.word);
    }
}

void MeaningCheck::checkPoint(const Point &point, const QString &path)
{
    checkUnique(point.id.text, path + u"/id"_s);
    checkFacets(point, path);
    checkBehaviours(point, path);
    checkQuestions(point, path);
    checkActions(point, path);
}

void MeaningCheck::checkFacets(const Point &point, const QString &path)
{
    for (qsizetype i = 0; i < point.facets.size(); ++i) {
        const QString &id = point.facets[i].id;
        const QString place = at(path, "facets", i) + u"/id"_s;
        checkUnique(id, place);
        if (!id.isEmpty() && !id.startsWith(point.id.text))
            add(place, tr("“%1” belongs to another point than “%2”.").arg(id, point.id.text));
        const bool used
            = std::ranges::find(point.questions, id, &Question::facet) != point.questions.end();
        if (!id.isEmpty() && !used)
            add(place, tr("No question asks about “%1”.").arg(id), Severity::Warning);
    }
}

void MeaningCheck::checkBehaviours(const Point &point, const QString &path)
{
    for (size_t i = 0; i < point.behaviours.size(); ++i) {
        const QStringList &behaviours = point.behaviours[i];
        const QString place = at(path, "behaviours", qsizetype(i));
        if (!behaviours.isEmpty() && behaviours.size() < 3)
            add(place, tr("Level %1 is described by fewer than three behaviours.").arg(i + 1),
                Severity::Warning);
        if (i > 0 && !behaviours.isEmpty() && behaviours == point.behaviours[i - 1])
            add(place, tr("Levels %1 and %2 are described in the same words.").arg(i).arg(i + 1));
    }
}

void MeaningCheck::checkQuestions(const Point &point, const QString &path)
{
    int last = 0;
    for (qsizetype i = 0; i < point.questions.size(); ++i) {
        const Question &question = point.questions[i];
        const QString place = at(path, "questions", i);
        checkQuestion(question, point, place);
        const int number = question.id.text.section(u'q', 1).toInt();
        if (number > 0 && number < last)
            add(place + u"/id"_s,
                tr("The questions must stand in order: “%1” comes too late.")
                    .arg(question.id.text));
        last = qMax(last, number);
    }
}

void MeaningCheck::checkQuestion(const Question &question, const Point &point, const QString &path)
{
    const QString &id = question.id.text;
    checkUnique(id, path + u"/id"_s);
    if (!id.isEmpty() && id.section(u'q', 0, 0) != point.id.text)
        add(path + u"/id"_s, tr("“%1” belongs to another point than “%2”.").arg(id, point.id.text));
    const bool facetExists
        = std::ranges::find(point.facets, question.facet, &Facet::id) != point.facets.end();
    if (!question.facet.isEmpty() && !facetExists)
        add(path + u"/facet"_s, tr("“%1” has no facet “%2”.").arg(point.id.text, question.facet));
    if (!question.low.isEmpty() && question.low.trimmed() == question.high.trimmed())
        add(path + u"/high"_s, tr("The low and the high anchor of “%1” say the same.").arg(id));
}

void MeaningCheck::checkActions(const Point &point, const QString &path)
{
    int last = 0;
    for (qsizetype i = 0; i < point.actions.size(); ++i) {
        const int from = point.actions[i].fromLevel;
        const QString place = at(path, "actions", i) + u"/fromLevel"_s;
        if (from == last)
            add(place, tr("There are two actions for the step from level %1.").arg(from));
        else if (from > 0 && from < last)
            add(place,
                tr("The actions must stand in order: the step from level %1 comes too late.")
                    .arg(from));
        last = qMax(last, from);
    }
    for (int level = 1; level < LevelCount && !point.actions.isEmpty(); ++level)
        if (!point.actionFrom(level))
            add(path + u"/actions"_s,
                tr("“%1” has no action for the step from level %2 to level %3.")
                    .arg(point.id.text)
                    .arg(level)
                    .arg(level + 1));
}

void MeaningCheck::checkPatterns()
{
    for (qsizetype i = 0; i < m_framework.patterns.size(); ++i) {
        const Pattern &pattern = m_framework.patterns[i];
        const QString path = at({}, "patterns", i);
        checkUnique(pattern.id, path + u"/id"_s);
        checkPointExists(pattern.point, path + u"/point"_s);
        for (qsizetype j = 0; j < pattern.conditions.size(); ++j)
            checkCondition(pattern.conditions[j], at(path, "conditions", j));
    }
}

void MeaningCheck::checkCondition(const Condition &condition, const QString &path)
{
    if (const auto *coverage = std::get_if<condition::Coverage>(&condition)) {
        checkRange(coverage->atLeast, coverage->atMost, path + u"/coverage/atLeast"_s);
    } else if (const auto *level = std::get_if<condition::PointLevel>(&condition)) {
        checkRange(level->atLeast, level->atMost, path + u"/pointLevel/atLeast"_s);
        for (qsizetype i = 0; i < level->points.size(); ++i)
            checkPointExists(level->points[i], at(path + u"/pointLevel"_s, "points", i));
    } else if (const auto *low = std::get_if<condition::QuestionLow>(&condition)) {
        if (!low->question.isEmpty() && m_framework.points.size() == PointCount
            && !m_framework.question(low->question))
            add(path + u"/questionLow/question"_s,
                tr("There is no question “%1”.").arg(low->question.text));
    }
}

void MeaningCheck::checkDependencies()
{
    for (qsizetype i = 0; i < m_framework.dependencies.size(); ++i) {
        const Dependency &dependency = m_framework.dependencies[i];
        const QString path = at({}, "dependencies", i);
        checkUnique(dependency.id, path + u"/id"_s);
        checkPointExists(dependency.first, path + u"/first"_s);
        checkPointExists(dependency.second, path + u"/second"_s);
        if (dependency.first.isEmpty() || dependency.second.isEmpty())
            continue;
        if (dependency.first == dependency.second)
            add(path + u"/second"_s, tr("A point cannot depend on itself."));
        const QString sign = dependency.kind == Dependency::Kind::FarAhead ? u">>"_s
            : dependency.kind == Dependency::Kind::Below                   ? u"<"_s
                                                                           : u">"_s;
        const QString expected = dependency.first.text + sign + dependency.second.text;
        if (!dependency.id.isEmpty() && dependency.id != expected)
            add(path + u"/id"_s,
                tr("“%1” should be “%2”, after its points and its kind.")
                    .arg(dependency.id, expected));
    }
}

void MeaningCheck::checkGlossary()
{
    QStringList words;
    for (qsizetype i = 0; i < m_framework.glossary.size(); ++i) {
        const QString word = m_framework.glossary[i].word.toCaseFolded();
        if (!word.isEmpty() && words.contains(word))
            add(at({}, "glossary", i) + u"/word"_s,
                tr("“%1” is explained twice.").arg(m_framework.glossary[i].word),
                Severity::Warning);
        words.append(word);
    }
}

void MeaningCheck::checkUnique(const QString &id, const QString &path)
{
    if (id.isEmpty())
        return;
    if (m_seen.contains(id))
        add(path, tr("“%1” is used twice.").arg(id));
    else
        m_seen.insert(id, path);
}

void MeaningCheck::checkPointExists(const PointCode &point, const QString &path)
{
    if (!point.isEmpty() && m_framework.points.size() == PointCount && !m_framework.point(point))
        add(path, tr("There is no point “%1”.").arg(point.text));
}

void MeaningCheck::checkRange(int atLeast, int atMost, const QString &path)
{
    if (atLeast > atMost)
        add(path, tr("The lowest value, %1, is above the highest, %2.").arg(atLeast).arg(atMost));
}

} // namespace

QList<PackFault> meaningFaults(const Framework &framework)
{
    return MeaningCheck(framework).run();
}

} // namespace core
