// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/dialect.h"
#include "core/storage/migration.h"
#include "core/workspace/edit.h"
#include "tests/support/testprogram.h"
#include "tests/support/workspaces.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

const QString First
    = u"CREATE TABLE thing (id TEXT)\n--;\nINSERT INTO thing VALUES ('a; b')\n--;\n"_s;
const QString Second = u"ALTER TABLE thing ADD COLUMN colour TEXT\n--;\n"_s;
const QString Broken
    = u"UPDATE thing SET colour = 'red'\n--;\nALTER TABLE nothing ADD x TEXT\n--;\n"_s;

} // namespace

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

SIXPOINT_TEST(MigrationTest)
#include "tst_migration.moc"
