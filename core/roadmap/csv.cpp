// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/roadmap/roadmap.h"

#include "core/base/csvtable.h"
#include "core/roadmap/network.h"
#include "core/roadmap/roadmaptext.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

QString isoDay(const std::optional<QDate> &day)
{
    return day ? day->toString(Qt::ISODate) : QString();
}

QStringList planHeader()
{
    return {RoadmapText::tr("No."),
            RoadmapText::tr("Action"),
            RoadmapText::tr("Point"),
            RoadmapText::tr("Phase"),
            RoadmapText::tr("Owner"),
            RoadmapText::tr("Start"),
            RoadmapText::tr("End"),
            RoadmapText::tr("Effort in days"),
            RoadmapText::tr("Big move"),
            RoadmapText::tr("Waits for"),
            RoadmapText::tr("Sign of success")};
}

QStringList planRow(const ActionNetwork &network, int place)
{
    const Action &action = network.at(place);
    QStringList numbers;
    for (const int after : network.waitsFor(place))
        numbers.append(QString::number(after + 1));
    return {QString::number(place + 1),
            action.title.trimmed(),
            action.point.text,
            action.phase ? wordFor(*action.phase) : QString(),
            action.owner.trimmed(),
            isoDay(action.start),
            isoDay(action.end),
            action.effortDays ? QString::number(*action.effortDays) : QString(),
            action.bigMove ? RoadmapText::tr("yes") : QString(),
            numbers.join(u", "_s),
            action.signOfSuccess.trimmed()};
}

} // namespace

QByteArray toCsv(std::span<const Action> actions, std::span<const ActionLink> links)
{
    const ActionNetwork network(actions, links);
    QByteArray csv = csvLine(planHeader());
    for (int place = 0; place < network.size(); ++place)
        csv += csvLine(planRow(network, place));
    return csv;
}

} // namespace core
