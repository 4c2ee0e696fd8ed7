// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/plans.h"

#include <QRegularExpression>

#include <algorithm>

using namespace core;
using namespace Qt::StringLiterals;

namespace support {

namespace {

std::optional<QDate> dayOf(const QString &number, const QDate &first)
{
    if (number.isEmpty())
        return std::nullopt;
    return first.addDays(number.toInt() - 1);
}

void say(Action &action, const QString &word, const QDate &first)
{
    static const QRegularExpression span(u"^(-?\\d*)–(-?\\d*)$"_s);
    if (const auto match = span.match(word); match.hasMatch()) {
        action.start = dayOf(match.captured(1), first);
        action.end = dayOf(match.captured(2), first);
    } else if (word == u"refused"_s) {
        action.state = Action::State::Refused;
    } else if (word == u"big"_s) {
        action.bigMove = true;
    } else if (word.startsWith(u"effort:"_s)) {
        action.effortDays = word.sliced(7).toInt();
    } else if (word.startsWith(u"use:"_s)) {
        action.usefulness = word.sliced(4).toInt();
    } else if (word.startsWith(u"by:"_s)) {
        action.owner = word.sliced(3);
    } else if (word.startsWith(u"point:"_s)) {
        action.point = {word.sliced(6)};
    } else {
        qFatal("What is %s in a plan?", qPrintable(word));
    }
}

ActionLink linkOf(const ActionId &action, const ActionId &after)
{
    ActionLink link;
    link.id = ActionLinkId::of(action, after.toString());
    link.action = action;
    link.after = after;
    return link;
}

} // namespace

ActionId idOf(const QString &name)
{
    return ActionId(QUuid::createUuidV5(QUuid(), name));
}

Plan planOf(const QString &text, const QDate &first)
{
    Plan plan;
    for (const QString &part : text.split(u';', Qt::SkipEmptyParts)) {
        QStringList words = part.simplified().split(u' ');
        Action action;
        action.title = words.takeFirst();
        action.id = idOf(action.title);
        bool isAfter = false;
        for (const QString &word : words) {
            const bool isName = isAfter && word.front().isUpper();
            isAfter = isName || word == u"after"_s;
            if (isName)
                plan.links.append(linkOf(action.id, idOf(word)));
            else if (!isAfter)
                say(action, word, first);
        }
        plan.actions.append(action);
    }
    return plan;
}

QString namesOf(const Plan &plan, const QList<ActionId> &ids)
{
    QStringList names;
    for (const ActionId &id : ids) {
        const auto action = std::ranges::find(plan.actions, id, &Action::id);
        names.append(action == plan.actions.end() ? u"gone"_s : action->title);
    }
    return names.join(u' ');
}

Plan randomPlan(unsigned number, Circles circles)
{
    std::mt19937 random(number);
    const auto upTo = [&random](int most) { return int(random() % unsigned(most + 1)); };
    Plan plan;
    const int count = 1 + upTo(9);
    for (int i = 0; i < count; ++i) {
        Action action;
        action.title = QString(QChar(u'A' + i));
        action.id = idOf(action.title);
        action.state = upTo(9) == 0 ? Action::State::Refused : Action::State::Accepted;
        const QDate start = QDate(2027, 12, 1).addDays(upTo(30));
        if (upTo(9) > 0)
            action.start = start;
        if (upTo(9) > 0)
            action.end = start.addDays(upTo(9) == 0 ? -2 : upTo(8));
        if (upTo(2) > 0)
            action.usefulness = 1 + upTo(4);
        if (upTo(2) > 0)
            action.effortDays = 1 + upTo(7);
        action.bigMove = upTo(3) == 0;
        plan.actions.append(action);
    }
    std::ranges::shuffle(plan.actions, random);
    for (int i = 0; i < count + 2; ++i) {
        const int one = upTo(count - 1);
        const int other = upTo(count - 1);
        const bool runsOn = circles == Circles::Some && upTo(3) == 0;
        if (one != other || runsOn)
            plan.links.append(runsOn ? linkOf(plan.actions[one].id, plan.actions[other].id)
                                     : linkOf(plan.actions[qMax(one, other)].id,
                                              plan.actions[qMin(one, other)].id));
    }
    std::ranges::shuffle(plan.actions, random);
    return plan;
}

Plan shuffled(Plan plan, std::mt19937 &random)
{
    std::ranges::shuffle(plan.actions, random);
    std::ranges::shuffle(plan.links, random);
    return plan;
}

} // namespace support
