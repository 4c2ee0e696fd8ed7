// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A workspace of 1,000 organisations × 5 rounds × 20 respondents × 43 answers: how long it takes to
// open it, to read one organisation and to score it, beside one scan by SQLite of the same rows.
// usage: bench_workspace [FILE] – the file is made when it is not there (a few minutes, about 1
// GB).

#include "core/framework/reader.h"
#include "core/storage/database.h"
#include "core/storage/rowstore.h"
#include "core/workspace/livedossier.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <cstdio>
#include <random>

#include <sys/resource.h>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

constexpr int Organisations = 1000;
constexpr int Rounds = 5;
constexpr int RespondentsPerRound = 20;

double milliseconds(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

template <class T> void insert(Database &database, OrganisationId organisation, const T &value)
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

void make(const QString &path, const Framework &framework)
{
    const SystemClock clock;
    if (const auto made = Workspace::create(path, clock); !made)
        qFatal("%s", qPrintable(made.error().message));
    auto database = std::move(*Database::open(path, Database::Access::ReadWrite));
    (void)database->run(u"PRAGMA synchronous = OFF"_s);
    std::mt19937 random(1);
    for (int number = 0; number < Organisations; ++number) {
        Transaction transaction = *Transaction::begin(*database);
        Organisation organisation;
        organisation.id = OrganisationId::create();
        organisation.name = u"Organisation %1"_s.arg(number, 4, 10, QLatin1Char('0'));
        insert(*database, organisation.id, organisation);
        for (int round = 0; round < Rounds; ++round)
            fillRound(*database, framework,
                      {AssessmentId::create(),
                       organisation.id,
                       QDate(2022 + round, 9, 30),
                       {},
                       framework.id,
                       framework.version},
                      random);
        (void)transaction.commit();
        if (number % 100 == 99)
            std::printf("made %d organisations\n", number + 1);
    }
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

    const SystemClock clock;
    QElapsedTimer timer;
    timer.start();
    const auto workspace = std::move(*Workspace::open(path, clock));
    const double opened = milliseconds(timer);
    const QList<Organisation> organisations = workspace->organisations();
    const double listed = milliseconds(timer);
    const OrganisationId organisation = organisations.at(organisations.size() / 2).id;
    const Dossier dossier = readDossier(*workspace, framework, organisation);
    const double read = milliseconds(timer);
    const Profile again = profile(framework, dossier.rules, dossier.respondents, dossier.answers);
    const double scored = milliseconds(timer);

    const auto database = std::move(*Database::open(path, Database::Access::ReadOnly));
    QElapsedTimer scan;
    scan.start();
    int rows = 0;
    (void)database->each(u"SELECT * FROM answer WHERE organisation = ?"_s,
                         {organisation.toString()}, [&](const QSqlQuery &) { ++rows; });
    (void)database->each(u"SELECT * FROM organisation"_s, {}, [&](const QSqlQuery &) { ++rows; });
    const double scanned = milliseconds(scan);

    rusage usage = {};
    getrusage(RUSAGE_SELF, &usage);
    std::printf("organisations %lld, answers of one %lld, respondents in its round %d\n",
                qlonglong(organisations.size()),
                qlonglong(workspace->list<Answer>(organisation).size()), again.respondents);
    std::printf("open %.1f ms, list organisations %.1f ms, read and score one %.1f ms, "
                "score alone %.2f ms\n",
                opened, listed - opened, read - listed, scored - read);
    std::printf("SQLite scan of the same %d rows %.1f ms, ratio %.2f\n", rows, scanned,
                read / scanned);
    std::printf("peak memory %.1f MB\n", double(usage.ru_maxrss) / 1024);
    return 0;
}
