// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/sections/accounts.h"

#include "core/base/text.h"
#include "core/platforms/money.h"
#include "core/report/sections/compose.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core::report {

namespace {

using Accounts = QList<AccountEntry>;

/// "4 of 9".
template<class Predicate>
QString shareOf(const Accounts &accounts, Predicate matches)
{
    return Words::tr("%1 of %2")
        .arg(QString::number(std::count_if(accounts.begin(), accounts.end(), matches)),
             QString::number(accounts.size()));
}

bool hasTwoAndMultiFactor(const AccountEntry &entry)
{
    return administrators(entry) == 2 && entry.multiFactor == YesNo::Yes;
}

bool costIsKnown(const AccountEntry &entry)
{
    return entry.costPerYear.has_value();
}

QString costs(const Accounts &accounts)
{
    qint64 pence = 0;
    for (const AccountEntry &entry : accounts)
        pence += entry.costPerYear.value_or(0);
    if (std::none_of(accounts.begin(), accounts.end(), costIsKnown))
        return Words::tr("not yet known");
    return Words::tr("%1 for %2").arg(poundsText(pence), shareOf(accounts, costIsKnown));
}

Facts inNumbers(const Accounts &accounts)
{
    const auto fact = [](const QString &label, const QString &value) {
        return Facts::Fact{label, {value, {account()}}};
    };
    return {{fact(Words::tr("Accounts and tools"), QString::number(accounts.size())),
             fact(Words::tr("Owner who is here"), shareOf(accounts, hasOwnerWhoIsHere)),
             fact(Words::tr("Under control"), shareOf(accounts, isUnderControl)),
             fact(Words::tr("Known cost a year"), costs(accounts))}};
}

Sentence decisions(const Accounts &accounts)
{
    const auto count = [&](AccountDecision decision) {
        return QString::number(std::ranges::count(accounts, decision, &AccountEntry::decision));
    };
    return {Words::tr("What becomes of them: keep %1, fix %2, close %3, not yet decided %4.")
                .arg(count(AccountDecision::Keep), count(AccountDecision::Fix),
                     count(AccountDecision::Close), count(AccountDecision::Undecided)),
            {account()}};
}

} // namespace

QString accountCount(qsizetype count)
{
    return count == 1 ? Words::tr("one account or tool")
                      : Words::tr("%1 accounts and tools").arg(numberWord(int(count)));
}

void addRegister(QList<Block> &blocks, const Context &context)
{
    const Accounts &accounts = context.dossier.accounts;
    add(blocks, Heading{Words::tr("Who looks after our accounts and tools")});
    if (accounts.isEmpty()) {
        add(blocks, paragraph(missingUnder(context, {u"register"_s})));
        return;
    }
    add(blocks, inNumbers(accounts));
    const Sentence date{Words::tr("Our register held %1 on %2.")
                            .arg(accountCount(accounts.size()), longDate(context.today)),
                        {account()}};
    const Sentence secured{Words::tr("With two administrators and multi-factor login: %1.")
                               .arg(shareOf(accounts, hasTwoAndMultiFactor)),
                           {account()}};
    const Sentence control{Words::tr("Under control means both of these and an owner who is here."),
                           {}};
    add(blocks, paragraph({date, secured, control, decisions(accounts)}));
    const QList<Sentence> findings = registerSentences(context);
    if (findings.isEmpty())
        return;
    add(blocks, Heading{Words::tr("Orphans, overlaps and risks")});
    add(blocks, Bullets{findings});
}

} // namespace core::report
