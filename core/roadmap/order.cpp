// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/roadmap/roadmap.h"

#include "core/base/text.h"
#include "core/roadmap/network.h"
#include "core/roadmap/roadmaptext.h"

#include <algorithm>

namespace core {

namespace {

/// Compared as whole numbers: two ways to the same weight must not differ in the last bit.
bool isHeavier(const OrderedAction &a, const OrderedAction &b)
{
    return qint64(a.gap) * a.usefulness * b.effortDays
        > qint64(b.gap) * b.usefulness * a.effortDays;
}

bool startsEarlier(const Action &a, const Action &b)
{
    return a.start && (!b.start || *a.start < *b.start);
}

class OrderProposal
{
public:
    OrderProposal(const Framework &framework, const Dossier &dossier)
        : m_network(dossier.actions, dossier.actionLinks)
    {
        QHash<PointCode, int> gaps;
        for (const Gap &gap : rankedGaps(framework, dossier.profile, dossier.targets))
            gaps.insert(gap.point, gap.target - gap.level);
        for (int place = 0; place < m_network.size(); ++place)
            m_entries.append(entry(place, gaps.value(m_network.at(place).point, 1)));
    }

    QList<OrderedAction> make() const
    {
        QList<OrderedAction> result;
        QList<QList<int>> behind;
        for (int place = 0; place < m_network.size(); ++place)
            behind.append(m_network.standsBehind(place));
        QList<bool> placed(m_network.size(), false);
        while (result.size() < m_network.size()) {
            const int next = heaviest(placed, behind);
            placed[next] = true;
            result.append(m_entries[next]);
        }
        return result;
    }

private:
    OrderedAction entry(int place, int gap) const
    {
        const Action &action = m_network.at(place);
        OrderedAction result;
        result.action = action.id;
        result.gap = gap;
        result.usefulness = action.usefulness.value_or(result.usefulness);
        result.effortDays = qMax(1, action.effortDays.value_or(result.effortDays));
        result.weight = double(gap) * result.usefulness / result.effortDays;
        result.reason = reason(place, result);
        return result;
    }

    QString reason(int place, const OrderedAction &entry) const
    {
        const Action &action = m_network.at(place);
        QStringList sentences
            = {RoadmapText::tr("%1 × usefulness %2 ÷ %3 of work.")
                   .arg(entry.gap == 1 ? RoadmapText::tr("Gap of 1 level")
                                       : RoadmapText::tr("Gap of %1 levels").arg(entry.gap),
                        QString::number(entry.usefulness),
                        entry.effortDays == 1 ? RoadmapText::tr("1 day")
                                              : RoadmapText::tr("%1 days").arg(entry.effortDays))};
        if (!action.usefulness && !action.effortDays)
            sentences.append(RoadmapText::tr("Nobody gave usefulness or days: 3 and 5 stand in."));
        else if (!action.usefulness)
            sentences.append(RoadmapText::tr("Nobody gave the usefulness: 3 stands in."));
        else if (!action.effortDays)
            sentences.append(RoadmapText::tr("Nobody gave the days of work: 5 stand in."));
        sentences += waiting(place);
        return sentences.join(u' ');
    }

    QStringList waiting(int place) const
    {
        if (m_network.isOnCircle(place))
            return {RoadmapText::tr("It waits for itself in a circle, so it comes last.")};
        QStringList names;
        for (const int after : m_network.waitsFor(place))
            names.append(quotedTitle(m_network.at(after)));
        if (names.isEmpty())
            return {};
        return {RoadmapText::tr("After %1.").arg(joined(names))};
    }

    /// Of those whose turn it is. Circles, and what waits for them, wait until nothing else is
    /// left.
    int heaviest(const QList<bool> &placed, const QList<QList<int>> &behind) const
    {
        int best = -1;
        for (int place = 0; place < m_network.size(); ++place) {
            const auto isPlaced = [&placed](int other) { return placed[other]; };
            if (!placed[place] && std::ranges::all_of(behind[place], isPlaced)
                && (best < 0 || goesBefore(place, best)))
                best = place;
        }
        return best;
    }

    bool goesBefore(int a, int b) const
    {
        if (m_network.isOnCircle(a) != m_network.isOnCircle(b))
            return !m_network.isOnCircle(a);
        if (isHeavier(m_entries[a], m_entries[b]) || isHeavier(m_entries[b], m_entries[a]))
            return isHeavier(m_entries[a], m_entries[b]);
        return startsEarlier(m_network.at(a), m_network.at(b));
    }

    ActionNetwork m_network;
    QList<OrderedAction> m_entries; ///< by place
};

} // namespace

QList<OrderedAction> proposedOrder(const Framework &framework, const Dossier &dossier)
{
    return OrderProposal(framework, dossier).make();
}

} // namespace core
