// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/checks/inspection.h"

#include "core/base/text.h"
#include "core/strategy/plan.h"

using namespace Qt::StringLiterals;

namespace core::checks {

namespace {

Source sponsorField(const QString &name)
{
    return {Source::Kind::Leadership, name};
}

void noSponsor(Inspection &look)
{
    if (isMissing(look.dossier.leadership.sponsor))
        look.find(sponsorField(u"sponsor"_s));
}

void sponsorWithoutPromise(Inspection &look)
{
    const Leadership &leadership = look.dossier.leadership;
    if (!isMissing(leadership.sponsor) && isMissing(leadership.promise))
        look.find(sponsorField(u"promise"_s), {leadership.sponsor.trimmed()});
}

void promiseWithoutDate(Inspection &look)
{
    const Leadership &leadership = look.dossier.leadership;
    if (!isMissing(leadership.promise) && !leadership.promiseDate)
        look.find(sponsorField(u"promiseDate"_s), {quoted(leadership.promise)});
}

void promiseDatePast(Inspection &look)
{
    const Leadership &leadership = look.dossier.leadership;
    if (leadership.promiseDate && *leadership.promiseDate < look.today)
        look.find(sponsorField(u"promiseDate"_s), {longDate(*leadership.promiseDate)});
}

void requestTooLong(Inspection &look)
{
    const int words = wordCount(look.dossier.leadership.request);
    if (words > SponsorRequestWordLimit)
        look.find(sponsorField(u"request"_s),
                  {QString::number(words), QString::number(SponsorRequestWordLimit)});
}

constexpr std::array SponsorTable = {
    Check{"no-sponsor", Severity::Error, "9",
          QT_TRANSLATE_NOOP("core::checks", "There is no sponsor"),
          QT_TRANSLATE_NOOP("core::checks",
                            "Without somebody at the top who wants it, the plan ends with the "
                            "first hard choice."),
          QT_TRANSLATE_NOOP("core::checks", "There is no sponsor."),
          QT_TRANSLATE_NOOP("core::checks", "Name one person with a voice in the budget."),
          noSponsor},
    Check{"sponsor-without-promise", Severity::Error, "9",
          QT_TRANSLATE_NOOP("core::checks", "The sponsor has promised nothing"),
          QT_TRANSLATE_NOOP("core::checks", "A name on paper is not support."),
          QT_TRANSLATE_NOOP("core::checks", "The sponsor, %1, has promised nothing yet."),
          QT_TRANSLATE_NOOP("core::checks", "Ask for one promise with a date, and write it down."),
          sponsorWithoutPromise},
    Check{"promise-without-date", Severity::Warning, "9",
          QT_TRANSLATE_NOOP("core::checks", "The sponsor’s promise has no date"),
          QT_TRANSLATE_NOOP("core::checks", "A promise without a day is never broken."),
          QT_TRANSLATE_NOOP("core::checks", "The sponsor’s promise has no date: %1."),
          QT_TRANSLATE_NOOP("core::checks", "Agree on the day by which it is kept."),
          promiseWithoutDate},
    Check{"promise-date-past", Severity::Warning, "9",
          QT_TRANSLATE_NOOP("core::checks", "The date of the sponsor’s promise is past"),
          QT_TRANSLATE_NOOP("core::checks", "A broken promise at the top is seen by everybody."),
          QT_TRANSLATE_NOOP("core::checks", "The sponsor’s promise was for %1."),
          QT_TRANSLATE_NOOP("core::checks", "Say what came of it, and agree on the next one."),
          promiseDatePast},
    Check{
        "request-too-long", Severity::Warning, "9",
        QT_TRANSLATE_NOOP("core::checks", "The request to the sponsor is too long"),
        QT_TRANSLATE_NOOP("core::checks", "It has to be said in half a minute."),
        QT_TRANSLATE_NOOP("core::checks",
                          "The request to the sponsor has %1 words; %2 are enough."),
        QT_TRANSLATE_NOOP("core::checks", "Keep the problem, the one thing you ask, and the date."),
        requestTooLong},
};

} // namespace

std::span<const Check> sponsorChecks()
{
    return SponsorTable;
}

} // namespace core::checks
