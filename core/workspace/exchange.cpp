// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/workspace.h"

#include "core/storage/database.h"
#include "core/storage/dialect.h"
#include "core/storage/rowstore.h"
#include "core/strategy/version.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <filesystem>
#include <limits>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct ExchangeText
{
    Q_DECLARE_TR_FUNCTIONS(core::workspace)
};

/// The whole journal of an organisation as history, oldest first.
Result<QList<JournalEntry>> pastOf(Database &database, OrganisationId organisation)
{
    const Result<QList<JournalEntry>> newest
        = journalstore::newest(database, organisation.toString(), std::numeric_limits<int>::max());
    if (!newest)
        return failure(newest.error());
    QList<JournalEntry> past;
    for (auto entry = newest->crbegin(); entry != newest->crend(); ++entry) {
        Result<JournalEntry> whole = journalstore::read(database, entry->sequence);
        if (!whole)
            return failure(whole.error());
        whole->kind = JournalEntry::Kind::Past;
        whole->target = 0;
        past << *whole;
    }
    return past;
}

Status moveOver(const QString &from, const QString &to)
{
    std::error_code error;
    std::filesystem::rename(from.toStdString(), to.toStdString(), error);
    if (!error)
        return {};
    QFile::remove(from);
    return failure(Error::Kind::Failed, ExchangeText::tr("The file %1 cannot be written.").arg(to),
                   QString::fromStdString(error.message()));
}

/// Rows and history as they are, without an entry of their own.
Status copyInto(Database &target, OrganisationId organisation, const QList<RowChange> &rows,
                const QList<JournalEntry> &past)
{
    Result<Transaction> transaction = Transaction::begin(target);
    if (!transaction)
        return failure(transaction.error());
    for (const RowChange &row : rows)
        if (const Status done = rowstore::apply(target, organisation.toString(), row); !done)
            return done;
    for (const JournalEntry &entry : past)
        if (const auto done = journalstore::append(target, entry); !done)
            return failure(done.error());
    return transaction->commit();
}

} // namespace

Status Workspace::exportOrganisation(OrganisationId organisation, const QString &path) const
{
    if (QFileInfo(path) == QFileInfo(this->path()))
        return failure(
            Error::Kind::Input,
            ExchangeText::tr("That is the file you are working in. Choose another name."));
    const Result<QList<RowChange>> all = rows(organisation);
    if (!all)
        return failure(all.error());
    const Result<QList<JournalEntry>> past = pastOf(*m_database, organisation);
    if (!past)
        return failure(past.error());

    const QString part = path + u".part"_s;
    QFile::remove(part);
    {
        Result<std::unique_ptr<Workspace>> copy = create(part, m_clock);
        if (!copy)
            return failure(copy.error());
        const Status copied = copyInto(*(*copy)->m_database, organisation, *all, *past);
        if (!copied) {
            copy->reset();
            QFile::remove(part);
            return copied;
        }
    }
    return moveOver(part, path);
}

Status Workspace::addOrganisationsFrom(const QString &path)
{
    if (const Status ours = dialect::checkHeader(path); !ours)
        return ours;
    // A copy of its own, so that bringing an older file up to date leaves the original alone.
    const QTemporaryDir folder;
    const QString copyPath = folder.filePath(u"copy.sixpoint"_s);
    {
        const auto original = Database::open(path, Database::Access::ReadOnly);
        if (!original)
            return failure(original.error());
        if (const Status copied = (*original)->run(u"VACUUM INTO ?"_s, {copyPath}); !copied)
            return copied;
    }
    const Result<std::unique_ptr<Workspace>> other = open(copyPath, m_clock);
    if (!other)
        return failure(other.error());
    const QList<NamedOrganisation> theirs = (*other)->organisations();
    for (const NamedOrganisation &organisation : theirs)
        if (find<Organisation>({}, organisation.id))
            return failure(Error::Kind::Conflict,
                           ExchangeText::tr("%1 is in this file already. Nothing was added.")
                               .arg(organisation.name));
    for (const NamedOrganisation &organisation : theirs)
        if (const Status added = addOrganisation(**other, organisation); !added)
            return added;
    return {};
}

Status Workspace::addOrganisation(const Workspace &other, const NamedOrganisation &organisation)
{
    const Result<QList<RowChange>> rows = other.rows(organisation.id);
    if (!rows)
        return failure(rows.error());
    const Result<QList<JournalEntry>> past = pastOf(*other.m_database, organisation.id);
    if (!past)
        return failure(past.error());
    JournalEntry entry;
    entry.edit.organisation = organisation.id;
    entry.edit.label = ExchangeText::tr("Add %1 from another file").arg(organisation.name);
    entry.edit.changes = *rows;
    return write(entry, *past);
}

Result<QList<RowChange>> Workspace::rows(OrganisationId organisation) const
{
    QList<RowChange> changes;
    for (const Table &table : allTables()) {
        const Result<QList<Row>> found
            = rowstore::readAll(*m_database, table, organisation.toString());
        if (!found)
            return failure(found.error());
        for (const Row &row : *found)
            changes << RowChange{table.name, row.value(u"id"_s).toString(), {}, row};
    }
    return changes;
}

Result<QString> Workspace::snapshot(OrganisationId organisation) const
{
    const Result<QList<RowChange>> all = rows(organisation);
    if (!all)
        return failure(all.error());
    QMap<QString, QJsonArray> lists;
    for (const RowChange &row : *all)
        if (row.table != tableOf<StrategyVersion>())
            lists[row.table].append(*row.after);
    QJsonObject tables;
    for (auto list = lists.begin(); list != lists.end(); ++list)
        tables[list.key()] = *list;
    return QString::fromUtf8(QJsonDocument(tables).toJson(QJsonDocument::Compact));
}

Result<std::unique_ptr<Workspace>> Workspace::createFromSnapshot(const QString &path,
                                                                 OrganisationId organisation,
                                                                 const QString &rows,
                                                                 const Clock &clock)
{
    const QJsonObject tables = QJsonDocument::fromJson(rows.toUtf8()).object();
    QList<RowChange> changes;
    for (const Table &table : allTables())
        for (const QJsonValue &row : tables.value(table.name).toArray())
            changes << RowChange{
                table.name, row.toObject().value(u"id"_s).toString(), {}, row.toObject()};
    if (changes.isEmpty())
        return failure(Error::Kind::Damaged,
                       ExchangeText::tr("This version cannot be read: it holds nothing."));
    Result<std::unique_ptr<Workspace>> copy = create(path, clock);
    if (!copy)
        return copy;
    if (const Status done = copyInto(*(*copy)->m_database, organisation, changes, {}); !done)
        return failure(done.error());
    return copy;
}

} // namespace core
