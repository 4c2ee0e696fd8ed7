// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/framework/reader.h"
#include "core/report/builder.h"
#include "tests/support/dossiers.h"
#include "tests/support/peoplerows.h"
#include "tests/support/recorded.h"
#include "tests/support/renderreport.h"
#include "tests/support/testprogram.h"

#include <QRegularExpression>
#include <QTest>

namespace tst_peoplereport {

using namespace core;
using namespace core::report;
using namespace Qt::StringLiterals;

const QDate Today(2026, 11, 23);

/// Section 8. A case stands in tests/data/report/people/<case>.txt. After a change of wording that
/// is meant, run this test once with SIXPOINT_WRITE_CASES=1 and read the difference.
class PeopleReportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void reads_data();
    void reads();
    void isForThoseWhoDoTheWork();
    void everySentenceLeadsToItsPlace();
    void nobodyIsToldByCode();
    void writtenTextStaysAsItWasWritten();
    void processesAloneAreEnoughForTheConsultant();
    void tablesAreRectangular();

private:
    Dossier dossier(const QString &name) const;
    Report section(Kind kind, const Dossier &dossier) const;
    QString text(Kind kind, const Dossier &dossier) const;
    Framework m_framework;
};

void PeopleReportTest::initTestCase()
{
    const Result<Framework> framework = builtInFramework();
    QVERIFY(framework);
    m_framework = *framework;
}

Dossier PeopleReportTest::dossier(const QString &name) const
{
    const Dossier empty = support::emptyDossier(m_framework);
    if (name == u"empty"_s)
        return empty;
    Dossier full = support::peopleDossier(empty);
    if (name == u"full"_s)
        return full;
    // What a group may have after twenty minutes.
    full.adopterGroups.removeLast();
    full.adopterGroups.first().readingHelp.clear();
    full.reluctanceReasons.clear();
    full.supportOffers.first().date.reset();
    full.supportOffers.first().owner.clear();
    full.peoplePlan = {};
    full.peoplePlan.monthFour = u"A refresher"_s;
    full.inclusion.clear();
    full.confidence.removeLast();
    full.processes.removeFirst();
    return full;
}

Report PeopleReportTest::section(Kind kind, const Dossier &dossier) const
{
    Report report = build(kind, m_framework, dossier, Today);
    report.sections.removeIf([](const Section &each) { return each.number != u"8"_s; });
    return report;
}

QString PeopleReportTest::text(Kind kind, const Dossier &dossier) const
{
    return support::render(section(kind, dossier)).simplified();
}

void PeopleReportTest::reads_data()
{
    QTest::addColumn<QString>("dossierName");
    QTest::addColumn<Kind>("kind");
    for (const QString &name : {u"thin"_s, u"full"_s})
        for (const Kind kind : {Kind::Course, Kind::Consultant})
            QTest::addRow("%s-%s", qPrintable(name), qPrintable(toWord(kind))) << name << kind;
}

void PeopleReportTest::reads()
{
    QFETCH(QString, dossierName);
    QFETCH(Kind, kind);
    const QString made = support::render(section(kind, dossier(dossierName)));
    QCOMPARE(support::differenceFromRecorded(
                 u"report/people/%1.txt"_s.arg(QString::fromLatin1(QTest::currentDataTag())), made),
             QString());
}

void PeopleReportTest::isForThoseWhoDoTheWork()
{
    const Dossier full = dossier(u"full"_s);
    for (const Kind kind : {Kind::Board, Kind::Handout})
        QVERIFY(section(kind, full).sections.isEmpty());
    QVERIFY(text(Kind::Consultant, full).contains(u"-- Processes we improve --"_s));
    QVERIFY(!text(Kind::Course, full).contains(u"-- Processes we improve --"_s));
}

void PeopleReportTest::everySentenceLeadsToItsPlace()
{
    static const QRegularExpression data(u"[0-9]"_s);
    using SourceKind = Source::Kind;
    const QList<SourceKind> kinds
        = {SourceKind::Field,        SourceKind::AdopterGroup, SourceKind::ReluctanceReason,
           SourceKind::SupportOffer, SourceKind::PeoplePlan,   SourceKind::Inclusion,
           SourceKind::Confidence,   SourceKind::Process};
    for (const QString &name : {u"empty"_s, u"thin"_s, u"full"_s})
        for (const Sentence &sentence :
             support::sentences(section(Kind::Consultant, dossier(name)))) {
            QVERIFY2(!sentence.sources.isEmpty() || !sentence.text.contains(data),
                     qPrintable(sentence.text));
            for (const Source &source : sentence.sources)
                QVERIFY2(kinds.contains(source.kind), qPrintable(toString(source)));
        }
}

void PeopleReportTest::nobodyIsToldByCode()
{
    Dossier full = dossier(u"full"_s);
    for (ConfidenceReading &reading : full.confidence)
        reading.code = u"Code"_s + reading.code;
    for (const Kind kind : {Kind::Course, Kind::Consultant})
        QVERIFY(!text(kind, full).contains(u"Code"_s));
    full.confidence.removeLast(); // four pairs
    QVERIFY(!text(Kind::Course, full).contains(u"of a mark"_s));
    QVERIFY(text(Kind::Course, full).contains(u"A figure is shown from five people on"_s));
}

void PeopleReportTest::writtenTextStaysAsItWasWritten()
{
    Dossier full = dossier(u"full"_s);
    full.peoplePlan.recognition = u"%1 hours and 10% of thanks"_s;
    full.peoplePlan.monthFourOwner = u"Team %2"_s;
    full.processes.first().name = u"Answer %1 of %2"_s;
    full.processes.first().problem = u"only %3 know"_s;
    const QString made = text(Kind::Consultant, full);
    QVERIFY(made.contains(u"What champions get in return: %1 hours and 10% of thanks."_s));
    QVERIFY(made.contains(u"Team %2 sees to it on 15 March 2027."_s));
    QVERIFY(made.contains(u"Answer %1 of %2: Only %3 know."_s));
}

void PeopleReportTest::processesAloneAreEnoughForTheConsultant()
{
    Dossier known = dossier(u"empty"_s);
    known.processes = dossier(u"full"_s).processes;
    const auto isMissing = [&](Kind kind) {
        return std::holds_alternative<Missing>(
            section(kind, known).sections.first().blocks.first());
    };
    QVERIFY(!isMissing(Kind::Consultant));
    QVERIFY(isMissing(Kind::Course));
}

void PeopleReportTest::tablesAreRectangular()
{
    for (const QString &name : {u"thin"_s, u"full"_s}) {
        const Report printed = section(Kind::Consultant, dossier(name));
        for (const Block &block : printed.sections.first().blocks)
            if (const auto *table = std::get_if<Table>(&block))
                for (const QList<Cell> &row : table->rows)
                    QCOMPARE(row.size(), table->columns.size());
    }
}

SIXPOINT_TEST(PeopleReportTest)

} // namespace tst_peoplereport

#include "tst_peoplereport.moc"
