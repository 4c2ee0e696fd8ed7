// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/strategy/unknowns.h"
#include "core/workspace/edit.h"
#include "tests/support/photographs.h"
#include "tests/support/testprogram.h"
#include "tests/support/workedexample.h"
#include "ui/pages/report/pagesview.h"
#include "ui/pages/report/preparedreport.h"
#include "ui/pages/report/reportpage.h"
#include "ui/pages/report/reportwords.h"
#include "ui/pages/report/unknownrow.h"
#include "ui/shell/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

namespace tst_reportpage {

using namespace Qt::StringLiterals;

/// Behind the cover and the contents, counted from 0.
constexpr int SummaryPage = 3;

struct Desk
{
    Desk()
        : page(new ui::ReportPage(stage.context()))
        , shown(page.get(), &ui::ReportPage::pagesShown)
    {
        support::open(page.get());
    }
    template<class T>
    T *find(const QString &name) const
    {
        return page->findChild<T *>(name);
    }
    bool waitForPages()
    {
        const bool came = !shown.isEmpty() || shown.wait(20'000);
        shown.clear();
        return came;
    }
    void click(const QString &name) const
    {
        QTest::mouseClick(find<QAbstractButton>(name), Qt::LeftButton);
    }
    void choose(const QString &words) const
    {
        for (QAbstractButton *each : page->findChildren<QAbstractButton *>())
            if (each->text() == words && each->isVisible())
                QTest::mouseClick(each, Qt::LeftButton);
    }
    const ui::UnknownRow *rowOf(const QString &key) const
    {
        for (const ui::UnknownRow *row : page->findChildren<ui::UnknownRow *>())
            if (row->value().key == key)
                return row;
        return nullptr;
    }
    int unknownCount() const
    {
        return find<QLabel>(u"unknownCount"_s)->text().section(u": "_s, 1).toInt();
    }
    QByteArray exported(const QString &button, const QString &file)
    {
        const QString path = stage.folder.filePath(file);
        stage.prompt.clear();
        stage.prompt.answerFile(path);
        click(button);
        if (!QTest::qWaitFor([this] { return !stage.prompt.noted().isEmpty(); }, 20'000))
            return {};
        QFile written(path);
        return written.open(QIODevice::ReadOnly) ? written.readAll() : QByteArray();
    }

    support::WorkedExample stage;
    std::unique_ptr<ui::ReportPage> page;
    QSignalSpy shown;
};

/// A place in the view where a sentence leads somewhere, and where it leads.
std::pair<QPoint, core::Source> placeWithSource(const ui::PagesView &view,
                                                const ui::PreparedReport &report, int page)
{
    const QRect area = view.pageRect(page);
    const qreal scale = ui::report::PagedReport::pageSize().width() / area.width();
    for (int y = 0; y < area.height(); y += 3)
        for (int x = 0; x < area.width(); x += 9) {
            const auto found = report.pages.sourcesAt(page, QPointF(x, y) * scale);
            if (!found.isEmpty() && view.viewport()->rect().contains(area.topLeft() + QPoint(x, y)))
                return {area.topLeft() + QPoint(x, y), found.first()};
        }
    return {};
}

class TestReportPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        ui::applyTheme(*qApp, ui::Shade::Light);
    }

    void pagesAreShownAndFollowTheKind()
    {
        Desk desk;
        QVERIFY(desk.waitForPages());
        auto *view = desk.find<ui::PagesView>(u"reportPages"_s);
        const int consultant = view->pageCount();
        QVERIFY(consultant >= 8);
        desk.choose(u"Handout"_s);
        QVERIFY(desk.waitForPages());
        QVERIFY(view->pageCount() < consultant);
        QVERIFY(desk.find<QLabel>(u"reportPurpose"_s)->text().startsWith(u"The summary and the"_s));
    }

    void changesAreSetAfterAPause()
    {
        Desk desk;
        QVERIFY(desk.waitForPages());
        core::Organisation renamed = desk.stage.dossier().organisation;
        for (const QString &name : {u"First"_s, u"Second"_s, u"Third"_s}) {
            renamed.name = name;
            QVERIFY(core::edit::changeOrganisation(*desk.stage.workspace, renamed));
        }
        QVERIFY(desk.waitForPages());
        QVERIFY(!desk.shown.wait(800));
    }

    void keysTurnPagesAndListSources()
    {
        Desk desk;
        QVERIFY(desk.waitForPages());
        auto *view = desk.find<ui::PagesView>(u"reportPages"_s);
        view->setFocus();
        QCOMPARE(view->currentPage(), 0);
        QTest::keyClick(view, Qt::Key_PageDown);
        QCOMPARE(view->currentPage(), 1);
        QCOMPARE(desk.find<QLabel>(u"reportPageCount"_s)->text(),
                 u"Page 2 of %1"_s.arg(view->pageCount()));
        view->showPage(SummaryPage);
        QTest::keyClick(view, Qt::Key_Return);
        auto *menu = desk.find<QMenu>(u"reportSources"_s);
        QVERIFY(menu);
        QVERIFY(menu->actions().size() > 2);
        menu->actions().at(1)->trigger();
        menu->close();
        QCOMPARE(desk.stage.navigator.visited.size(), 1);
        QTest::keyClick(view, Qt::Key_End);
        QCOMPARE(view->currentPage(), view->pageCount() - 1);
        QTest::keyClick(view, Qt::Key_Home);
        QCOMPARE(view->currentPage(), 0);
    }

    void aClickOnASentenceGoesToWhereItCameFrom()
    {
        Desk desk;
        QVERIFY(desk.waitForPages());
        const auto report = ui::prepare(
            support::framework(),
            {core::report::Kind::Consultant, desk.stage.dossier(), desk.stage.clock.today(), {}},
            [](double) { return true; });
        auto *view = desk.find<ui::PagesView>(u"reportPages"_s);
        view->showPage(SummaryPage);
        const auto [place, source] = placeWithSource(*view, *report, SummaryPage);
        QVERIFY(!place.isNull());
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, place);
        QCOMPARE(desk.stage.navigator.visited, QStringList{core::toString(source)});
    }

    void unknownsLeadToTheirPlace()
    {
        Desk desk;
        const QList<core::Unknown> all = core::unknowns(support::framework(), desk.stage.dossier());
        QCOMPARE(desk.unknownCount(), int(all.size()));
        desk.click(u"unknownGo"_s);
        QCOMPARE(desk.stage.navigator.visited, QStringList{core::toString(all.first().place)});
    }

    void whoFindsOutIsSettledInPlace()
    {
        Desk desk;
        core::Organisation card = desk.stage.dossier().organisation;
        card.authors.clear();
        QVERIFY(core::edit::changeOrganisation(*desk.stage.workspace, card));
        const QString key = core::unknowns(support::framework(), desk.stage.dossier()).first().key;
        const ui::UnknownRow *row = desk.rowOf(key);
        QVERIFY(row);
        QTest::mouseClick(row->findChild<QAbstractButton *>(u"unknownAsk"_s), Qt::LeftButton);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"unknownOwner"_s);
        QTest::keyClicks(QApplication::focusWidget(), u"Dana"_s);
        auto *due = row->findChild<QLineEdit *>(u"unknownDue"_s);
        due->setFocus();
        QTest::keyClicks(due, u"15/1/2027"_s);
        desk.page->flush();
        core::Inquiry stored;
        for (const core::Inquiry &inquiry : desk.stage.dossier().inquiries)
            if (inquiry.subject == key)
                stored = inquiry;
        QCOMPARE(stored.owner, u"Dana"_s);
        QCOMPARE(stored.due, QDate(2027, 1, 15));
    }

    void theSituationIsWrittenOverAndBroughtBack()
    {
        Desk desk;
        QVERIFY(desk.waitForPages());
        auto *field = desk.find<QPlainTextEdit>(u"situation"_s);
        QVERIFY(!field->isVisible());
        desk.click(u"situationWrite"_s);
        QVERIFY(!field->toPlainText().isEmpty());
        QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(field, u"We ask the same questions again."_s);
        desk.page->flush();
        QCOMPARE(desk.stage.dossier().passages.size(), 1);
        QCOMPARE(desk.stage.dossier().passages.first().text, u"We ask the same questions again."_s);
        desk.click(u"situationBack"_s);
        QVERIFY(desk.stage.dossier().passages.isEmpty());
        QVERIFY(!field->isVisible());
    }

    void filesAreWrittenInEveryFormat()
    {
        Desk desk;
        QVERIFY(desk.exported(u"exportPdf"_s, u"report.pdf"_s).startsWith("%PDF"));
        QCOMPARE(desk.stage.prompt.noted(), QStringList{u"Saved as report.pdf"_s});
        QVERIFY(desk.exported(u"exportHtml"_s, u"report.html"_s).contains("<html"));
        QVERIFY(desk.exported(u"exportOdt"_s, u"report"_s).isEmpty());
        QVERIFY(QFile::exists(desk.stage.folder.filePath(u"report.odt"_s)));
    }

    void aFileThatCannotBeWrittenIsToldAndNothingElseHappens()
    {
        Desk desk;
        desk.stage.prompt.answerFile(desk.stage.folder.filePath(u"no/such/folder/report.pdf"_s));
        desk.click(u"exportPdf"_s);
        QVERIFY(QTest::qWaitFor([&] { return !desk.stage.prompt.told().isEmpty(); }, 20'000));
        desk.click(u"exportPdf"_s); // cancelled in the dialog
        QVERIFY(desk.stage.prompt.noted().isEmpty());
    }

    void everyKindOfPlaceHasAName()
    {
        core::Dossier dossier;
        core::Risk risk;
        risk.id = core::RiskId::create();
        risk.text = u"Two places stay in use"_s;
        dossier.risks = {risk};
        const auto name = [&](core::Source::Kind kind, const QString &id) {
            return ui::placeName({kind, id}, support::framework(), dossier);
        };
        using Kind = core::Source::Kind;
        QCOMPARE(name(Kind::Risk, risk.id.toString()), u"Risk: Two places stay in use"_s);
        QCOMPARE(name(Kind::Leadership, u"sponsor"_s), u"People: leaders"_s);
        QCOMPARE(name(Kind::Crisis, u"3"_s), u"Rules: in a crisis"_s);
        QCOMPARE(name(Kind::Passage, {}), u"Your own words for the report"_s);
    }

    void theSuggestedNameFitsAnyFileSystem()
    {
        core::Organisation organisation;
        organisation.name = u"A/B: \"Smith\" <& Co>?"_s;
        QCOMPARE(
            ui::suggestedName(organisation, core::report::Kind::Board, ui::report::Format::Pdf),
            u"A B Smith & Co – Board paper.pdf"_s);
    }

    void closingWhileWorkGoesOnIsSafe()
    {
        for (int i = 0; i < 3; ++i) {
            Desk desk;
            desk.stage.prompt.answerFile(desk.stage.folder.filePath(u"report.pdf"_s));
            desk.click(u"exportPdf"_s);
            QCoreApplication::processEvents();
        }
    }

    void aNarrowWindowShowsOnePartAtATime()
    {
        Desk desk;
        desk.page->resize(720, 800);
        auto *pages = desk.find<QWidget>(u"reportPages"_s);
        auto *side = desk.find<QWidget>(u"reportSide"_s);
        QVERIFY(pages->isVisible() && !side->isVisible());
        desk.choose(u"Still unknown"_s);
        QVERIFY(!pages->isVisible() && side->isVisible());
        desk.page->resize(1200, 800);
        QVERIFY(pages->isVisible() && side->isVisible());
    }

    void everyControlHasAName()
    {
        support::WorkedExample sample;
        const std::unique_ptr<ui::Page> page(ui::createReportPage(sample.context(), nullptr));
        QCOMPARE(support::namelessControls(page.get()).join(u'\n'), QString());
    }

    void isPhotographed()
    {
        support::WorkedExample sample;
        const auto make = [&] {
            auto *page = new ui::ReportPage(sample.context());
            QSignalSpy shown(page, &ui::ReportPage::pagesShown);
            page->resize(1200, 900);
            page->setVisible(true);
            shown.wait(20'000);
            return page;
        };
        QCOMPARE(support::photograph(u"report"_s, make, {1200, 900}).size(), support::looks());
    }
};

SIXPOINT_TEST(TestReportPage)

} // namespace tst_reportpage

#include "tst_reportpage.moc"
