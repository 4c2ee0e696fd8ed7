// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/framework/reader.h"
#include "core/report/builder.h"
#include "core/selection/decisionjson.h"
#include "tests/support/recorded.h"
#include "tests/support/renderreport.h"
#include "tests/support/selectionrows.h"
#include "tests/support/testprogram.h"
#include "tests/support/tooldossiers.h"

#include <QDir>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

namespace tst_toolreport {

using namespace core;
using namespace core::report;
using namespace Qt::StringLiterals;

/// Sections 5, 7 and A. A case is a folder below tests/data/report/tools with what
/// tests/support/tooldossiers.h reads and the sections as they are printed. After a change of
/// wording that is meant, run this test once with SIXPOINT_WRITE_CASES=1 and read the difference.
class ToolReportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void reads_data();
    void reads();
    void securityColumnsAreLeftOutUnlessAsked();
    void numbersAreThoseOfTheDecision();
    void contributionsAddUpToTheScore();
    void nobodyOfTheGroupIsNamed();
    void marksStayHiddenUntilTheyAreRevealed();
    void everySentenceLeadsToItsSource();
    void aBoardReadsNoneOfIt();
    void severalSelectionsAreToldApart();
    void aChoiceThatFailsAGateIsSaid();
    void writtenTextStaysAsItWasWritten();
    void longListsOfAccountsAreCutShort();
    void costsAreAddedUpWithTheirDenominator();
    void withoutAnyCandidateItStillReads();

private:
    Dossier dossier(const QString &folder) const;
    Report report(Kind kind, const Dossier &dossier, const Options &options = {}) const;
    QString text(const Dossier &dossier, Kind kind = Kind::Consultant) const;
    Framework m_framework;
};

const QDate Today(2026, 11, 23);

Report only(Report report, const QStringList &numbers)
{
    report.sections.removeIf(
        [&](const Section &section) { return !numbers.contains(section.number); });
    return report;
}

const Figure *choiceFigure(const Report &report)
{
    for (const Section &section : report.sections)
        for (const Block &block : section.blocks)
            if (const auto *figure = std::get_if<Figure>(&block))
                if (std::holds_alternative<ChoiceFigure>(figure->content))
                    return figure;
    return nullptr;
}

/// A number as the report prints it: without zeros at its end.
QString printed(const QJsonValue &share)
{
    return QString::number(share[u"percent"_s].toDouble());
}

void ToolReportTest::initTestCase()
{
    const Result<Framework> framework = builtInFramework();
    QVERIFY(framework);
    m_framework = *framework;
}

Dossier ToolReportTest::dossier(const QString &folder) const
{
    return support::toolDossier(m_framework, folder);
}

Report ToolReportTest::report(Kind kind, const Dossier &dossier, const Options &options) const
{
    return build(kind, m_framework, dossier, Today, options);
}

QString ToolReportTest::text(const Dossier &dossier, Kind kind) const
{
    return support::render(only(report(kind, dossier), {u"5"_s, u"7"_s, u"A"_s})).simplified();
}

void ToolReportTest::reads_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<Kind>("kind");
    const QDir cases(QStringLiteral(TEST_DATA "/report/tools"));
    for (const QString &folder : cases.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        for (const Kind kind : {Kind::Course, Kind::Consultant})
            QTest::addRow("%s-%s", qPrintable(folder), qPrintable(toWord(kind))) << folder << kind;
}

void ToolReportTest::reads()
{
    QFETCH(QString, folder);
    QFETCH(Kind, kind);
    const QString made
        = support::render(only(report(kind, dossier(folder)), {u"5"_s, u"7"_s, u"15"_s, u"A"_s}));
    QCOMPARE(support::differenceFromRecorded(u"report/tools/%1/%2.txt"_s.arg(folder, toWord(kind)),
                                             made),
             QString());
}

void ToolReportTest::securityColumnsAreLeftOutUnlessAsked()
{
    const Dossier known = dossier(u"full"_s);
    const QStringList sensitive = {u"Second one"_s, u"Shared login |"_s, u"note in the drawer"_s,
                                   u"stolen password is enough: X and Instagram"_s};
    const QString without = text(known);
    for (const QString &words : sensitive)
        QVERIFY2(!without.contains(words), qPrintable(words));
    QVERIFY(without.contains(u"are left out of this document"_s));
    QVERIFY(without.contains(u"stolen password is enough: 2 of 8."_s));

    const QString with
        = support::render(report(Kind::Consultant, known, {.securityColumns = true})).simplified();
    for (const QString &words : sensitive)
        QVERIFY2(with.contains(words), qPrintable(words));
    QVERIFY(!with.contains(u"are left out of this document"_s));
}

/// Against the JSON of the command line, which is worked out anew.
void ToolReportTest::numbersAreThoseOfTheDecision()
{
    const Dossier known = dossier(u"full"_s);
    const SelectionDossier &selection = known.selections.first();
    const QJsonObject json = toJson(decide(selection), selection);
    const QString made = text(known);
    for (const QJsonValue &criterion : json[u"criteria"_s].toArray())
        if (criterion[u"kind"_s] == u"score"_s)
            QVERIFY2(made.contains(criterion[u"name"_s].toString() + u" | "_s
                                   + printed(criterion[u"weight"_s]) + u" | "_s),
                     qPrintable(criterion[u"name"_s].toString()));
    for (const QJsonValue &candidate : json[u"candidates"_s].toArray()) {
        if (candidate[u"removed"_s].toBool())
            continue;
        const QString name = candidate[u"name"_s].toString();
        QVERIFY2(made.contains(u" | "_s + printed(candidate[u"score"_s])), qPrintable(name));
        QVERIFY2(made.contains(name + u" in "_s + printed(candidate[u"firstPlaceShare"_s]) + u'%'),
                 qPrintable(name));
        for (const QJsonValue &mark : candidate[u"criteria"_s].toArray())
            QVERIFY(made.contains(u": "_s + printed(mark[u"contribution"_s])));
    }
    QVERIFY(made.contains(u"Any weight from 0 to 100 on “Does the job we need” leaves SharePoint "
                          "first."_s));
    QVERIFY(made.contains(u"leads by "_s + printed(json[u"lead"_s]) + u" points"_s));
    for (const QJsonValue &interval : json[u"robustness"_s][u"stability"_s].toArray())
        QVERIFY(made.contains(printed(interval[u"lowest"_s]) + u" to "_s
                              + printed(interval[u"highest"_s])));
    for (const QJsonValue &count : json[u"ballot"_s][u"approvals"_s].toArray())
        QVERIFY(made.contains(
            selection.candidate(CandidateId::parse(count[u"candidate"_s].toString()))->name + u' '
            + QString::number(count[u"ticks"_s].toInt())));
}

void ToolReportTest::contributionsAddUpToTheScore()
{
    for (const QString &folder : {u"full"_s, u"tie"_s, u"ballot-differs"_s}) {
        const Report made = report(Kind::Consultant, dossier(folder));
        const Figure *figure = choiceFigure(made);
        QVERIFY(figure);
        const auto &choice = std::get<ChoiceFigure>(figure->content);
        QVERIFY(choice.bars.size() > 1);
        QVERIFY(choice.equalAbove);
        for (const ChoiceFigure::Bar &bar : choice.bars) {
            QCOMPARE(bar.parts.size(), choice.criteria.size());
            int sum = 0;
            for (const Hundredths part : bar.parts)
                sum += part.value();
            QVERIFY(std::abs(sum - bar.score.value()) <= bar.parts.size()); // each is rounded
            QVERIFY(bar.score <= choice.bars.first().score);
        }
        QVERIFY(figure->twin.rows.size() == choice.criteria.size() + 1);
    }
}

void ToolReportTest::nobodyOfTheGroupIsNamed()
{
    for (const QString &folder : {u"full"_s, u"undecided"_s, u"tie"_s}) {
        Dossier known = dossier(folder);
        for (Participant &person : known.selections.first().participants)
            person.alias = u"§"_s;
        QVERIFY(!text(known).contains(u'§'));
        QVERIFY(!text(known, Kind::Course).contains(u'§'));
    }
}

void ToolReportTest::marksStayHiddenUntilTheyAreRevealed()
{
    Dossier known = dossier(u"full"_s);
    known.selections.first().selection.revealed = false;
    const QString made = text(known);
    QVERIFY(!made.contains(u"Figure (choice)"_s));
    QVERIFY(!made.contains(u"of 100 points"_s));
    QVERIFY(!made.contains(u"Ticks"_s));
    QVERIFY(made.contains(u"We chose BookStack for knowledge sharing"_s));
}

void ToolReportTest::everySentenceLeadsToItsSource()
{
    static const QRegularExpression data(u"[0-9]"_s);
    QSet<QString> ids;
    for (const QString &folder :
         {u"full"_s, u"empty-register"_s, u"undecided"_s, u"tie"_s, u"ballot-differs"_s}) {
        const Dossier known = dossier(folder);
        const Report made = only(report(Kind::Consultant, known, {.securityColumns = true}),
                                 {u"5"_s, u"7"_s, u"A"_s});
        for (const Sentence &sentence : support::sentences(made)) {
            if (sentence.sources.isEmpty())
                QVERIFY2(!sentence.text.contains(data), qPrintable(sentence.text));
            for (const Source &source : sentence.sources) {
                if (source.kind == Source::Kind::Account && !source.id.isEmpty())
                    QVERIFY(std::ranges::any_of(known.accounts, [&](const AccountEntry &entry) {
                        return entry.id.toString() == source.id;
                    }));
                if (source.kind == Source::Kind::Selection && !source.id.isEmpty())
                    QCOMPARE(source.id, known.selections.first().selection.id.toString());
                ids.insert(toString(source));
            }
        }
    }
    QVERIFY(ids.contains(u"account"_s));
    QVERIFY(ids.contains(u"account:"_s + support::fixedId<AccountId>(3).toString()));
    QVERIFY(ids.contains(u"selection:"_s + support::fixedId<SelectionId>(1).toString()));
}

void ToolReportTest::aBoardReadsNoneOfIt()
{
    for (const Kind kind : {Kind::Board, Kind::Handout})
        for (const Section &section : report(kind, dossier(u"full"_s)).sections)
            QVERIFY(section.number != u"7"_s && section.number != u"A"_s);
}

void ToolReportTest::severalSelectionsAreToldApart()
{
    Dossier known = dossier(u"full"_s);
    known.selections.append(dossier(u"tie"_s).selections.first());
    known.selections.last().selection.id = support::fixedId<SelectionId>(2);
    const QString made = text(known);
    QVERIFY(made.contains(u"-- Knowledge sharing: the vote --"_s));
    QVERIFY(made.contains(u"-- Marketing: the vote --"_s));
}

void ToolReportTest::aChoiceThatFailsAGateIsSaid()
{
    Dossier known = dossier(u"full"_s);
    known.selections.first().record->choice = candidateNamed(u"Notion"_s);
    const QString made = text(known);
    QVERIFY(made.contains(u"Notion fails a gate."_s));
    QVERIFY(made.contains(u"Notion did not win the vote; that was BookStack."_s));
}

void ToolReportTest::writtenTextStaysAsItWasWritten()
{
    Dossier known = dossier(u"full"_s);
    SelectionDossier &selection = known.selections.first();
    selection.candidates[0].name = u"%2 Stack %1"_s;
    selection.criteria[4].name = u"%1 of %3"_s;
    selection.gates[0].owner = u"%2"_s;
    selection.requests[0].text = u"50%1 more"_s;
    selection.participants[0].role = u"%1 role"_s;
    selection.selection.who = u"%2 people"_s;
    known.accounts[2].name = u"%1 page"_s;
    const QString made = text(known);
    for (const QString &words :
         {u"We chose %2 Stack %1 for knowledge sharing on 12 November 2026."_s, u"%1 of %3 | "_s,
          u"“50%1 more”: refused."_s, u"%1 role 1"_s, u"Who needs it: %2 people."_s,
          u"Nobody owns %1 page."_s})
        QVERIFY2(made.contains(words), qPrintable(words));
}

void ToolReportTest::longListsOfAccountsAreCutShort()
{
    Dossier known = dossier(u"empty-register"_s);
    for (int i = 1; i <= 46; ++i) {
        AccountEntry entry;
        entry.id = support::fixedId<AccountId>(i);
        entry.name = u"Page %1"_s.arg(i);
        entry.position = i;
        known.accounts.append(entry);
    }
    QVERIFY(text(known, Kind::Course)
                .contains(u"Nobody owns Page 1, Page 2, Page 3, Page 4, Page 5, Page 6, Page 7 and "
                          "39 more."_s));
}

void ToolReportTest::costsAreAddedUpWithTheirDenominator()
{
    Dossier known = dossier(u"full"_s);
    QVERIFY(text(known).contains(u"Known cost a year: £3,890.50 for 7 of 8"_s));
    for (AccountEntry &entry : known.accounts)
        entry.costPerYear.reset();
    QVERIFY(text(known).contains(u"Known cost a year: not yet known"_s));
}

void ToolReportTest::withoutAnyCandidateItStillReads()
{
    Dossier known = dossier(u"empty-register"_s);
    SelectionDossier bare;
    bare.selection.id = support::fixedId<SelectionId>(1);
    known.selections = {bare};
    const QString made = text(known);
    QVERIFY(made.contains(u"Which tool we choose for knowledge sharing: not yet known."_s));
    QVERIFY(made.contains(u"Who chooses the tool for knowledge sharing: not yet known."_s));
    for (Participant person; bare.participants.size() < 2;) {
        person.id = support::fixedId<ParticipantId>(int(bare.participants.size()) + 1);
        bare.participants.append(person);
    }
    bare.selection.revealed = true;
    bare.candidates.append(candidateRow(u"Wiki"_s, 0));
    known.selections = {bare};
    QVERIFY(text(known).contains(u"Only Wiki is in the running"_s));
}

SIXPOINT_TEST(ToolReportTest)

} // namespace tst_toolreport

#include "tst_toolreport.moc"
