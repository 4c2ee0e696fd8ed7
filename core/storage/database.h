// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariantList>

#include <functional>
#include <memory>

namespace core {

/// One connection to an SQLite file. Statements are prepared once and kept; values are always
/// bound. Not shared between threads.
class Database
{
public:
    enum class Access {
        Create,
        ReadWrite,
        ReadOnly,
        Immutable, ///< read-only, in a place where nothing can be written at all
    };

    /// Opens the file only; says nothing about what is in it.
    static Result<std::unique_ptr<Database>> open(const QString &path, Access access);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    QString path() const
    {
        return m_path;
    }

    /// Fails when the file has not all that the statement names. Running it costs less then.
    Status prepare(const QString &sql);
    /// Runs a statement and discards what it returns.
    Status run(const QString &sql, const QVariantList &values = {});
    /// Runs a query and hands each row to `take`; the query stands on it.
    Status each(const QString &sql, const QVariantList &values,
                const std::function<void(const QSqlQuery &)> &take);
    /// The first cell of the first row; a null variant without rows.
    Result<QVariant> value(const QString &sql, const QVariantList &values = {});

    /// Makes commits quick: they go to a write-ahead log beside the file until settle(). Leaves the
    /// file as one plain file again when this connection is the last to close. Starting it writes
    /// to the file and flushes four times; once started it costs nothing to ask again.
    Status startLog();
    /// Whether there is a log already: another window keeps it, or a crash left it behind.
    Result<bool> hasLog();
    /// Brings what the log holds into the file itself, so that a copy of the file alone is
    /// complete.
    Status settle();

private:
    Database() = default;
    Result<QSqlQuery *> prepared(const QString &sql);

    QString m_path;
    QString m_name;
    QSqlDatabase m_connection;
    bool m_logging = false;
    QHash<QString, std::shared_ptr<QSqlQuery>> m_queries;
};

/// A write transaction: takes the write lock at once, and rolls back unless committed.
class Transaction
{
public:
    static Result<Transaction> begin(Database &database);
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();

    Status commit();

private:
    explicit Transaction(Database &database)
        : m_database(&database)
    { }

    Database *m_database;
};

/// Until it ends, all that is read is of one moment, and takes one lock.
class ReadingAtOnce
{
public:
    explicit ReadingAtOnce(Database &database);
    ~ReadingAtOnce();
    ReadingAtOnce(const ReadingAtOnce &) = delete;
    ReadingAtOnce &operator=(const ReadingAtOnce &) = delete;

private:
    Database &m_database;
    const bool m_begun; ///< not within a transaction
};

} // namespace core
