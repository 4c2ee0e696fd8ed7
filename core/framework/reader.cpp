// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/framework/reader.h"

#include "core/framework/jsonvalue.h"
#include "core/framework/linter.h"

#include <QCoreApplication>
#include <QFile>

namespace core {

using namespace Qt::StringLiterals;

namespace {

using json::list;
using json::member;
using json::number;
using json::text;
using json::texts;
using json::toText;
using json::Value;

Level toLevel(const Value &value)
{
    return {number(value, "number", 0), text(value, "word"), text(value, "meaning")};
}

Facet toFacet(const Value &value)
{
    return {text(value, "id"), text(value, "name")};
}

Question toQuestion(const Value &value)
{
    return {{text(value, "id")},       text(value, "facet"), text(value, "text"),
            text(value, "evidence"),   text(value, "low"),   text(value, "high"),
            number(value, "weight", 1)};
}

NextAction toAction(const Value &value)
{
    return {number(value, "fromLevel", 0), text(value, "text"),      text(value, "owner"),
            text(value, "time"),           number(value, "days", 0), text(value, "signOfSuccess")};
}

Point toPoint(const Value &value)
{
    Point point;
    point.id = {text(value, "id")};
    point.shortName = text(value, "shortName");
    point.name = text(value, "name");
    point.why = text(value, "why");
    point.facets = list(value, "facets", toFacet);
    const auto behaviours = list(
        value, "behaviours", [](const Value &level) { return QStringList(list(level, toText)); });
    for (size_t i = 0; i < std::min(point.behaviours.size(), size_t(behaviours.size())); ++i)
        point.behaviours[i] = behaviours[qsizetype(i)];
    point.questions = list(value, "questions", toQuestion);
    point.warningSigns = texts(value, "warningSigns");
    point.actions = list(value, "actions", toAction);
    return point;
}

condition::Quantifier toQuantifier(const Value &value)
{
    return text(value, "quantifier") == "any"_L1 ? condition::Quantifier::Any
                                                 : condition::Quantifier::Every;
}

QList<Purpose> toPurposes(const Value &value)
{
    QList<Purpose> purposes;
    for (const QString &word : texts(value, "purposes"))
        if (const auto purpose = purposeFromWord(word))
            purposes.append(*purpose);
    return purposes;
}

PointCode toPointCode(const Value &value)
{
    return {toText(value)};
}

Condition toCondition(const Value &value)
{
    if (const Value *coverage = member(value, "coverage"))
        return condition::Coverage{toPurposes(*coverage), toQuantifier(*coverage),
                                   number(*coverage, "atLeast", 0), number(*coverage, "atMost", 3)};
    if (const Value *level = member(value, "pointLevel"))
        return condition::PointLevel{list(*level, "points", toPointCode), toQuantifier(*level),
                                     number(*level, "atLeast", 1),
                                     number(*level, "atMost", LevelCount)};
    if (const Value *question = member(value, "questionLow"))
        return condition::QuestionLow{{text(*question, "question")},
                                      number(*question, "atMost", 2)};
    if (const Value *tools = member(value, "toolsPerPurpose"))
        return condition::ToolsPerPurpose{number(*tools, "atLeast", 3)};
    if (const Value *measure = member(value, "measure"))
        return condition::Measure{text(*measure, "measure"), text(*measure, "text")};
    return condition::Measure{};
}

Pattern toPattern(const Value &value)
{
    return {text(value, "id"),     text(value, "name"),    list(value, "conditions", toCondition),
            text(value, "rule"),   text(value, "meaning"), text(value, "firstMove"),
            {text(value, "point")}};
}

Dependency toDependency(const Value &value)
{
    Dependency dependency;
    dependency.id = text(value, "id");
    dependency.first = {text(value, "first")};
    const QString kind = text(value, "kind");
    dependency.kind = kind == "far-ahead"_L1 ? Dependency::Kind::FarAhead
        : kind == "below"_L1                 ? Dependency::Kind::Below
                                             : Dependency::Kind::Above;
    dependency.second = {text(value, "second")};
    dependency.name = text(value, "name");
    dependency.meaning = text(value, "meaning");
    return dependency;
}

Term toTerm(const Value &value)
{
    return {text(value, "word"), text(value, "meaning")};
}

Framework toFramework(const Value &value)
{
    Framework framework;
    framework.id = text(value, "id");
    framework.version = text(value, "version");
    framework.language = text(value, "language");
    framework.title = text(value, "title");
    framework.levels = list(value, "levels", toLevel);
    framework.points = list(value, "points", toPoint);
    framework.patterns = list(value, "patterns", toPattern);
    framework.dependencies = list(value, "dependencies", toDependency);
    framework.glossary = list(value, "glossary", toTerm);
    framework.sources = texts(value, "sources");
    return framework;
}

} // namespace

Framework readLeniently(const QByteArray &json)
{
    const rapidjson::Document document = json::parsed(json);
    return toFramework(document);
}

Result<Framework> readFramework(const QByteArray &json, const QString &fileName)
{
    for (const Finding &finding : lint(json, fileName))
        if (finding.severity == Finding::Severity::Error)
            return failure(Error::Kind::Input, toString(finding), finding.path);
    return readLeniently(json);
}

Result<Framework> builtInFramework()
{
    QFile file(u":/framework/sixpoint.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::Failed,
                       QCoreApplication::translate("core::Framework",
                                                   "The program's own questions are missing. "
                                                   "Please install it again."),
                       file.errorString());
    Framework framework = readLeniently(file.readAll());
    if (framework.points.isEmpty())
        return failure(Error::Kind::Damaged,
                       QCoreApplication::translate("core::Framework",
                                                   "The program's own questions cannot be read. "
                                                   "Please install it again."));
    return framework;
}

} // namespace core
