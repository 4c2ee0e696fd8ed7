// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/workspace.h"

#include "core/storage/database.h"
#include "core/storage/dialect.h"
#include "core/storage/migration.h"
#include "core/storage/mapping.h"
#include "core/storage/rowstore.h"
#include "core/workspace/shelf.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct OpeningText
{
    Q_DECLARE_TR_FUNCTIONS(core::workspace)
};

tl::unexpected<Error> damaged(const QString &path, const QString &detail)
{
    return failure(
        Error::Kind::Damaged,
        OpeningText::tr("The file %1 is damaged. It was left as it is; open a backup copy of it.")
            .arg(path),
        detail);
}

/// Whether the file has every column that this program knows.
Status checkColumns(Database &database)
{
    for (const Table &table : allTables())
        if (const Status readable = rowstore::prepare(database, table); !readable)
            return readable;
    return database.prepare(u"SELECT sequence, kind, target, at, author, organisation, label "
                            "FROM journal"_s);
}

Status checkStructure(Database &database)
{
    if (QFileInfo(database.path()).size() > dialect::QuickCheckLimit)
        return {};
    const Result<QVariant> verdict = database.value(u"PRAGMA quick_check(1)"_s);
    if (!verdict) {
        if (verdict.error().kind == Error::Kind::Locked)
            return failure(verdict.error());
        return damaged(database.path(), verdict.error().detail);
    }
    if (verdict->toString() != u"ok"_s)
        return damaged(database.path(), verdict->toString());
    return {};
}

/// Takes part in a log that is there. Starting one can wait until there is nothing else to do, or
/// for the first change: the first paint needs none, and neither does who only reads.
Status joinLog(Database &database)
{
    const Result<bool> kept = database.hasLog();
    if (!kept)
        return failure(kept.error());
    return *kept ? database.startLog() : Status();
}

/// Whether the file, and the folder that its rollback journal needs, can be written.
bool isWritable(const QString &path)
{
    const QFileInfo file(path);
    return file.isWritable() && QFileInfo(file.absolutePath()).isWritable();
}

} // namespace

Result<std::unique_ptr<Workspace>> Workspace::create(const QString &path, const Clock &clock)
{
    if (QFile::exists(path))
        return failure(
            Error::Kind::Input,
            OpeningText::tr("There is already a file %1. It was left as it is; choose another "
                            "name.")
                .arg(path));
    Result<std::unique_ptr<Database>> database = Database::open(path, Database::Access::Create);
    if (!database)
        return failure(
            database.error().kind,
            OpeningText::tr("The file %1 cannot be made. Check that the folder exists and can "
                            "be written.")
                .arg(path),
            database.error().detail);
    if (const Status made = migrate(**database, migrationScripts()); !made) {
        const Error error = made.error();
        database->reset();
        QFile::remove(path);
        return failure(error);
    }
    if (const Status logging = (*database)->startLog(); !logging)
        return failure(logging.error());
    std::unique_ptr<Workspace> workspace(new Workspace(std::move(*database), clock));
    (void)workspace->dropWhenStale();
    return workspace;
}

Result<std::unique_ptr<Workspace>> Workspace::open(const QString &path, const Clock &clock)
{
    if (const Status ours = dialect::checkHeader(path); !ours)
        return failure(ours.error());
    const bool writable = isWritable(path);
    Result<std::unique_ptr<Database>> database = Database::open(
        path, writable ? Database::Access::ReadWrite : Database::Access::Immutable);
    if (!database)
        return failure(database.error());
    if (const Status sound = checkStructure(**database); !sound)
        return failure(sound.error());
    std::unique_ptr<Workspace> workspace(new Workspace(std::move(*database), clock));
    if (!writable)
        workspace->m_readOnlyReason = OpeningText::tr(
            "This file can be read but not written, so nothing can be changed here. Save "
            "a copy in another folder to work on it.");
    if (const Status adopted = workspace->adopt(); !adopted)
        return failure(adopted.error());
    return workspace;
}

Status Workspace::adopt()
{
    const Result<int> version = fileVersion(*m_database);
    if (!version)
        return failure(version.error());
    const int current = int(migrationScripts().size());
    if (*version < current) {
        if (mode() == Mode::ReadOnly)
            return failure(
                Error::Kind::ReadOnly,
                OpeningText::tr("The file %1 was made by an earlier version and cannot be "
                                "written, so it cannot be brought up to date. Copy it to a "
                                "folder of yours and open the copy.")
                    .arg(path()));
        if (const auto copy = backUp(*m_database, *version); !copy)
            return failure(copy.error());
        if (const Status migrated = migrate(*m_database, migrationScripts()); !migrated)
            return migrated;
    }
    const Status readable = checkColumns(*m_database);
    if (*version > current) {
        if (!readable)
            return failure(
                Error::Kind::Newer,
                OpeningText::tr("The file %1 was made by a later version of Sixpoint and cannot "
                                "be read by this one. It was left as it is; install the later "
                                "version.")
                    .arg(path()),
                readable.error().detail);
        m_readOnlyReason
            = OpeningText::tr("This file was made by a later version of Sixpoint. It can be "
                              "read here but not changed; install the later version to work "
                              "on it.");
    } else if (!readable) {
        return readable.error().kind == Error::Kind::Locked
            ? readable
            : Status(damaged(path(), readable.error().detail));
    }
    if (mode() == Mode::ReadWrite) {
        if (const Status joined = joinLog(*m_database); !joined)
            return joined;
        m_idle.start();
    }
    (void)dropWhenStale();
    return loadUndo();
}

} // namespace core
