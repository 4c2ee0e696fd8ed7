// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/tools/register/registerwords.h"

#include "core/base/text.h"
#include "ui/support/labels.h"
#include "ui/support/toollabels.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

using core::AccountEntry;
using core::RegisterFinding;

struct RegisterText
{
    Q_DECLARE_TR_FUNCTIONS(ui::Register)
};

QStringList accountNames(const RegisterFinding &finding, std::span<const AccountEntry> accounts)
{
    QStringList names;
    for (const core::AccountId &id : finding.accounts)
        for (const AccountEntry &account : accounts)
            if (account.id == id)
                names.append(account.name);
    return names;
}

int administratorCount(const AccountEntry &account)
{
    return int(!account.administrator.trimmed().isEmpty())
        + int(!account.secondAdministrator.trimmed().isEmpty());
}

QString purposeList(const QList<core::Purpose> &purposes)
{
    QStringList names;
    for (const core::Purpose purpose : purposes)
        names.append(names.isEmpty() ? nameOf(purpose) : nameOf(purpose).toLower());
    return names.join(u", "_s);
}

QString columnList(const QList<core::RegisterColumn> &columns)
{
    QStringList names;
    for (const core::RegisterColumn column : columns)
        names.append(nameOf(column).toLower());
    return listed(names);
}

} // namespace

QString registerFindingSentence(const RegisterFinding &finding,
                                std::span<const AccountEntry> accounts)
{
    using enum RegisterFinding::Kind;
    const QStringList names = accountNames(finding, accounts);
    const QString name = names.value(0);
    switch (finding.kind) {
    case NoOwner:
        return RegisterText::tr("%1 has no owner.").arg(name);
    case OwnerLeft:
        return RegisterText::tr("The owner of %1 is not here any more.").arg(name);
    case OwnerNotConfirmed:
        return RegisterText::tr("Nobody has said whether the owner of %1 is still here.").arg(name);
    case NoAdministrator:
        return RegisterText::tr("%1 has no administrator.").arg(name);
    case OneAdministrator:
        return RegisterText::tr(
                   "%1 has one administrator only; when they are away, nobody can act.")
            .arg(name);
    case SeveralForOnePurpose:
        return RegisterText::tr("%1 all serve %2. Decide which one is the place for it.")
            .arg(listed(names), finding.purpose ? nameOf(*finding.purpose).toLower() : QString());
    case NoMultiFactor:
        return RegisterText::tr("%1 has no multi-factor login: one stolen password is enough.")
            .arg(name);
    case MultiFactorUnknown:
        return RegisterText::tr("Nobody has said whether %1 has multi-factor login.").arg(name);
    case SharedLogin:
        return RegisterText::tr("Several people share one login to %1.").arg(name);
    case LongUnused:
        return RegisterText::tr("%1 was last used %2 days ago. Close it, or say why it stays.")
            .arg(name)
            .arg(finding.days);
    }
    return {};
}

QString nameOf(RegisterFinding::Group group)
{
    switch (group) {
    case RegisterFinding::Group::Orphan:
        return RegisterText::tr("Orphans: not fully looked after");
    case RegisterFinding::Group::Overlap:
        return RegisterText::tr("Overlaps: several tools for one purpose");
    case RegisterFinding::Group::Risk:
        return RegisterText::tr("Security risks");
    }
    return {};
}

QString accountFacts(const AccountEntry &account)
{
    QStringList facts;
    if (!account.purposes.isEmpty())
        facts.append(purposeList(account.purposes));
    if (!account.owner.trimmed().isEmpty())
        facts.append(RegisterText::tr("owner: %1").arg(account.owner));
    if (const int count = administratorCount(account))
        facts.append(counted(count, RegisterText::tr("1 administrator"),
                             RegisterText::tr("%1 administrators")));
    if (account.lastUsed)
        facts.append(RegisterText::tr("last used %1").arg(dayName(*account.lastUsed)));
    if (account.costPerYear)
        facts.append(RegisterText::tr("£%1 a year").arg(poundsText(account)));
    if (account.decision != core::AccountDecision::Undecided)
        facts.append(RegisterText::tr("decision: %1").arg(nameOf(account.decision).toLower()));
    return facts.join(u" · "_s);
}

QString accountGaps(const AccountEntry &account)
{
    QStringList gaps;
    const auto add = [&gaps](bool open, const QString &what) {
        if (open)
            gaps.append(what);
    };
    add(account.purposes.isEmpty(), RegisterText::tr("purposes"));
    add(account.owner.trimmed().isEmpty(), RegisterText::tr("owner"));
    add(administratorCount(account) < 2, RegisterText::tr("two administrators"));
    add(account.multiFactor == core::YesNo::Unknown, RegisterText::tr("multi-factor login"));
    add(account.lawfulBasis == core::LawfulBasis::Unknown, RegisterText::tr("lawful basis"));
    add(account.decision == core::AccountDecision::Undecided, RegisterText::tr("decision"));
    return gaps.isEmpty() ? QString() : RegisterText::tr("Still open: %1").arg(listed(gaps));
}

QString poundsText(const AccountEntry &account)
{
    if (!account.costPerYear)
        return {};
    const qint64 pence = *account.costPerYear;
    const QString pounds = QLocale::c().toString(pence / 100);
    return pence % 100 == 0 ? pounds : u"%1.%2"_s.arg(pounds).arg(pence % 100, 2, 10, QChar(u'0'));
}

QString rowOutcome(const core::RegisterRow &row)
{
    switch (row.becomes) {
    case core::RegisterRow::Becomes::NewAccount:
        return RegisterText::tr("New");
    case core::RegisterRow::Becomes::ChangedAccount:
        return RegisterText::tr("Changes: %1").arg(columnList(row.changes));
    case core::RegisterRow::Becomes::SameAccount:
        return RegisterText::tr("Stays as it is");
    case core::RegisterRow::Becomes::Unusable:
        break;
    }
    QStringList reasons;
    for (const core::RegisterRow::Problem &problem : row.problems)
        reasons.append(problem.column ? u"%1: %2"_s.arg(nameOf(*problem.column), problem.reason)
                                      : problem.reason);
    return RegisterText::tr("Refused. %1").arg(reasons.join(u' '));
}

QString columnHelp()
{
    QStringList heads;
    for (const auto &column : core::wordsOf<core::RegisterColumn>())
        heads.append(QString::fromLatin1(column.word));
    return heads.join(u", "_s);
}

} // namespace ui
