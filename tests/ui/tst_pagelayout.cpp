// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/framework/reader.h"
#include "core/report/builder.h"
#include "tests/support/sampledossier.h"
#include "tests/support/samplereport.h"
#include "tests/support/testprogram.h"
#include "ui/report/layout.h"

#include <QImage>
#include <QPainter>
#include <QTest>

#include <thread>

namespace tst_pagelayout {

using namespace Qt::StringLiterals;
using namespace core::report;
using namespace ui::report;
using Role = Structure::Role;

Report reportNamed(const QString &name)
{
    if (name == u"demanding"_s)
        return support::demandingReport();
    return support::sampleReport(*kindFromWord(name));
}

/// Each piece of a text on a page, with what it is in the document.
struct Placed
{
    int page = 0;
    qreal top = 0;
    qreal bottom = 0;
    int node = Structure::Artifact;
    TextRun run;
};

QList<Placed> textsOf(const PagedReport::Layout &layout)
{
    QList<Placed> result;
    for (int page = 0; page < layout.pages.size(); ++page) {
        for (const Piece &piece : layout.pages.at(page).pieces) {
            if (const auto *run = std::get_if<TextRun>(&piece.what)) {
                const qreal bottom = piece.at.y() + run->block->height(run->first, run->count);
                result.append({page, piece.at.y(), bottom, piece.node, *run});
            }
        }
    }
    return result;
}

Role roleOf(const PagedReport::Layout &layout, int node)
{
    return layout.structure.nodes.at(node).role;
}

bool isHeading(const PagedReport::Layout &layout, int node)
{
    for (; node > 0; node = layout.structure.nodes.at(node).parent) {
        if (roleOf(layout, node) == Role::Heading1 || roleOf(layout, node) == Role::Heading2)
            return true;
    }
    return false;
}

QImage photograph(const PagedReport &report, int page)
{
    QImage image(report.pageSize().toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    report.draw(painter, page);
    return image;
}

/// A report of one section with this block.
Report one(const Block &block, const QString &language = u"en-GB"_s)
{
    Report report = support::sampleReport(Kind::Handout);
    report.language = language;
    report.sections = {{u"1"_s, u"Only"_s, {block}}};
    return report;
}

class PageLayoutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsStayWhole_data();
    void rowsStayWhole();
    void headingsStayWithTheirText_data();
    void headingsStayWithTheirText();
    void noLineOfAParagraphStandsAlone_data();
    void noLineOfAParagraphStandsAlone();
    void nothingRunsIntoTheFooter_data();
    void nothingRunsIntoTheFooter();
    void everyWordIsOnAPage();
    void aSectionWithNothingInItSaysSo();
    void theSummaryFitsOnItsPage_data();
    void theSummaryFitsOnItsPage();
    void theBarOfACalloutStandsWhereItsTextBegins_data();
    void theBarOfACalloutStandsWhereItsTextBegins();
    void aReportFromRightToLeftIsMirrored();
    void figuresEndWhereTheirColumnDoes();
    void aFigureStandsBelowItsTitle();
    void headerRowsAreRepeated();
    void rowsTallerThanAPageAreDivided();
    void sectionsAreFoundByNumber();
    void aClickFindsTheSentence();
    void aReportMadeInAThreadIsDrawnInAnother();
    void aStoppedReportHasNoPages();

private:
    void addReports()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"course", "consultant", "board", "handout", "demanding"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
};

void PageLayoutTest::rowsStayWhole_data()
{
    addReports();
}

void PageLayoutTest::rowsStayWhole()
{
    QFETCH(QString, name);
    const PagedReport::Layout layout = layOut(reportNamed(name), {});
    QMap<int, QSet<int>> pagesOfRow;
    QMap<int, qreal> heightOfRow;
    for (const Placed &text : textsOf(layout)) {
        const int parent = text.node < 0 ? -1 : layout.structure.nodes.at(text.node).parent;
        if (parent < 0 || roleOf(layout, parent) != Role::Row)
            continue;
        pagesOfRow[parent].insert(text.page);
        heightOfRow[parent] = std::max(heightOfRow[parent], text.run.block->height());
    }
    QVERIFY(!pagesOfRow.isEmpty());
    for (auto row = pagesOfRow.begin(); row != pagesOfRow.end(); ++row) {
        if (heightOfRow[row.key()] < sheet::BodyHeight * 0.75)
            QCOMPARE(row->size(), 1);
    }
}

void PageLayoutTest::headingsStayWithTheirText_data()
{
    addReports();
}

void PageLayoutTest::headingsStayWithTheirText()
{
    QFETCH(QString, name);
    const PagedReport::Layout layout = layOut(reportNamed(name), {});
    QMap<int, Placed> lowest;
    for (const Placed &text : textsOf(layout)) {
        if (text.node < 0)
            continue;
        if (!lowest.contains(text.page) || lowest[text.page].bottom <= text.bottom)
            lowest[text.page] = text;
    }
    for (const Placed &text : std::as_const(lowest)) {
        // A heading longer than a page and one that ends the report have no text below.
        if (text.page + 1 < layout.pages.size() && text.run.block->lineCount() < 5)
            QVERIFY2(!isHeading(layout, text.node), qPrintable(QString::number(text.page + 1)));
    }
}

void PageLayoutTest::noLineOfAParagraphStandsAlone_data()
{
    addReports();
}

void PageLayoutTest::noLineOfAParagraphStandsAlone()
{
    QFETCH(QString, name);
    for (const Placed &text : textsOf(layOut(reportNamed(name), {}))) {
        if (text.run.count == 1)
            QCOMPARE(text.run.block->lineCount(), 1);
    }
}

void PageLayoutTest::nothingRunsIntoTheFooter_data()
{
    addReports();
}

void PageLayoutTest::nothingRunsIntoTheFooter()
{
    QFETCH(QString, name);
    const PagedReport::Layout layout = layOut(reportNamed(name), {});
    for (const Placed &text : textsOf(layout)) {
        if (text.node >= 0)
            QVERIFY2(text.bottom <= sheet::Bottom + points(12),
                     qPrintable(u"page %1"_s.arg(text.page + 1)));
    }
}

void PageLayoutTest::everyWordIsOnAPage()
{
    const PagedReport::Layout layout = layOut(support::demandingReport(), {});
    QMap<const TextBlock *, int> lines;
    for (const Placed &text : textsOf(layout)) {
        if (text.node >= 0)
            lines[text.run.block.get()] += text.run.count;
    }
    QVERIFY(lines.size() > 100);
    for (auto block = lines.begin(); block != lines.end(); ++block)
        QCOMPARE(block.value(), block.key()->lineCount());
}

void PageLayoutTest::aSectionWithNothingInItSaysSo()
{
    Report report = support::sampleReport(Kind::Handout);
    report.sections = {{u"1"_s, u"Nothing"_s, {}}, {u"2"_s, u"As good as nothing"_s, {Facts{}}}};
    int said = 0;
    for (const Placed &text : textsOf(layOut(report, {})))
        said += text.run.block->text().contains(u"section is empty"_s) ? 1 : 0;
    QCOMPARE(said, 2);
}

void PageLayoutTest::theSummaryFitsOnItsPage_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<int>("lines");
    QTest::newRow("course") << Kind::Course << 0;
    QTest::newRow("consultant") << Kind::Consultant << 0;
    QTest::newRow("a little too long") << Kind::Consultant << 4;
}

void PageLayoutTest::theSummaryFitsOnItsPage()
{
    QFETCH(Kind, kind);
    QFETCH(int, lines);
    const core::Result<core::Framework> framework = core::builtInFramework();
    QVERIFY(framework);
    Report report
        = build(kind, *framework, support::sampleDossier(*framework), QDate(2026, 11, 23));
    report.sections.first().blocks.append(
        Bullets{QList<Sentence>(lines, {u"One line more."_s, {}})});
    const PagedReport paged(report);
    QCOMPARE(*paged.pageOfSection(report.sections.at(1).number), *paged.pageOfSection(u"1"_s) + 1);
}

void PageLayoutTest::theBarOfACalloutStandsWhereItsTextBegins_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("right");
    QTest::newRow("English in English") << u"en-GB"_s << u"why"_s << false;
    QTest::newRow("Arabic in English") << u"en-GB"_s << u"لماذا"_s << true;
    QTest::newRow("Arabic in Arabic") << u"ar"_s << u"لماذا"_s << true;
    QTest::newRow("English in Arabic") << u"ar"_s << u"why"_s << false;
    QTest::newRow("a number in Arabic") << u"ar"_s << u"12"_s << true;
}

void PageLayoutTest::theBarOfACalloutStandsWhereItsTextBegins()
{
    QFETCH(QString, language);
    QFETCH(QString, text);
    QFETCH(bool, right);
    const PagedReport::Layout layout = layOut(one(Missing{text, {{text, {}}}}, language), {});
    const Page &page = layout.pages.first();
    const auto side = [](qreal left, qreal width) { return left + width / 2 > sheet::Width / 2; };
    for (const Piece &piece : page.backdrop) {
        const QSizeF size = std::get<Fill>(piece.what).size;
        if (size.width() < points(10))
            QCOMPARE(side(piece.at.x(), size.width()), right);
    }
    int boxes = 0;
    for (const Piece &piece : page.pieces) {
        const auto *box = std::get_if<Outline>(&piece.what);
        if (box && box->size.width() < points(10)) {
            QCOMPARE(side(piece.at.x(), box->size.width()), right);
            ++boxes;
        }
    }
    QCOMPARE(boxes, 1);
}

void PageLayoutTest::aReportFromRightToLeftIsMirrored()
{
    const Table table{{},
                      {{u"العنوان"_s, 1, {}}, {u"الهدف"_s, 1, {}}},
                      {{{{u"لماذا"_s, {{core::Source::Kind::Point, u"P1"_s}}}, {}},
                        {{u"12"_s, {{core::Source::Kind::Point, u"P2"_s}}}, {}}}}};
    const PagedReport report(one(table, u"ar"_s));
    const PagedReport::Layout layout = layOut(one(table, u"ar"_s), {});
    QMap<QString, qreal> left;
    for (const Placed &text : textsOf(layout)) {
        for (const Piece &piece : layout.pages.first().pieces) {
            const auto *run = std::get_if<TextRun>(&piece.what);
            if (run && run->block == text.run.block)
                left[text.run.block->text()] = piece.at.x();
        }
    }
    QVERIFY(left.value(u"العنوان"_s) > left.value(u"الهدف"_s));
    QVERIFY(left.value(u"لماذا"_s) > left.value(u"12"_s));
    // The number of the section stands in the margin where reading begins.
    QVERIFY(left.value(u"1"_s) > sheet::Width - sheet::TextLeft);
    QStringList found;
    for (qreal x = PagedReport::pageSize().width(); x > 0; x -= 5) {
        for (qreal y = 0; y < PagedReport::pageSize().height(); y += 5) {
            for (const core::Source &source : report.sourcesAt(0, {x, y})) {
                if (!found.contains(source.id))
                    found.append(source.id);
            }
        }
    }
    QCOMPARE(found, QStringList({u"P1"_s, u"P2"_s}));
}

void PageLayoutTest::figuresEndWhereTheirColumnDoes()
{
    // The picture of the line tells: its ink is in the right half, or in the left.
    const auto inkIsRight = [](const QString &text, const QString &language) {
        const TextBlock block(text, Typography(language)[Style::Cell], points(200),
                              TextBlock::Align::End);
        QImage image(200, 20, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.scale(1 / UnitsPerPoint, 1 / UnitsPerPoint);
        block.draw(painter, {0, 0}, 0, block.lineCount());
        int sum = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                sum += (255 - qGray(image.pixel(x, y))) * (x < 100 ? -1 : 1);
        }
        return sum > 0;
    };
    for (const QString &text : {u"12"_s, u"score"_s, u"لماذا"_s}) {
        QVERIFY(inkIsRight(text, u"en-GB"_s));
        QVERIFY(!inkIsRight(text, u"ar"_s));
    }
}

void PageLayoutTest::aFigureStandsBelowItsTitle()
{
    const PagedReport::Layout layout = layOut(support::sampleReport(), {});
    int figures = 0;
    for (int index = 0; index < layout.bookmarks.size(); ++index) {
        if (layout.bookmarks.at(index).level != Bookmark::Level::Figure)
            continue;
        const Place place = layout.places.at(index);
        const QList<Piece> &pieces = layout.pages.at(place.page).pieces;
        const bool below = std::ranges::any_of(pieces, [&](const Piece &piece) {
            return std::holds_alternative<Chart>(piece.what) && piece.at.y() > place.top;
        });
        QVERIFY(below);
        ++figures;
    }
    QCOMPARE(figures, 3);
}

void PageLayoutTest::headerRowsAreRepeated()
{
    const PagedReport::Layout layout = layOut(support::sampleReport(), {});
    const int first = *PagedReport(support::sampleReport()).pageOfSection(u"B"_s);
    for (int page = first; page < first + 2; ++page) {
        const QList<Piece> &pieces = layout.pages.at(page).pieces;
        const bool found = std::ranges::any_of(pieces, [](const Piece &piece) {
            const auto *run = std::get_if<TextRun>(&piece.what);
            return run && run->block->text() == u"To see next"_s;
        });
        QVERIFY(found);
    }
}

void PageLayoutTest::rowsTallerThanAPageAreDivided()
{
    const QString word = u"Donaudampfschifffahrtsgesellschaft"_s.repeated(300);
    const Table table{u"Tall"_s,
                      {{u"A"_s, 1, {}}, {u"B"_s, 1, {}}},
                      {{{{word, {}}, {}}, {{u"short"_s, {}}, {}}}}};
    QVERIFY(PagedReport(one(table)).pageCount() > 2);
}

void PageLayoutTest::sectionsAreFoundByNumber()
{
    const PagedReport report(support::sampleReport());
    QCOMPARE(report.pageOfSection(u"1"_s), std::optional<int>(2));
    QVERIFY(*report.pageOfSection(u"B"_s) > *report.pageOfSection(u"15"_s));
    QVERIFY(!report.pageOfSection(u"14"_s));
}

void PageLayoutTest::aClickFindsTheSentence()
{
    const PagedReport report(one(Paragraph{
        {{u"First sentence, which is not long."_s, {{core::Source::Kind::Point, u"P1"_s}}},
         {u"Second sentence, which goes on until it has to take another line of the page."_s,
          {{core::Source::Kind::Question, u"P4q2"_s}}}}}));
    QStringList found;
    for (qreal y = 0; y < PagedReport::pageSize().height(); y += 5) {
        for (qreal x = 0; x < PagedReport::pageSize().width(); x += 5) {
            for (const core::Source &source : report.sourcesAt(0, {x, y})) {
                if (!found.contains(source.id))
                    found.append(source.id);
            }
        }
    }
    QCOMPARE(found, QStringList({u"P1"_s, u"P4q2"_s}));
    QVERIFY(report.sourcesAt(0, {5, 5}).isEmpty());
    QVERIFY(report.sourcesAt(7, {5, 5}).isEmpty());
}

void PageLayoutTest::aReportMadeInAThreadIsDrawnInAnother()
{
    const PagedReport here(support::sampleReport());
    std::unique_ptr<PagedReport> there;
    std::thread([&] { there = std::make_unique<PagedReport>(support::sampleReport()); }).join();
    QCOMPARE(there->pageCount(), here.pageCount());
    for (int page = 0; page < here.pageCount(); ++page)
        QCOMPARE(photograph(*there, page), photograph(here, page));
}

void PageLayoutTest::aStoppedReportHasNoPages()
{
    int asked = 0;
    const PagedReport report(support::sampleReport(), [&](double) { return ++asked < 3; });
    QCOMPARE(report.pageCount(), 0);
    QCOMPARE(asked, 3);
    QVERIFY(!report.pageOfSection(u"1"_s));
    QVERIFY(report.sourcesAt(0, {100, 100}).isEmpty());
}

SIXPOINT_TEST(PageLayoutTest)

} // namespace tst_pagelayout

#include "tst_pagelayout.moc"
