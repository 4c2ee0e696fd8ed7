// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/platforms/fit.h"
#include "core/strategy/fitprofile.h"
#include "tests/support/recorded.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QTest>

namespace tst_fit {

using namespace core;
using namespace Qt::StringLiterals;

/// A case is a folder tests/data/fit/<case>: profile.txt has "field: text" lines and the platforms
/// to look at; expected.txt has the needs found and, for each platform, verdict and reasons. To add
/// one, write the profile, run this test with SIXPOINT_WRITE_CASES=1, and read what it wrote.
class FitTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void caseComesOutAsExpected_data();
    void caseComesOutAsExpected();
    void everyReasonCanBeTraced_data();
    void everyReasonCanBeTraced();
    void verdictFollowsFromTheReasons_data();
    void verdictFollowsFromTheReasons();
    void personMayTakeANeedOut();
    void correctionChangesTheReasons();
    void profileCardFillsTheProfile();
    void unservedPurposesAreLookedFor();
};

using Lines = QMap<QString, QString>;

QString path(const QString &name, const QString &file)
{
    return QStringLiteral(TEST_DATA "/fit/%1/%2").arg(name, file);
}

Lines linesOf(const QString &name)
{
    QFile file(path(name, u"profile.txt"_s));
    Lines lines;
    if (!file.open(QIODevice::ReadOnly))
        return lines;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts))
        lines.insert(line.section(u": "_s, 0, 0), line.section(u": "_s, 1));
    return lines;
}

std::optional<int> numberOf(const Lines &lines, const QString &field)
{
    return lines.contains(field) ? std::optional(lines.value(field).toInt()) : std::nullopt;
}

FitProfile profileOf(const Lines &lines)
{
    FitProfile profile;
    profile.headcount = numberOf(lines, u"headcount"_s);
    profile.desklessPercent = numberOf(lines, u"desklessPercent"_s);
    profile.sector = lines.value(u"sector"_s);
    profile.activity = lines.value(u"activity"_s);
    profile.audiences = lines.value(u"audiences"_s);
    profile.rules = lines.value(u"rules"_s);
    profile.workingPatterns = lines.value(u"workingPatterns"_s);
    profile.culture = lines.value(u"culture"_s);
    for (const QString &word : lines.value(u"purposes"_s).split(u' ', Qt::SkipEmptyParts))
        profile.purposes.append(*purposeFromWord(word));
    profile.tools = lines.value(u"tools"_s).split(u"; "_s, Qt::SkipEmptyParts);
    return profile;
}

const QList<CatalogueEntry> &entries()
{
    static const QList<CatalogueEntry> result = merged(*builtInCatalogue(), {}, {}).entries;
    return result;
}

const Platform &platform(const QString &id)
{
    return std::ranges::find(entries(), PlatformCode{id},
                             [](const CatalogueEntry &entry) { return entry.platform.id; })
        ->platform;
}

QString word(Need::Kind kind)
{
    static const QStringList words
        = {u"anything"_s,  u"purpose"_s,         u"phone use"_s,    u"data place"_s,
           u"records"_s,   u"own control"_s,     u"work account"_s, u"office suite"_s,
           u"outsiders"_s, u"confidentiality"_s, u"young people"_s, u"small size"_s,
           u"setting"_s};
    return words[int(kind)];
}

QString render(const Need &need)
{
    QString text = word(need.kind);
    if (need.setting)
        text += u' ' + wordFor(*need.setting);
    if (need.suite)
        text += u' ' + wordFor(*need.suite);
    if (need.field)
        text += u" (%1: %2)"_s.arg(wordFor(*need.field), need.words);
    return text;
}

QString render(const Fit &fit)
{
    static const QStringList verdicts
        = {u"suits"_s, u"with care"_s, u"does not suit"_s, u"not enough known"_s};
    static const QStringList directions = {u"for"_s, u"care"_s, u"against"_s, u"open"_s};
    QString text = u"\n%1: %2\n"_s.arg(fit.platform.text, verdicts[int(fit.verdict)]);
    for (const FitReason &reason : fit.reasons)
        text += u"  %1 | %2 | %3\n"_s.arg(directions[int(reason.direction)], wordFor(reason.field),
                                          render(reason.need));
    return text;
}

void listCases()
{
    QTest::addColumn<QString>("name");
    const QDir folder(QStringLiteral(TEST_DATA "/fit"));
    for (const QString &name : folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        QTest::newRow(qPrintable(name)) << name;
}

void FitTest::caseComesOutAsExpected_data()
{
    listCases();
}

void FitTest::caseComesOutAsExpected()
{
    QFETCH(QString, name);
    const Lines lines = linesOf(name);
    const QList<Need> asked = needs(profileOf(lines), entries());
    QString text;
    for (const Need &need : asked)
        text += render(need) + u'\n';
    for (const QString &id : lines.value(u"platforms"_s).split(u' '))
        text += render(fit(platform(id), asked));
    QCOMPARE(support::differenceFromRecorded(u"fit/%1/expected.txt"_s.arg(name), text), QString());
}

void FitTest::everyReasonCanBeTraced_data()
{
    listCases();
}

void FitTest::everyReasonCanBeTraced()
{
    QFETCH(QString, name);
    const QList<Need> asked = needs(profileOf(linesOf(name)), entries());
    for (const Fit &each : fits(entries(), asked))
        for (const FitReason &reason : each.reasons) {
            QVERIFY(asked.contains(reason.need));
            QCOMPARE(reason.need.field.has_value(), reason.need.kind != Need::Kind::Anything);
            const QString says = fieldText(platform(each.platform.text), reason.field);
            if (reason.direction == FitReason::Direction::Open)
                QVERIFY2(says == u"unknown" || reason.need.words.isEmpty(), qPrintable(says));
            else
                QVERIFY2(!says.isEmpty() && says != u"unknown", qPrintable(render(each)));
        }
}

void FitTest::verdictFollowsFromTheReasons_data()
{
    listCases();
}

void FitTest::verdictFollowsFromTheReasons()
{
    QFETCH(QString, name);
    const QList<Need> asked = needs(profileOf(linesOf(name)), entries());
    const QList<Fit> all = fits(entries(), asked);
    QCOMPARE(all.size(), entries().size());
    for (const Fit &each : all) {
        const auto count = [&each](FitReason::Direction direction) {
            return std::ranges::count(each.reasons, direction, &FitReason::direction);
        };
        if (count(FitReason::Direction::Against) > 0)
            QCOMPARE(each.verdict, Verdict::DoesNotSuit);
        else if (count(FitReason::Direction::Care) > 0)
            QCOMPARE(each.verdict, Verdict::WithCare);
        else
            QVERIFY(each.verdict == Verdict::Suits || each.verdict == Verdict::NotEnoughKnown);
        if (each.verdict == Verdict::Suits)
            QVERIFY(count(FitReason::Direction::For) > 0);
        if (each.platform.text == u"workplace")
            QCOMPARE(each.verdict, Verdict::DoesNotSuit);
    }
}

void FitTest::personMayTakeANeedOut()
{
    QList<Need> asked = needs(profileOf(linesOf(u"law-firm"_s)), entries());
    QCOMPARE(fit(platform(u"teams"_s), asked).verdict, Verdict::WithCare);
    asked.removeIf([](const Need &need) { return need.setting == Setting::PrivateHabits; });
    QCOMPARE(fit(platform(u"teams"_s), asked).verdict, Verdict::Suits);
}

void FitTest::correctionChangesTheReasons()
{
    const QList<Need> asked = needs(profileOf(linesOf(u"council-inside"_s)), entries());
    Platform corrected = platform(u"staffbase"_s);
    QCOMPARE(fit(corrected, asked).verdict, Verdict::NotEnoughKnown); // records
    QVERIFY(setFieldText(corrected, CatalogueField::KeepsRecords, u"yes"_s));
    QCOMPARE(fit(corrected, asked).verdict, Verdict::Suits);
    QVERIFY(setFieldText(corrected, CatalogueField::KeepsRecords, u"no"_s));
    QCOMPARE(fit(corrected, asked).verdict, Verdict::DoesNotSuit);
}

void FitTest::profileCardFillsTheProfile()
{
    Organisation organisation;
    organisation.headcount = 12;
    organisation.desklessPercent = 50;
    organisation.sector = u"s"_s;
    organisation.activity = u"a"_s;
    organisation.audiences = u"u"_s;
    organisation.rules = u"r"_s;
    organisation.workingPatterns = u"w"_s;
    organisation.culture = u"c"_s;
    const FitProfile expected
        = {12, 50, u"s"_s, u"a"_s, u"u"_s, u"r"_s, u"w"_s, u"c"_s, {Purpose::Sales}, {}};
    QCOMPARE(fitProfile(organisation, {}, {Purpose::Sales}), expected);
    QVERIFY(fitProfile(organisation, {}).purposes.isEmpty());
}

void FitTest::unservedPurposesAreLookedFor()
{
    Tool tool;
    tool.id = ToolId::create();
    tool.name = u"Yammer"_s;
    QList<CoverageEntry> strengths;
    for (const Purpose purpose : AllPurposes)
        if (purpose != Purpose::Knowledge)
            strengths.append({CoverageId::create(), {}, tool.id, purpose, 2});
    const FitProfile profile = fitProfile({}, coverageMap({{tool}}, strengths));
    QCOMPARE(profile.purposes, {Purpose::Knowledge});
    QCOMPARE(profile.tools, {u"Yammer"_s});
}

SIXPOINT_TEST(FitTest)

} // namespace tst_fit

#include "tst_fit.moc"
