// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/framework/reader.h"
#include "core/report/builder.h"
#include "tests/support/photographs.h"
#include "tests/support/testprogram.h"
#include "tests/support/tooldossiers.h"
#include "ui/report/writer.h"

#include <QDir>
#include <QFile>
#include <QTest>

namespace tst_toolpages {

using namespace Qt::StringLiterals;
using namespace core::report;
using namespace ui::report;

const QDate Today(2026, 11, 23);

/// Sections 5, 7 and A as the writers set them. The PDF files stay in the folder of photographs.
class ToolPagesTest : public QObject
{
    Q_OBJECT

private:
    Report report(Kind kind, const QString &folder = u"full"_s, const Options &options = {})
    {
        return build(kind, m_framework, support::toolDossier(m_framework, folder), Today, options);
    }

    core::Framework m_framework;

private Q_SLOTS:
    void initTestCase()
    {
        const core::Result<core::Framework> framework = core::builtInFramework();
        QVERIFY(framework);
        m_framework = *framework;
    }

    void onePurposeTakesAboutTwoPages()
    {
        const PagedReport pages(report(Kind::Consultant));
        const std::optional<int> first = pages.pageOfSection(u"7"_s);
        const std::optional<int> next = pages.pageOfSection(u"8"_s);
        QVERIFY(first && next);
        QVERIFY2(*next - *first <= 3, qPrintable(QString::number(*next - *first)));
        const PagedReport course(report(Kind::Course));
        QVERIFY(*course.pageOfSection(u"8"_s) - *course.pageOfSection(u"7"_s) <= 1);
    }

    void everyWriterDrawsTheBars()
    {
        const Report made = report(Kind::Consultant);
        const QString html = QString::fromUtf8(toHtml(made));
        QVERIFY(html.contains(u"SharePoint has 68.75 of 100 points"_s));
        QVERIFY(html.contains(u"1. Does the job we need</text>"_s));
        const core::Result<QByteArray> odt = toOdt(made);
        QVERIFY(odt);
        Report without = made;
        without.sections.removeIf([](const Section &section) { return section.number == u"7"_s; });
        QVERIFY(odt->size() > toOdt(without)->size() + 5000);
    }

    void thePagesArePhotographed_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<bool>("security");
        QTest::newRow("consultant") << u"full"_s << Kind::Consultant << false;
        QTest::newRow("security") << u"full"_s << Kind::Consultant << true;
        QTest::newRow("course") << u"full"_s << Kind::Course << false;
        QTest::newRow("undecided") << u"undecided"_s << Kind::Consultant << false;
        QTest::newRow("tie") << u"tie"_s << Kind::Consultant << false;
        QTest::newRow("differs") << u"ballot-differs"_s << Kind::Consultant << false;
    }

    void thePagesArePhotographed()
    {
        QFETCH(QString, folder);
        QFETCH(Kind, kind);
        QFETCH(bool, security);
        const QString path = support::photographsFolder() + u"/tools-"_s
            + QString::fromLatin1(QTest::currentDataTag()) + u".pdf"_s;
        QVERIFY(QDir().mkpath(support::photographsFolder()));
        QVERIFY(write(report(kind, folder, {.securityColumns = security}), Format::Pdf, path));
        QVERIFY(QFile(path).size() > 20'000);
    }
};

SIXPOINT_TEST(ToolPagesTest)

} // namespace tst_toolpages

#include "tst_toolpages.moc"
