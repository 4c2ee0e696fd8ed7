// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/edit/choosingsupport.h"

namespace core::edit {

namespace {

Status checkAccount(const AccountEntry &account)
{
    if (account.name.trimmed().isEmpty())
        return failure(Error::Kind::Input, Tr::tr("Give the account or tool a name."));
    if (account.costPerYear && *account.costPerYear < 0)
        return failure(Error::Kind::Input, Tr::tr("The cost of a year is 0 or more."));
    return {};
}

/// Puts accounts on the coverage map, one row change per row.
class Mapper
{
public:
    Mapper(const Workspace &workspace, OrganisationId organisation)
        : m_organisation(organisation)
        , m_tools(workspace.list<Tool>(organisation))
        , m_coverage(workspace.list<CoverageEntry>(organisation))
        , m_nextPosition(nextPosition<Tool>(workspace, organisation))
    { }

    void take(const AccountEntry &account)
    {
        if (hasTool(account.tool))
            return;
        AccountEntry mapped = account;
        mapped.tool = toolNamed(account.name.trimmed());
        for (const Purpose purpose : account.purposes)
            cover(mapped.tool, purpose);
        m_changes << rowChange<AccountEntry>(account, mapped);
        m_names << account.name.trimmed();
    }

    /// Of the accounts that were not on the map.
    const QStringList &names() const
    {
        return m_names;
    }
    const QList<RowChange> &changes() const
    {
        return m_changes;
    }

private:
    bool hasTool(ToolId id) const
    {
        return std::ranges::find(m_tools, id, &Tool::id) != m_tools.end();
    }

    ToolId toolNamed(const QString &name)
    {
        for (const Tool &tool : std::as_const(m_tools))
            if (tool.name.trimmed().compare(name, Qt::CaseInsensitive) == 0)
                return tool.id;
        const Tool tool{ToolId::create(), m_organisation, name, m_nextPosition++};
        m_tools << tool;
        m_changes << rowChange<Tool>({}, tool);
        return tool.id;
    }

    void cover(ToolId tool, Purpose purpose)
    {
        const auto found = std::ranges::find_if(m_coverage, [&](const CoverageEntry &entry) {
            return entry.tool == tool && entry.purpose == purpose;
        });
        if (found != m_coverage.end() && found->strength > 0)
            return; // what was said of the tool by hand says more
        const auto before
            = found == m_coverage.end() ? std::nullopt : std::optional<CoverageEntry>(*found);
        const CoverageEntry entry{before ? before->id : CoverageId::of(tool, toWord(purpose)),
                                  m_organisation, tool, purpose, 1};
        if (before)
            *found = entry;
        else
            m_coverage << entry;
        m_changes << rowChange<CoverageEntry>(before, entry);
    }

    const OrganisationId m_organisation;
    QList<Tool> m_tools;
    QList<CoverageEntry> m_coverage;
    int m_nextPosition;
    QStringList m_names;
    QList<RowChange> m_changes;
};

} // namespace

Result<AccountId> addAccount(Workspace &workspace, OrganisationId organisation, const QString &name,
                             const PlatformCode &platform)
{
    AccountEntry account;
    account.id = AccountId::create();
    account.organisation = organisation;
    account.name = name.trimmed();
    account.platform = platform;
    account.position = nextPosition<AccountEntry>(workspace, organisation);
    if (const Status fits = checkAccount(account); !fits)
        return failure(fits.error());
    return add(workspace, account, Tr::tr("Add %1 to the register").arg(account.name));
}

Status changeAccount(Workspace &workspace, const AccountEntry &account)
{
    if (const Status fits = checkAccount(account); !fits)
        return fits;
    return change(workspace, account, Tr::tr("Change %1 in the register").arg(account.name));
}

Status removeAccount(Workspace &workspace, const AccountEntry &account)
{
    return remove(workspace, account, Tr::tr("Remove %1 from the register").arg(account.name));
}

Status importAccounts(Workspace &workspace, OrganisationId organisation,
                      std::span<const AccountEntry> accounts)
{
    Edit edit{organisation, Tr::tr("Import accounts: %1").arg(accounts.size()), {}, {}};
    int position = nextPosition<AccountEntry>(workspace, organisation);
    for (const AccountEntry &each : accounts) {
        if (const Status fits = checkAccount(each); !fits)
            return fits;
        const auto before = workspace.find<AccountEntry>(organisation, each.id);
        AccountEntry account = each;
        account.organisation = organisation;
        account.name = each.name.trimmed();
        account.position = before ? before->position : position++;
        if (!before)
            account.id = AccountId::create();
        edit.changes << rowChange<AccountEntry>(before, account);
    }
    return workspace.commit(edit);
}

Status mapAccounts(Workspace &workspace, OrganisationId organisation,
                   std::span<const AccountEntry> accounts)
{
    Mapper mapper(workspace, organisation);
    QSet<AccountId> seen;
    for (const AccountEntry &each : accounts) {
        const auto account = workspace.find<AccountEntry>(organisation, each.id);
        if (!account)
            return gone();
        if (!seen.contains(account->id))
            mapper.take(*account);
        seen << account->id;
    }
    const QStringList &names = mapper.names();
    const QString label = names.size() == 1
        ? Tr::tr("Put %1 on the coverage map").arg(names.first())
        : Tr::tr("Put accounts on the coverage map: %1").arg(names.size());
    return workspace.commit({organisation, label, {}, mapper.changes()});
}

} // namespace core::edit
