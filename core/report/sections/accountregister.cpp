// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/sections/accounts.h"
#include "core/report/sections/compose.h"
#include "core/report/sections/sections.h"

#include "core/base/text.h"
#include "core/platforms/money.h"

using namespace Qt::StringLiterals;

namespace core::report {

namespace {

/// One row of a table about an account; what is empty is not yet known.
class AccountRow
{
public:
    explicit AccountRow(const AccountEntry &entry)
        : m_source(account(entry.id))
    {
        m_cells.append(cell(entry.name.trimmed(), {m_source}, Cell::Tone::Strong));
    }

    void add(const QString &text)
    {
        const QString known = text.trimmed();
        m_cells.append(known.isEmpty()
                           ? cell(Words::tr("not yet known"), {m_source}, Cell::Tone::Missing)
                           : cell(known, {m_source}));
    }
    void addOrNone(const QString &text)
    {
        m_cells.append(text.trimmed().isEmpty() ? noCell({m_source})
                                                : cell(text.trimmed(), {m_source}));
    }
    void add(YesNo answer)
    {
        add(answer == YesNo::Yes      ? Words::tr("yes")
                : answer == YesNo::No ? Words::tr("no")
                                      : QString());
    }
    QList<Cell> cells() const
    {
        return m_cells;
    }

private:
    Source m_source;
    QList<Cell> m_cells;
};

QString ownerOf(const AccountEntry &entry)
{
    const QString owner = entry.owner.trimmed();
    if (owner.isEmpty() || entry.ownerStillHere == YesNo::Yes)
        return owner;
    return entry.ownerStillHere == YesNo::No ? Words::tr("%1 (has left)").arg(owner)
                                             : Words::tr("%1 (still here?)").arg(owner);
}

QString basisName(LawfulBasis basis)
{
    switch (basis) {
    case LawfulBasis::Unknown:
        return {};
    case LawfulBasis::Consent:
        return Words::tr("consent");
    case LawfulBasis::Contract:
        return Words::tr("contract");
    case LawfulBasis::LegalObligation:
        return Words::tr("legal obligation");
    case LawfulBasis::VitalInterests:
        return Words::tr("vital interests");
    case LawfulBasis::PublicTask:
        return Words::tr("public task");
    case LawfulBasis::LegitimateInterests:
        return Words::tr("legitimate interests");
    case LawfulBasis::NoPersonalData:
        return Words::tr("no personal data");
    }
    return {};
}

QString assessmentName(AssessmentState state)
{
    switch (state) {
    case AssessmentState::Unknown:
        return {};
    case AssessmentState::NotNeeded:
        return Words::tr("not needed");
    case AssessmentState::Needed:
        return Words::tr("needed");
    case AssessmentState::Done:
        return Words::tr("done");
    }
    return {};
}

QString decisionName(AccountDecision decision)
{
    switch (decision) {
    case AccountDecision::Undecided:
        return {};
    case AccountDecision::Keep:
        return Words::tr("keep");
    case AccountDecision::Fix:
        return Words::tr("fix");
    case AccountDecision::Close:
        return Words::tr("close");
    }
    return {};
}

QString purposesOf(const AccountEntry &entry)
{
    return capitalised(purposeNames(entry.purposes));
}

Table useTable(const QList<AccountEntry> &accounts)
{
    Table table{Words::tr("What they are for, who owns them and what becomes of them"),
                {{Words::tr("Account or tool"), 5},
                 {Words::tr("For"), 5},
                 {Words::tr("Audience"), 4},
                 {Words::tr("Owner"), 4},
                 {Words::tr("Last used"), 3},
                 {Words::tr("Cost a year"), 3, Column::Align::End},
                 {Words::tr("Decision"), 3}},
                {}};
    for (const AccountEntry &entry : accounts) {
        AccountRow row(entry);
        row.add(purposesOf(entry));
        row.add(entry.audience);
        row.add(ownerOf(entry));
        row.add(shortDate(entry.lastUsed.value_or(QDate())));
        row.add(entry.costPerYear ? poundsText(*entry.costPerYear) : QString());
        row.add(decisionName(entry.decision));
        table.rows.append(row.cells());
    }
    return table;
}

Table dataTable(const QList<AccountEntry> &accounts)
{
    Table table{Words::tr("Personal data: why we may use it, and whether that is assessed"),
                {{Words::tr("Account or tool"), 5},
                 {Words::tr("Lawful basis"), 5},
                 {Words::tr("Assessment"), 5}},
                {}};
    for (const AccountEntry &entry : accounts) {
        AccountRow row(entry);
        row.add(basisName(entry.lawfulBasis));
        row.add(assessmentName(entry.assessment));
        table.rows.append(row.cells());
    }
    return table;
}

Table securityTable(const QList<AccountEntry> &accounts)
{
    Table table{Words::tr("Who gets in, and how"),
                {{Words::tr("Account or tool"), 5},
                 {Words::tr("Administrator"), 4},
                 {Words::tr("Second one"), 4},
                 {Words::tr("Multi-factor"), 3},
                 {Words::tr("Shared login"), 3},
                 {Words::tr("Note"), 6}},
                {}};
    for (const AccountEntry &entry : accounts) {
        AccountRow row(entry);
        row.add(entry.administrator);
        row.add(entry.secondAdministrator);
        row.add(entry.multiFactor);
        row.add(entry.sharedLogin);
        row.addOrNone(entry.note);
        table.rows.append(row.cells());
    }
    return table;
}

} // namespace

Section accountRegister(const Context &context)
{
    Section section{u"A"_s, Words::tr("Annex: account and tool register"), {}};
    QList<Block> &blocks = section.blocks;
    const QList<AccountEntry> &accounts = context.dossier.accounts;
    if (accounts.isEmpty()) {
        add(blocks,
            nothingYet(context,
                       Words::tr("An account that nobody owns can speak for us, or be lost, and "
                                 "nobody notices."),
                       {u"register"_s}));
        return section;
    }
    const Sentence count{Words::tr("The register held %1 on %2.")
                             .arg(accountCount(accounts.size()), longDate(context.today)),
                         {account()}};
    const Sentence leftOut{
        Words::tr("Administrators, multi-factor login, shared logins and notes are left out of "
                  "this document, because they would help a thief; the register in the program "
                  "has them."),
        {account()}};
    add(blocks, paragraph(context.securityColumns ? QList{count} : QList{count, leftOut}));
    add(blocks, useTable(accounts));
    add(blocks, dataTable(accounts));
    if (context.securityColumns)
        add(blocks, securityTable(accounts));
    return section;
}

} // namespace core::report
