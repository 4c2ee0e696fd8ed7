// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/plainframework.h"

using namespace Qt::StringLiterals;

namespace {

core::Point plainPoint(int number, int questions)
{
    core::Point point;
    point.id = {u"P%1"_s.arg(number)};
    point.shortName = u"Point %1"_s.arg(number);
    for (int i = 1; i <= questions; ++i) {
        core::Question question;
        question.id = {u"P%1q%2"_s.arg(number).arg(i)};
        point.questions.append(question);
    }
    return point;
}

core::Dependency dependency(const QString &id, core::Dependency::Kind kind)
{
    core::Dependency result;
    result.id = id;
    result.first = {id.first(2)};
    result.kind = kind;
    result.second = {id.last(2)};
    return result;
}

} // namespace

core::Framework plainFramework()
{
    using Kind = core::Dependency::Kind;
    core::Framework framework;
    framework.id = u"plain"_s;
    framework.version = u"1"_s;
    framework.levels = {{1, u"Ad hoc"_s, {}},
                        {2, u"Exploring"_s, {}},
                        {3, u"Structured"_s, {}},
                        {4, u"Managed"_s, {}},
                        {5, u"Embedded"_s, {}}};
    for (int number = 1; number <= 6; ++number)
        framework.points.append(plainPoint(number, number == 6 ? 8 : 7));
    framework.dependencies
        = {dependency(u"P6>>P2"_s, Kind::FarAhead), dependency(u"P3<P1"_s, Kind::Below),
           dependency(u"P5<P4"_s, Kind::Below), dependency(u"P2>P4"_s, Kind::Above)};
    return framework;
}
