// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/writer.h"

#include "tests/support/samplereport.h"
#include "tests/support/testprogram.h"

#include <QImage>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

#include <zip.h>

namespace tst_odt {

using namespace Qt::StringLiterals;
using namespace core::report;

struct File
{
    QString name;
    QByteArray bytes;
    int compression = -1;
};

/// What lies in the package, in its order.
QList<File> filesOf(const QByteArray &odt)
{
    QList<File> files;
    zip_error_t error;
    zip_source_t *source
        = zip_source_buffer_create(odt.constData(), zip_uint64_t(odt.size()), 0, &error);
    zip_t *archive = zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &error);
    if (!archive)
        return files;
    for (zip_int64_t i = 0; i < zip_get_num_entries(archive, 0); ++i) {
        zip_stat_t stat;
        zip_stat_index(archive, zip_uint64_t(i), 0, &stat);
        QByteArray bytes(qsizetype(stat.size), '\0');
        zip_file_t *file = zip_fopen_index(archive, zip_uint64_t(i), 0);
        zip_fread(file, bytes.data(), stat.size);
        zip_fclose(file);
        files.append({QString::fromUtf8(stat.name), bytes, int(stat.comp_method)});
    }
    zip_discard(archive);
    return files;
}

QByteArray fileOf(const Report &report, const QString &name)
{
    const core::Result<QByteArray> odt = ui::report::toOdt(report);
    if (!odt)
        return {};
    for (const File &file : filesOf(*odt)) {
        if (file.name == name)
            return file.bytes;
    }
    return {};
}

/// The sample report, written once: its figures in dots take time.
const QByteArray &sample()
{
    static const QByteArray odt = ui::report::toOdt(support::sampleReport()).value_or(QByteArray());
    return odt;
}

QByteArray fileOfSample(const QString &name)
{
    for (const File &file : filesOf(sample())) {
        if (file.name == name)
            return file.bytes;
    }
    return {};
}

QString contentOf(const Report &report)
{
    return QString::fromUtf8(fileOf(report, u"content.xml"_s));
}

QString complaint(const QByteArray &xml)
{
    QXmlStreamReader reader(xml);
    while (!reader.atEnd())
        reader.readNext();
    return reader.hasError() ? u"line %1: %2"_s.arg(reader.lineNumber()).arg(reader.errorString())
                             : QString();
}

/// A report of one section with these blocks.
Report reportOf(const QList<Block> &blocks)
{
    Report report = support::sampleReport();
    report.sections = {{u"1"_s, u"One"_s, blocks}};
    return report;
}

/// The document from the first section on.
QString blocksOf(const QList<Block> &blocks)
{
    const QString content = contentOf(reportOf(blocks));
    const qsizetype from = content.indexOf(u"</text:h>"_s) + 9;
    return content.sliced(from, content.indexOf(u"</office:text>"_s) - from).trimmed();
}

/// "1 Summary on one page", "2 Where we want to be": level and text of every heading.
QStringList outlineOf(const Report &report)
{
    QStringList outline;
    QXmlStreamReader reader(contentOf(report).toUtf8());
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement
            || reader.qualifiedName() != u"text:h")
            continue;
        const QString level = reader.attributes().value(u"text:outline-level"_s).toString();
        QString text;
        while (!(reader.readNext() == QXmlStreamReader::EndElement
                 && reader.qualifiedName() == u"text:h")) {
            if (reader.isCharacters())
                text += reader.text();
            else if (reader.isStartElement() && reader.qualifiedName() == u"text:tab")
                text += u' ';
        }
        outline.append(level + u' ' + text);
    }
    return outline;
}

class OdtTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void packageBeginsWithItsKind()
    {
        const QByteArray odt = sample();
        const QByteArray kind = "application/vnd.oasis.opendocument.text";
        QCOMPARE(odt.left(4), QByteArray("PK\x03\x04", 4));
        QCOMPARE(odt.mid(30, 8 + kind.size()), "mimetype" + kind);
        QCOMPARE(filesOf(odt).first().compression, int(ZIP_CM_STORE));
    }

    void everyFileIsInTheManifest()
    {
        const QString manifest = QString::fromUtf8(fileOfSample(u"META-INF/manifest.xml"_s));
        const QList<File> files = filesOf(sample());
        QVERIFY(files.size() >= 5);
        for (const File &file : files.sliced(2))
            QVERIFY2(manifest.contains(u"\"%1\""_s.arg(file.name)), qPrintable(file.name));
    }

    void everyPartIsWellFormed_data()
    {
        QTest::addColumn<bool>("demanding");
        QTest::newRow("sample report") << false;
        QTest::newRow("demanding report") << true;
    }

    void everyPartIsWellFormed()
    {
        QFETCH(bool, demanding);
        const QByteArray odt = demanding
            ? ui::report::toOdt(support::demandingReport()).value_or(QByteArray())
            : sample();
        QVERIFY(!odt.isEmpty());
        for (const File &file : filesOf(odt)) {
            if (file.name.endsWith(u".xml") || file.name.endsWith(u".svg"))
                QVERIFY2(complaint(file.bytes).isEmpty(),
                         qPrintable(file.name + u": "_s + complaint(file.bytes)));
        }
    }

    void sectionsAndHeadingsMakeTheOutline()
    {
        const Report report
            = reportOf({Heading{u"Objectives"_s}, Heading{u"What we will not do"_s}});
        QCOMPARE(outlineOf(report),
                 QStringList({u"1 1 One"_s, u"2 Objectives"_s, u"2 What we will not do"_s}));
    }

    void contentsNameEverySectionAndLeadThere()
    {
        const Report report = support::sampleReport();
        const QString content = QString::fromUtf8(fileOfSample(u"content.xml"_s));
        QCOMPARE(content.count(u"text:style-name=\"Contents_20_1\"><text:a "_s),
                 report.sections.size());
        for (qsizetype i = 1; i <= report.sections.size(); ++i) {
            QVERIFY(content.contains(u"xlink:href=\"#section-%1\""_s.arg(i)));
            QVERIFY(content.contains(u"<text:bookmark text:name=\"section-%1\"/>"_s.arg(i)));
        }
    }

    void shortReportsHaveNoCoverAndNoContents()
    {
        for (const Kind kind : {Kind::Board, Kind::Handout}) {
            const QString content = contentOf(support::sampleReport(kind));
            QVERIFY(!content.contains(u"<text:table-of-content"_s));
            QVERIFY(!content.contains(u"\"FirstParagraph\">Harbour"_s));
            QVERIFY(content.contains(u"Harbour &amp; Finch Solicitors"_s));
        }
    }

    void tableHasAHeaderRowAndRowsThatStayWhole()
    {
        const Table table{u"Levels"_s,
                          {{u"Point"_s, 3}, {u"Score"_s, 1, Column::Align::End}},
                          {{{{u"P1"_s, {}}, Cell::Tone::Strong}, {{u"2.50"_s, {}}, {}}}}};
        const QString content = contentOf(reportOf({table}));
        const QString blocks = blocksOf({table});
        QCOMPARE(blocks.count(u"<table:table-header-rows>"_s), 1);
        QCOMPARE(blocks.count(u"<table:table-row table:style-name=\"Row\">"_s), 2);
        QVERIFY(content.contains(u"<style:style style:name=\"Row\" style:family=\"table-row\">"
                                 "<style:table-row-properties fo:keep-together=\"always\"/>"_s));
        QVERIFY(blocks.contains(u"<table:title>Levels</table:title>"_s));
    }

    void rowTallerThanAPageMayBreak()
    {
        const Table table{{}, {{u"Text"_s, 1}}, {{{{u"word "_s.repeated(4000), {}}, {}}}}};
        QVERIFY(blocksOf({table}).contains(u"\"LongRow\""_s));
    }

    void listsAreLists()
    {
        const QString blocks = blocksOf({Bullets{{{u"a"_s, {}}, {u"b"_s, {}}}},
                                         Bullets{{{u"c"_s, {}}}, Bullets::Style::Numbered},
                                         Missing{u"why"_s, {{u"d"_s, {}}}}});
        QCOMPARE(blocks.count(u"<text:list-item>"_s), 4);
        for (const QString &style : {u"List_20_1"_s, u"Numbering_20_1"_s, u"Open_20_items"_s})
            QVERIFY(blocks.contains(u"<text:list text:style-name=\"%1\">"_s.arg(style)));
    }

    void figureIsAPictureInLinesAndInDotsWithWords()
    {
        const QString content = QString::fromUtf8(fileOfSample(u"content.xml"_s));
        const qsizetype figures = content.count(u"<draw:frame "_s);
        QVERIFY(figures >= 3);
        QCOMPARE(content.count(u"<svg:desc>"_s), figures);
        QVERIFY(!fileOfSample(u"Pictures/figure-1.svg"_s).isEmpty());
        const QImage dots = QImage::fromData(fileOfSample(u"Pictures/figure-1.png"_s));
        QVERIFY2(dots.width() >= 1400, "too few dots for print");
    }

    void namesOfUsedStylesExist()
    {
        const Report report = support::demandingReport();
        const QString content = contentOf(report);
        const QString all = content + QString::fromUtf8(fileOf(report, u"styles.xml"_s));
        static const QRegularExpression use(u"(?:text|table|draw):style-name=\"([^\"]+)\""_s);
        auto uses = use.globalMatch(content);
        QVERIFY(uses.hasNext());
        while (uses.hasNext()) {
            const QString name = uses.next().captured(1);
            QVERIFY2(all.contains(u"style:name=\"%1\""_s.arg(name)), qPrintable(name));
        }
    }

    void markupStaysTextAndControlCharactersGo()
    {
        const QString text = u"<b> & \u0007x\ny"_s + QChar(0xd800) + QChar(0xfffe) + u"z 🚀"_s;
        QCOMPARE(blocksOf({Paragraph{{{text, {}}}}}),
                 u"<text:p text:style-name=\"Text_20_body\">&lt;b&gt; &amp; x<text:line-break/>"
                 "yz 🚀</text:p>"_s);
    }

    void textFromRightToLeftRunsThatWay()
    {
        const QString content = contentOf(reportOf({Paragraph{{{u"نجيب عن السؤال"_s, {}}}}}));
        QVERIFY(content.contains(u"fo:text-align=\"right\" style:writing-mode=\"rl-tb\""_s));
        QVERIFY(content.contains(u"<text:p text:style-name=\"P1\">نجيب"_s));
    }

    void barOfABoxStandsWhereItsTextBegins()
    {
        QVERIFY(blocksOf({Missing{u"why"_s, {}}}).contains(u"\"BoxCell\""_s));
        QVERIFY(blocksOf({Missing{u"لماذا"_s, {}}}).contains(u"\"BoxCellRight\""_s));
        QVERIFY(blocksOf({Missing{{}, {{u"لماذا"_s, {}}}}}).contains(u"\"BoxCellRight\""_s));
    }

    void reportFromRightToLeftMirrorsPagesAndTables()
    {
        Report report = reportOf({Paragraph{{{u"لماذا 12"_s, {}}}}, Paragraph{{{u"12"_s, {}}}}});
        report.language = u"ar"_s;
        const QString content = contentOf(report);
        QCOMPARE(content.count(u"<text:p text:style-name=\"Text_20_body\">"_s), 2);
        static const QRegularExpression grid(
            u"style:name=\"Grid\"[^>]*><style:table-properties [^>]*"
            "style:writing-mode=\"rl-tb\""_s);
        QVERIFY(content.contains(grid));
        const QString styles = QString::fromUtf8(fileOf(report, u"styles.xml"_s));
        QCOMPARE(styles.count(u"style:writing-mode=\"rl-tb\""_s), 3);
        QVERIFY(styles.contains(u"fo:text-align=\"right\" style:writing-mode=\"rl-tb\""_s));
        QVERIFY(styles.contains(u"fo:border-right=\"2pt solid"_s));
        QVERIFY(!styles.contains(u'@'));
    }

    void sentencesCarryWhatTheyCameFrom()
    {
        const core::Source question{core::Source::Kind::Question, u"P4q2"_s};
        QCOMPARE(blocksOf({Paragraph{{{u"One."_s, {question}}, {u"Two."_s, {}}}}}),
                 u"<text:p text:style-name=\"Text_20_body\"><text:meta xml:id=\"sentence-1\" "
                 "xhtml:about=\"#sentence-1\" xhtml:property=\"dc:source\" "
                 "xhtml:content=\"question:P4q2\">One.</text:meta> Two.</text:p>"_s);
    }

    void sectionWithNothingInItSaysSo()
    {
        QVERIFY(blocksOf({}).contains(u"This section is empty."_s));
    }

    void headerAndFooterNameDocumentAndPage()
    {
        const QString styles = QString::fromUtf8(fileOfSample(u"styles.xml"_s));
        QVERIFY(styles.contains(u">Harbour &amp; Finch Solicitors</text:span>"_s));
        QVERIFY(styles.contains(u"version 0.4"_s));
        QVERIFY(styles.contains(u"Page <text:page-number"_s));
        QVERIFY(styles.contains(u" of <text:page-count>"_s));
        QVERIFY(styles.contains(u"fo:language=\"en\" fo:country=\"GB\""_s));
        QVERIFY(!styles.contains(u'@'));
    }

    void documentCarriesTitleAndLanguage()
    {
        const QString meta = QString::fromUtf8(fileOfSample(u"meta.xml"_s));
        QVERIFY(meta.contains(u"<dc:title>Draft social media strategy – Harbour &amp; Finch "
                              "Solicitors</dc:title>"_s));
        QVERIFY(meta.contains(u"<dc:language>en-GB</dc:language>"_s));
        QVERIFY(meta.contains(u"<dc:date>2026-11-23T00:00:00</dc:date>"_s));
    }

    void sameReportGivesTheSameBytes()
    {
        QVERIFY(!sample().isEmpty());
        QCOMPARE(ui::report::toOdt(support::sampleReport()).value_or(QByteArray()), sample());
    }
};

SIXPOINT_TEST(OdtTest)

} // namespace tst_odt

#include "tst_odt.moc"
