// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/checks/inspection.h"

#include "core/strategy/screening.h"
#include "core/strategy/starters.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core::checks {

namespace {

void policyNotBegun(Inspection &look)
{
    const auto begun
        = [](const PolicyPart &part) { return part.state != PolicyPart::State::Missing; };
    if (std::ranges::none_of(look.dossier.policy, begun))
        look.find({Source::Kind::Policy, {}});
}

void noHouseRules(Inspection &look)
{
    if (look.dossier.houseRules.isEmpty())
        look.find({Source::Kind::HouseRule, {}});
}

void noOutOfHoursContact(Inspection &look)
{
    if (isMissing(look.dossier.governance.outOfHoursContact))
        look.find({Source::Kind::Crisis, u"outOfHoursContact"_s});
}

Source screeningList()
{
    return {Source::Kind::Check, wordFor(Checklist::DataProtection)};
}

void screeningNotComplete(Inspection &look)
{
    const int answered = screening(look.dossier.checkAnswers).answered;
    if (answered < ScreeningQuestions)
        look.find(screeningList(),
                  {QString::number(answered), QString::number(ScreeningQuestions)});
}

/// An action about data protection takes care of all of it; a note or a person of its answer.
void assessmentWithoutStep(Inspection &look)
{
    const auto planned = [](const Action &action) {
        return action.state == Action::State::Accepted
            && action.title.contains(u"data protection"_s, Qt::CaseInsensitive);
    };
    const auto open = [](const CheckAnswer &answer) {
        return answer.list == Checklist::DataProtection && answer.answer == YesNo::Yes
            && isMissing(answer.note) && isMissing(answer.owner);
    };
    const auto left = std::ranges::count_if(look.dossier.checkAnswers, open);
    if (left > 0 && std::ranges::none_of(look.dossier.actions, planned))
        look.find(screeningList(), {QString::number(left)});
}

QString questionOf(const CheckAnswer &answer)
{
    for (const Starters::Check &check : builtInStarters().checks)
        if (check.code == answer.code)
            return quoted(check.question);
    return quoted(answer.code);
}

void securityGapWithoutOwner(Inspection &look)
{
    for (const CheckAnswer &answer : look.dossier.checkAnswers)
        if (answer.list == Checklist::AccountSecurity && answer.answer == YesNo::No
            && isMissing(answer.owner))
            look.find({Source::Kind::Check, answer.code}, {questionOf(answer)});
}

void accountWithoutOwner(Inspection &look)
{
    qsizetype number = 0;
    for (const AccountEntry &account : look.dossier.accounts) {
        ++number;
        if (isMissing(account.owner) || account.ownerStillHere == YesNo::No)
            look.find({Source::Kind::Account, account.id.toString()},
                      {named(account.name, number)});
    }
}

constexpr std::array RulesTable = {
    Check{"account-without-owner", Severity::Warning, "5",
          QT_TRANSLATE_NOOP("core::checks", "An account has no owner"),
          QT_TRANSLATE_NOOP("core::checks", "An account that nobody watches can be taken over."),
          QT_TRANSLATE_NOOP("core::checks", "The account %1 has no owner who is here."),
          QT_TRANSLATE_NOOP("core::checks", "Name an owner, or close it."), accountWithoutOwner},
    Check{"policy-not-begun", Severity::Warning, "10",
          QT_TRANSLATE_NOOP("core::checks", "The policy is not begun"),
          QT_TRANSLATE_NOOP("core::checks", "People who do not know what they may do, do nothing."),
          QT_TRANSLATE_NOOP("core::checks", "No heading of the policy is written or agreed."),
          QT_TRANSLATE_NOOP("core::checks", "Start from the texts that are offered."),
          policyNotBegun},
    Check{"no-house-rules", Severity::Hint, "10",
          QT_TRANSLATE_NOOP("core::checks", "There are no house rules"),
          QT_TRANSLATE_NOOP("core::checks", "Visitors accept what was said before they came."),
          QT_TRANSLATE_NOOP("core::checks", "There are no house rules for visitors."),
          QT_TRANSLATE_NOOP("core::checks", "Take over those that are offered, and cut them down."),
          noHouseRules},
    Check{"no-out-of-hours-contact", Severity::Error, "10",
          QT_TRANSLATE_NOOP("core::checks", "Nobody can be reached out of hours"),
          QT_TRANSLATE_NOOP("core::checks", "Crises begin on a Friday evening."),
          QT_TRANSLATE_NOOP("core::checks", "There is no contact out of hours."),
          QT_TRANSLATE_NOOP("core::checks", "Write down whom to call at night and at weekends."),
          noOutOfHoursContact},
    Check{"security-gap-without-owner", Severity::Warning, "10",
          QT_TRANSLATE_NOOP("core::checks", "Nobody closes a gap in account security"),
          QT_TRANSLATE_NOOP("core::checks", "A known gap without a name stays open."),
          QT_TRANSLATE_NOOP("core::checks",
                            "The answer on account security is no, and nobody sees to it: %1."),
          QT_TRANSLATE_NOOP("core::checks", "Name who sees to it, and by when."),
          securityGapWithoutOwner},
    Check{"screening-not-complete", Severity::Error, "D",
          QT_TRANSLATE_NOOP("core::checks", "The data protection screening is not complete"),
          QT_TRANSLATE_NOOP("core::checks",
                            "Ten short answers show whether somebody has to look closer."),
          QT_TRANSLATE_NOOP("core::checks",
                            "The data protection screening is not complete: %1 of %2 questions are "
                            "answered."),
          QT_TRANSLATE_NOOP("core::checks", "Answer the rest with yes or no."),
          screeningNotComplete},
    Check{"assessment-without-step", Severity::Warning, "D",
          QT_TRANSLATE_NOOP("core::checks", "Nobody follows up the data protection screening"),
          QT_TRANSLATE_NOOP("core::checks",
                            "A yes means that the data protection officer should look."),
          QT_TRANSLATE_NOOP("core::checks",
                            "Data protection answers with yes that nobody follows up: %1."),
          QT_TRANSLATE_NOOP(
              "core::checks",
              "Add an action on data protection, or a note or a person to each answer."),
          assessmentWithoutStep},
};

} // namespace

std::span<const Check> rulesChecks()
{
    return RulesTable;
}

} // namespace core::checks
