// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/edit.h"
#include "core/workspace/livedossier.h"
#include "core/workspace/sample.h"
#include "tests/support/meddler.h"
#include "tests/support/testprogram.h"
#include "tests/support/tinydisk.h"
#include "tests/support/workspaces.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTest>

#include <random>

namespace tst_damage {

using namespace core;
using namespace Qt::StringLiterals;
using support::Fixture;
using support::levelAnswer;
using support::Meddler;
using support::TinyDisk;

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// Reads everything there is; only that it comes back matters.
void readAll(const Workspace &workspace)
{
    for (const NamedOrganisation &organisation : workspace.organisations()) {
        (void)workspace.list<Answer>(organisation.id);
        (void)workspace.list<Objective>(organisation.id);
        (void)workspace.list<Action>(organisation.id);
        (void)workspace.journal(organisation.id, 100);
    }
    (void)workspace.checkIntegrity();
}

class DamageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void aMissingFileIsNamed();
    void filesOfOtherKindsAreRefusedAndLeftAlone_data();
    void filesOfOtherKindsAreRefusedAndLeftAlone();
    void aFileCutOffAnywhereIsRefusedAndLeftAlone();
    void flippedBytesNeverCrash();
    void damageInsideAPageIsFoundWhenOpening();
    void damageInALargeFileIsToldWhereItIsRead();
    void aMissingTableIsDamage();
    void aLockedFileSaysSoAndOpensLater();
    void aWriteThatIsLockedOutLosesNothing();
    void aReadOnlyFileOpensForReading();
    void aFullDiskKeepsWhatWasStored();
    void aNewerFileOpensForReading();
    void aNewerFileOfAnotherShapeIsRefused();
    void creatingOverAFileIsRefused();
    void creatingWhereNothingCanBeWrittenIsRefused();
    void aRowThatMakesNoSenseIsFoundByTheCheck();
    void aCopyOfAnOpenIdleFileIsComplete();
    void aFileThatIsOnlyReadStaysAsItWas();

private:
    QString copyOfSample(const QString &name) const;

    QTemporaryDir m_folder;
    SystemClock m_clock;
    QByteArray m_sample;
};

void DamageTest::initTestCase()
{
    const QString path = m_folder.filePath(u"sample.sixpoint"_s);
    QVERIFY(writeSample(path, m_clock));
    m_sample = contents(path);
    QVERIFY(m_sample.size() > 100000);
}

QString DamageTest::copyOfSample(const QString &name) const
{
    const QString path = m_folder.filePath(name);
    QFile::remove(path);
    write(path, m_sample);
    return path;
}

void DamageTest::aMissingFileIsNamed()
{
    const auto opened = Workspace::open(u"/nowhere/at-all.sixpoint"_s, m_clock);
    QCOMPARE(opened.error().kind, Error::Kind::NotFound);
    QVERIFY(opened.error().message.contains(u"at-all.sixpoint"_s));
}

void DamageTest::filesOfOtherKindsAreRefusedAndLeftAlone_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("Dear all,\n\nplease find attached").repeated(50);
    QTest::newRow("zip") << QByteArray("PK\x03\x04", 4) + QByteArray(5000, 'x');
    QTest::newRow("half a header") << QByteArray("SQLite format 3\0\x10", 17);
    QByteArray other = m_sample;
    other.replace(68, 4, QByteArray(4, '\0'));
    QTest::newRow("another program's database") << other;
}

void DamageTest::filesOfOtherKindsAreRefusedAndLeftAlone()
{
    QFETCH(QByteArray, bytes);
    const QString path = m_folder.filePath(u"other"_s);
    write(path, bytes);
    const auto opened = Workspace::open(path, m_clock);
    QVERIFY(!opened);
    QVERIFY(opened.error().kind == Error::Kind::NotOurs
            || opened.error().kind == Error::Kind::Damaged);
    QVERIFY(!opened.error().message.isEmpty());
    QCOMPARE(contents(path), bytes);
}

void DamageTest::aFileCutOffAnywhereIsRefusedAndLeftAlone()
{
    for (int part = 0; part < 100; ++part) {
        const QByteArray cut = m_sample.left(m_sample.size() * part / 100);
        const QString path = m_folder.filePath(u"cut"_s);
        write(path, cut);
        const auto opened = Workspace::open(path, m_clock);
        QVERIFY2(!opened, qPrintable(u"%1 %"_s.arg(part)));
        QVERIFY(opened.error().kind == Error::Kind::Damaged
                || opened.error().kind == Error::Kind::NotOurs);
        QCOMPARE(contents(path), cut);
    }
}

void DamageTest::flippedBytesNeverCrash()
{
    const int rounds = support::isSanitized() ? 50 : 200;
    std::mt19937 random(20260930);
    int refused = 0;
    for (int round = 0; round < rounds; ++round) {
        QByteArray flipped = m_sample;
        const int flips = 1 + round % 8;
        for (int i = 0; i < flips; ++i) {
            const qsizetype at = qsizetype(random() % size_t(flipped.size()));
            flipped[at] = char(flipped.at(at) ^ (1 << (random() % 8)));
        }
        const QString path = m_folder.filePath(u"flipped"_s);
        QFile::remove(path + u"-wal"_s);
        QFile::remove(path + u"-shm"_s);
        write(path, flipped);
        const auto opened = Workspace::open(path, m_clock);
        if (opened) {
            readAll(**opened);
            continue;
        }
        ++refused;
        QVERIFY(!opened.error().message.isEmpty());
        QCOMPARE(contents(path), flipped);
    }
    qInfo("%d of %d flipped files were refused", refused, rounds);
    QVERIFY(refused > 0);
}

void DamageTest::damageInsideAPageIsFoundWhenOpening()
{
    QByteArray broken = m_sample;
    broken.replace(4096 * 3, 64, QByteArray(64, '\xff'));
    const QString path = m_folder.filePath(u"broken"_s);
    write(path, broken);
    const auto opened = Workspace::open(path, m_clock);
    QCOMPARE(opened.error().kind, Error::Kind::Damaged);
    QCOMPARE(contents(path), broken);
}

void DamageTest::damageInALargeFileIsToldWhereItIsRead()
{
    const QString path = copyOfSample(u"large"_s);
    support::damageBehindTheCheck(path, u"action"_s);
    const auto workspace = Workspace::open(path, m_clock);
    QVERIFY(workspace);
    const OrganisationId organisation = (*workspace)->organisations().first().id;
    QStringList told;
    connect(workspace->get(), &Workspace::readingFailed, this, [&](const Error &error) {
        // Nothing is locked when it is told: what stands over the window may stay for long.
        Meddler(path).run(u"UPDATE tool SET position = position"_s);
        told << error.message;
    });
    const auto dossier = readDossier(**workspace, support::framework(), organisation);
    QVERIFY(!dossier);
    QCOMPARE(dossier.error().kind, Error::Kind::Damaged);
    QCOMPARE(told, QStringList{dossier.error().message});
    QCOMPARE((*workspace)->list<Tool>(organisation).isEmpty(), false);
}

void DamageTest::aMissingTableIsDamage()
{
    const QString path = copyOfSample(u"table"_s);
    Meddler(path).run(u"DROP TABLE vision"_s);
    QCOMPARE(Workspace::open(path, m_clock).error().kind, Error::Kind::Damaged);
}

void DamageTest::aLockedFileSaysSoAndOpensLater()
{
    const QString path = copyOfSample(u"locked"_s);
    {
        Meddler other(path);
        other.run(u"BEGIN EXCLUSIVE"_s);
        QCOMPARE(Workspace::open(path, m_clock).error().kind, Error::Kind::Locked);
    }
    QVERIFY(Workspace::open(path, m_clock));
}

void DamageTest::aWriteThatIsLockedOutLosesNothing()
{
    Fixture fixture;
    QVERIFY(edit::addTool(*fixture.workspace, fixture.organisation, u"Wiki"_s));
    {
        Meddler other(fixture.path());
        other.run(u"BEGIN IMMEDIATE"_s);
        const auto added = edit::addTool(*fixture.workspace, fixture.organisation, u"Chat"_s);
        QCOMPARE(added.error().kind, Error::Kind::Locked);
        QCOMPARE(fixture.workspace->list<Tool>(fixture.organisation).size(), 1);
    }
    QVERIFY(edit::addTool(*fixture.workspace, fixture.organisation, u"Chat"_s));
    fixture.reopen();
    QCOMPARE(fixture.workspace->list<Tool>(fixture.organisation).size(), 2);
}

void DamageTest::aReadOnlyFileOpensForReading()
{
    TinyDisk disk(4096);
    if (!disk.isMounted())
        QSKIP("this needs the right to mount a file system");
    const QString path = disk.filePath(u"sample.sixpoint"_s);
    write(path, m_sample);
    QVERIFY(disk.makeReadOnly());
    const auto opened = Workspace::open(path, m_clock);
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
    QCOMPARE((*opened)->mode(), Workspace::Mode::ReadOnly);
    QVERIFY(!(*opened)->readOnlyReason().isEmpty());
    const OrganisationId organisation = (*opened)->organisations().first().id;
    QVERIFY(!(*opened)->list<Answer>(organisation).isEmpty());
    const auto added = edit::addTool(**opened, organisation, u"Chat"_s);
    QCOMPARE(added.error().kind, Error::Kind::ReadOnly);
    QVERIFY(!(*opened)->canUndo());
}

void DamageTest::aFullDiskKeepsWhatWasStored()
{
    TinyDisk disk(512);
    if (!disk.isMounted())
        QSKIP("this needs the right to mount a file system");
    const QString path = disk.filePath(u"full.sixpoint"_s);
    int stored = 0;
    OrganisationId organisation;
    {
        const auto workspace = Workspace::create(path, m_clock);
        QVERIFY(workspace);
        organisation = *edit::addOrganisation(**workspace, u"Acme"_s);
        for (;;) {
            const auto added = edit::addExclusion(**workspace, organisation, QString(3000, u'x'));
            if (!added) {
                QVERIFY2(added.error().kind == Error::Kind::Full
                             || added.error().kind == Error::Kind::Failed,
                         qPrintable(added.error().detail));
                break;
            }
            ++stored;
        }
        QVERIFY(stored > 5);
        QCOMPARE((*workspace)->list<Exclusion>(organisation).size(), stored);
    }
    const auto again = Workspace::open(path, m_clock);
    QVERIFY2(again, again ? "" : qPrintable(again.error().detail));
    QCOMPARE((*again)->list<Exclusion>(organisation).size(), stored);
    QVERIFY((*again)->checkIntegrity());
}

void DamageTest::aNewerFileOpensForReading()
{
    const QString path = copyOfSample(u"newer"_s);
    {
        Meddler later(path);
        later.run(u"PRAGMA user_version = 99"_s);
        later.run(u"ALTER TABLE vision ADD COLUMN mood TEXT"_s);
    }
    const QByteArray before = contents(path);
    {
        const auto opened = Workspace::open(path, m_clock);
        QVERIFY(opened);
        QCOMPARE((*opened)->mode(), Workspace::Mode::ReadOnly);
        QVERIFY((*opened)->readOnlyReason().contains(u"later version"_s));
        readAll(**opened);
    }
    QCOMPARE(contents(path), before);
}

void DamageTest::aNewerFileOfAnotherShapeIsRefused()
{
    const QString path = copyOfSample(u"newer2"_s);
    {
        Meddler later(path);
        later.run(u"PRAGMA user_version = 99"_s);
        later.run(u"ALTER TABLE vision RENAME COLUMN statement TO sentence"_s);
    }
    const QByteArray before = contents(path);
    QCOMPARE(Workspace::open(path, m_clock).error().kind, Error::Kind::Newer);
    QCOMPARE(contents(path), before);
}

void DamageTest::creatingOverAFileIsRefused()
{
    const QString path = copyOfSample(u"there"_s);
    QCOMPARE(Workspace::create(path, m_clock).error().kind, Error::Kind::Input);
    QCOMPARE(contents(path), m_sample);
}

void DamageTest::creatingWhereNothingCanBeWrittenIsRefused()
{
    const auto created = Workspace::create(u"/nowhere/at-all.sixpoint"_s, m_clock);
    QVERIFY(!created);
    QVERIFY(created.error().message.contains(u"at-all.sixpoint"_s));
}

void DamageTest::aRowThatMakesNoSenseIsFoundByTheCheck()
{
    const QStringList meddling = {
        u"UPDATE answer SET level = 9 WHERE kind = 'level'"_s,
        u"UPDATE respondent SET role = 'emperor'"_s,
        u"UPDATE objective SET target_date = '31 February'"_s,
        u"DELETE FROM respondent"_s,
        u"DELETE FROM organisation"_s,
    };
    for (const QString &sql : meddling) {
        const QString path = copyOfSample(u"sense"_s);
        {
            const auto sound = Workspace::open(path, m_clock);
            QVERIFY((*sound)->checkIntegrity());
        }
        Meddler(path).run(sql);
        const auto opened = Workspace::open(path, m_clock);
        QVERIFY(opened);
        QVERIFY2(!(*opened)->checkIntegrity(), qPrintable(sql));
    }
}

void DamageTest::aCopyOfAnOpenIdleFileIsComplete()
{
    Fixture fixture;
    for (int i = 0; i < 50; ++i)
        QVERIFY(edit::addTool(*fixture.workspace, fixture.organisation, u"Tool %1"_s.arg(i)));
    const QString copy = m_folder.filePath(u"copy.sixpoint"_s);
    const auto copied = [&] {
        QFile::remove(copy);
        write(copy, contents(fixture.path()));
        const auto opened = Workspace::open(copy, m_clock);
        return opened ? (*opened)->list<Tool>(fixture.organisation).size() : -1;
    };
    QTRY_COMPARE(copied(), 50);
}

void DamageTest::aFileThatIsOnlyReadStaysAsItWas()
{
    const QString path = copyOfSample(u"read"_s);
    {
        const auto opened = Workspace::open(path, m_clock);
        QVERIFY(opened);
        readAll(**opened);
    }
    QCOMPARE(contents(path), m_sample);
}

SIXPOINT_TEST(DamageTest)

} // namespace tst_damage

#include "tst_damage.moc"
