// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A workspace of 1,000 organisations × 5 rounds × 20 respondents × 43 answers: how long it takes to
// open it, to list the organisations, to read the newest round of one and to score it. Beside it
// the program sqlite3 prints the same rows, without the time it takes to start; and SQLite's own
// interface opens the same file and fetches every column of them as text.
// Aim: within 2 × of the program, and 1 s to the first paint.
// usage: bench_workspace [FILE] – the file is made when it is not there (a minute, about 1 GB) and
// kept, so that the next call can use it again; without FILE it is made afresh and removed.

#include "core/framework/reader.h"
#include "core/storage/database.h"
#include "core/storage/rowstore.h"
#include "core/workspace/livedossier.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <random>
#include <vector>

#include <sqlite3.h>
#include <sys/resource.h>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

constexpr int Organisations = 1000;
constexpr int Rounds = 5;
constexpr int RespondentsPerRound = 20;
constexpr int Turns = 21;

double milliseconds(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

template<class T>
void insert(Database &database, OrganisationId organisation, const T &value)
{
    const Status stored
        = rowstore::apply(database, organisation.toString(), rowChange<T>({}, value));
    if (!stored)
        qFatal("%s", qPrintable(stored.error().detail));
}

void fillRound(Database &database, const Framework &framework, const Assessment &round,
               std::mt19937 &random)
{
    insert(database, round.organisation, round);
    for (int person = 0; person < RespondentsPerRound; ++person) {
        const Respondent respondent{RespondentId::create(),     round.organisation, round.id,
                                    u"Person %1"_s.arg(person), Role(person % 3),   person};
        insert(database, round.organisation, respondent);
        for (const Point &point : framework.points)
            for (const Question &question : point.questions)
                insert(database, round.organisation,
                       Answer{AnswerId::of(respondent.id, question.id.text),
                              round.organisation,
                              round.id,
                              respondent.id,
                              question.id,
                              Answer::Kind::Level,
                              int(1 + random() % 5),
                              Evidence(random() % 3),
                              {}});
    }
}

/// One organisation with all its rounds.
OrganisationId fillOne(Database &database, const Framework &framework)
{
    std::mt19937 random(1);
    Organisation organisation;
    organisation.id = OrganisationId::create();
    organisation.name = u"Organisation 0000"_s;
    insert(database, organisation.id, organisation);
    for (int round = 0; round < Rounds; ++round)
        fillRound(database, framework,
                  {AssessmentId::create(),
                   organisation.id,
                   QDate(2022 + round, 9, 30),
                   {},
                   framework.id,
                   framework.version},
                  random);
    return organisation.id;
}

/// The rows of `model` once more for another organisation. They are stored in the order in which
/// people answer, not in that of the key, so that the pages of the file fill as they do in life.
void copyOne(Database &database, OrganisationId model, int number)
{
    const QString id = OrganisationId::create().toString();
    const auto run = [&](const QString &sql, const QVariantList &values) {
        if (const Status done = database.run(sql, values); !done)
            qFatal("%s", qPrintable(done.error().detail));
    };
    for (const Table &table : allTables()) {
        const QString name = table.name;
        QStringList columns = table.columns;
        columns[0] = u"?"_s;
        QVariantList values = {id};
        if (name == tableOf<Organisation>()) {
            columns[1] = columns[2] = u"?"_s;
            values << id << u"Organisation %1"_s.arg(number, 4, 10, QLatin1Char('0'));
        }
        const QString order = name == tableOf<Answer>()
            ? u" ORDER BY assessment, respondent, question"_s
            : QString();
        run(u"INSERT INTO %1 SELECT %2 FROM %1 WHERE organisation = ?"_s.arg(name,
                                                                             columns.join(u", "_s))
                + order,
            values << model.toString());
    }
}

void make(const QString &path, const Framework &framework)
{
    const SystemClock clock;
    if (const auto made = Workspace::create(path, clock); !made)
        qFatal("%s", qPrintable(made.error().message));
    auto database = std::move(*Database::open(path, Database::Access::ReadWrite));
    Transaction transaction = *Transaction::begin(*database);
    const OrganisationId model = fillOne(*database, framework);
    for (int number = 1; number < Organisations; ++number)
        copyOne(*database, model, number);
    if (const Status done = transaction.commit(); !done)
        qFatal("%s", qPrintable(done.error().detail));
}

/// One connection of SQLite's own interface, without Qt and without us.
class Scan
{
public:
    explicit Scan(const QString &path)
    {
        if (sqlite3_open_v2(path.toUtf8().constData(), &m_connection,
                            SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX, nullptr)
            != SQLITE_OK)
            qFatal("%s", sqlite3_errmsg(m_connection));
    }
    ~Scan()
    {
        sqlite3_close(m_connection);
    }
    Scan(const Scan &) = delete;
    Scan &operator=(const Scan &) = delete;

    /// Steps through all rows and fetches every column of each as text.
    void run(const QString &sql)
    {
        sqlite3_stmt *statement = nullptr;
        if (sqlite3_prepare_v2(m_connection, sql.toUtf8().constData(), -1, &statement, nullptr)
            != SQLITE_OK)
            qFatal("%s", sqlite3_errmsg(m_connection));
        while (sqlite3_step(statement) == SQLITE_ROW) {
            ++rows;
            for (int i = 0; i < sqlite3_column_count(statement); ++i)
                if (sqlite3_column_text(statement, i))
                    bytes += sqlite3_column_bytes(statement, i);
        }
        sqlite3_finalize(statement);
    }

    int rows = 0;
    qint64 bytes = 0;

private:
    sqlite3 *m_connection = nullptr;
};

/// How long the program sqlite3 takes for the statements, in milliseconds.
double timeOfProgram(const QString &path, const QString &sql)
{
    QElapsedTimer timer;
    timer.start();
    QProcess program;
    program.setStandardOutputFile(QProcess::nullDevice());
    program.start(u"sqlite3"_s, {u"-readonly"_s, path, sql});
    if (!program.waitForFinished() || program.exitCode() != 0)
        qFatal("sqlite3 failed: %s", program.readAllStandardError().constData());
    return milliseconds(timer);
}

struct Times
{
    double open = 0;
    double list = 0;
    double read = 0;
    double score = 0;
    double program = 0; ///< the same rows, opening included
    double scan = 0; ///< likewise

    double ours() const
    {
        return open + list + read;
    }
};

struct Shown
{
    int organisations = 0;
    int respondents = 0;
    qsizetype answers = 0;
    int rows = 0;
    qint64 bytes = 0;
};

Times measure(const QString &path, const Framework &framework, int turn, Shown &shown)
{
    const SystemClock clock;
    Times times;
    QElapsedTimer timer;
    timer.start();
    const auto workspace = std::move(*Workspace::open(path, clock));
    times.open = milliseconds(timer);
    timer.restart();
    const QList<NamedOrganisation> organisations = workspace->organisations();
    times.list = milliseconds(timer);
    const OrganisationId organisation = organisations.at(turn * 37 % organisations.size()).id;
    timer.restart();
    const Dossier dossier = *readDossier(*workspace, framework, organisation);
    times.read = milliseconds(timer);
    timer.restart();
    const Profile again = profile(framework, dossier.rules, dossier.respondents, dossier.answers);
    times.score = milliseconds(timer);

    const QString owner = organisation.toString();
    const QString round = dossier.assessment->id.toString();
    const QStringList selections
        = {u"SELECT * FROM organisation"_s,
           u"SELECT * FROM assessment WHERE organisation = '%1'"_s.arg(owner),
           u"SELECT * FROM respondent WHERE organisation = '%1' AND assessment = '%2'"_s.arg(owner,
                                                                                             round),
           u"SELECT * FROM answer WHERE organisation = '%1' AND assessment = '%2'"_s.arg(owner,
                                                                                         round)};
    times.program = timeOfProgram(path, selections.join(u"; "_s))
        - timeOfProgram(u":memory:"_s, u"SELECT 1"_s);
    timer.restart();
    Scan scan(path);
    for (const QString &selection : selections)
        scan.run(selection);
    times.scan = milliseconds(timer);
    shown = {int(organisations.size()), again.respondents, dossier.answers.size(), scan.rows,
             scan.bytes};
    return times;
}

void print(const char *what, const Times &times)
{
    std::printf("%s: open %.1f ms, list organisations %.1f ms, read and score one %.1f ms "
                "(score alone %.2f ms), together %.1f ms; the program sqlite3 %.1f ms, ratio %.2f; "
                "SQLite's interface %.1f ms, ratio %.2f\n",
                what, times.open, times.list, times.read, times.score, times.ours(), times.program,
                times.ours() / times.program, times.scan, times.ours() / times.scan);
}

/// The median of each figure by itself.
Times median(std::vector<Times> all)
{
    Times result;
    for (const auto figure :
         {&Times::open, &Times::list, &Times::read, &Times::score, &Times::program, &Times::scan}) {
        std::ranges::nth_element(all, all.begin() + std::ssize(all) / 2, {}, figure);
        result.*figure = all[all.size() / 2].*figure;
    }
    return result;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    const QString path
        = argc > 1 ? QString::fromLocal8Bit(argv[1]) : folder.filePath(u"large.sixpoint"_s);
    const Framework framework = *builtInFramework();
    if (!QFile::exists(path))
        make(path, framework);

    Shown shown;
    print("first time", measure(path, framework, 0, shown));
    std::vector<Times> all;
    for (int turn = 1; turn <= Turns; ++turn)
        all.push_back(measure(path, framework, turn, shown));
    print("median of the next", median(all));

    rusage usage = {};
    getrusage(RUSAGE_SELF, &usage);
    std::printf("shown: %d organisations, one of them with %d respondents and %lld answers in its "
                "newest round; SQLite gave %d rows, %.1f kB of text\n",
                shown.organisations, shown.respondents, qlonglong(shown.answers), shown.rows,
                double(shown.bytes) / 1000);
    std::printf("peak memory %.1f MB\n", double(usage.ru_maxrss) / 1024);
    return 0;
}
