// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/builder.h"
#include "core/storage/mapping.h"
#include "core/workspace/edit.h"
#include "core/workspace/edit/versions.h"
#include "core/workspace/edit/workbench.h"
#include "core/workspace/livedossier.h"
#include "core/workspace/sample.h"
#include "core/workspace/versionwords.h"
#include "tests/support/finaldossier.h"
#include "tests/support/testprogram.h"
#include "tests/support/workspaces.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

namespace tst_versions {

using namespace core;
using namespace Qt::StringLiterals;
using support::Fixture;

/// A file with a strategy that can be called final, on the day when nothing is to be said
/// against it.
struct FinalFixture : Fixture
{
    FinalFixture()
    {
        clock.set(QDateTime(support::FinalDay, QTime(12, 0), Qt::UTC));
        workspace->setAuthor(u"Ann"_s);
        support::store(*workspace, organisation, support::finalDossier(support::framework()));
    }
    Result<StrategyVersionId> add(const QString &name)
    {
        return edit::addVersion(*workspace, support::framework(), organisation, name);
    }
    QList<StrategyVersion> versions() const
    {
        return workspace->list<StrategyVersion>(organisation);
    }
    QString changes() const
    {
        QStringList lines;
        for (const VersionChange &change :
             versionChanges(versions().first().rows, *workspace->snapshot(organisation)))
            lines << u"%1 %2 | %3 | %4"_s.arg(QString(u"+~-"_s[int(change.kind)]), change.what,
                                              change.before.join(u"; "_s),
                                              change.after.join(u"; "_s));
        return lines.join(u'\n');
    }
    template<class T>
    T first() const
    {
        return workspace->list<T>(organisation).first();
    }
    report::Report reportOf(const Dossier &dossier) const
    {
        return report::build(report::Kind::Consultant, support::framework(), dossier,
                             support::FinalDay);
    }
};

/// The worked example that is finished, with rows in nearly every table.
struct UniversityFixture
{
    UniversityFixture()
        : clock(QDateTime(QDate(2026, 12, 1), QTime(12, 0), Qt::UTC))
    {
        const QString path = folder.filePath(u"university.sixpoint"_s);
        if (!writeSample(path, clock, SampleName::University))
            qFatal("no example");
        workspace = std::move(*Workspace::open(path, clock));
        organisation = workspace->organisations().first().id;
    }
    Dossier dossier() const
    {
        return *readDossier(*workspace, support::framework(), organisation);
    }
    QString snapshot() const
    {
        return *workspace->snapshot(organisation);
    }

    QTemporaryDir folder;
    FixedClock clock;
    std::unique_ptr<Workspace> workspace;
    OrganisationId organisation;
};

/// The snapshot without these columns, as a version of an older file has it.
QString withoutColumns(const QString &snapshot, const QString &table, const QStringList &columns)
{
    QJsonObject tables = QJsonDocument::fromJson(snapshot.toUtf8()).object();
    QJsonArray rows;
    for (const QJsonValue &value : tables.value(table).toArray()) {
        QJsonObject row = value.toObject();
        for (const QString &column : columns)
            row.remove(column);
        rows.append(row);
    }
    tables[table] = rows;
    return QString::fromUtf8(QJsonDocument(tables).toJson(QJsonDocument::Compact));
}

class VersionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aVersionHasNameDateAndAuthor();
    void whileAnErrorStandsItIsRefusedAndNamed();
    void manyErrorsAreCounted();
    void aNameIsNeededAndItsOwn();
    void aCopyThatCouldNotBeReadIsNotKept();
    void laterChangesDoNotTouchIt();
    void everyRowIsKept();
    void itsReportIsTheReportOfThatDay();
    void theRulesOfScoringKeepTheirHistory();
    void undoTakesItBack();
    void renamingChangesNothingElse();
    void removingIsOneStep();
    void nothingChanged();
    void changesAreToldRowByRow();
    void manySmallRowsAreCounted();
    void amountsAndLinksAreWords();
    void theOrderOfAListIsNoChange();
    void whatReadsTheSameIsNoChange();
    void aLongTextIsShownWhereItDiffers();
    void codesAndListsAreWords();
    void twoVersionsAreCompared();
    void noChangeNamesAnIdOrStandsTwice();
    void aVersionFromBeforeAColumnIsReadAndCompared();
    void everyColumnHasWords();
    void anExportedOrganisationKeepsItsVersions();
    void aDamagedSnapshotIsTold_data();
    void aDamagedSnapshotIsTold();
};

void VersionsTest::aVersionHasNameDateAndAuthor()
{
    FinalFixture file;
    const auto id = file.add(u" 1.0 as agreed "_s);
    QVERIFY2(id, id ? "" : qPrintable(id.error().message));
    const StrategyVersion version = file.first<StrategyVersion>();
    QCOMPARE(version.id, *id);
    QCOMPARE(version.name, u"1.0 as agreed"_s);
    QCOMPARE(version.date, support::FinalDay);
    QCOMPARE(version.author, u"Ann"_s);
    file.reopen();
    QCOMPARE(file.first<StrategyVersion>(), version);
    QVERIFY(file.workspace->checkIntegrity());
}

void VersionsTest::whileAnErrorStandsItIsRefusedAndNamed()
{
    FinalFixture file;
    Objective objective = file.first<Objective>();
    objective.baseline.clear();
    QVERIFY(edit::changeObjective(*file.workspace, objective));
    const auto refused = file.add(u"1.0"_s);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Input);
    QCOMPARE(refused.error().message,
             u"The strategy is not final while one error stands: Objective “Answer a repeated "
             "question once” has no baseline."_s);
    QVERIFY(file.versions().isEmpty());
    // Warnings and hints do not stand in the way.
    objective.baseline = u"46%"_s;
    objective.goal.clear();
    QVERIFY(edit::changeObjective(*file.workspace, objective));
    QVERIFY(file.add(u"1.0"_s));
}

void VersionsTest::manyErrorsAreCounted()
{
    Fixture file;
    const auto refused
        = edit::addVersion(*file.workspace, support::framework(), file.organisation, u"1.0"_s);
    QVERIFY(!refused);
    QVERIFY2(refused.error().message.startsWith(
                 u"The strategy is not final while 7 errors stand: There is no vision statement. "
                 "There is no objective. "_s),
             qPrintable(refused.error().message));
    QVERIFY(refused.error().message.endsWith(u"And 4 more."_s));
}

void VersionsTest::aNameIsNeededAndItsOwn()
{
    FinalFixture file;
    QCOMPARE(file.add(u"  "_s).error().message, u"Give the version a name."_s);
    QVERIFY(file.add(u"As agreed"_s));
    QCOMPARE(file.add(u"as agreed"_s).error().message,
             u"There is a version “As agreed” already. Choose another name."_s);
    QVERIFY(file.add(u"2"_s));
    QCOMPARE(file.versions().size(), 2);
    QVERIFY(!edit::renameVersion(*file.workspace, file.versions().last(), u"AS AGREED"_s));
    QVERIFY(edit::renameVersion(*file.workspace, file.versions().first(), u"AS AGREED"_s));
}

void VersionsTest::aCopyThatCouldNotBeReadIsNotKept()
{
    FinalFixture file;
    CoverageEntry lost;
    lost.organisation = file.organisation;
    lost.id = CoverageId::create();
    lost.tool = ToolId::create();
    lost.strength = 2;
    Edit damage{file.organisation, u"Damage"_s, {}, {}};
    damage.changes << rowChange<CoverageEntry>({}, lost);
    QVERIFY(file.workspace->commit(damage));
    const auto refused = file.add(u"1.0"_s);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Damaged);
    QVERIFY(file.versions().isEmpty());
}

void VersionsTest::everyRowIsKept()
{
    UniversityFixture file;
    // The example is final already; this is about calling it so.
    const StrategyVersion its = file.workspace->list<StrategyVersion>(file.organisation).first();
    QVERIFY(edit::removeVersion(*file.workspace, its));
    const QString before = file.snapshot();
    const Dossier dossier = file.dossier();
    const auto added
        = edit::addVersion(*file.workspace, support::framework(), file.organisation, u"1.0"_s);
    QVERIFY2(added, added ? "" : qPrintable(added.error().message));
    for (const Risk &risk : file.workspace->list<Risk>(file.organisation))
        QVERIFY(edit::removeRow(*file.workspace, risk));
    QVERIFY(file.snapshot() != before);

    const StrategyVersion version
        = file.workspace->list<StrategyVersion>(file.organisation).first();
    const auto copy = Workspace::createFromSnapshot(file.folder.filePath(u"copy.sixpoint"_s),
                                                    file.organisation, version.rows, file.clock);
    QVERIFY(copy);
    QCOMPARE(*(*copy)->snapshot(file.organisation), before);
    const auto frozen = readVersion(version, support::framework(), file.clock);
    QVERIFY(frozen);
    for (const report::Kind kind : report::AllKinds)
        QVERIFY(report::build(kind, support::framework(), *frozen, version.date)
                == report::build(kind, support::framework(), dossier, version.date));
}

void VersionsTest::laterChangesDoNotTouchIt()
{
    FinalFixture file;
    const Dossier before = *readDossier(*file.workspace, support::framework(), file.organisation);
    QVERIFY(file.add(u"1.0"_s));
    Objective objective = file.first<Objective>();
    objective.owner = u"Somebody else"_s;
    QVERIFY(edit::changeObjective(*file.workspace, objective));
    QVERIFY(edit::removeRow(*file.workspace, file.first<Risk>()));

    const auto frozen
        = readVersion(file.versions().first(), support::framework(), file.workspace->clock());
    QVERIFY2(frozen, frozen ? "" : qPrintable(frozen.error().detail));
    QCOMPARE(frozen->objectives, before.objectives);
    QCOMPARE(frozen->risks, before.risks);
    QCOMPARE(frozen->answers, before.answers);
    QCOMPARE(frozen->profile, before.profile);
    QVERIFY(frozen->versions.isEmpty());
}

void VersionsTest::itsReportIsTheReportOfThatDay()
{
    FinalFixture file;
    const report::Report that
        = file.reportOf(*readDossier(*file.workspace, support::framework(), file.organisation));
    QVERIFY(file.add(u"1.0"_s));
    Organisation card = file.first<Organisation>();
    card.problem = u"Another one."_s;
    QVERIFY(edit::changeOrganisation(*file.workspace, card));
    const auto now = *readDossier(*file.workspace, support::framework(), file.organisation);
    QVERIFY(file.reportOf(now) != that);
    const auto frozen
        = readVersion(file.versions().first(), support::framework(), file.workspace->clock());
    QVERIFY(frozen);
    QVERIFY(file.reportOf(*frozen) == that);
}

void VersionsTest::theRulesOfScoringKeepTheirHistory()
{
    FinalFixture file;
    ScoringRules rules;
    rules.organisation = file.organisation;
    rules.caps = {4, 4, 5};
    QVERIFY(edit::changeScoringRules(*file.workspace, rules));
    const Dossier before = *readDossier(*file.workspace, support::framework(), file.organisation);
    QCOMPARE(before.rulesChanges.size(), 1);
    const auto id = file.add(u"1.0"_s);
    QVERIFY2(id, id ? "" : qPrintable(id.error().message));
    const auto frozen
        = readVersion(file.versions().first(), support::framework(), file.workspace->clock());
    QVERIFY(frozen);
    QCOMPARE(frozen->rulesChanges, before.rulesChanges);
    QVERIFY(file.reportOf(*frozen) == file.reportOf(before));
    QCOMPARE(file.changes(), QString());
}

void VersionsTest::undoTakesItBack()
{
    FinalFixture file;
    QVERIFY(file.add(u"1.0"_s));
    const StrategyVersion version = file.first<StrategyVersion>();
    QCOMPARE(file.workspace->undoLabel(), u"Call the strategy final"_s);
    QVERIFY(file.workspace->undo());
    QVERIFY(file.versions().isEmpty());
    QVERIFY(file.workspace->redo());
    QCOMPARE(file.first<StrategyVersion>(), version);
}

void VersionsTest::renamingChangesNothingElse()
{
    FinalFixture file;
    QVERIFY(file.add(u"1.0"_s));
    StrategyVersion version = file.first<StrategyVersion>();
    StrategyVersion forged = version;
    forged.rows = u"{}"_s;
    forged.date = QDate(2000, 1, 1);
    QVERIFY(edit::renameVersion(*file.workspace, forged, u"1.1"_s));
    version.name = u"1.1"_s;
    QCOMPARE(file.first<StrategyVersion>(), version);
    QVERIFY(!edit::renameVersion(*file.workspace, version, u" "_s));
    QVERIFY(edit::removeVersion(*file.workspace, version));
    QCOMPARE(edit::renameVersion(*file.workspace, version, u"1.2"_s).error().kind,
             Error::Kind::NotFound);
}

void VersionsTest::removingIsOneStep()
{
    FinalFixture file;
    QVERIFY(file.add(u"1.0"_s));
    QVERIFY(edit::removeVersion(*file.workspace, file.first<StrategyVersion>()));
    QVERIFY(file.versions().isEmpty());
    QVERIFY(file.workspace->undo());
    QCOMPARE(file.versions().size(), 1);
}

void VersionsTest::nothingChanged()
{
    FinalFixture file;
    QVERIFY(file.add(u"1.0"_s));
    QCOMPARE(file.changes(), QString());
}

void VersionsTest::changesAreToldRowByRow()
{
    FinalFixture file;
    QVERIFY(file.add(u"1.0"_s));
    Organisation card = file.first<Organisation>();
    card.headcount = 97;
    QVERIFY(edit::changeOrganisation(*file.workspace, card));
    Objective objective = file.first<Objective>();
    objective.owner.clear();
    objective.targetDate = QDate(2027, 12, 31);
    QVERIFY(edit::changeObjective(*file.workspace, objective));
    QVERIFY(edit::removeRow(*file.workspace, file.first<Stakeholder>()));
    QVERIFY(edit::addDecision(*file.workspace, file.organisation, u"Buy nothing"_s));
    Action action = file.first<Action>();
    action.bigMove = true;
    QVERIFY(edit::changeAction(*file.workspace, action));
    QCOMPARE(
        file.changes(),
        u"~ Profile card | number of people: 96 | number of people: 97\n"
        "~ Objective “Answer a repeated question once” | date of the target: 30 September "
        "2027; owner: Knowledge lawyer | date of the target: 31 December 2027; owner: "
        "nobody\n"
        "~ Action “Find one respected leader with a real problem to solve, and coach them for "
        "ten minutes…” | big move: no | big move: yes\n"
        "+ Decision “Buy nothing” |  | \n"
        "- Stakeholder “Head of disputes” | influence: 5; enthusiasm: 2; message: Two partners "
        "lost a day each to a question that had been answered; leader: yes | "_s);
}

void VersionsTest::manySmallRowsAreCounted()
{
    FinalFixture file;
    QVERIFY(file.add(u"1.0"_s));
    QList<Answer> answers = file.workspace->list<Answer>(file.organisation);
    const qsizetype all = answers.size();
    for (Answer &answer : answers.first(3)) {
        Answer other = answer;
        other.kind = Answer::Kind::Level;
        other.level = other.level == 1 ? 2 : 1;
        QVERIFY(edit::answer(*file.workspace, other));
    }
    QVERIFY(edit::clearAnswer(*file.workspace, answers.last()));
    QCOMPARE(file.changes(),
             u"~ Answers on readiness | %1 | %2: 3 changed, 1 gone\n"
             "~ Notes on questions without an answer | 0 | 1: 1 new"_s.arg(
                 QString::number(all), QString::number(all - 1)));
}

void VersionsTest::amountsAndLinksAreWords()
{
    FinalFixture file;
    QVERIFY(file.add(u"1.0"_s));
    ValueSettings settings = file.first<ValueSettings>();
    settings.hourRate = 5'550;
    settings.discount = 500;
    QVERIFY(edit::setRow(*file.workspace, settings));
    ValueLine line;
    line.organisation = file.organisation;
    line.title = u"Licences"_s;
    line.kind = ValueLine::Kind::Licences;
    line.low = 100'000;
    QVERIFY(edit::addRow(*file.workspace, line));
    const QList<Action> actions = file.workspace->list<Action>(file.organisation);
    QVERIFY(edit::linkActions(*file.workspace, actions.at(5), actions.at(0).id));
    const QString changes = file.changes();
    QVERIFY2(changes.contains(u"what an hour costs: £60; discount a year: 3.5% | what an hour "
                              "costs: £55.50; discount a year: 5%"_s),
             qPrintable(changes));
    QVERIFY2(
        changes.contains(u"+ Line of the estimate “Licences” |  | kind: licences; low: £1,000"_s),
        qPrintable(changes));
    QVERIFY2(changes.contains(u"+ Order of actions: “Complete the strategy"_s),
             qPrintable(changes));
    QVERIFY2(changes.contains(u" waits for “Find one respected"_s), qPrintable(changes));
}

void VersionsTest::theOrderOfAListIsNoChange()
{
    FinalFixture file;
    QVERIFY(file.add(u"1.0"_s));
    QVERIFY(edit::moveObjective(*file.workspace, file.first<Objective>(), 2));
    QCOMPARE(file.changes(), QString());
}

void VersionsTest::whatReadsTheSameIsNoChange()
{
    FinalFixture file;
    QVERIFY(file.add(u"1.0"_s));
    Organisation card = file.first<Organisation>();
    card.sector = u"  "_s + card.sector + u"."_s;
    QVERIFY(edit::changeOrganisation(*file.workspace, card));
    QCOMPARE(file.changes(), QString());
}

void VersionsTest::aLongTextIsShownWhereItDiffers()
{
    FinalFixture file;
    Vision vision = file.first<Vision>();
    vision.futureDay = u"Nothing happens. "_s.repeated(30) + u"At noon the bell rings."_s;
    QVERIFY(edit::changeVision(*file.workspace, vision));
    QVERIFY(file.add(u"1.0"_s));
    vision.futureDay.replace(u"bell"_s, u"telephone"_s);
    QVERIFY(edit::changeVision(*file.workspace, vision));
    QCOMPARE(file.changes(),
             u"~ Vision | working day when it has worked: …g happens. Nothing happens. At noon the "
             "bell rings | working day when it has worked: …g happens. Nothing happens. At noon "
             "the telephone rings"_s);
}

void VersionsTest::codesAndListsAreWords()
{
    FinalFixture file;
    QVERIFY(file.add(u"1.0"_s));
    Action action = file.first<Action>();
    action.point = {action.point.text == u"P1"_s ? u"P2"_s : u"P1"_s};
    QVERIFY(edit::changeAction(*file.workspace, action));
    Duty duty = file.first<Duty>();
    duty.parts = u"RA-I---"_s;
    QVERIFY(edit::changeRow(*file.workspace, duty));
    const QString changes = file.changes();
    QVERIFY2(changes.contains(action.point.text == u"P1"_s ? u"point: Platform understanding"_s
                                                           : u"point: Vision"_s),
             qPrintable(changes));
    QVERIFY2(changes.contains(u"~ Duty “Answer within a working day” | parts of the roles: owner "
                              "A, community manager R, moderators R | parts of the roles: owner "
                              "R, community manager A, "_s),
             qPrintable(changes));
    QVERIFY2(!QRegularExpression(u"\\bP[1-6]\\b"_s).match(changes).hasMatch(), qPrintable(changes));
}

void VersionsTest::twoVersionsAreCompared()
{
    FinalFixture file;
    QVERIFY(file.add(u"1.0"_s));
    Organisation card = file.first<Organisation>();
    card.headcount = 97;
    QVERIFY(edit::changeOrganisation(*file.workspace, card));
    QVERIFY(file.add(u"2.0"_s));
    card.headcount = 120;
    QVERIFY(edit::changeOrganisation(*file.workspace, card));
    const QList<VersionChange> expected = {{VersionChange::Kind::Changed,
                                            u"Profile card"_s,
                                            {u"number of people: 96"_s},
                                            {u"number of people: 97"_s}}};
    QVERIFY(versionChanges(file.versions().at(0).rows, file.versions().at(1).rows) == expected);
}

void VersionsTest::noChangeNamesAnIdOrStandsTwice()
{
    const UniversityFixture file;
    // From nothing, and back to nothing: every row is told of.
    for (const auto &[from, to] :
         {std::pair{u"{}"_s, file.snapshot()}, std::pair{file.snapshot(), u"{}"_s}}) {
        QStringList lines;
        for (const VersionChange &change : versionChanges(from, to))
            lines << u"%1 | %2 | %3"_s.arg(change.what, change.before.join(u"; "_s),
                                           change.after.join(u"; "_s));
        QVERIFY(lines.size() > 150);
        QVERIFY(lines.contains(u"Target level of “User-led selection” | level: 3 | "_s)
                || lines.contains(u"Target level of “User-led selection” |  | level: 3"_s));
        static const QRegularExpression code(
            u"[0-9a-f]{8}-[0-9a-f]{4}|\\bP[1-6]\\b|\\[\"|something that|\\d{4}-\\d\\d-\\d\\d"_s);
        for (const QString &line : std::as_const(lines)) {
            QVERIFY2(!code.match(line).hasMatch(), qPrintable(line));
            QVERIFY2(lines.count(line) == 1, qPrintable(line));
        }
    }
}

void VersionsTest::aVersionFromBeforeAColumnIsReadAndCompared()
{
    FinalFixture file;
    QVERIFY(file.add(u"1.0"_s));
    StrategyVersion old = file.first<StrategyVersion>();
    old.rows = withoutColumns(old.rows, u"action"_s, {u"phase"_s, u"big_move"_s});
    QVERIFY(old.rows != file.first<StrategyVersion>().rows);
    QVERIFY(versionChanges(old.rows, *file.workspace->snapshot(file.organisation)).isEmpty());
    const auto read = readVersion(old, support::framework(), file.workspace->clock());
    QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
    QCOMPARE(read->actions, file.workspace->list<Action>(file.organisation));
}

void VersionsTest::everyColumnHasWords()
{
    // What a row belongs to or is by its nature, and what only files need.
    const QStringList silent = {u"organisation"_s, u"id"_s,        u"position"_s,    u"selection"_s,
                                u"origin"_s,       u"checklist"_s, u"severity"_s,    u"role"_s,
                                u"place"_s,        u"action"_s,    u"after_action"_s};
    for (const Table &table : allTables()) {
        const auto words = versionwords::wordsOfTable(table.name);
        QCOMPARE(words.has_value(), table.name != tableOf<StrategyVersion>());
        if (!words || words->counted)
            continue;
        for (const QString &column : table.columns)
            QVERIFY2(silent.contains(column) != !versionwords::fieldName(column).isEmpty(),
                     qPrintable(table.name + u'.' + column));
    }
}

void VersionsTest::anExportedOrganisationKeepsItsVersions()
{
    FinalFixture file;
    QVERIFY(file.add(u"1.0"_s));
    const QString path = file.folder.filePath(u"client.sixpoint"_s);
    QVERIFY(file.workspace->exportOrganisation(file.organisation, path));
    Fixture other(u"Beta"_s);
    QVERIFY(other.workspace->addOrganisationsFrom(path));
    QCOMPARE(other.workspace->list<StrategyVersion>(file.organisation), file.versions());
    const StrategyVersion version = file.versions().first();
    QVERIFY(readVersion(version, support::framework(), other.workspace->clock()));
}

void VersionsTest::aDamagedSnapshotIsTold_data()
{
    QTest::addColumn<QString>("rows");
    QTest::newRow("nothing") << QString();
    QTest::newRow("no JSON") << u"{\"objective\":"_s;
    QTest::newRow("no organisation") << u"{\"house_rule\":[{\"id\":"
                                        "\"00000001-6001-4000-8000-000000000001\",\"organisation\":"
                                        "\"00000002-6001-4000-8000-000000000001\",\"position\":0,"
                                        "\"text\":\"Be kind\"}]}"_s;
}

void VersionsTest::aDamagedSnapshotIsTold()
{
    QFETCH(QString, rows);
    FixedClock clock{QDateTime(support::FinalDay, QTime(12, 0), Qt::UTC)};
    StrategyVersion version;
    version.organisation = support::fixedId<OrganisationId>(2);
    version.name = u"1.0"_s;
    version.rows = rows;
    const auto read = readVersion(version, support::framework(), clock);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Error::Kind::Damaged);
    QCOMPARE(read.error().message, u"The version “1.0” is damaged and cannot be read."_s);
    // A comparison with it finds everything new, and does not fail.
    QVERIFY(versionChanges(rows, {}).size() <= 1);
}

SIXPOINT_TEST(VersionsTest)

} // namespace tst_versions

#include "tst_versions.moc"
