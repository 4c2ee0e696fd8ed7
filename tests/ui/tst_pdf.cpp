// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/samplereport.h"
#include "tests/support/testprogram.h"
#include "ui/report/writer.h"

#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

namespace tst_pdf {

using namespace Qt::StringLiterals;
using namespace core::report;
using namespace ui::report;

/// What a tool prints about a file; nothing when the tool is not installed.
std::optional<QString> output(const QString &tool, const QStringList &arguments)
{
    const QString program = QStandardPaths::findExecutable(tool);
    if (program.isEmpty())
        return {};
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!process.waitForFinished(120'000))
        return {};
    return QString::fromUtf8(process.readAllStandardOutput());
}

/// One blank between words, no blanks at the ends.
QString plain(QString text)
{
    return text.replace(QChar(QChar::Nbsp), u' ').simplified();
}

#define TOOL(variable, tool, ...)                                                                  \
    const std::optional<QString> variable##Output = output(tool, __VA_ARGS__);                     \
    if (!variable##Output)                                                                         \
        QSKIP("this check needs a tool that is not installed");                                    \
    const QString variable = *variable##Output;

class PdfTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theWholeTextIsThereInReadingOrder();
    void wordsHaveSpacesBetweenThem();
    void emojiAreDrawnAndRead();
    void nothingIsAPictureWithoutEmoji();
    void everyPageSaysWhichOneItIs();
    void fontsAreEmbedded();
    void titleLanguageAndTagsAreSet();
    void headingsAndTablesAreTagged();
    void theFileIsSound_data();
    void theFileIsSound();
    void theSameReportMakesTheSameFile();
    void whoStopsItGetsNoFile();
    void formatsFollowTheEnding();
    void aMissingFolderIsNamed();
    void aFolderIsNoFile();
    void aForbiddenFolderIsLeftAlone();
    void aFullDiskLeavesTheOldFile();

private:
    QString path(const QString &name) const
    {
        return m_folder.filePath(name);
    }

    QTemporaryDir m_folder;
    QString m_sample;
    QString m_demanding;
};

void PdfTest::initTestCase()
{
    m_sample = path(u"sample.pdf"_s);
    m_demanding = path(u"demanding.pdf"_s);
    QVERIFY(write(support::sampleReport(), Format::Pdf, m_sample));
    QVERIFY(write(support::demandingReport(), Format::Pdf, m_demanding));
}

void PdfTest::theWholeTextIsThereInReadingOrder()
{
    TOOL(text, u"pdftotext"_s, {u"-raw"_s, m_sample, u"-"_s});
    const QString all = plain(text);
    qsizetype place = all.indexOf(u"Page 2 of"_s);
    for (const Section &section : support::sampleReport().sections) {
        for (const Block &block : section.blocks) {
            const auto *paragraph = std::get_if<Paragraph>(&block);
            if (!paragraph)
                continue;
            for (const Sentence &sentence : paragraph->sentences) {
                place = all.indexOf(sentence.text.simplified(), place);
                QVERIFY2(place >= 0, qPrintable(sentence.text));
            }
        }
    }
}

void PdfTest::wordsHaveSpacesBetweenThem()
{
    TOOL(text, u"pdfinfo"_s, {u"-struct-text"_s, m_sample});
    QVERIFY(text.contains(u"Draft social media strategy"_s));
    QVERIFY(
        text.contains(u"Six public channels look outward, while the tools inside stand half"_s));
}

void PdfTest::emojiAreDrawnAndRead()
{
    TOOL(text, u"pdftotext"_s, {u"-raw"_s, m_demanding, u"-"_s});
    const QStringList emoji
        = {u"🚀"_s, u"👩🏽‍💻"_s, u"👨‍👩‍👧‍👦"_s, u"🎉"_s, u"🇬🇧"_s};
    // Each in a paragraph and in a cell.
    for (const QString &each : emoji)
        QVERIFY2(text.count(each) >= 2, qPrintable(each));
    TOOL(list, u"pdfimages"_s, {u"-list"_s, m_demanding});
    static const QRegularExpression picture(
        u"\\n +(\\d+) +\\d+ image .*? (\\d+) +0 +\\d+ +\\d+ "_s);
    QMap<QString, int> pictures;
    auto found = picture.globalMatch(list);
    while (found.hasNext())
        ++pictures[found.next().captured(2)];
    if (pictures.isEmpty())
        QSKIP("this machine has no emoji that are pictures");
    // Held once, however often they are drawn: the rocket in the title stands on every page.
    QCOMPARE(pictures.size(), emoji.size());
    QVERIFY(*std::max_element(pictures.begin(), pictures.end()) > 10);
}

void PdfTest::nothingIsAPictureWithoutEmoji()
{
    TOOL(list, u"pdfimages"_s, {u"-list"_s, m_sample});
    QVERIFY2(!list.contains(u" image "_s), qPrintable(list));
}

void PdfTest::everyPageSaysWhichOneItIs()
{
    TOOL(text, u"pdftotext"_s, {m_sample, u"-"_s});
    const QStringList pages = text.split(u'\f', Qt::SkipEmptyParts);
    QVERIFY(pages.size() > 10);
    for (int page = 1; page < pages.size(); ++page) {
        QVERIFY(pages.at(page).contains(u"Page %1 of %2"_s.arg(page + 1).arg(pages.size())));
        QVERIFY(pages.at(page).contains(u"Harbour & Finch Solicitors"_s));
        QVERIFY(pages.at(page).contains(u"version 0.4"_s));
        QVERIFY(pages.at(page).contains(u"Internal"_s));
    }
}

void PdfTest::fontsAreEmbedded()
{
    TOOL(fonts, u"pdffonts"_s, {m_demanding});
    const QStringList lines = fonts.split(u'\n', Qt::SkipEmptyParts).mid(2);
    QVERIFY(lines.size() > 3);
    static const QRegularExpression embedded(u"\\byes\\s+(yes|no)\\s+yes\\s+\\d+\\s+\\d+$"_s);
    for (const QString &line : lines)
        QVERIFY2(line.contains(embedded) || line.contains(u"Type 3"_s), qPrintable(line));
}

void PdfTest::titleLanguageAndTagsAreSet()
{
    TOOL(information, u"pdfinfo"_s, {m_sample});
    const QString lines = information.simplified();
    QVERIFY(lines.contains(u"Title: Harbour & Finch Solicitors: Draft social media strategy"_s));
    QVERIFY(lines.contains(u"Author: Practice innovation group"_s));
    QVERIFY(lines.contains(u"Tagged: yes"_s));
    QVERIFY(lines.contains(u"Metadata Stream: yes"_s));
    TOOL(objects, u"qpdf"_s, {u"--json"_s, m_sample});
    QVERIFY(objects.contains(u"en-GB"_s));
    QVERIFY(objects.contains(u"/DisplayDocTitle"_s));
    QVERIFY(objects.contains(u"1 Summary on one page"_s));
    QVERIFY(objects.contains(u"What holds us back"_s));
}

void PdfTest::headingsAndTablesAreTagged()
{
    TOOL(structure, u"pdfinfo"_s, {u"-struct"_s, m_sample});
    for (const QString &tag : {u"H1"_s, u"H2"_s, u"TOC"_s, u"Link"_s, u"LBody"_s, u"BlockQuote"_s,
                               u"Table"_s, u"TH"_s, u"TD"_s, u"Figure"_s})
        QVERIFY2(structure.contains(tag), qPrintable(tag));
    QCOMPARE(structure.count(u"/Alt"_s) + structure.count(u"alternate"_s, Qt::CaseInsensitive) > 0
                 || structure.count(u"Figure"_s) == 3,
             true);
}

void PdfTest::theFileIsSound_data()
{
    QTest::addColumn<Report>("report");
    for (Kind kind : AllKinds)
        QTest::newRow(qPrintable(toWord(kind))) << support::sampleReport(kind);
    QTest::newRow("demanding") << support::demandingReport();
    Report empty;
    QTest::newRow("empty") << empty;
    empty.kind = Kind::Handout;
    QTest::newRow("empty handout") << empty;
}

void PdfTest::theFileIsSound()
{
    QFETCH(Report, report);
    const QString file = path(u"sound.pdf"_s);
    QVERIFY(write(report, Format::Pdf, file));
    TOOL(check, u"qpdf"_s, {u"--check"_s, file});
    QVERIFY2(check.contains(u"No syntax or stream encoding errors"_s), qPrintable(check));
    QVERIFY2(!check.contains(u"WARNING"_s), qPrintable(check));
}

void PdfTest::theSameReportMakesTheSameFile()
{
    QCOMPARE(*toPdf(support::sampleReport()), *toPdf(support::sampleReport()));
}

void PdfTest::whoStopsItGetsNoFile()
{
    for (double at : {0.0, 0.2, 0.6, 0.9}) {
        double last = -1;
        const QString file = path(u"stopped.pdf"_s);
        const core::Status status
            = write(support::sampleReport(), Format::Pdf, file, [&](double done) {
                  Q_ASSERT(done >= last && done <= 1);
                  last = done;
                  return done < at;
              });
        QVERIFY(!status);
        QCOMPARE(status.error().kind, core::Error::Kind::Failed);
        QVERIFY(status.error().message.contains(u"stopped"_s));
        QVERIFY(!QFile::exists(file));
    }
}

void PdfTest::formatsFollowTheEnding()
{
    QCOMPARE(formatOf(u"a/Report.PDF"_s), std::optional(Format::Pdf));
    QCOMPARE(formatOf(u"report.v2.html"_s), std::optional(Format::Html));
    QCOMPARE(formatOf(u"report.htm"_s), std::optional(Format::Html));
    QCOMPARE(formatOf(u"report.odt"_s), std::optional(Format::Odt));
    QCOMPARE(formatOf(u"report.docx"_s), std::optional<Format>());
    QCOMPARE(formatOf(u"pdf"_s), std::optional<Format>());
}

void PdfTest::aMissingFolderIsNamed()
{
    const core::Status status
        = write(support::sampleReport(Kind::Handout), Format::Pdf, path(u"nowhere/report.pdf"_s));
    QCOMPARE(status.error().kind, core::Error::Kind::NotFound);
    QVERIFY(status.error().message.contains(u"nowhere"_s));
}

void PdfTest::aFolderIsNoFile()
{
    const core::Status status
        = write(support::sampleReport(Kind::Handout), Format::Pdf, m_folder.path());
    QCOMPARE(status.error().kind, core::Error::Kind::Input);
}

void PdfTest::aForbiddenFolderIsLeftAlone()
{
    const QString folder = path(u"forbidden"_s);
    QVERIFY(QDir().mkdir(folder));
    QVERIFY(QFile::setPermissions(folder, QFile::ReadOwner | QFile::ExeOwner));
    if (QFileInfo(folder).isWritable())
        QSKIP("this user may write everywhere");
    const core::Status status
        = write(support::sampleReport(Kind::Handout), Format::Pdf, folder + u"/report.pdf"_s);
    QCOMPARE(status.error().kind, core::Error::Kind::ReadOnly);
    QVERIFY(status.error().message.contains(u"forbidden"_s));
}

void PdfTest::aFullDiskLeavesTheOldFile()
{
    const QString file = path(u"kept.pdf"_s);
    QFile old(file);
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write("old");
    old.close();
    // No larger file than this may be written, as if the disk had no more room.
    rlimit before{};
    getrlimit(RLIMIT_FSIZE, &before);
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    const rlimit small{4096, before.rlim_max};
    setrlimit(RLIMIT_FSIZE, &small);
    const core::Status status = write(support::sampleReport(Kind::Handout), Format::Pdf, file);
    setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, handler);
    QVERIFY(!status);
    QCOMPARE(status.error().kind, core::Error::Kind::Full);
    QVERIFY(old.open(QIODevice::ReadOnly));
    QCOMPARE(old.readAll(), QByteArray("old"));
    QCOMPARE(QDir(m_folder.path()).entryList({u"kept*"_s}, QDir::Files), {u"kept.pdf"_s});
}

SIXPOINT_TEST(PdfTest)

} // namespace tst_pdf

#include "tst_pdf.moc"
