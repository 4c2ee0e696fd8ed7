// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/framework/reader.h"
#include "core/report/builder.h"
#include "core/strategy/starters.h"
#include "tests/support/dossiers.h"
#include "tests/support/recorded.h"
#include "tests/support/renderreport.h"
#include "tests/support/testprogram.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

namespace tst_report {

using namespace core;
using namespace core::report;
using namespace Qt::StringLiterals;

/// The cases stand in tests/data/report/<case>.txt. After a change of wording that is meant, run
/// this test once with SIXPOINT_WRITE_CASES=1 and read the difference.
class ReportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void reads_data();
    void reads();
    void hasTheSectionsOfItsKind_data();
    void hasTheSectionsOfItsKind();
    void everySentenceWithDataSaysWhereItComesFrom();
    void everySourceLeadsSomewhere();
    void nothingIsInventedForAnEmptyDossier();
    void numbersAreThoseOfTheProfile();
    void figuresHaveTitlesThatStateAFinding();
    void tablesAreRectangular();
    void boardAndHandoutNameNoRespondent();
    void passagesReplaceWhatWasGenerated();
    void writtenTextStaysAsItWasWritten();
    void linesOfAPersonsTextBecomeParagraphs();
    void refusedProposalsCarryTheirReasons();
    void changesOfTheScoringNumbersArePrinted();
    void whatCannotBeScoredHasNoRadar();
    void leadersDisagreeingWithStaffAreNotAveragedAway();
    void oddPlansArePlacedOrSaidToBeUnplaced();

private:
    Dossier dossier(const QString &name) const;
    Report report(Kind kind, const Dossier &dossier) const;
    Framework m_framework;
};

const QDate Today(2026, 11, 23);

void mark(QString &text)
{
    if (!text.isEmpty())
        text += u'§';
}

/// Every text of a dossier marked, so that it is known again wherever it is printed.
Dossier marked(Dossier dossier)
{
    Organisation &card = dossier.organisation;
    for (QString *text : {&card.name, &card.sector, &card.activity, &card.sites, &card.audiences,
                          &card.rules, &card.workingPatterns, &card.culture, &card.problem})
        mark(*text);
    for (Respondent &respondent : dossier.respondents)
        mark(respondent.alias);
    for (Answer &answer : dossier.answers)
        mark(answer.note);
    for (Tool &tool : dossier.coverage.tools)
        mark(tool.name);
    mark(dossier.vision.futureDay);
    mark(dossier.vision.statement);
    for (Objective &entry : dossier.objectives)
        for (QString *text : {&entry.title, &entry.goal, &entry.measure, &entry.baseline,
                              &entry.target, &entry.owner})
            mark(*text);
    for (Exclusion &entry : dossier.exclusions) {
        mark(entry.text);
        mark(entry.reason);
    }
    for (Action &entry : dossier.actions)
        for (QString *text : {&entry.title, &entry.reason, &entry.owner, &entry.signOfSuccess})
            mark(*text);
    for (Decision &entry : dossier.decisions) {
        mark(entry.text);
        mark(entry.decider);
    }
    for (Inquiry &entry : dossier.inquiries)
        mark(entry.owner);
    return dossier;
}

/// Whether a sentence is fixed wording of the pack: a word, its meaning, or a reference.
bool isFromThePack(const Framework &framework, const Sentence &sentence)
{
    for (const Term &term : framework.glossary)
        if (sentence.text == term.word || sentence.text == term.meaning)
            return true;
    return std::any_of(
        framework.sources.begin(), framework.sources.end(),
        [&](const QString &reference) { return sentence.text.startsWith(reference); });
}

template<class List>
bool hasId(const List &list, const QString &id)
{
    return std::any_of(list.begin(), list.end(),
                       [&](const auto &entry) { return entry.id.toString() == id; });
}

bool isRule(const Framework &framework, const QString &id)
{
    static const QRegularExpression number(u"^rule ([1-9]|1[0-5])$"_s);
    const auto same = [&](const auto &entry) { return entry.id == id; };
    return number.match(id).hasMatch()
        || std::any_of(framework.patterns.begin(), framework.patterns.end(), same)
        || std::any_of(framework.dependencies.begin(), framework.dependencies.end(), same);
}

bool exists(const Framework &framework, const Dossier &dossier, const Source &source)
{
    static const QStringList fields
        = {u"name"_s,           u"sector"_s,          u"activity"_s,        u"headcount"_s,
           u"sites"_s,          u"audiences"_s,       u"desklessPercent"_s, u"rules"_s,
           u"culture"_s,        u"problem"_s,         u"workingPatterns"_s, u"authors"_s,
           u"classification"_s, u"documentVersion"_s, u"reviewDate"_s};
    const QString &id = source.id;
    switch (source.kind) {
    case Source::Kind::Field:
        return fields.contains(id);
    case Source::Kind::Round:
        return id.isEmpty() || dossier.assessment->id.toString() == id;
    case Source::Kind::Point:
        return framework.point({id});
    case Source::Kind::Question:
        return framework.question({id});
    case Source::Kind::Answer:
        return hasId(dossier.answers, id);
    case Source::Kind::Rule:
        return isRule(framework, id);
    case Source::Kind::Tool:
        return id.isEmpty() || hasId(dossier.coverage.tools, id);
    case Source::Kind::Vision:
        return id == u"futureDay"_s || id == u"statement"_s;
    case Source::Kind::Objective:
        return id.isEmpty() || hasId(dossier.objectives, id);
    case Source::Kind::Exclusion:
        return id.isEmpty() || hasId(dossier.exclusions, id);
    case Source::Kind::Action:
        return id.isEmpty() || hasId(dossier.actions, id);
    case Source::Kind::Decision:
        return id.isEmpty() || hasId(dossier.decisions, id);
    case Source::Kind::Platform:
        return true;
    case Source::Kind::Account:
        return id.isEmpty() || hasId(dossier.accounts, id);
    case Source::Kind::Selection:
        return id.isEmpty()
            || std::any_of(dossier.selections.begin(), dossier.selections.end(),
                           [&](const SelectionDossier &each) {
                               return each.selection.id.toString() == id;
                           });
    case Source::Kind::Passage:
        return !id.isEmpty();
    case Source::Kind::PeoplePlan:
        return QStringList({u"champions"_s, u"helpRoute"_s, u"monthFour"_s}).contains(id);
    case Source::Kind::AdopterGroup:
    case Source::Kind::ReluctanceReason:
    case Source::Kind::SupportOffer:
    case Source::Kind::Inclusion:
    case Source::Kind::Confidence:
    case Source::Kind::Process:
        return id.isEmpty(); // these dossiers have none
    case Source::Kind::Leadership:
        return !id.isEmpty();
    case Source::Kind::Stakeholder:
        return id.isEmpty() || hasId(dossier.stakeholders, id);
    case Source::Kind::LeaderHabit:
        return id.isEmpty() || hasId(dossier.leaderHabits, id);
    case Source::Kind::Excuse:
        return id.isEmpty() || hasId(dossier.excuses, id);
    case Source::Kind::Duty:
        return id.isEmpty() || hasId(dossier.duties, id);
    case Source::Kind::Policy:
        return id.isEmpty() || builtInStarters().policyHeading(id);
    case Source::Kind::HouseRule:
        return id.isEmpty() || hasId(dossier.houseRules, id);
    case Source::Kind::Crisis:
        return id.isEmpty() || id == u"outOfHoursContact"_s || id.toInt() > 0;
    case Source::Kind::Check:
        return id.isEmpty() || valueFor<Checklist>(id)
            || std::ranges::count(builtInStarters().checks, id, &Starters::Check::code) == 1;
    case Source::Kind::Risk:
        return id.isEmpty() || hasId(dossier.risks, id);
    case Source::Kind::ValueLine:
        return id.isEmpty() || id == u"hourRate"_s || id == u"discount"_s
            || hasId(dossier.valueLines, id);
    case Source::Kind::PricelessBenefit:
        return id.isEmpty() || hasId(dossier.pricelessBenefits, id);
    default: // of sections that the report does not have
        return false;
    }
}

Passage passage(const QString &place, const QString &text)
{
    Passage value;
    value.place = place;
    value.text = text;
    return value;
}

void ReportTest::initTestCase()
{
    const Result<Framework> framework = builtInFramework();
    QVERIFY(framework);
    m_framework = *framework;
}

Dossier ReportTest::dossier(const QString &name) const
{
    if (name == u"empty"_s)
        return support::emptyDossier(m_framework);
    return name == u"thin"_s ? support::thinDossier(m_framework)
                             : support::fullDossier(m_framework);
}

void ReportTest::reads_data()
{
    QTest::addColumn<QString>("dossierName");
    QTest::addColumn<Kind>("kind");
    for (const QString &name : {u"empty"_s, u"thin"_s, u"full"_s})
        for (const Kind kind : AllKinds)
            QTest::addRow("%s-%s", qPrintable(name), qPrintable(toWord(kind))) << name << kind;
}

void ReportTest::reads()
{
    QFETCH(QString, dossierName);
    QFETCH(Kind, kind);
    const QString text = support::render(build(kind, m_framework, dossier(dossierName), Today));
    QCOMPARE(support::differenceFromRecorded(
                 u"report/%1.txt"_s.arg(QString::fromLatin1(QTest::currentDataTag())), text),
             QString());
}

Report ReportTest::report(Kind kind, const Dossier &dossier) const
{
    return build(kind, m_framework, dossier, Today);
}

void ReportTest::hasTheSectionsOfItsKind_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("numbers");
    QTest::newRow("course") << Kind::Course << u"1 3 4 5 6 7 8 10 13 15"_s;
    QTest::newRow("consultant") << Kind::Consultant
                                << u"1 2 3 4 5 6 7 8 9 10 12 13 14 15 A B D E"_s;
    QTest::newRow("board") << Kind::Board << u"1 6 12 13 15"_s;
    QTest::newRow("handout") << Kind::Handout << u"1 13"_s;
}

void ReportTest::hasTheSectionsOfItsKind()
{
    QFETCH(Kind, kind);
    QFETCH(QString, numbers);
    for (const QString &name : {u"empty"_s, u"thin"_s, u"full"_s}) {
        const Report made = report(kind, dossier(name));
        QStringList found;
        for (const Section &section : made.sections) {
            found.append(section.number);
            QVERIFY2(!section.blocks.isEmpty(), qPrintable(name + section.number));
        }
        QCOMPARE(found.join(u' '), numbers);
        QCOMPARE(made.kind, kind);
        QCOMPARE(made.language, m_framework.language);
        QCOMPARE(made.cover.status, u"DRAFT"_s);
    }
}

void ReportTest::everySentenceWithDataSaysWhereItComesFrom()
{
    static const QRegularExpression data(u"[0-9§]"_s);
    for (const Kind kind : AllKinds)
        for (const QString &name : {u"empty"_s, u"thin"_s, u"full"_s})
            for (const Sentence &sentence : support::sentences(report(kind, marked(dossier(name)))))
                if (sentence.sources.isEmpty())
                    QVERIFY2(!sentence.text.contains(data) || isFromThePack(m_framework, sentence),
                             qPrintable(sentence.text));
}

void ReportTest::everySourceLeadsSomewhere()
{
    for (const QString &name : {u"empty"_s, u"thin"_s, u"full"_s}) {
        const Dossier known = dossier(name);
        for (const Sentence &sentence : support::sentences(report(Kind::Consultant, known)))
            for (const Source &source : sentence.sources)
                QVERIFY2(exists(m_framework, known, source), qPrintable(toString(source)));
    }
}

void ReportTest::nothingIsInventedForAnEmptyDossier()
{
    static const QRegularExpression digits(u"[0-9]"_s);
    const Report made = report(Kind::Course, dossier(u"empty"_s));
    for (const Section &section : made.sections) {
        if (section.number == u"15"_s)
            continue;
        QCOMPARE(section.blocks.size(), 1);
        const auto *missing = std::get_if<Missing>(&section.blocks.first());
        QVERIFY(missing);
        QVERIFY(!missing->why.isEmpty());
        QVERIFY(!missing->items.isEmpty());
        for (const Sentence &item : missing->items) {
            QVERIFY(!item.sources.isEmpty());
            QVERIFY2(!item.text.contains(digits), qPrintable(item.text));
        }
    }
}

void ReportTest::numbersAreThoseOfTheProfile()
{
    const Dossier known = dossier(u"thin"_s);
    const QString text = support::render(report(Kind::Course, known));
    QVERIFY(text.contains(
        u"P4 Leadership support | 3 Structured | not yet known | 3.00 | 3.17 | 3 / 2 / 1 | 14% | –"_s));
    QVERIFY(text.contains(u"Evidence: said for 3, shown for 2 and measured for 1 of 6 answers."_s));

    const Dossier full = dossier(u"full"_s);
    const QString fullText = support::render(report(Kind::Consultant, full));
    for (const PointProfile &point : full.profile.points)
        QVERIFY(fullText.contains(u" | "_s + point.score->toString() + u" | "_s
                                  + point.claimed->toString() + u" | "_s));
}

void ReportTest::figuresHaveTitlesThatStateAFinding()
{
    const Dossier full = dossier(u"full"_s);
    QStringList titles;
    for (const Section &section : report(Kind::Consultant, full).sections)
        for (const Block &block : section.blocks)
            if (const auto *figure = std::get_if<Figure>(&block)) {
                titles.append(figure->title.text);
                QVERIFY(!figure->description.isEmpty());
                QVERIFY(!figure->twin.rows.isEmpty());
            }
    QCOMPARE(
        titles,
        QStringList({u"Leadership support holds us back: level 1, two levels below our target"_s,
                     u"In regular use for purposes outside: five of ten tools and accounts; "
                     "inside: none"_s,
                     u"Five of nine actions are done within 90 days, by 28 February 2027"_s}));
}

void ReportTest::tablesAreRectangular()
{
    for (const QString &name : {u"empty"_s, u"thin"_s, u"full"_s})
        for (const Section &section : report(Kind::Consultant, dossier(name)).sections)
            for (const Block &block : section.blocks) {
                const auto *figure = std::get_if<Figure>(&block);
                const auto *table = figure ? &figure->twin : std::get_if<Table>(&block);
                if (!table)
                    continue;
                for (const QList<Cell> &row : table->rows)
                    QCOMPARE(row.size(), table->columns.size());
            }
}

void ReportTest::boardAndHandoutNameNoRespondent()
{
    Dossier known = dossier(u"full"_s);
    int number = 0;
    for (Respondent &respondent : known.respondents)
        respondent.alias = u"Alias%1"_s.arg(++number);
    for (const Kind kind : {Kind::Course, Kind::Board, Kind::Handout})
        QVERIFY(!support::render(report(kind, known)).contains(u"Alias"_s));
    const Report consultant = report(Kind::Consultant, known);
    for (const Section &section : consultant.sections) {
        Report one = consultant;
        one.sections = {section};
        QCOMPARE(support::render(one).contains(u"Alias1"_s), section.number == u"B"_s);
    }
}

void ReportTest::passagesReplaceWhatWasGenerated()
{
    Dossier known = dossier(u"full"_s);
    known.passages = {passage(u"summary.situation"_s, u"We are seen. We are not heard"_s),
                      passage(u"readiness.opening"_s, u"Nine of us looked hard."_s)};
    const Report made = report(Kind::Course, known);
    const QString text = support::render(made);
    QVERIFY(text.contains(u"We are seen. We are not heard."_s));
    QVERIFY(!text.contains(u"with a problem"_s));
    QVERIFY(text.contains(u"Nine of us looked hard."_s));
    QVERIFY(!text.contains(u"Enough is known to score"_s));
    const auto &paragraph = std::get<Paragraph>(made.sections.first().blocks.first());
    QCOMPARE(toString(paragraph.sentences.first().sources.first()), u"passage:summary.situation"_s);
}

void ReportTest::writtenTextStaysAsItWasWritten()
{
    Dossier known = dossier(u"thin"_s);
    known.organisation.headcount = 12;
    known.organisation.problem = u"Only %1 of %2 calls are answered"_s;
    known.objectives.first().title = u"Reach %3 people"_s;
    known.objectives.first().target = u"80% of %1"_s;
    known.actions.first().title = u"Ask %2"_s;
    known.actions.first().owner = u"Team %1"_s;
    const QString text = support::render(report(Kind::Course, known)).simplified();
    QVERIFY(text.contains(u"“Only %1 of %2 calls are answered.”"_s));
    QVERIFY(text.contains(u"Reach %3 people. Target: 80% of %1, date not yet known."_s));
    QVERIFY(text.contains(u"Ask %2 – Team %1, by 20 October 2026."_s));
}

void ReportTest::linesOfAPersonsTextBecomeParagraphs()
{
    Dossier known = dossier(u"thin"_s);
    known.organisation.culture = u"People ask at the door.\n\n  Few write it down \r\nWhy?"_s;
    QVERIFY(support::render(report(Kind::Course, known))
                .contains(u"People ask at the door.\n\nFew write it down.\n\nWhy?\n"_s));
}

void ReportTest::refusedProposalsCarryTheirReasons()
{
    Dossier known = dossier(u"thin"_s);
    known.actions.first().state = Action::State::Refused;
    known.actions.first().reason = u"The director has no time this year."_s;
    const QString text = support::render(report(Kind::Course, known)).simplified();
    QVERIFY(text.contains(u"Proposals we refused, and why"_s));
    QVERIFY(text.contains(u"| P4 Leadership support | The director has no time this"_s));
    QVERIFY(text.contains(u"Next: no step is planned. We decided against “Ask the director"_s));
    QVERIFY(!support::render(report(Kind::Handout, known)).contains(u"no time this year"_s));
}

void ReportTest::changesOfTheScoringNumbersArePrinted()
{
    Dossier known = dossier(u"thin"_s);
    RulesChange change;
    change.at = QDateTime(QDate(2026, 10, 3), QTime(14, 20), Qt::UTC);
    change.author = u"The consultant"_s;
    change.after.caps = {2, 4, 5};
    change.after.groupWeights = {2, 1, 1, 1};
    known.rules = change.after;
    known.rulesChanges = {change};
    support::score(known, m_framework);
    const QString text = support::render(report(Kind::Consultant, known)).simplified();
    QVERIFY(text.contains(u"3 October 2026 | The consultant | Highest level for said: from 3 to 2; "
                          "weight of leaders: from 1 to 2"_s));
    QVERIFY(text.contains(u"said up to level 2, shown up to level 4"_s));
    QVERIFY(text.contains(u"leaders 2, managers 1, staff 1 and assessors 1"_s));
    QVERIFY(text.contains(u"4s (2)"_s));
}

void ReportTest::whatCannotBeScoredHasNoRadar()
{
    Dossier known = dossier(u"thin"_s);
    known.answers = known.answers.first(2);
    support::score(known, m_framework);
    const QString text = support::render(report(Kind::Course, known));
    QVERIFY(!text.contains(u"Figure (radar)"_s));
    QVERIFY(text.contains(u"Too little is known to score any of the six points."_s));
    QVERIFY(text.contains(u"Leadership support: not yet known. 71% of the answers are missing"_s));
}

void ReportTest::leadersDisagreeingWithStaffAreNotAveragedAway()
{
    Dossier known = dossier(u"thin"_s);
    Answer other = known.answers.first();
    other.id = support::fixedId<AnswerId>(50);
    other.respondent = known.respondents.last().id;
    other.level = 1;
    known.answers.append(other);
    support::score(known, m_framework);
    const QString text = support::render(report(Kind::Course, known));
    QVERIFY(text.contains(u"-- Where we disagree --"_s));
    QVERIFY(text.contains(u"On one of 43 questions our answers lie two or more levels apart."_s));
    QVERIFY(text.contains(u"| 1 | 4 | 2.50 | 2 | split"_s));
}

void ReportTest::oddPlansArePlacedOrSaidToBeUnplaced()
{
    Dossier known = dossier(u"thin"_s);
    known.actions.first().start.reset();
    QString text = support::render(report(Kind::Course, known));
    QVERIFY(text.contains(u"Actions accepted: 2. When the first one starts is not yet known."_s));
    QCOMPARE(text.count(u"[Not yet placed on the calendar]"_s), 1);
    QVERIFY(!text.contains(u"Figure (roadmap)"_s));

    known.actions.first().start = QDate(2026, 10, 1);
    known.actions.first().end = QDate(2028, 10, 1);
    text = support::render(report(Kind::Course, known));
    QVERIFY(text.contains(u"later | Ask the director"_s));
    QVERIFY(text.contains(u"None of the accepted actions is done within 90 days"_s));
}

SIXPOINT_TEST(ReportTest)

} // namespace tst_report

#include "tst_report.moc"
