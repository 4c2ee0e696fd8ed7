// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/checks/inspection.h"

#include "core/base/text.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core::checks {

namespace {

QString adoptersName(Adopters group)
{
    static constexpr std::array names
        = {QT_TRANSLATE_NOOP("core::checks", "people who start early"),
           QT_TRANSLATE_NOOP("core::checks", "people in the middle"),
           QT_TRANSLATE_NOOP("core::checks", "reluctant people")};
    return QCoreApplication::translate("core::checks", names.at(size_t(group)));
}

/// What they are, as in "Nobody has said how many people are …".
QString adoptersTrait(Adopters group)
{
    static constexpr std::array traits = {QT_TRANSLATE_NOOP("core::checks", "early to start"),
                                          QT_TRANSLATE_NOOP("core::checks", "in the middle"),
                                          QT_TRANSLATE_NOOP("core::checks", "reluctant")};
    return QCoreApplication::translate("core::checks", traits.at(size_t(group)));
}

bool isOffered(const Dossier &dossier, Adopters group)
{
    return std::ranges::any_of(dossier.supportOffers, [&](const SupportOffer &offer) {
        return !isMissing(offer.title) && offer.group.value_or(group) == group;
    });
}

std::optional<int> sizeOf(const Dossier &dossier, Adopters group)
{
    for (const AdopterGroup &each : dossier.adopterGroups)
        if (each.group == group)
            return each.people;
    return std::nullopt;
}

void reluctantWithoutOffer(Inspection &look)
{
    if (!isOffered(look.dossier, Adopters::Reluctant))
        look.find({Source::Kind::SupportOffer, {}});
}

void groupWithoutOffer(Inspection &look)
{
    for (const Adopters group : {Adopters::Early, Adopters::Middle})
        if (!isOffered(look.dossier, group))
            look.find({Source::Kind::SupportOffer, {}}, {adoptersName(group)});
}

void groupsNotSized(Inspection &look)
{
    QStringList unsized;
    for (const Adopters group : AllAdopters)
        if (!sizeOf(look.dossier, group))
            unsized << adoptersTrait(group);
    if (!unsized.isEmpty())
        look.find({Source::Kind::AdopterGroup, {}}, {joined(unsized, Joining::Or)});
}

void groupsDoNotAddUp(Inspection &look)
{
    const std::optional<int> &headcount = look.dossier.organisation.headcount;
    qint64 sum = 0;
    for (const Adopters group : AllAdopters) {
        const std::optional<int> size = sizeOf(look.dossier, group);
        if (!size)
            return;
        sum += *size;
    }
    if (headcount && sum != *headcount)
        look.find({Source::Kind::AdopterGroup, {}},
                  {QString::number(sum), QString::number(*headcount)});
}

void noReluctanceReason(Inspection &look)
{
    if (look.dossier.reluctanceReasons.isEmpty())
        look.find({Source::Kind::ReluctanceReason, {}});
}

constexpr std::array GroupTable = {
    Check{
        "reluctant-without-offer", Severity::Error, "8",
        QT_TRANSLATE_NOOP("core::checks", "There is no offer for reluctant people"),
        QT_TRANSLATE_NOOP("core::checks",
                          "The others start without you; whether it works is decided by those "
                          "who hold back."),
        QT_TRANSLATE_NOOP("core::checks", "There is no offer for reluctant people."),
        QT_TRANSLATE_NOOP("core::checks",
                          "Offer them help that answers their reasons, or an offer for everybody."),
        reluctantWithoutOffer},
    Check{
        "group-without-offer", Severity::Warning, "8",
        QT_TRANSLATE_NOOP("core::checks", "A group gets no offer"),
        QT_TRANSLATE_NOOP("core::checks", "Each group starts for other reasons."),
        QT_TRANSLATE_NOOP("core::checks", "There is no offer for %1."),
        QT_TRANSLATE_NOOP("core::checks", "Offer them something, or make an offer for everybody."),
        groupWithoutOffer},
    Check{"groups-not-sized", Severity::Warning, "8",
          QT_TRANSLATE_NOOP("core::checks", "The size of a group is not known"),
          QT_TRANSLATE_NOOP("core::checks", "Help is planned in numbers of people."),
          QT_TRANSLATE_NOOP("core::checks", "Nobody has said how many people are %1."),
          QT_TRANSLATE_NOOP("core::checks", "Ask the managers for a rough number."),
          groupsNotSized},
    Check{"groups-do-not-add-up", Severity::Warning, "8",
          QT_TRANSLATE_NOOP("core::checks", "The groups do not add up"),
          QT_TRANSLATE_NOOP("core::checks", "Whoever is in no group gets no help."),
          QT_TRANSLATE_NOOP("core::checks", "The groups add up to %1 people, but %2 work here."),
          QT_TRANSLATE_NOOP("core::checks", "Put the sizes or the number of people right."),
          groupsDoNotAddUp},
    Check{"no-reluctance-reason", Severity::Warning, "8",
          QT_TRANSLATE_NOOP("core::checks", "Nothing is known of why people hold back"),
          QT_TRANSLATE_NOOP("core::checks", "Help that answers the wrong reason helps nobody."),
          QT_TRANSLATE_NOOP("core::checks", "Nothing is known of why people hold back."),
          QT_TRANSLATE_NOOP("core::checks", "Ask three of them, and write down their words."),
          noReluctanceReason},
};

} // namespace

std::span<const Check> groupChecks()
{
    return GroupTable;
}

} // namespace core::checks
