// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/edit.h"
#include "tests/support/testprogram.h"
#include "tests/support/workspaces.h"

#include <QProcess>
#include <QTest>
#include <QThread>

#include <cstdio>
#include <random>

namespace tst_kill {

using namespace core;
using namespace Qt::StringLiterals;

const int Kills = support::isSanitized() ? 25 : 500; // a start takes twenty times as long there
constexpr int KillsPerFile = 25;

/// Answers as fast as it can, counting in the note, and says so after each answer is stored.
int answerForEver(const QStringList &arguments)
{
    const QString path = arguments.value(1);
    const SystemClock clock;
    const auto workspace = Workspace::open(path, clock);
    if (!workspace) {
        std::fprintf(stderr, "%s\n", qPrintable(workspace.error().message));
        return 1;
    }
    const OrganisationId organisation = (*workspace)->organisations().first().id;
    const Respondent respondent = (*workspace)->list<Respondent>(organisation).first();
    const QList<Answer> answers = (*workspace)->list<Answer>(organisation);
    Answer answer
        = answers.isEmpty() ? support::levelAnswer(respondent, u"P1q1"_s, 1) : answers.first();
    for (int count = answer.note.toInt() + 1;; ++count) {
        answer.level = 1 + count % 5;
        answer.note = QString::number(count);
        if (!edit::answer(**workspace, answer))
            return 2;
        std::printf("%d\n", count);
        std::fflush(stdout);
    }
}

class KillTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingShownAsStoredIsLost();
};

/// What all kills together came to.
struct Count
{
    int midway = 0; ///< kills that left a log behind
    int answers = 0;
};

/// Starts the program on the file, and kills it while it answers. Returns the last answer that it
/// had said was stored.
int killWhileAnswering(const QString &path, std::mt19937 &random)
{
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), {u"answer-for-ever"_s, path});
    if (!process.waitForStarted() || !process.waitForReadyRead(30000))
        return -1;
    QThread::usleep(random() % 20000);
    process.kill();
    if (!process.waitForFinished())
        return -1;
    // The last line may be cut in the middle of a number: then the one before it counts.
    const QList<QByteArray> lines = process.readAllStandardOutput().trimmed().split('\n');
    return lines.value(lines.size() - 2).toInt();
}

/// Kills the program again and again over one file, which each time must hold all that was shown.
void killOften(int times, std::mt19937 &random, Count &count)
{
    support::Fixture fixture;
    support::startRound(fixture, {u"Ann"_s});
    fixture.workspace.reset();
    int shown = 0;
    for (int kill = 0; kill < times; ++kill) {
        const int last = killWhileAnswering(fixture.path(), random);
        QVERIFY2(last >= 0, "the program did not answer");
        shown = std::max(shown, last);
        count.midway += QFile::exists(fixture.path() + u"-wal"_s);

        const auto reopened = Workspace::open(fixture.path(), fixture.clock);
        QVERIFY2(reopened, reopened ? "" : qPrintable(reopened.error().detail));
        const Answer answer = (*reopened)->list<Answer>(fixture.organisation).first();
        QVERIFY2(answer.note.toInt() >= shown, qPrintable(answer.note));
        QCOMPARE(answer.level, 1 + answer.note.toInt() % 5);
        if (kill % 10 == 0)
            QVERIFY((*reopened)->checkIntegrity());
        QCOMPARE((*reopened)->history(answer.id).last().after->value(u"note"_s).toString(),
                 answer.note);
    }
    const auto last = Workspace::open(fixture.path(), fixture.clock);
    QVERIFY((*last)->checkIntegrity());
    count.answers += shown;
}

void KillTest::nothingShownAsStoredIsLost()
{
    std::mt19937 random(std::random_device{}());
    Count count;
    // A history is read whole after every kill: one that grows over all of them takes ever longer.
    for (int files = 0; files < Kills / KillsPerFile; ++files) {
        killOften(KillsPerFile, random, count);
        if (QTest::currentTestFailed())
            return;
    }
    qInfo("%d kills, %d of them with a log left behind, %d answers", Kills, count.midway,
          count.answers);
    QVERIFY(count.midway > Kills / 2);
}

static const bool AnsweringIsKnown = support::addTest(u"answer-for-ever"_s, &answerForEver);
SIXPOINT_TEST(KillTest)

} // namespace tst_kill

#include "tst_kill.moc"
