// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/database.h"

#include "core/storage/dialect.h"

#include <QSqlError>
#include <QUrl>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace core {

Result<std::unique_ptr<Database>> Database::open(const QString &path, Access access)
{
    std::unique_ptr<Database> database(new Database);
    database->m_path = path;
    database->m_name = QUuid::createUuid().toString();
    database->m_connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, database->m_name);
    database->m_connection.setDatabaseName(path);
    QString options = u"QSQLITE_BUSY_TIMEOUT=500"_s;
    if (access == Access::ReadOnly)
        options += u";QSQLITE_OPEN_READONLY"_s;
    if (access == Access::Immutable) {
        // A folder that cannot be written has no room for the log that SQLite wants to look at.
        const QByteArray encoded = QUrl::toPercentEncoding(path, "/");
        database->m_connection.setDatabaseName(
            u"file:%1?immutable=1"_s.arg(QString::fromLatin1(encoded)));
        options += u";QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI"_s;
    }
    database->m_connection.setConnectOptions(options);
    if (!database->m_connection.open())
        return failure(dialect::explain(database->m_connection.lastError()));
    // FULL, so that what the screen showed as stored survives the power going off.
    for (const QString &pragma : {u"PRAGMA synchronous = FULL"_s, u"PRAGMA cache_size = -16000"_s})
        if (const Status set = database->run(pragma); !set)
            return failure(set.error());
    return database;
}

Status Database::startLog()
{
    if (m_logging)
        return {};
    // The log takes one flush a commit where a rollback journal takes four or five.
    const Status started = run(u"PRAGMA journal_mode = WAL"_s);
    m_logging = started.has_value();
    return started;
}

Result<bool> Database::hasLog()
{
    const Result<QVariant> mode = value(u"PRAGMA journal_mode"_s);
    if (!mode)
        return failure(mode.error());
    return mode->toString() == u"wal"_s;
}

Status Database::settle()
{
    return run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
}

Database::~Database()
{
    // Refused while another window has the file open; that one does it then.
    if (m_logging)
        (void)run(u"PRAGMA journal_mode = DELETE"_s);
    m_queries.clear();
    m_connection.close();
    m_connection = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

Result<QSqlQuery *> Database::prepared(const QString &sql)
{
    auto &query = m_queries[sql];
    if (!query) {
        query = std::make_shared<QSqlQuery>(m_connection);
        query->setForwardOnly(true);
        if (!query->prepare(sql)) {
            const Error error = dialect::explain(query->lastError());
            m_queries.remove(sql);
            return failure(error);
        }
    }
    return query.get();
}

Status Database::each(const QString &sql, const QVariantList &values,
                      const std::function<void(const QSqlQuery &)> &take)
{
    const Result<QSqlQuery *> found = prepared(sql);
    if (!found)
        return failure(found.error());
    QSqlQuery &query = **found;
    for (qsizetype i = 0; i < values.size(); ++i)
        query.bindValue(int(i), values.at(i));
    if (!query.exec()) {
        const Error error = dialect::explain(query.lastError());
        query.finish();
        return failure(error);
    }
    while (query.next())
        take(query);
    const QSqlError error = query.lastError();
    query.finish();
    if (error.isValid())
        return failure(dialect::explain(error));
    return {};
}

Status Database::prepare(const QString &sql)
{
    const Result<QSqlQuery *> found = prepared(sql);
    return found ? Status() : failure(found.error());
}

Status Database::run(const QString &sql, const QVariantList &values)
{
    return each(sql, values, [](const QSqlQuery &) {});
}

Result<QVariant> Database::value(const QString &sql, const QVariantList &values)
{
    QVariant first;
    bool taken = false;
    const Status status = each(sql, values, [&](const QSqlQuery &query) {
        if (!std::exchange(taken, true))
            first = query.value(0);
    });
    if (!status)
        return failure(status.error());
    return first;
}

Result<Transaction> Transaction::begin(Database &database)
{
    if (const Status begun = database.run(u"BEGIN IMMEDIATE"_s); !begun)
        return failure(begun.error());
    return Transaction(database);
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
{ }

Transaction::~Transaction()
{
    // SQLite may have rolled back by itself, on a full disk for instance: nothing to add then.
    if (m_database)
        (void)m_database->run(u"ROLLBACK"_s);
}

Status Transaction::commit()
{
    const Status committed = m_database->run(u"COMMIT"_s);
    if (committed)
        m_database = nullptr;
    return committed;
}

ReadingAtOnce::ReadingAtOnce(Database &database)
    : m_database(database)
    , m_begun(database.run(u"BEGIN"_s).has_value())
{ }

ReadingAtOnce::~ReadingAtOnce()
{
    if (m_begun)
        (void)m_database.run(u"COMMIT"_s);
}

} // namespace core
