// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/platforms/catalogueview.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace tst_catalogueview {

using namespace core;
using namespace Qt::StringLiterals;

const Catalogue &catalogue()
{
    static const Catalogue result = *builtInCatalogue();
    return result;
}

QString ids(const QList<CatalogueEntry> &entries, const QList<int> &found)
{
    QStringList result;
    for (const int position : found)
        result.append(entries[position].platform.id.text);
    return result.join(u' ');
}

QString found(const CatalogueFilter &filter, CatalogueOrder order = CatalogueOrder::Catalogue)
{
    const CatalogueView view(merged(catalogue(), {}, {}).entries);
    return ids(view.entries(), view.found(filter, order));
}

OwnPlatform ownPlatform(const QString &name)
{
    OwnPlatform own;
    own.platform.id = createOwnPlatformCode();
    own.platform.name = name;
    own.by = u"Ada"_s;
    own.on = QDate(2026, 12, 1);
    return own;
}

Correction correctionOf(const Catalogue &source, const QString &id, CatalogueField field,
                        const QString &value, const QDate &on = QDate(2026, 12, 1))
{
    const auto made = correction(*source.platform({id}), field, value, u"Ada"_s, on);
    return made ? *made : Correction();
}

const CatalogueEntry &entry(const MergedCatalogue &merged, const QString &id)
{
    return *std::ranges::find(merged.entries, PlatformCode{id},
                              [](const CatalogueEntry &each) { return each.platform.id; });
}

/// The catalogue of the program as a later version would have it.
Catalogue later(const QString &id, CatalogueField field, const QString &value)
{
    Catalogue result = catalogue();
    for (Platform &platform : result.platforms)
        if (platform.id.text == id)
            (void)setFieldText(platform, field, value);
    return result;
}

class CatalogueViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filterFindsWhatItAsksFor_data();
    void filterFindsWhatItAsksFor();
    void emptyFilterShowsEverything();
    void everyEntryFoundHoldsWhatWasAsked();
    void orderIsStable();
    void effortOrderPutsUnknownLast();
    void priceOrderStartsWithFree();

    void comparisonHasARowForEachFieldThatSaysSomething();
    void comparisonMarksWhatDiffersAndWhoCorrectedIt();
    void wrongNumberToCompareIsRefused();

    void correctionSurvivesANewCatalogue();
    void correctionTellsWhenTheCatalogueChangedToo();
    void laterCorrectionHolds();
    void correctionOfAVanishedPlatformIsKept();
    void correctionThatMeansNothingIsListed();
    void correctionMustSaySomethingNew();
    void ownEntriesComeAfterTheCatalogue();
    void ownEntryIsFoundAndCorrected();
};

void CatalogueViewTest::filterFindsWhatItAsksFor_data()
{
    QTest::addColumn<CatalogueFilter>("filter");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, auto change) -> QTestData & {
        CatalogueFilter filter;
        change(filter);
        return QTest::newRow(name) << filter;
    };
    row("former name", [](auto &filter) { filter.text = u"yammer"_s; }) << u"vivaengage"_s;
    row("two words in any order", [](auto &filter) { filter.text = u"  pages SHELVES "_s; })
        << u"bookstack"_s;
    row("accent in the search", [](auto &filter) { filter.text = u"bóokstack"_s; })
        << u"bookstack"_s;
    row("nothing", [](auto &filter) { filter.text = u"carrier pigeon"_s; }) << QString();
    row("closed", [](auto &filter) { filter.shown = CatalogueFilter::Shown::Closed; })
        << u"workplace"_s;
    row("sales", [](auto &filter) { filter.purposes = {Purpose::Sales}; })
        << u"linkedin pinterest whatsapp gbp"_s;
    row("knowledge on a server of one's own, free software", [](auto &filter) {
        filter.purposes = {Purpose::Knowledge};
        filter.hosting = {Hosting::SelfHosted};
        filter.prices = {PriceClass::FreeSoftware};
    }) << u"mediawiki bookstack xwiki discourse"_s;
    row("easy to use and not hard to run", [](auto &filter) {
        filter.purposes = {Purpose::Knowledge, Purpose::Collaboration};
        filter.userEffort = {Effort::Low};
        filter.administratorEffort = {Effort::Low, Effort::Medium};
    }) << u"vivaengage slack bookstack discourse"_s;
    row("by quote and with a word", [](auto &filter) {
        filter.prices = {PriceClass::ByQuote};
        filter.text = u"desk"_s;
    }) << u"staffbase"_s;
}

void CatalogueViewTest::filterFindsWhatItAsksFor()
{
    QFETCH(CatalogueFilter, filter);
    QFETCH(QString, expected);
    QCOMPARE(found(filter), expected);
}

void CatalogueViewTest::emptyFilterShowsEverything()
{
    QCOMPARE(found({}).split(u' ').size(), 39);
    CatalogueFilter open;
    open.shown = CatalogueFilter::Shown::Open;
    QCOMPARE(found(open).split(u' ').size(), 38);
    QCOMPARE(CatalogueView().found({}).size(), 0);
}

/// The same by another way: each entry is looked at on its own.
void CatalogueViewTest::everyEntryFoundHoldsWhatWasAsked()
{
    for (const Purpose purpose : AllPurposes)
        for (const Word<PriceClass> &price : wordsOf<PriceClass>()) {
            CatalogueFilter filter;
            filter.purposes = {purpose};
            filter.prices = {price.value};
            QStringList expected;
            for (const Platform &platform : catalogue().platforms)
                if (platform.purposes.contains(purpose) && platform.prices.contains(price.value))
                    expected.append(platform.id.text);
            QCOMPARE(found(filter), expected.join(u' '));
        }
}

void CatalogueViewTest::orderIsStable()
{
    QVERIFY(found({}, CatalogueOrder::Name).startsWith(u"bluesky bookstack confluence discord"));
    QVERIFY(found({}, CatalogueOrder::Name).endsWith(u"x xwiki youtube zulip"));
    // All entries have the same day, so that the order of the catalogue stays.
    QCOMPARE(found({}, CatalogueOrder::OldestFirst), found({}));
}

void CatalogueViewTest::effortOrderPutsUnknownLast()
{
    CatalogueFilter knowledge;
    knowledge.purposes = {Purpose::Knowledge};
    QCOMPARE(found(knowledge, CatalogueOrder::Effort),
             u"vivaengage slack bookstack discourse youtube simpplr lumapps igloo stackinternal "
             "zulip sharepoint xwiki reddit jive confluence notion mediawiki"_s);
    QVERIFY(found({}, CatalogueOrder::Effort).endsWith(u" workplace"));
}

void CatalogueViewTest::priceOrderStartsWithFree()
{
    CatalogueFilter inside;
    inside.purposes = {Purpose::InternalCommunication};
    QCOMPARE(found(inside, CatalogueOrder::Price),
             u"slack mastodon discourse vivaengage teams googlechat sharepoint workvivo staffbase "
             "simpplr lumapps igloo jive workplace"_s);
}

void CatalogueViewTest::comparisonHasARowForEachFieldThatSaysSomething()
{
    const MergedCatalogue all = merged(catalogue(), {}, {});
    const QList<PlatformCode> chosen = {{u"bookstack"_s}, {u"sharepoint"_s}};
    const auto comparison = compare(all.entries, chosen);
    QVERIFY(comparison);
    QCOMPARE(comparison->platforms, chosen);
    QStringList fields;
    for (const Comparison::Row &row : comparison->rows) {
        QCOMPARE(row.cells.size(), 2);
        fields.append(wordFor(row.field));
    }
    QVERIFY(fields.contains(u"suite"_s));
    QVERIFY(!fields.contains(u"lesson"_s));
    QVERIFY(!fields.contains(u"worksOnPhone"_s)); // unknown of both
    QCOMPARE(comparison->rows.first().cells.last().words, {u"SharePoint (and lists, pages)"_s});
}

void CatalogueViewTest::comparisonMarksWhatDiffersAndWhoCorrectedIt()
{
    const QList<Correction> corrections
        = {correctionOf(catalogue(), u"bookstack"_s, CatalogueField::UserEffort, u"medium"_s)};
    const MergedCatalogue all = merged(catalogue(), {}, corrections);
    const QList<PlatformCode> chosen = {{u"bookstack"_s}, {u"sharepoint"_s}};
    const auto comparison = compare(all.entries, chosen);
    QVERIFY(comparison);
    for (const Comparison::Row &row : comparison->rows) {
        if (row.field == CatalogueField::UserEffort) {
            QVERIFY(!row.differs); // both are medium now
            QCOMPARE(row.cells.first().words, {u"medium"_s});
            QCOMPARE(row.cells.first().correction->by, u"Ada"_s);
            QCOMPARE(row.cells.first().correction->catalogueSays, u"low"_s);
            QVERIFY(!row.cells.last().correction);
        } else {
            QVERIFY(!row.cells.first().correction);
            QCOMPARE(row.differs,
                     fieldText(entry(all, u"bookstack"_s).platform, row.field)
                         != fieldText(entry(all, u"sharepoint"_s).platform, row.field));
        }
    }
}

void CatalogueViewTest::wrongNumberToCompareIsRefused()
{
    const MergedCatalogue all = merged(catalogue(), {}, {});
    const auto refused = [&all](const QList<PlatformCode> &chosen) {
        const auto comparison = compare(all.entries, chosen);
        return comparison ? QString() : comparison.error().message;
    };
    QCOMPARE(refused({{u"x"_s}}), u"Choose from two to 4 platforms to compare."_s);
    QCOMPARE(refused({{u"x"_s}, {u"miro"_s}, {u"zulip"_s}, {u"slack"_s}, {u"jive"_s}}),
             u"Choose from two to 4 platforms to compare."_s);
    QCOMPARE(refused({{u"x"_s}, {u"nowhere"_s}}),
             u"The catalogue has no platform “nowhere” any more."_s);
}

void CatalogueViewTest::correctionSurvivesANewCatalogue()
{
    const Correction theirs
        = correctionOf(catalogue(), u"miro"_s, CatalogueField::PriceWords, u"We pay £900."_s);
    const Catalogue update = later(u"miro"_s, CatalogueField::Notes, u"It has a new owner."_s);
    const CatalogueEntry miro = entry(merged(update, {}, {{theirs}}), u"miro"_s);
    QCOMPARE(fieldText(miro.platform, CatalogueField::PriceWords), u"We pay £900."_s);
    QCOMPARE(miro.platform.topic(Topic::Price).first().sure, Sureness::Theirs);
    QCOMPARE(fieldText(miro.platform, CatalogueField::Notes), u"It has a new owner."_s);
    const AppliedCorrection *shown = miro.correction(CatalogueField::PriceWords);
    QVERIFY(shown);
    QCOMPARE(shown->by, u"Ada"_s);
    QCOMPARE(shown->on, QDate(2026, 12, 1));
    QVERIFY(!shown->catalogueChanged);
    QVERIFY(!miro.correction(CatalogueField::Notes));
}

void CatalogueViewTest::correctionTellsWhenTheCatalogueChangedToo()
{
    const Correction theirs
        = correctionOf(catalogue(), u"miro"_s, CatalogueField::KeepsRecords, u"yes"_s);
    const Catalogue update = later(u"miro"_s, CatalogueField::KeepsRecords, u"unknown"_s);
    const CatalogueEntry miro = entry(merged(update, {}, {{theirs}}), u"miro"_s);
    QCOMPARE(miro.platform.trait(Trait::KeepsRecords), YesNo::Yes);
    QCOMPARE(miro.corrections.first().catalogueSays, u"unknown"_s);
    QVERIFY(miro.corrections.first().catalogueChanged);
}

void CatalogueViewTest::laterCorrectionHolds()
{
    const QList<Correction> corrections = {
        correctionOf(catalogue(), u"miro"_s, CatalogueField::Name, u"Third"_s, QDate(2027, 1, 3)),
        correctionOf(catalogue(), u"miro"_s, CatalogueField::Name, u"First"_s, QDate(2027, 1, 1))};
    const CatalogueEntry miro = entry(merged(catalogue(), {}, corrections), u"miro"_s);
    QCOMPARE(miro.platform.name, u"Third"_s);
    QCOMPARE(miro.corrections.size(), 1);
    QCOMPARE(miro.corrections.first().catalogueSays, u"Miro"_s);
}

void CatalogueViewTest::correctionOfAVanishedPlatformIsKept()
{
    const Correction theirs
        = correctionOf(catalogue(), u"miro"_s, CatalogueField::Notes, u"Ours."_s);
    Catalogue update = catalogue();
    update.platforms.removeLast();
    const MergedCatalogue all = merged(update, {}, {{theirs}});
    QCOMPARE(all.entries.size(), 38);
    QCOMPARE(all.homeless, {theirs});
}

void CatalogueViewTest::correctionThatMeansNothingIsListed()
{
    Correction theirs = correctionOf(catalogue(), u"miro"_s, CatalogueField::UserEffort, u"high"_s);
    theirs.value = u"gigantic"_s;
    const MergedCatalogue all = merged(catalogue(), {}, {{theirs}});
    QCOMPARE(all.refused.size(), 1);
    QCOMPARE(all.refused.first().reason,
             u"“gigantic” is not known here. Known are: unknown, low, medium, high."_s);
    QCOMPARE(entry(all, u"miro"_s).platform, *catalogue().platform({u"miro"_s}));
}

void CatalogueViewTest::correctionMustSaySomethingNew()
{
    const Platform &miro = *catalogue().platform({u"miro"_s});
    QVERIFY(!correction(miro, CatalogueField::UserEffort, u" low "_s, u"Ada"_s, {}));
    QVERIFY(!correction(miro, CatalogueField::UserEffort, u"tiny"_s, u"Ada"_s, {}));
    QVERIFY(!correction(miro, CatalogueField::Name, u""_s, u"Ada"_s, {}));
    const auto made = correction(miro, CatalogueField::Hosting, u"self-hosted,vendor-cloud"_s,
                                 u"Ada"_s, QDate(2026, 12, 1));
    QVERIFY(made);
    QCOMPARE(made->value, u"self-hosted, vendor-cloud"_s);
    QCOMPARE(made->was, u"vendor-cloud"_s);
    QVERIFY(!made->id.isNull());
}

void CatalogueViewTest::ownEntriesComeAfterTheCatalogue()
{
    const MergedCatalogue all
        = merged(catalogue(), {{ownPlatform(u"wall"_s), ownPlatform(u"Board"_s)}}, {});
    QCOMPARE(all.entries.size(), 41);
    QCOMPARE(all.entries[39].platform.name, u"Board"_s);
    QCOMPARE(all.entries[40].platform.name, u"wall"_s);
    QVERIFY(all.entries[40].own);
    QVERIFY(isOwn(all.entries[40].platform.id));
    QCOMPARE(all.entries[40].by, u"Ada"_s);
    QVERIFY(!all.entries[0].own);
}

void CatalogueViewTest::ownEntryIsFoundAndCorrected()
{
    const OwnPlatform own = ownPlatform(u"Kitchen board"_s);
    const auto made = correction(own.platform, CatalogueField::Purposes, u"knowledge"_s, u"Ben"_s,
                                 QDate(2026, 12, 2));
    QVERIFY(made);
    const CatalogueView view(merged(catalogue(), {{own}}, {{*made}}).entries);
    CatalogueFilter filter;
    filter.text = u"kitchen"_s;
    filter.purposes = {Purpose::Knowledge};
    QCOMPARE(view.found(filter), {39});
}

SIXPOINT_TEST(CatalogueViewTest)

} // namespace tst_catalogueview

#include "tst_catalogueview.moc"
