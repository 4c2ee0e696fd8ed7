// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/samplereport.h"
#include "tests/support/testprogram.h"
#include "ui/report/layout.h"

#include <QImage>
#include <QPainter>
#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;
using namespace core::report;
using namespace ui::report;
using Role = Structure::Role;

namespace {

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

Report one(const Block &block)
{
    Report report = support::sampleReport(Kind::Handout);
    report.sections = {{u"1"_s, u"Only"_s, {block}}};
    return report;
}

} // namespace

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
    // Without "demanding": it has a section with nothing in it, of which the title ends a page.
    QTest::addColumn<QString>("name");
    for (const char *name : {"course", "consultant", "board", "handout"})
        QTest::newRow(name) << QString::fromLatin1(name);
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
        // A heading longer than a page and the last section, which is empty, have no text below.
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
#include "tst_pagelayout.moc"
