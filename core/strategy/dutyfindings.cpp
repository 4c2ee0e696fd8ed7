// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/strategy/dutyfindings.h"

#include "core/base/text.h"
#include "core/strategy/leadershipwords.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct DutyText
{
    Q_DECLARE_TR_FUNCTIONS(DutyFindings)
};

/// Fewer duties than these are no burden, whoever answers for them.
constexpr int ManyDuties = 4;

int countOf(const Duty &duty, QChar letter)
{
    return int(std::ranges::count_if(AllDutyRoles,
                                     [&](DutyRole role) { return duty.part(role) == letter; }));
}

QString faultOf(const Duty &duty)
{
    QStringList faults;
    const int answering = countOf(duty, u'A');
    if (answering == 0)
        faults << DutyText::tr("nobody answers for it");
    if (answering > 1)
        faults << DutyText::tr("%1 roles answer for it instead of one").arg(numberWord(answering));
    if (countOf(duty, u'R') == 0)
        faults << DutyText::tr("nobody does it");
    return joined(faults);
}

/// Roles that have a part somewhere and no name.
QStringList rolesWithoutHolder(std::span<const Duty> duties, std::span<const RoleHolder> holders)
{
    QStringList roles;
    for (const DutyRole role : AllDutyRoles) {
        const bool needed = std::ranges::any_of(
            duties, [role](const Duty &duty) { return duty.part(role) != u'-'; });
        if (needed && holderOf(holders, role).isEmpty())
            roles << nameOf(role);
    }
    return roles;
}

/// Each name once, as it is first written.
QStringList peopleIn(std::span<const RoleHolder> holders)
{
    QStringList people;
    for (const DutyRole role : AllDutyRoles)
        if (const QString name = holderOf(holders, role);
            !name.isEmpty() && !people.contains(name, Qt::CaseInsensitive))
            people << name;
    return people;
}

int answeredForBy(const QString &person, std::span<const Duty> duties,
                  std::span<const RoleHolder> holders)
{
    const auto answers = [&](const Duty &duty) {
        return std::ranges::any_of(AllDutyRoles, [&](DutyRole role) {
            return duty.part(role) == u'A'
                && holderOf(holders, role).compare(person, Qt::CaseInsensitive) == 0;
        });
    };
    return int(std::ranges::count_if(duties, answers));
}

} // namespace

QString holderOf(std::span<const RoleHolder> holders, DutyRole role)
{
    const auto found = std::ranges::find(holders, role, &RoleHolder::role);
    return found == holders.end() ? QString() : found->name.trimmed();
}

QList<DutyFinding> dutyFindings(std::span<const Duty> duties, std::span<const RoleHolder> holders)
{
    QList<DutyFinding> findings;
    for (const Duty &duty : duties)
        if (const QString fault = faultOf(duty); !fault.isEmpty())
            findings.append(
                {duty.id, DutyText::tr("“%1”: %2.").arg(withoutStop(duty.task), fault)});
    if (const QStringList roles = rolesWithoutHolder(duties, holders); !roles.isEmpty())
        findings.append(
            {{}, DutyText::tr("Nobody is named yet for: %1.").arg(roles.join(u", "_s))});
    const int all = int(duties.size());
    for (const QString &person : peopleIn(holders))
        if (const int count = answeredForBy(person, duties, holders);
            count >= ManyDuties && 2 * count > all)
            findings.append({{},
                             DutyText::tr("%1 answers for %2 of %3 duties. Share them out, or name "
                                          "a deputy.")
                                 .arg(person, numberWord(count), numberWord(all))});
    return findings;
}

} // namespace core
