// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/migration.h"

#include "core/storage/dialect.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct MigrationText
{
    Q_DECLARE_TR_FUNCTIONS(core::migration)
};

QStringList statements(const QString &script)
{
    static const QRegularExpression parting(u"^--;\\s*$"_s, QRegularExpression::MultilineOption);
    QStringList result;
    for (const QString &statement : script.split(parting))
        if (!statement.trimmed().isEmpty())
            result << statement.trimmed();
    return result;
}

Status step(Database &database, const QString &script, int version)
{
    Result<Transaction> transaction = Transaction::begin(database);
    if (!transaction)
        return failure(transaction.error());
    for (const QString &statement : statements(script))
        if (const Status done = database.run(statement); !done)
            return done;
    // A pragma takes no bound values; both are numbers of ours.
    if (const Status done = database.run(u"PRAGMA user_version = %1"_s.arg(version)); !done)
        return done;
    if (const Status done
        = database.run(u"PRAGMA application_id = %1"_s.arg(dialect::ApplicationId));
        !done)
        return done;
    return transaction->commit();
}

} // namespace

const MigrationScripts &migrationScripts()
{
    static const MigrationScripts scripts = [] {
        MigrationScripts all;
        for (int number = 1;; ++number) {
            QFile file(u":/sql/%1.sql"_s.arg(number, 4, 10, QLatin1Char('0')));
            if (!file.open(QIODevice::ReadOnly))
                return all;
            all << QString::fromUtf8(file.readAll());
        }
    }();
    return scripts;
}

Result<int> fileVersion(Database &database)
{
    const Result<QVariant> version = database.value(u"PRAGMA user_version"_s);
    if (!version)
        return failure(version.error());
    return version->toInt();
}

Status migrate(Database &database, const MigrationScripts &scripts)
{
    const Result<int> version = fileVersion(database);
    if (!version)
        return failure(version.error());
    for (int next = *version; next < scripts.size(); ++next)
        if (const Status done = step(database, scripts.at(next), next + 1); !done)
            return done;
    return {};
}

Result<QString> backUp(Database &database, int version)
{
    const QString stem = u"%1.v%2-backup"_s.arg(database.path()).arg(version);
    QString path = stem;
    for (int number = 2; QFile::exists(path); ++number)
        path = u"%1-%2"_s.arg(stem).arg(number);
    if (const Status copied = database.run(u"VACUUM INTO ?"_s, {path}); !copied)
        return failure(
            copied.error().kind,
            MigrationText::tr("No backup copy could be made beside the file, so it was not "
                              "brought up to date. It was left as it is."),
            copied.error().detail);
    return path;
}

} // namespace core
