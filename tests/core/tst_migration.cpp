// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/dialect.h"
#include "core/storage/migration.h"
#include "core/workspace/edit.h"
#include "core/workspace/livedossier.h"
#include "tests/support/testprogram.h"
#include "tests/support/workspaces.h"

#include <QDir>
#include <QFile>
#include <QSqlRecord>
#include <QTest>

namespace tst_migration {

using namespace core;
using namespace Qt::StringLiterals;

const QString First
    = u"CREATE TABLE thing (id TEXT)\n--;\nINSERT INTO thing VALUES ('a; b')\n--;\n"_s;
const QString Second = u"ALTER TABLE thing ADD COLUMN colour TEXT\n--;\n"_s;
const QString Broken
    = u"UPDATE thing SET colour = 'red'\n--;\nALTER TABLE nothing ADD x TEXT\n--;\n"_s;

/// Every row of these tables, or of all, as text.
QStringList everyRow(const QString &path, QStringList tables = {})
{
    const auto database = Database::open(path, Database::Access::ReadOnly);
    if (tables.isEmpty())
        (void)(*database)->each(
            u"SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"_s, {},
            [&](const QSqlQuery &query) { tables << query.value(0).toString(); });
    QStringList rows;
    for (const QString &table : tables)
        (void)(*database)->each(u"SELECT * FROM "_s + table, {}, [&](const QSqlQuery &query) {
            QStringList cells = {table};
            for (int i = 0; i < query.record().count(); ++i)
                cells << query.value(i).toString();
            rows << cells.join(u'|');
        });
    return rows;
}

QStringList tablesOf(const QStringList &rows)
{
    QStringList tables;
    for (const QString &row : rows)
        if (!tables.contains(row.section(u'|', 0, 0)))
            tables << row.section(u'|', 0, 0);
    return tables;
}

class MigrationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void anEmptyFileIsTakenThroughEveryStep();
    void anUpToDateFileIsLeftAlone();
    void aNewerFileIsLeftAlone();
    void failedStepLeavesNothingBehind();
    void aBackupIsCompleteAndNeverOverwritesOne();
    void everyFileOfAPastVersionOpensWithABackup_data();
    void everyFileOfAPastVersionOpensWithABackup();
    void nothingIsLostOnTheWayFromAPastVersion_data();
    void nothingIsLostOnTheWayFromAPastVersion();
    void whatAFileOfVersionTwoHoldsIsRead();

private:
    std::unique_ptr<Database> open() const
    {
        return std::move(*Database::open(m_folder->filePath(u"file"_s), Database::Access::Create));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void MigrationTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void MigrationTest::anEmptyFileIsTakenThroughEveryStep()
{
    const auto database = open();
    QVERIFY(migrate(*database, {First, Second}));
    QCOMPARE(*fileVersion(*database), 2);
    QCOMPARE(database->value(u"SELECT id FROM thing"_s)->toString(), u"a; b"_s);
    QCOMPARE(database->value(u"PRAGMA application_id"_s)->toInt(), dialect::ApplicationId);
}

void MigrationTest::anUpToDateFileIsLeftAlone()
{
    const auto database = open();
    QVERIFY(migrate(*database, {First}));
    QVERIFY(migrate(*database, {First}));
    QCOMPARE(database->value(u"SELECT COUNT(*) FROM thing"_s)->toInt(), 1);
}

void MigrationTest::aNewerFileIsLeftAlone()
{
    const auto database = open();
    QVERIFY(migrate(*database, {First, Second}));
    QVERIFY(migrate(*database, {First}));
    QCOMPARE(*fileVersion(*database), 2);
}

void MigrationTest::failedStepLeavesNothingBehind()
{
    const auto database = open();
    QVERIFY(migrate(*database, {First, Second}));
    const Status failed = migrate(*database, {First, Second, Broken});
    QVERIFY(!failed);
    QCOMPARE(*fileVersion(*database), 2);
    QVERIFY(database->value(u"SELECT colour FROM thing"_s)->isNull());
    QVERIFY(migrate(*database, {First, Second, Second.left(0) + u"SELECT 1\n--;"_s}));
    QCOMPARE(*fileVersion(*database), 3);
}

void MigrationTest::aBackupIsCompleteAndNeverOverwritesOne()
{
    const auto database = open();
    QVERIFY(migrate(*database, {First}));
    const QString first = *backUp(*database, 1);
    const QString second = *backUp(*database, 1);
    QVERIFY(first != second);
    const auto copy = Database::open(first, Database::Access::ReadOnly);
    QCOMPARE((*copy)->value(u"SELECT id FROM thing"_s)->toString(), u"a; b"_s);
}

void MigrationTest::everyFileOfAPastVersionOpensWithABackup_data()
{
    QTest::addColumn<QString>("file");
    const QDir past(QStringLiteral(TEST_DATA) + u"/versions"_s);
    for (const QString &name : past.entryList({u"*.sixpoint"_s}))
        QTest::newRow(qPrintable(name)) << past.filePath(name);
}

void MigrationTest::everyFileOfAPastVersionOpensWithABackup()
{
    QFETCH(QString, file);
    const QString path = m_folder->filePath(u"past.sixpoint"_s);
    QVERIFY(QFile::copy(file, path));
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    int version = 0;
    {
        const auto database = Database::open(path, Database::Access::ReadOnly);
        version = *fileVersion(**database);
    }
    const SystemClock clock;
    const auto workspace = Workspace::open(path, clock);
    QVERIFY2(workspace, workspace ? "" : qPrintable(workspace.error().message));
    QVERIFY(!(*workspace)->organisations().isEmpty());
    QVERIFY((*workspace)->checkIntegrity());
    const bool older = version < migrationScripts().size();
    QCOMPARE(QFile::exists(path + u".v%1-backup"_s.arg(version)), older);
}

void MigrationTest::nothingIsLostOnTheWayFromAPastVersion_data()
{
    everyFileOfAPastVersionOpensWithABackup_data();
}

void MigrationTest::nothingIsLostOnTheWayFromAPastVersion()
{
    QFETCH(QString, file);
    const QString path = m_folder->filePath(u"past.sixpoint"_s);
    QVERIFY(QFile::copy(file, path));
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    const QStringList before = everyRow(path);
    QVERIFY(before.size() > 300);
    const SystemClock clock;
    QVERIFY(Workspace::open(path, clock));
    // Columns come behind those that were there: each row begins as it did.
    const QStringList after = everyRow(path, tablesOf(before));
    QCOMPARE(after.size(), before.size());
    for (qsizetype i = 0; i < before.size(); ++i)
        QVERIFY2(after.at(i).startsWith(before.at(i)), qPrintable(before.at(i)));
    for (const QString &name : QDir(m_folder->path()).entryList({u"*backup"_s}))
        QCOMPARE(everyRow(m_folder->filePath(name)), before);
}

void MigrationTest::whatAFileOfVersionTwoHoldsIsRead()
{
    const QString path = m_folder->filePath(u"past.sixpoint"_s);
    QVERIFY(QFile::copy(QStringLiteral(TEST_DATA) + u"/versions/version-2.sixpoint"_s, path));
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    const SystemClock clock;
    const auto workspace = Workspace::open(path, clock);
    QVERIFY(workspace);
    const OrganisationId organisation = (*workspace)->organisations().first().id;
    const Dossier dossier = *readDossier(**workspace, support::framework(), organisation);
    QCOMPARE(dossier.organisation.name, u"Harbour & Finch Solicitors"_s);
    QCOMPARE(dossier.respondents.size(), 3);
    QCOMPARE(dossier.rules.caps, (std::array{4, 4, 5}));
    QCOMPARE(dossier.passages.first().place, u"summary.situation"_s);
    QCOMPARE(dossier.accounts.size(), 15);
    QCOMPARE(dossier.ownPlatforms.first().platform.name, u"House wiki"_s);
    QCOMPARE(dossier.corrections.first().value, u"own, uk"_s);
    const SelectionDossier &choice = dossier.selections.first();
    QCOMPARE(choice.candidates.size(), 4);
    QCOMPARE(choice.participants.size(), 7);
    QVERIFY(choice.record && !choice.record->reasons.isEmpty());
    // What came with version 3 is empty, and can be filled in.
    Action action = dossier.actions.first();
    QVERIFY(!action.phase && !action.bigMove && dossier.risks.isEmpty());
    action.bigMove = true;
    QVERIFY(edit::changeAction(**workspace, action));
    QVERIFY((*workspace)->undo());

    const auto backup = Database::open(path + u".v2-backup"_s, Database::Access::ReadOnly);
    QVERIFY(backup);
    QCOMPARE(*fileVersion(**backup), 2);
    QCOMPARE(*fileVersion(*std::move(*Database::open(path, Database::Access::ReadOnly))),
             migrationScripts().size());
}

SIXPOINT_TEST(MigrationTest)

} // namespace tst_migration

#include "tst_migration.moc"
