// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/selection/decision.h"
#include "core/selection/weightdraws.h"
#include "tests/support/selectionrows.h"
#include "tests/support/selectiontext.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QFile>
#include <QTest>

namespace tst_selection {

using namespace Qt::StringLiterals;
using namespace core;

QStringList linesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll()).trimmed().split(u'\n');
}

SelectionDossier caseNamed(const QString &name)
{
    return selectionFrom(
        linesOf(QStringLiteral(TEST_DATA "/selection/decide/") + name + u"/selection.txt"_s));
}

QString percents(const QList<Percentage> &shares)
{
    QStringList texts;
    for (const Percentage &share : shares)
        texts.append(share.exact);
    return texts.join(u' ');
}

std::vector<qint64> drawn(std::span<const int> tiers, int times, quint64 seed)
{
    WeightDraws draws(tiers, seed);
    std::vector<qint64> weights;
    for (int i = 0; i < times; ++i) {
        const std::span<const qint64> next = draws.next();
        weights.insert(weights.end(), next.begin(), next.end());
    }
    return weights;
}

class TestSelection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void caseComesOutAsExpected_data();
    void caseComesOutAsExpected();
    void goldenCheckIsATieAndACloseCall();
    void goldenCheckWithTheFirstWeightRaisedByHalf();
    void laterOfTwoRowsHolds();
    void weightsOfOneSeedAreTheSameEverywhere();
    void heavierCriteriaDrawHeavierWeights();
    void sharesComeNearTheirExactValue();
    void withoutWeightingsNoSharesAreDrawn();
    void manyPeopleStayExact();
    void everyFindingHasASentence();
    void findingsNameWhomTheyMean();
    void everyMissingVoiceHasASentence();
    void rankingsReadBack();
    void textThatIsNoRankingIsRefused();
    void wordsReadBack();
};

void TestSelection::caseComesOutAsExpected_data()
{
    QTest::addColumn<QString>("folder");
    const QDir root(QStringLiteral(TEST_DATA "/selection/decide"));
    const QStringList names = root.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    QVERIFY(names.size() >= 19);
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << root.filePath(name);
}

void TestSelection::caseComesOutAsExpected()
{
    QFETCH(QString, folder);
    const SelectionDossier dossier = selectionFrom(linesOf(folder + u"/selection.txt"_s));
    const QStringList actual = render(decide(dossier), dossier);
    QCOMPARE(actual.join(u'\n'), linesOf(folder + u"/expected.txt"_s).join(u'\n'));
}

void TestSelection::goldenCheckIsATieAndACloseCall()
{
    const DecisionResult result = decide(caseNamed(u"golden-tie"_s));
    for (const CandidateResult &candidate : result.candidates)
        QCOMPARE(candidate.score, (Percentage{Hundredths(6750), u"27/40"_s}));
    QCOMPARE(result.first.size(), 2);
    QCOMPARE(result.lead->exact, u"0"_s);
    QVERIFY(result.robustness.closeCall);
    QVERIFY(result.robustness.decidedBy.contains(criterionNamed(u"A1"_s)));
}

void TestSelection::goldenCheckWithTheFirstWeightRaisedByHalf()
{
    const DecisionResult result = decide(caseNamed(u"golden-tie"_s));
    const WeightShift shift = result.robustness.shifts.first();
    QCOMPARE(shift.criterion, criterionNamed(u"A1"_s));
    QVERIFY(shift.up);
    QCOMPARE(percents(shift.scores), u"11/16 31/48"_s); // 330/480 and 310/480
    QCOMPARE(shift.scores[0].percent.toString(), u"68.75"_s);
    QCOMPARE(shift.scores[1].percent.toString(), u"64.58"_s);
    QCOMPARE(shift.first, QList{candidateNamed(u"X"_s)});
}

void TestSelection::laterOfTwoRowsHolds()
{
    SelectionDossier dossier = caseNamed(u"golden-tie"_s);
    const DecisionResult before = decide(dossier);
    const ParticipantId ann = personNamed(u"Ann"_s);
    dossier.weights.prepend(weightRow(ann, criterionNamed(u"A1"_s), 7));
    dossier.ratings.prepend(ratingRow(ann, candidateNamed(u"X"_s), criterionNamed(u"A1"_s), 0));
    QVERIFY(decide(dossier) == before);
}

/// The numbers of std::mt19937_64 are laid down by the standard, and nothing else goes in.
void TestSelection::weightsOfOneSeedAreTheSameEverywhere()
{
    const std::array oneTier = {0, 0, 0};
    QCOMPARE(
        drawn(oneTier, 2, 6),
        (std::vector<qint64>{2405601892, 927574262, 961791142, 3448112816, 18801129, 828053351}));
    const std::array ordered = {2, 0, 1};
    QCOMPARE(drawn(ordered, 1, 6), (std::vector<qint64>{927574262, 2405601892, 961791142}));
}

void TestSelection::heavierCriteriaDrawHeavierWeights()
{
    const std::array tiers = {1, 0, -1, 1, 2};
    WeightDraws draws(tiers, 3);
    bool firstOfTierLarger = false;
    bool secondOfTierLarger = false;
    for (int i = 0; i < 1000; ++i) {
        const std::span<const qint64> weights = draws.next();
        QCOMPARE(std::accumulate(weights.begin(), weights.end(), qint64(0)), WeightDraws::Whole);
        QCOMPARE(weights[2], 0);
        QVERIFY(weights[1] >= std::max(weights[0], weights[3]));
        QVERIFY(std::min(weights[0], weights[3]) >= weights[4]);
        firstOfTierLarger |= weights[0] > weights[3];
        secondOfTierLarger |= weights[3] > weights[0];
    }
    QVERIFY(firstOfTierLarger && secondOfTierLarger);
}

/// With A1 ≥ B1 ≥ E1 ≥ D1, X is first where A1 + 2·E1 is above 2·B1 + 2·D1: 24 of 35 parts of what
/// weightings there are.
void TestSelection::sharesComeNearTheirExactValue()
{
    const DecisionResult result = decide(caseNamed(u"golden-tie"_s));
    const double share = result.candidates.first().firstPlaceShare()->percent.toDouble();
    QVERIFY(std::abs(share - 100 * 24 / 35.0) < 1.5);
}

void TestSelection::withoutWeightingsNoSharesAreDrawn()
{
    const DecisionResult result = decide(caseNamed(u"golden-tie"_s), {.weightings = 0});
    QCOMPARE(result.weightings, 0);
    QVERIFY(result.candidates.first().rankShares.isEmpty());
    QVERIFY(!result.candidates.first().firstPlaceShare());
}

/// Sums of swings without a common factor: their least common multiple has hundreds of digits.
void TestSelection::manyPeopleStayExact()
{
    SelectionDossier dossier = caseNamed(u"golden-tie"_s);
    dossier.weights.clear();
    for (int i = 0; i < 201; ++i) {
        Participant person = personRow(u"p%1"_s.arg(i), i);
        person.weightMethod = WeightMethod::Swing;
        dossier.participants.append(person);
        for (const Criterion &criterion : dossier.criteria)
            dossier.weights.append(weightRow(person.id, criterion.id, 1000 + i));
        dossier.weights.last().points += i;
    }
    const DecisionResult result = decide(dossier, {.weightings = 1});
    // The median person has 1100 1100 1100 1200 of 4500.
    QCOMPARE(result.weights[0].weight->exact, u"11/45"_s);
    QCOMPARE(result.weights[3].weight->exact, u"4/15"_s);
}

void TestSelection::everyFindingHasASentence()
{
    const SelectionDossier dossier = caseNamed(u"golden-tie"_s);
    QStringList words;
    QStringList sentences;
    for (int kind = 0; kind <= int(SelectionFinding::Kind::CandidateLeft); ++kind) {
        const SelectionFinding finding{SelectionFinding::Kind(kind), personNamed(u"Ann"_s),
                                       candidateNamed(u"X"_s), criterionNamed(u"A1"_s)};
        words.append(toWord(finding.kind));
        sentences.append(sentence(finding, dossier));
        QVERIFY2(sentences.last().endsWith(u'.'), qPrintable(sentences.last()));
        QVERIFY2(!sentences.last().contains(u'%'), qPrintable(sentences.last()));
    }
    QCOMPARE(words.removeDuplicates(), 0);
    QCOMPARE(sentences.removeDuplicates(), 0);
}

void TestSelection::findingsNameWhomTheyMean()
{
    using Kind = SelectionFinding::Kind;
    const SelectionDossier dossier = caseNamed(u"golden-tie"_s);
    const ParticipantId ann = personNamed(u"Ann"_s);
    QCOMPARE(sentence({Kind::NoMarks, ann}, dossier), u"Ann has not given any marks."_s);
    QCOMPARE(sentence({Kind::NoMarks}, dossier), u"Nobody has given marks yet."_s);
    QCOMPARE(sentence({Kind::NoWeights, ann}, dossier), u"Ann has not given weights yet."_s);
    QCOMPARE(
        sentence({Kind::NotMarked, {}, candidateNamed(u"Y"_s), criterionNamed(u"B1"_s)}, dossier),
        u"Nobody has marked Y on “B1”, so it has no result yet."_s);
    QCOMPARE(
        sentence({Kind::CandidateLeft, ann, candidateNamed(u"gone"_s)}, dossier),
        u"The vote of Ann names a candidate that was taken off the list, which is no longer in "
        "the running. The rest of the vote counts."_s);
}

void TestSelection::everyMissingVoiceHasASentence()
{
    QStringList sentences;
    for (int kind = 0; kind <= int(MissingVoice::Kind::AssistiveTechnology); ++kind)
        sentences.append(sentence({MissingVoice::Kind(kind), u"Clerk"_s}));
    QCOMPARE(sentences.removeDuplicates(), 0);
    QVERIFY(sentences.contains(u"The group has fewer than six people."_s));
    QVERIFY(sentences.contains(u"Nobody speaks for the role “Clerk”."_s));
}

void TestSelection::rankingsReadBack()
{
    const CandidateId a = candidateNamed(u"a"_s);
    const CandidateId b = candidateNamed(u"b"_s);
    const CandidateId c = candidateNamed(u"c"_s);
    for (const Ranking &ranking : {Ranking{{a, b}, {c}}, Ranking{{c}, {a}, {b}}, Ranking{}})
        QCOMPARE(rankingFromText(toText(ranking)), ranking);
    QCOMPARE(toText({{a, b}, {c}}), a.toString() + u'=' + b.toString() + u'>' + c.toString());
}

void TestSelection::textThatIsNoRankingIsRefused()
{
    const QString id = candidateNamed(u"a"_s).toString();
    for (const QString &text :
         QStringList{u"x"_s, u">"_s, id + u'>', u'=' + id, id + u',', id.toUpper() + u">"_s + id})
        QCOMPARE(rankingFromText(text), std::nullopt);
}

void TestSelection::wordsReadBack()
{
    for (const auto value : AllWeightMethods)
        QCOMPARE(weightMethodFromWord(toWord(value)), value);
    for (const auto value : AllCriterionKinds)
        QCOMPARE(criterionKindFromWord(toWord(value)), value);
    for (const auto value : AllGateStates)
        QCOMPARE(gateStateFromWord(toWord(value)), value);
    for (const auto value : AllRequestStates)
        QCOMPARE(requestStateFromWord(toWord(value)), value);
    for (const auto value : AllBallotRules)
        QCOMPARE(ballotRuleFromWord(toWord(value)), value);
    QCOMPARE(gateStateFromWord(u"Pass"_s), std::nullopt);
}

SIXPOINT_TEST(TestSelection)

} // namespace tst_selection

#include "tst_selection.moc"
