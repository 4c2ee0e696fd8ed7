// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/checks/inspection.h"

#include "core/base/text.h"
#include "core/strategy/plan.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core::checks {

namespace {

Source placeOf(const Action &action)
{
    return {Source::Kind::Action, action.id.toString()};
}

bool isAccepted(const Action &action)
{
    return action.state == Action::State::Accepted;
}

template<class Fits>
void findActions(Inspection &look, Fits fits)
{
    qsizetype number = 0;
    for (const Action &action : look.dossier.actions) {
        ++number;
        if (isAccepted(action) && fits(action))
            look.find(placeOf(action), {named(action.title, number)});
    }
}

void noAction(Inspection &look)
{
    if (std::ranges::none_of(look.dossier.actions, isAccepted))
        look.find({Source::Kind::Action, {}});
}

void actionWithoutOwner(Inspection &look)
{
    findActions(look, [](const Action &action) { return isMissing(action.owner); });
}

void actionWithoutDates(Inspection &look)
{
    findActions(look, [](const Action &action) { return !action.start || !action.end; });
}

void actionWithoutSign(Inspection &look)
{
    findActions(look, [](const Action &action) { return isMissing(action.signOfSuccess); });
}

void actionPast(Inspection &look)
{
    qsizetype number = 0;
    for (const Action &action : look.dossier.actions) {
        ++number;
        if (isAccepted(action) && action.end && *action.end < look.today)
            look.find(placeOf(action), {named(action.title, number), longDate(*action.end)});
    }
}

void undecidedProposal(Inspection &look)
{
    const QList<Gap> gaps = rankedGaps(look.framework, look.dossier.profile, look.dossier.targets);
    for (const Proposal &proposal : proposals(look.framework, gaps, look.dossier.actions))
        look.find({Source::Kind::Action, proposal.point.text},
                  {quoted(proposal.title), proposal.point.text});
}

/// Of several lowest points one is enough: all at once would ask too much of people.
void noActionForLowest(Inspection &look)
{
    QList<const PointProfile *> lowest;
    for (const PointProfile &point : look.dossier.profile.points) {
        if (!point.score || (!lowest.isEmpty() && *point.score > *lowest.first()->score))
            continue;
        if (!lowest.isEmpty() && *point.score < *lowest.first()->score)
            lowest.clear();
        lowest.append(&point);
    }
    const auto cared = [&](const PointProfile *point) {
        return std::ranges::any_of(look.dossier.actions, [&](const Action &action) {
            return isAccepted(action) && action.point == point->point;
        });
    };
    if (lowest.isEmpty() || std::ranges::any_of(lowest, cared))
        return;
    const PointCode code = lowest.first()->point;
    const Point *point = look.framework.point(code);
    look.find({Source::Kind::Action, code.text},
              {point ? point->shortName : code.text, lowest.first()->score->toString()});
}

constexpr std::array ActionTable = {
    Check{"no-action", Severity::Error, "13",
          QT_TRANSLATE_NOOP("core::checks", "The plan has no action"),
          QT_TRANSLATE_NOOP("core::checks", "An aim without a step stays a wish."),
          QT_TRANSLATE_NOOP("core::checks", "The plan has no action."),
          QT_TRANSLATE_NOOP("core::checks", "Accept a proposal, or write down the first step."),
          noAction},
    Check{"action-without-owner", Severity::Error, "13",
          QT_TRANSLATE_NOOP("core::checks", "An action has no owner"),
          QT_TRANSLATE_NOOP("core::checks", "Nobody does what nobody owns."),
          QT_TRANSLATE_NOOP("core::checks", "Action %1 has no owner."),
          QT_TRANSLATE_NOOP("core::checks", "Name the person or role that does it."),
          actionWithoutOwner},
    Check{"action-without-dates", Severity::Error, "13",
          QT_TRANSLATE_NOOP("core::checks", "An action has no start or no end"),
          QT_TRANSLATE_NOOP("core::checks", "What has no day gives way to what has one."),
          QT_TRANSLATE_NOOP("core::checks", "Action %1 has no start or no end."),
          QT_TRANSLATE_NOOP("core::checks", "Say when it starts and when it is done."),
          actionWithoutDates},
    Check{"action-without-sign", Severity::Warning, "13",
          QT_TRANSLATE_NOOP("core::checks", "An action has no sign of success"),
          QT_TRANSLATE_NOOP("core::checks", "Without it, done means only that time has passed."),
          QT_TRANSLATE_NOOP("core::checks", "Action %1 does not say how you see that it worked."),
          QT_TRANSLATE_NOOP("core::checks", "Say what people will see when it has worked."),
          actionWithoutSign},
    Check{"action-past", Severity::Warning, "13",
          QT_TRANSLATE_NOOP("core::checks", "The end of an action is past"),
          QT_TRANSLATE_NOOP("core::checks", "A plan tells what is to come."),
          QT_TRANSLATE_NOOP("core::checks", "Action %1 was to end on %2."),
          QT_TRANSLATE_NOOP("core::checks", "Give it a new end, or take it out when it is done."),
          actionPast},
    Check{"undecided-proposal", Severity::Warning, "13",
          QT_TRANSLATE_NOOP("core::checks", "A proposed action is undecided"),
          QT_TRANSLATE_NOOP("core::checks", "A gap that nobody decides about stays."),
          QT_TRANSLATE_NOOP("core::checks", "Nobody has decided about the proposal %1 (%2)."),
          QT_TRANSLATE_NOOP("core::checks", "Accept it, or refuse it with a reason."),
          undecidedProposal},
    Check{"no-action-for-lowest", Severity::Warning, "13",
          QT_TRANSLATE_NOOP("core::checks", "Nothing is done for the lowest point"),
          QT_TRANSLATE_NOOP("core::checks", "The lowest point holds back the others."),
          QT_TRANSLATE_NOOP("core::checks",
                            "%1 has the lowest score, %2, and the plan does nothing for it."),
          QT_TRANSLATE_NOOP("core::checks", "Take one step for this point into the plan."),
          noActionForLowest},
};

} // namespace

std::span<const Check> actionChecks()
{
    return ActionTable;
}

} // namespace core::checks
