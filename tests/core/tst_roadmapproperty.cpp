// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/roadmap/roadmap.h"
#include "tests/support/plainframework.h"
#include "tests/support/plans.h"
#include "tests/support/testprogram.h"

#include <QTest>

#include <algorithm>
#include <map>
#include <set>

namespace tst_roadmapproperty {

using namespace core;
using support::Circles;
using support::Plan;

const unsigned Rounds = support::isSanitized() ? 150 : 600;

using Day = std::optional<QDate>;

/// The rules written down once more, slowly: every question is answered by asking all others.
class SlowPlan
{
public:
    explicit SlowPlan(const Plan &plan)
    {
        for (const Action &action : plan.actions) {
            if (action.state == Action::State::Accepted)
                actions[action.id] = action;
        }
        for (const ActionLink &link : plan.links) {
            if (actions.contains(link.action) && actions.contains(link.after))
                links.insert({link.action, link.after});
        }
        waits = links;
        for (const auto &[middle, ignored] : actions)
            for (const auto &[from, also] : actions)
                for (const auto &[to, too] : actions)
                    if (waits.contains({from, middle}) && waits.contains({middle, to}))
                        waits.insert({from, to});
    }

    bool isOnCircle(const ActionId &id) const
    {
        return waits.contains({id, id});
    }
    bool isPlaced(const ActionId &id) const
    {
        return actions.at(id).start && actions.at(id).end && !isOnCircle(id);
    }
    QDate last(const ActionId &id) const
    {
        return std::max(*actions.at(id).start, *actions.at(id).end);
    }

    /// When an action has ended, as far as those that wait for it know.
    Day done(const ActionId &id) const
    {
        const Action &action = actions.at(id);
        if (action.start && action.end)
            return last(id);
        return isOnCircle(id) ? action.end : std::max(action.end, ready(id));
    }
    Day ready(const ActionId &id) const
    {
        Day latest;
        for (const auto &[action, after] : links) {
            if (action == id)
                latest = std::max(latest, done(after));
        }
        return latest;
    }

    /// Pushes one action at a time until none that may move starts too early.
    void push(const std::set<ActionId> &mayMove)
    {
        for (bool isMoved = true; isMoved;) {
            isMoved = false;
            for (auto &[id, action] : actions) {
                if (!mayMove.contains(id) || isOnCircle(id) || !action.start)
                    continue;
                const Day free = ready(id);
                if (!free || *action.start > *free)
                    continue;
                action.start = action.start->addDays(1);
                if (action.end)
                    action.end = action.end->addDays(1);
                isMoved = true;
            }
        }
    }
    void pushAll()
    {
        std::set<ActionId> all;
        for (const auto &[id, action] : actions)
            all.insert(id);
        push(all);
    }

    Day end() const
    {
        Day latest;
        for (const auto &[id, action] : actions) {
            if (isPlaced(id))
                latest = std::max(latest, Day(last(id)));
        }
        return latest;
    }

    /// Waits for it directly, or through actions that are not placed.
    bool waitsNextTo(const ActionId &id, const ActionId &after) const
    {
        for (const auto &[action, other] : links) {
            if (action != id || isOnCircle(other))
                continue;
            if (other == after || (!isPlaced(other) && waitsNextTo(other, after)))
                return true;
        }
        return false;
    }

    /// The first day of the longest run without a gap that ends with this action.
    QDate beginning(const ActionId &id) const
    {
        QDate first = *actions.at(id).start;
        for (const auto &[other, action] : actions) {
            if (isPlaced(other) && waitsNextTo(id, other)
                && last(other).addDays(1) == *actions.at(id).start)
                first = std::min(first, beginning(other));
        }
        return first;
    }

    std::map<ActionId, Action> actions;
    std::set<std::pair<ActionId, ActionId>> links;
    std::set<std::pair<ActionId, ActionId>> waits; ///< directly or not
};

/// How many days an action can slip in a pushed plan until the end moves.
int slackOf(const SlowPlan &pushed, const ActionId &id)
{
    for (int days = 1;; ++days) {
        SlowPlan slipped = pushed;
        Action &action = slipped.actions[id];
        action.start = action.start->addDays(days);
        action.end = action.end->addDays(days);
        slipped.pushAll();
        if (slipped.end() != pushed.end())
            return days - 1;
    }
}

struct Weight
{
    int gap;
    int use;
    int effort;
    bool operator>(const Weight &other) const
    {
        return gap * use * other.effort > other.gap * other.use * effort;
    }
};

Weight weightOf(const Action &action)
{
    return {1, action.usefulness.value_or(3), action.effortDays.value_or(5)};
}

Dossier dossierFor(const Plan &plan)
{
    Dossier dossier;
    dossier.actions = plan.actions;
    dossier.actionLinks = plan.links;
    return dossier;
}

QList<ActionId> orderOf(const Plan &plan)
{
    QList<ActionId> ids;
    for (const OrderedAction &each : proposedOrder(plainFramework(), dossierFor(plan)))
        ids.append(each.action);
    return ids;
}

int spanOf(const Action &action)
{
    return int(action.start->daysTo(*action.end));
}

/// How many findings there are of each kind. Circles that share an action can be told in several
/// ways, so they count once.
std::map<RoadmapFinding::Kind, int> faults(const Plan &plan)
{
    std::map<RoadmapFinding::Kind, int> counts;
    for (const RoadmapFinding &finding : roadmapFindings(plan.actions, plan.links))
        ++counts[finding.kind];
    if (counts.contains(RoadmapFinding::Kind::Cycle))
        counts[RoadmapFinding::Kind::Cycle] = 1;
    return counts;
}

class TestRoadmapProperty : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void orderNeverPlacesAnActionBeforeOneItWaitsFor();
    void orderTakesTheHeaviestWhoseTurnItIs();
    void orderOfTheRowsDoesNotMatter();
    void chainAndSlackAreThoseOfTrying();
    void chainIsARunWithoutSlack();
    void movingIsPushingUntilNothingStartsTooEarly();
    void movedActionsKeepTheirLengthAndGoBackOnly();
    void circlesAreThoseThatReachThemselves();
};

void TestRoadmapProperty::orderNeverPlacesAnActionBeforeOneItWaitsFor()
{
    for (unsigned number = 0; number < Rounds; ++number) {
        const Plan plan = support::randomPlan(number, Circles::Some);
        const SlowPlan slow(plan);
        const QList<ActionId> order = orderOf(plan);
        QCOMPARE(size_t(order.size()), slow.actions.size());
        for (qsizetype i = 0; i < order.size(); ++i) {
            for (qsizetype j = i + 1; j < order.size(); ++j)
                QVERIFY2(!slow.waits.contains({order[i], order[j]})
                             || slow.waits.contains({order[j], order[i]}),
                         qPrintable(QString::number(number)));
        }
    }
}

void TestRoadmapProperty::orderTakesTheHeaviestWhoseTurnItIs()
{
    for (unsigned number = 0; number < Rounds; ++number) {
        const Plan plan = support::randomPlan(number, Circles::None);
        const SlowPlan slow(plan);
        QList<ActionId> left = orderOf(plan);
        while (!left.isEmpty()) {
            const ActionId taken = left.takeFirst();
            for (const ActionId &other : left) {
                const bool couldGo
                    = std::ranges::none_of(left,
                                           [&](const ActionId &third) {
                                               return slow.links.contains({other, third});
                                           })
                    && !slow.links.contains({other, taken});
                QVERIFY(!couldGo
                        || !(weightOf(slow.actions.at(other)) > weightOf(slow.actions.at(taken))));
            }
        }
    }
}

void TestRoadmapProperty::orderOfTheRowsDoesNotMatter()
{
    for (unsigned number = 0; number < Rounds; ++number) {
        Plan plan = support::randomPlan(number, Circles::Some);
        for (qsizetype i = 0; i < plan.actions.size(); ++i) // so that nothing ties
            plan.actions[i].start = QDate(2027, 12, 1).addDays(i);
        std::mt19937 random(number);
        const Plan other = support::shuffled(plan, random);
        QCOMPARE(orderOf(other), orderOf(plan));
        QCOMPARE(criticalChain(other.actions, other.links).slack,
                 criticalChain(plan.actions, plan.links).slack);
        QCOMPARE(criticalChain(other.actions, other.links).days,
                 criticalChain(plan.actions, plan.links).days);
        QCOMPARE(faults(other), faults(plan));
    }
}

void TestRoadmapProperty::chainAndSlackAreThoseOfTrying()
{
    for (unsigned number = 0; number < Rounds / 3; ++number) {
        const Plan plan = support::randomPlan(number, Circles::Some);
        SlowPlan slow(plan);
        slow.pushAll();
        QHash<ActionId, int> slack;
        qint64 longest = 0;
        for (const auto &[id, action] : slow.actions) {
            if (!slow.isPlaced(id))
                continue;
            slack.insert(id, slackOf(slow, id));
            if (slow.last(id) == slow.end())
                longest = std::max(longest, slow.beginning(id).daysTo(*slow.end()) + 1);
        }
        const CriticalChain chain = criticalChain(plan.actions, plan.links);
        QCOMPARE(chain.slack, slack);
        QCOMPARE(qint64(chain.days), longest);
    }
}

void TestRoadmapProperty::chainIsARunWithoutSlack()
{
    for (unsigned number = 0; number < Rounds; ++number) {
        const Plan plan = support::randomPlan(number, Circles::Some);
        SlowPlan slow(plan);
        slow.pushAll();
        const CriticalChain chain = criticalChain(plan.actions, plan.links);
        QCOMPARE(chain.actions.isEmpty(), !slow.end().has_value());
        for (qsizetype i = 0; i < chain.actions.size(); ++i) {
            QCOMPARE(chain.slack.value(chain.actions[i], -1), 0);
            if (i == 0)
                continue;
            QVERIFY(slow.waitsNextTo(chain.actions[i], chain.actions[i - 1]));
            QCOMPARE(slow.last(chain.actions[i - 1]).addDays(1),
                     *slow.actions.at(chain.actions[i]).start);
        }
    }
}

void TestRoadmapProperty::movingIsPushingUntilNothingStartsTooEarly()
{
    for (unsigned number = 0; number < Rounds; ++number) {
        const Plan plan = support::randomPlan(number, Circles::Some);
        std::mt19937 random(number);
        const Action &chosen = plan.actions[int(random() % unsigned(plan.actions.size()))];
        const QDate start = QDate(2027, 12, 1).addDays(random() % 40);
        const QDate end = start.addDays(random() % 9);
        const QList<Action> result = moved(plan.actions, plan.links, chosen.id, start, end);

        SlowPlan slow(plan);
        if (!slow.actions.contains(chosen.id) || !slow.isPlaced(chosen.id)) {
            QVERIFY(result.isEmpty());
            continue;
        }
        slow.actions[chosen.id].start = start;
        slow.actions[chosen.id].end = end;
        std::set<ActionId> mayMove;
        for (const auto &[action, after] : slow.waits) {
            if (after == chosen.id)
                mayMove.insert(action);
        }
        slow.push(mayMove);
        QCOMPARE(result.first().id, chosen.id);
        std::map<ActionId, Action> after;
        for (const Action &action : plan.actions)
            if (action.state == Action::State::Accepted)
                after[action.id] = action;
        for (const Action &action : result)
            after[action.id] = action;
        QVERIFY(after == slow.actions);
    }
}

void TestRoadmapProperty::movedActionsKeepTheirLengthAndGoBackOnly()
{
    for (unsigned number = 0; number < Rounds; ++number) {
        const Plan plan = support::randomPlan(number, Circles::None);
        const Action &chosen = plan.actions.first();
        Plan after = plan;
        const QList<Action> result
            = moved(plan.actions, plan.links, chosen.id, {2027, 12, 20}, {2027, 12, 30});
        for (const Action &action : result) {
            Action &before = *std::ranges::find(after.actions, action.id, &Action::id);
            if (action.id != chosen.id) {
                QVERIFY(*action.start > *before.start);
                QVERIFY(!action.end || spanOf(action) == spanOf(before));
            }
            before = action;
        }
        const SlowPlan slow(plan);
        if (result.isEmpty())
            continue;
        for (const RoadmapFinding &finding : roadmapFindings(after.actions, after.links))
            QVERIFY(finding.kind != RoadmapFinding::Kind::StartsTooEarly
                    || !slow.waits.contains({finding.actions.first(), chosen.id}));
    }
}

void TestRoadmapProperty::circlesAreThoseThatReachThemselves()
{
    for (unsigned number = 0; number < Rounds; ++number) {
        const Plan plan = support::randomPlan(number, Circles::Some);
        const SlowPlan slow(plan);
        std::set<ActionId> named;
        for (const RoadmapFinding &finding : roadmapFindings(plan.actions, plan.links)) {
            if (finding.kind != RoadmapFinding::Kind::Cycle)
                continue;
            for (qsizetype i = 0; i < finding.actions.size(); ++i) {
                named.insert(finding.actions[i]);
                QVERIFY(slow.links.contains(
                    {finding.actions[i], finding.actions[(i + 1) % finding.actions.size()]}));
            }
        }
        std::set<ActionId> expected;
        for (const auto &[id, action] : slow.actions)
            if (slow.isOnCircle(id))
                expected.insert(id);
        QVERIFY(named == expected);
    }
}

SIXPOINT_TEST(TestRoadmapProperty)

} // namespace tst_roadmapproperty

#include "tst_roadmapproperty.moc"
