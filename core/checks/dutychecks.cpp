// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/checks/inspection.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core::checks {

namespace {

QString roleName(DutyRole role)
{
    static constexpr std::array names = {QT_TRANSLATE_NOOP("core::checks", "owner"),
                                         QT_TRANSLATE_NOOP("core::checks", "community manager"),
                                         QT_TRANSLATE_NOOP("core::checks", "moderators"),
                                         QT_TRANSLATE_NOOP("core::checks", "data protection"),
                                         QT_TRANSLATE_NOOP("core::checks", "accessibility"),
                                         QT_TRANSLATE_NOOP("core::checks", "IT"),
                                         QT_TRANSLATE_NOOP("core::checks", "communications")};
    return QCoreApplication::translate("core::checks", names.at(size_t(role)));
}

qsizetype partsOf(const Duty &duty, QChar letter)
{
    return std::ranges::count_if(AllDutyRoles,
                                 [&](DutyRole role) { return duty.part(role) == letter; });
}

void noDuty(Inspection &look)
{
    if (look.dossier.duties.isEmpty())
        look.find({Source::Kind::Duty, {}});
}

void dutyWithoutOneAnswerable(Inspection &look)
{
    qsizetype number = 0;
    for (const Duty &duty : look.dossier.duties) {
        ++number;
        if (const qsizetype answerable = partsOf(duty, u'A'); answerable != 1)
            look.find({Source::Kind::Duty, duty.id.toString()},
                      {named(duty.task, number), QString::number(answerable)});
    }
}

void dutyWithoutDoer(Inspection &look)
{
    qsizetype number = 0;
    for (const Duty &duty : look.dossier.duties) {
        ++number;
        if (partsOf(duty, u'R') == 0)
            look.find({Source::Kind::Duty, duty.id.toString()}, {named(duty.task, number)});
    }
}

/// Roles that some duty asks something of.
void roleWithoutHolder(Inspection &look)
{
    for (const DutyRole role : AllDutyRoles) {
        const bool needed = std::ranges::any_of(
            look.dossier.duties, [&](const Duty &duty) { return duty.part(role) != u'-'; });
        const bool held
            = std::ranges::any_of(look.dossier.roleHolders, [&](const RoleHolder &holder) {
                  return holder.role == role && !isMissing(holder.name);
              });
        if (needed && !held)
            look.find({Source::Kind::Duty, wordFor(role)}, {roleName(role)});
    }
}

constexpr std::array DutyTable = {
    Check{"no-duty", Severity::Warning, "9",
          QT_TRANSLATE_NOOP("core::checks", "Duties are not shared out"),
          QT_TRANSLATE_NOOP("core::checks", "What everybody should do, nobody does."),
          QT_TRANSLATE_NOOP("core::checks", "Nobody has written down who does what."),
          QT_TRANSLATE_NOOP("core::checks", "Start from the usual duties, and share them out."),
          noDuty},
    Check{"duty-without-one-answerable", Severity::Warning, "9",
          QT_TRANSLATE_NOOP("core::checks", "Not exactly one role answers for a duty"),
          QT_TRANSLATE_NOOP("core::checks",
                            "With nobody it is left undone; with two, each waits for the other."),
          QT_TRANSLATE_NOOP("core::checks",
                            "The number of roles that answer for the duty %1 is %2, not one."),
          QT_TRANSLATE_NOOP("core::checks", "Give exactly one role the letter A."),
          dutyWithoutOneAnswerable},
    Check{"duty-without-doer", Severity::Warning, "9",
          QT_TRANSLATE_NOOP("core::checks", "Nobody does a duty"),
          QT_TRANSLATE_NOOP("core::checks", "Answering for work is not doing it."),
          QT_TRANSLATE_NOOP("core::checks", "No role does the duty %1."),
          QT_TRANSLATE_NOOP("core::checks", "Give at least one role the letter R."),
          dutyWithoutDoer},
    Check{"role-without-holder", Severity::Warning, "9",
          QT_TRANSLATE_NOOP("core::checks", "Nobody has a role that duties ask for"),
          QT_TRANSLATE_NOOP("core::checks", "A role without a name does nothing."),
          QT_TRANSLATE_NOOP("core::checks", "Nobody has the role “%1”."),
          QT_TRANSLATE_NOOP("core::checks", "Name the person who has it."), roleWithoutHolder},
};

} // namespace

std::span<const Check> dutyChecks()
{
    return DutyTable;
}

} // namespace core::checks
