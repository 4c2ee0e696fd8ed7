// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/writer.h"

#include "tests/support/samplereport.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QXmlStreamReader>

namespace tst_html {

using namespace Qt::StringLiterals;
using namespace core::report;
using core::Score;
using core::Source;

Sentence fromPoint(const QString &text)
{
    return {text, {{Source::Kind::Point, u"P4"_s}}};
}

Figure radar()
{
    RadarFigure figure;
    for (const QString &label : {u"P1 Platforms"_s, u"P2 Vision"_s, u"P3 Selection"_s})
        figure.axes.append({label, Score(250), std::nullopt, 3});
    return {fromPoint(u"Support is weak"_s),
            u"A radar chart of three points."_s,
            figure,
            {u"The points"_s,
             {{u"Point"_s, 3}, {u"Score"_s, 1, Column::Align::End}},
             {{{{u"P1 Platforms"_s, {}}, Cell::Tone::Strong}, {{u"2.50"_s, {}}, {}}}}}};
}

/// One of every kind of block, each as small as it can be.
Report smallReport()
{
    const Sentence two{u"It has two sources."_s,
                       {{Source::Kind::Question, u"P4q2"_s}, {Source::Kind::Rule, u"rule 14"_s}}};
    Table table{
        u"Objectives"_s,
        {{u"No"_s, 1}, {u"Target"_s, 3, Column::Align::Centre}},
        {{{{u"O1"_s, {}}, Cell::Tone::Strong}, {{u"15"_s, {}}, Cell::Tone::Normal}},
         {{{u"O2"_s, {}}, Cell::Tone::Quiet}, {{u"not yet known"_s, {}}, Cell::Tone::Missing}}}};
    const Section first{u"1"_s,
                        u"Summary"_s,
                        {Paragraph{{fromPoint(u"A lead."_s)}, Paragraph::Tone::Lead},
                         Heading{u"A heading"_s},
                         Paragraph{{fromPoint(u"First sentence."_s), two, {u"Fixed words."_s, {}}},
                                   Paragraph::Tone::Body},
                         Paragraph{{{u"Somebody said it."_s, {}}}, Paragraph::Tone::Quote},
                         Paragraph{{{u"Small print."_s, {}}}, Paragraph::Tone::Note},
                         Bullets{{{u"one"_s, {}}, {u"two"_s, {}}}, Bullets::Style::Plain},
                         Bullets{{{u"first"_s, {}}}, Bullets::Style::Numbered},
                         Facts{{{u"People"_s, fromPoint(u"96"_s)}}}, table}};
    const Section second{
        u"B"_s, u"Annex"_s, {radar(), Missing{u"Costs matter."_s, {{u"Licence costs"_s, {}}}}}};
    return {Kind::Board,
            u"en-GB"_s,
            {.organisation = u"Harbour & Finch"_s,
             .title = u"Draft strategy"_s,
             .subtitle = u"Board paper"_s,
             .authors = {},
             .version = u"0.4"_s,
             .date = QDate(2026, 11, 23),
             .status = u"DRAFT"_s,
             .reviewDate = std::nullopt,
             .classification = u"Internal"_s},
            {first, second}};
}

/// Without the style sheet and the drawings, whose measures depend on the fonts of the machine.
QString skeleton(const QByteArray &html)
{
    QString text = QString::fromUtf8(html);
    static const QRegularExpression style(u"<style>.*</style>"_s,
                                          QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression drawing(u"<svg .*?</desc>(.*?)</svg>"_s,
                                            QRegularExpression::DotMatchesEverythingOption);
    text.replace(style, u"<style>…</style>"_s);
    text.replace(drawing, u"<svg>…</svg>"_s);
    return text;
}

QString bodyOf(const Paragraph &paragraph)
{
    Report report = smallReport();
    report.sections = {{u"1"_s, u"One"_s, {paragraph}}};
    const QString html = QString::fromUtf8(ui::report::toHtml(report));
    const qsizetype from = html.indexOf(u"</h2>"_s, html.indexOf(u"<main"_s)) + 5;
    return html.sliced(from, html.indexOf(u"</section>"_s, from) - from).trimmed();
}

/// The reader's complaint; empty for well-formed markup.
QString complaint(const QByteArray &html)
{
    QXmlStreamReader reader(html);
    while (!reader.atEnd())
        reader.readNext();
    return reader.hasError() ? u"line %1: %2"_s.arg(reader.lineNumber()).arg(reader.errorString())
                             : QString();
}

QStringList idsOf(const QByteArray &html)
{
    QStringList ids;
    QXmlStreamReader reader(html);
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.attributes().hasAttribute(u"id"_s))
            ids.append(reader.attributes().value(u"id"_s).toString());
    }
    return ids;
}

class HtmlTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindOfBlockHasItsElement()
    {
        QFile expected(QStringLiteral(TEST_DATA "/report/small.html"));
        QVERIFY(expected.open(QIODevice::ReadOnly));
        const QStringList actual = skeleton(ui::report::toHtml(smallReport())).split(u'\n');
        const QStringList wanted = QString::fromUtf8(expected.readAll()).split(u'\n');
        for (qsizetype i = 0; i < std::max(actual.size(), wanted.size()); ++i)
            QCOMPARE(actual.value(i), wanted.value(i));
    }

    void sampleReportIsWellFormed()
    {
        QCOMPARE(complaint(ui::report::toHtml(support::sampleReport())), QString());
    }

    void anyTextIsWellFormed()
    {
        QCOMPARE(complaint(ui::report::toHtml(support::demandingReport())), QString());
    }

    void fileNeedsNothingElse()
    {
        const QString html = QString::fromUtf8(ui::report::toHtml(support::sampleReport()));
        QVERIFY(html.contains(u"prefers-color-scheme: dark"_s));
        for (const QString &outside :
             {u" src="_s, u"<link"_s, u"<script"_s, u"url("_s, u"@import"_s})
            QVERIFY2(!html.contains(outside), qPrintable(outside));
    }

    void markupInTextStaysText()
    {
        QCOMPARE(bodyOf({{{u"<b>a</b> & \"b\""_s, {}}}, Paragraph::Tone::Body}),
                 u"<p dir=\"auto\">&lt;b&gt;a&lt;/b&gt; &amp; &quot;b&quot;</p>"_s);
    }

    void markupInSourcesStaysText()
    {
        const Source source{Source::Kind::Rule, u"P2>P4 \"x\" & y"_s};
        QCOMPARE(
            bodyOf({{{u"a"_s, {source}}}, Paragraph::Tone::Body}),
            u"<p dir=\"auto\"><span data-source=\"rule:P2&gt;P4%20&quot;x&quot;%20&amp;%20y\">a"
            "</span></p>"_s);
    }

    void controlCharactersAreDroppedAndLineBreaksKept()
    {
        const QString text = u"a\u0007b\nc"_s + QChar(0xd800) + u"d"_s + QChar(0xffff);
        QCOMPARE(bodyOf({{{text, {}}}, Paragraph::Tone::Body}), u"<p dir=\"auto\">ab<br/>cd</p>"_s);
    }

    void whatHoldsATextTurnsWithIt()
    {
        const QString arabic = u"لماذا"_s;
        QVERIFY(bodyOf({{{arabic, {}}}, Paragraph::Tone::Quote})
                    .startsWith(u"<blockquote dir=\"rtl\">"_s));
        Report report = smallReport();
        report.sections
            = {{u"1"_s,
                u"One"_s,
                {Bullets{{{arabic, {}}}}, Missing{arabic, {}}, Missing{{}, {{arabic, {}}}}}}};
        const QString html = QString::fromUtf8(ui::report::toHtml(report));
        QVERIFY(html.contains(u"<ul dir=\"rtl\">"_s));
        QCOMPARE(html.count(u"<div class=\"missing\" role=\"note\" dir=\"rtl\">"_s), 2);
        QVERIFY(!html.contains(u"xml:lang=\"en-GB\" dir="_s));
    }

    void aReportFromRightToLeftSaysSo()
    {
        Report report = smallReport();
        report.language = u"he"_s;
        const QString html = QString::fromUtf8(ui::report::toHtml(report));
        QVERIFY(html.contains(u"xml:lang=\"he\" dir=\"rtl\">"_s));
        QVERIFY(html.contains(u"<blockquote dir=\"ltr\">"_s));
    }

    void aSectionWithNothingInItSaysSo()
    {
        Report report = smallReport();
        report.sections = {{u"1"_s, u"One"_s, {}}};
        QVERIFY(ui::report::toHtml(report).contains("This section is empty."));
    }

    void everyIdStandsOnceAndEveryLinkLeadsSomewhere()
    {
        const QByteArray html = ui::report::toHtml(support::sampleReport());
        const QStringList ids = idsOf(html);
        QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), ids.size());
        static const QRegularExpression link(u"(?:href=\"#|aria-labelledby=\")([^\"]+)"_s);
        auto links = link.globalMatch(QString::fromUtf8(html));
        QVERIFY(links.hasNext());
        while (links.hasNext()) {
            for (const QString &id : links.next().captured(1).split(u' '))
                QVERIFY2(ids.contains(id), qPrintable(id));
        }
    }

    void everyFigureHasADrawingAndItsTable()
    {
        const QString html = QString::fromUtf8(ui::report::toHtml(support::sampleReport()));
        const qsizetype figures = html.count(u"<figure "_s);
        QVERIFY(figures >= 3);
        QCOMPARE(html.count(u"<svg "_s), figures);
        QCOMPARE(html.count(u"role=\"img\""_s), figures);
        for (qsizetype at = html.indexOf(u"<figure "_s); at >= 0;
             at = html.indexOf(u"<figure "_s, at + 1))
            QVERIFY(QStringView(html)
                        .sliced(at, html.indexOf(u"</figure>"_s, at) - at)
                        .contains(u"<table"_s));
    }

    void coloursOfTheDrawingsAreKnownToTheStyleSheet()
    {
        const QString html = QString::fromUtf8(ui::report::toHtml(support::sampleReport()));
        const QString style = html.section(u"</style>"_s, 0, 0);
        static const QRegularExpression colour(u"(fill|stroke)=\"(#[0-9a-f]{6})\""_s);
        auto colours = colour.globalMatch(html.section(u"</style>"_s, 1));
        QVERIFY(colours.hasNext());
        while (colours.hasNext()) {
            const QString rule = u"svg [%1]"_s.arg(colours.next().captured(0));
            QVERIFY2(style.contains(rule), qPrintable(rule));
        }
    }

    void sameReportGivesTheSameBytes()
    {
        QCOMPARE(ui::report::toHtml(support::sampleReport()),
                 ui::report::toHtml(support::sampleReport()));
    }
};

SIXPOINT_TEST(HtmlTest)

} // namespace tst_html

#include "tst_html.moc"
