// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/checks/inspection.h"

#include "core/base/text.h"

using namespace Qt::StringLiterals;

namespace core::checks {

namespace {

const Source SevenDays{Source::Kind::Leadership, u"sevenDays"_s};

void noLeaderHabit(Inspection &look)
{
    if (look.dossier.leaderHabits.isEmpty())
        look.find({Source::Kind::LeaderHabit, {}});
}

template<auto Field>
void habitWithout(Inspection &look)
{
    qsizetype number = 0;
    for (const LeaderHabit &habit : look.dossier.leaderHabits) {
        ++number;
        if (isMissing(habit.*Field))
            look.find({Source::Kind::LeaderHabit, habit.id.toString()},
                      {named(habit.habit, number)});
    }
}

void sevenDaysNeverAsked(Inspection &look)
{
    if (!look.dossier.leadership.askedOn)
        look.find(SevenDays);
}

void sevenDaysOld(Inspection &look)
{
    constexpr int MostDays = 90;
    const std::optional<QDate> &asked = look.dossier.leadership.askedOn;
    if (asked && asked->daysTo(look.today) > MostDays)
        look.find(SevenDays, {longDate(*asked)});
}

void stakeholderNotPlaced(Inspection &look)
{
    qsizetype number = 0;
    for (const Stakeholder &one : look.dossier.stakeholders) {
        ++number;
        if (!one.influence || !one.enthusiasm)
            look.find({Source::Kind::Stakeholder, one.id.toString()}, {named(one.name, number)});
    }
}

void stakeholderWithoutMessage(Inspection &look)
{
    constexpr int Much = 4;
    constexpr int Little = 2;
    qsizetype number = 0;
    for (const Stakeholder &one : look.dossier.stakeholders) {
        ++number;
        if (one.influence.value_or(0) >= Much && one.enthusiasm.value_or(Much) <= Little
            && isMissing(one.message))
            look.find({Source::Kind::Stakeholder, one.id.toString()},
                      {named(one.name, number), QString::number(*one.influence),
                       QString::number(*one.enthusiasm)});
    }
}

constexpr std::array LeaderTable = {
    Check{"no-leader-habit", Severity::Warning, "9",
          QT_TRANSLATE_NOOP("core::checks", "No leader has promised a habit"),
          QT_TRANSLATE_NOOP("core::checks", "People do what leaders are seen to do."),
          QT_TRANSLATE_NOOP("core::checks", "No leader has promised a habit that others can see."),
          QT_TRANSLATE_NOOP("core::checks", "Agree with one leader on one small thing each week."),
          noLeaderHabit},
    Check{"habit-without-leader", Severity::Warning, "9",
          QT_TRANSLATE_NOOP("core::checks", "A habit has no leader"),
          QT_TRANSLATE_NOOP("core::checks", "What “the leaders” do, no leader does."),
          QT_TRANSLATE_NOOP("core::checks", "Nobody is named for the habit %1."),
          QT_TRANSLATE_NOOP("core::checks", "Name the leader who does it."),
          habitWithout<&LeaderHabit::leader>},
    Check{"habit-without-date", Severity::Hint, "9",
          QT_TRANSLATE_NOOP("core::checks", "A habit has no first day"),
          QT_TRANSLATE_NOOP("core::checks", "What starts “soon” does not start."),
          QT_TRANSLATE_NOOP("core::checks", "The habit %1 has no first day."),
          QT_TRANSLATE_NOOP("core::checks", "Say from which day on it holds."),
          habitWithout<&LeaderHabit::from>},
    Check{"seven-days-never-asked", Severity::Hint, "9",
          QT_TRANSLATE_NOOP("core::checks", "The seven-day question was never asked"),
          QT_TRANSLATE_NOOP("core::checks",
                            "How many leaders used the tools in the last seven days tells more "
                            "than what they say of them."),
          QT_TRANSLATE_NOOP("core::checks",
                            "Nobody has asked the leaders what they did in the last seven days."),
          QT_TRANSLATE_NOOP("core::checks",
                            "Ask each of them, and write down how many did something."),
          sevenDaysNeverAsked},
    Check{
        "seven-days-old", Severity::Hint, "9",
        QT_TRANSLATE_NOOP("core::checks", "The seven-day question was asked long ago"),
        QT_TRANSLATE_NOOP("core::checks", "Habits fade; a number from last season proves nothing."),
        QT_TRANSLATE_NOOP("core::checks",
                          "The leaders were last asked about their seven days on %1."),
        QT_TRANSLATE_NOOP("core::checks", "Ask again."), sevenDaysOld},
    Check{"stakeholder-not-placed", Severity::Hint, "9",
          QT_TRANSLATE_NOOP("core::checks", "A stakeholder is not on the map"),
          QT_TRANSLATE_NOOP("core::checks", "Influence and enthusiasm say whom to win first."),
          QT_TRANSLATE_NOOP("core::checks", "Stakeholder %1 has no place on the map."),
          QT_TRANSLATE_NOOP("core::checks", "Give a mark for influence and one for enthusiasm."),
          stakeholderNotPlaced},
    Check{"stakeholder-without-message", Severity::Warning, "9",
          QT_TRANSLATE_NOOP("core::checks", "A powerful doubter gets no message"),
          QT_TRANSLATE_NOOP("core::checks", "People with much influence can stop what they doubt."),
          QT_TRANSLATE_NOOP("core::checks",
                            "Stakeholder %1 has much influence (%2 of 5) and little enthusiasm "
                            "(%3 of 5), but no message."),
          QT_TRANSLATE_NOOP("core::checks", "Say what this person needs to hear, and from whom."),
          stakeholderWithoutMessage},
};

} // namespace

std::span<const Check> leaderChecks()
{
    return LeaderTable;
}

} // namespace core::checks
