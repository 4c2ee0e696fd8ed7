// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/checks/inspection.h"

#include "core/base/text.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core::checks {

namespace {

template<auto Field>
void offerWithout(Inspection &look)
{
    qsizetype number = 0;
    for (const SupportOffer &offer : look.dossier.supportOffers) {
        ++number;
        if (isMissing(offer.*Field))
            look.find({Source::Kind::SupportOffer, offer.id.toString()},
                      {named(offer.title, number)});
    }
}

void offerDatePast(Inspection &look)
{
    qsizetype number = 0;
    for (const SupportOffer &offer : look.dossier.supportOffers) {
        ++number;
        if (offer.date && *offer.date < look.today)
            look.find({Source::Kind::SupportOffer, offer.id.toString()},
                      {named(offer.title, number), longDate(*offer.date)});
    }
}

QString champions(const char *text)
{
    return QCoreApplication::translate("core::checks", text);
}

void tooFewChampions(Inspection &look)
{
    constexpr int MostPeopleEach = 30;
    const Source place{Source::Kind::PeoplePlan, u"champions"_s};
    const int count = look.dossier.peoplePlan.champions.value_or(0);
    const std::optional<int> &people = look.dossier.organisation.headcount;
    if (count < 1)
        look.say(place,
                 champions(QT_TRANSLATE_NOOP("core::checks", "There are no champions yet.")));
    else if (people && *people > MostPeopleEach * count)
        look.say(place,
                 champions(QT_TRANSLATE_NOOP(
                               "core::checks",
                               "For %1 people there are %2 champions: more than 30 people each."))
                     .arg(QString::number(*people), QString::number(count)));
}

void championsWithoutHours(Inspection &look)
{
    const PeoplePlan &plan = look.dossier.peoplePlan;
    if (plan.champions.value_or(0) > 0 && plan.championHours.value_or(0) < 1)
        look.find({Source::Kind::PeoplePlan, u"championHours"_s});
}

void noMonthFour(Inspection &look)
{
    if (isMissing(look.dossier.peoplePlan.monthFour))
        look.find({Source::Kind::PeoplePlan, u"monthFour"_s});
}

QString leftOut(Inclusion::Kind kind)
{
    static constexpr std::array names
        = {QT_TRANSLATE_NOOP("core::checks", "people with disabilities"),
           QT_TRANSLATE_NOOP("core::checks", "people with little English"),
           QT_TRANSLATE_NOOP("core::checks", "people who share a device"),
           QT_TRANSLATE_NOOP("core::checks", "people without a desk")};
    return QCoreApplication::translate("core::checks", names.at(size_t(kind)));
}

void inclusionEmpty(Inspection &look)
{
    for (const Inclusion::Kind kind : AllInclusionKinds) {
        if (kind == Inclusion::Kind::NoDesk && look.dossier.organisation.desklessPercent == 0)
            continue;
        const bool cared = std::ranges::any_of(look.dossier.inclusion, [&](const Inclusion &row) {
            return row.kind == kind && !isMissing(row.adjustment);
        });
        if (!cared)
            look.find({Source::Kind::Inclusion, wordFor(kind)}, {leftOut(kind)});
    }
}

constexpr std::array SupportTable = {
    Check{"offer-without-date", Severity::Warning, "8",
          QT_TRANSLATE_NOOP("core::checks", "An offer has no date"),
          QT_TRANSLATE_NOOP("core::checks", "People make time for a day, not for “soon”."),
          QT_TRANSLATE_NOOP("core::checks", "The offer %1 has no date."),
          QT_TRANSLATE_NOOP("core::checks", "Say when it first takes place."),
          offerWithout<&SupportOffer::date>},
    Check{"offer-without-owner", Severity::Warning, "8",
          QT_TRANSLATE_NOOP("core::checks", "An offer has no owner"),
          QT_TRANSLATE_NOOP("core::checks", "Somebody has to invite, prepare and be there."),
          QT_TRANSLATE_NOOP("core::checks", "The offer %1 has no owner."),
          QT_TRANSLATE_NOOP("core::checks", "Name who holds it."),
          offerWithout<&SupportOffer::owner>},
    Check{"offer-date-past", Severity::Hint, "8",
          QT_TRANSLATE_NOOP("core::checks", "The date of an offer is past"),
          QT_TRANSLATE_NOOP("core::checks", "A plan tells what is to come."),
          QT_TRANSLATE_NOOP("core::checks", "The offer %1 was for %2."),
          QT_TRANSLATE_NOOP("core::checks", "Give the next date, or take the offer out."),
          offerDatePast},
    Check{"too-few-champions", Severity::Warning, "8",
          QT_TRANSLATE_NOOP("core::checks", "There are too few champions"),
          QT_TRANSLATE_NOOP("core::checks",
                            "One for every twenty to thirty people can know them by name."),
          nullptr,
          QT_TRANSLATE_NOOP("core::checks", "Find one champion for every 20 to 30 people."),
          tooFewChampions},
    Check{
        "champions-without-hours", Severity::Warning, "8",
        QT_TRANSLATE_NOOP("core::checks", "Champions have no hours"),
        QT_TRANSLATE_NOOP("core::checks", "Help in people’s spare time ends with the first rush."),
        QT_TRANSLATE_NOOP("core::checks", "Champions have no hours for it."),
        QT_TRANSLATE_NOOP("core::checks", "Agree on hours a month with their managers."),
        championsWithoutHours},
    Check{"no-month-four", Severity::Warning, "8",
          QT_TRANSLATE_NOOP("core::checks", "There is no plan for month four"),
          QT_TRANSLATE_NOOP("core::checks", "Use falls when the novelty has gone."),
          QT_TRANSLATE_NOOP("core::checks", "There is no plan for month four."),
          QT_TRANSLATE_NOOP("core::checks", "Plan one thing that happens then, with a date."),
          noMonthFour},
    Check{"inclusion-empty", Severity::Warning, "8",
          QT_TRANSLATE_NOOP("core::checks", "Somebody may be left out"),
          QT_TRANSLATE_NOOP("core::checks",
                            "Whoever cannot take part is not reluctant, but shut out."),
          QT_TRANSLATE_NOOP("core::checks", "Nothing is planned so that %1 can take part."),
          QT_TRANSLATE_NOOP("core::checks", "Ask two of them to try it, and say what you change."),
          inclusionEmpty},
};

} // namespace

std::span<const Check> supportChecks()
{
    return SupportTable;
}

} // namespace core::checks
