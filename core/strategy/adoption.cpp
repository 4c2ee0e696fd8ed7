// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/strategy/adoption.h"

#include "core/strategy/dossier.h"

#include <algorithm>
#include <limits>

namespace core {

namespace {

Adopters adopterGroupOf(const ConfidenceReading &reading)
{
    int sum = 0;
    int count = 0;
    for (const int mark : reading.marks)
        if (mark > 0) {
            sum += mark;
            ++count;
        }
    if (sum >= 4 * count)
        return Adopters::Early;
    return 2 * sum < 5 * count ? Adopters::Reluctant : Adopters::Middle;
}

int roundedUp(int people, int each)
{
    return people / each + (people % each > 0 ? 1 : 0);
}

} // namespace

AdopterNumbers apportioned(int people, const AdopterNumbers &weights)
{
    AdopterNumbers numbers = {};
    const qint64 all = qint64(weights.at(0)) + weights.at(1) + weights.at(2);
    if (people <= 0 || all <= 0)
        return numbers;
    std::array<qint64, numbers.size()> remainders = {};
    int left = people;
    for (size_t i = 0; i < numbers.size(); ++i) {
        const qint64 share = qint64(people) * weights.at(i);
        numbers.at(i) = int(share / all);
        remainders.at(i) = share % all;
        left -= numbers.at(i);
    }
    for (; left > 0; --left) {
        const auto largest = std::ranges::max_element(remainders);
        ++numbers.at(size_t(largest - remainders.begin()));
        *largest = -1;
    }
    return numbers;
}

bool AdopterSurvey::isScaled() const
{
    return sizes && headcount && *headcount > people();
}

AdopterSurvey adopterSurvey(std::span<const ConfidenceReading> readings,
                            const std::optional<int> &headcount)
{
    AdopterSurvey survey;
    survey.headcount = headcount;
    for (const ConfidentPerson &person : peopleIn(readings)) {
        const ConfidenceReading &reading = person.before ? *person.before : *person.after;
        ++survey.answered.at(static_cast<size_t>(adopterGroupOf(reading)));
        survey.days.add(reading.date);
    }
    if (survey.people() < FewestForFigure)
        return survey;
    survey.sizes = apportioned(std::max(survey.people(), headcount.value_or(0)), survey.answered);
    return survey;
}

ChampionNeed championNeed(int people, const std::optional<int> &there)
{
    ChampionNeed need;
    need.people = std::max(people, 0);
    need.needed = roundedUp(need.people, PeoplePerChampion);
    need.fewest = roundedUp(need.people, MostPerChampion);
    need.most = roundedUp(need.people, FewestPerChampion);
    need.there = there;
    if (there && *there > 0 && need.people > 0)
        need.peopleEach = int((2 * qint64(need.people) + *there) / (2 * qint64(*there)));
    return need;
}

std::optional<int> peopleToHelp(const Dossier &dossier)
{
    if (dossier.organisation.headcount)
        return dossier.organisation.headcount;
    qint64 sum = 0;
    size_t known = 0;
    for (const AdopterGroup &group : dossier.adopterGroups)
        if (group.people) {
            sum += *group.people;
            ++known;
        }
    if (known < AllAdopters.size() || sum > std::numeric_limits<int>::max())
        return std::nullopt;
    return int(sum);
}

QList<Adopters> groupsWithoutOffer(std::span<const SupportOffer> offers)
{
    QList<Adopters> without;
    for (const Adopters group : AllAdopters)
        if (std::ranges::none_of(
                offers, [group](const SupportOffer &offer) { return offer.group == group; }))
            without.append(group);
    return without;
}

} // namespace core
