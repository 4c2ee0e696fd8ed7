// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/platforms/catalogue.h"
#include "core/workspace/edit.h"
#include "core/workspace/edit/choosing.h"
#include "tests/support/photographs.h"
#include "tests/support/testprogram.h"
#include "tests/support/workedexample.h"
#include "ui/pages/tools/catalogue/cataloguelist.h"
#include "ui/pages/tools/catalogue/cataloguelistmodel.h"
#include "ui/pages/tools/catalogue/comparisonmodel.h"
#include "ui/pages/tools/toolspart.h"
#include "ui/shell/theme.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTableView>
#include <QTest>

namespace tst_cataloguepart {

using namespace Qt::StringLiterals;

/// The catalogue part on its own in a window.
struct CatalogueDesk
{
    explicit CatalogueDesk(const std::function<void(core::Organisation &)> &describe = {})
    {
        if (describe) {
            core::Organisation organisation = stage.live.dossier().organisation;
            describe(organisation);
            (void)core::edit::changeOrganisation(*stage.file.workspace, organisation);
        }
        part.reset(ui::createCataloguePart(stage.context(), nullptr));
        support::open(part.get());
        list = part->findChild<ui::CatalogueList *>();
    }
    template<class Widget>
    Widget *find(const QString &name) const
    {
        return part->findChild<Widget *>(name);
    }
    QString words(const QString &label) const
    {
        const auto *found = find<QLabel>(label);
        return found && found->isVisible() ? found->text() : QString();
    }
    void click(const QString &name) const
    {
        QTest::mouseClick(find<QAbstractButton>(name), Qt::LeftButton);
    }
    void write(const QString &name, const QString &text) const
    {
        auto *editor = find<QWidget>(name);
        editor->setFocus();
        QTest::keyClick(editor, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(editor, text);
    }
    /// By its first letters, as with a keyboard.
    void pick(const QString &box, const QString &text) const
    {
        auto *found = find<QComboBox>(box);
        found->setFocus();
        QTest::keyClick(found, Qt::Key_Home);
        for (int i = 0; i < found->count() && found->currentText() != text; ++i)
            QTest::keyClick(found, Qt::Key_Down);
    }
    QStringList shown() const
    {
        QStringList names;
        for (int row = 0; row < list->model()->rowCount(); ++row)
            names.append(list->model()->index(row, 0).data().toString());
        return names;
    }
    void show(const QString &code) const
    {
        part->reveal({core::Source::Kind::Platform, code});
    }
    QString notice() const
    {
        const auto *found = find<QWidget>(u"catalogueNotice"_s);
        return found->isVisible() ? found->accessibleName() : QString();
    }
    /// Goes on to the next link of a label with the Tab key and follows it.
    void follow(const QString &label, int link) const
    {
        auto *found = find<QLabel>(label);
        found->setFocus(Qt::TabFocusReason);
        for (int i = 0; i < link; ++i)
            QTest::keyClick(found, Qt::Key_Tab);
        QTest::keyClick(found, Qt::Key_Return);
    }

    support::PageStage stage;
    std::unique_ptr<ui::ToolsPart> part;
    ui::CatalogueList *list = nullptr;
};

core::CatalogueEntry entryNamed(const QString &name)
{
    core::CatalogueEntry entry;
    entry.platform.id = {name.toLower()};
    entry.platform.name = name;
    return entry;
}

class TestCataloguePart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        ui::applyTheme(*qApp, ui::Shade::Light);
    }

    void modelsKeepTheRulesOfModels()
    {
        ui::CatalogueListModel list;
        QAbstractItemModelTester listTester(&list);
        list.setRows({{entryNamed(u"One"_s), core::Verdict::Suits},
                      {entryNamed(u"Two"_s), core::Verdict::WithCare}});
        list.setTicked({{u"two"_s}});
        QCOMPARE(list.index(1).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
        list.setRows({});
        QCOMPARE(list.rowCount(), 0);

        ui::ComparisonModel comparison;
        QAbstractItemModelTester comparisonTester(&comparison);
        const QList entries = {entryNamed(u"One"_s), entryNamed(u"Two"_s)};
        const QList<core::PlatformCode> codes = {{u"one"_s}, {u"two"_s}};
        comparison.setComparison(*core::compare(entries, codes), {u"One"_s, u"Two"_s});
        QCOMPARE(comparison.columnCount(), 4);
        QCOMPARE(comparison.index(0, 1).data().toString(), u"Differs"_s);
        comparison.setComparison({}, {});
    }

    void everyKeyNarrowsTheList()
    {
        CatalogueDesk desk;
        QCOMPARE(desk.shown().size(), 39);
        QCOMPARE(desk.words(u"catalogueCount"_s), u"39 of 39 shown"_s);
        desk.write(u"catalogueSearch"_s, u"yamm"_s);
        QCOMPARE(desk.shown(), QStringList{u"Viva Engage"_s});
        QCOMPARE(desk.words(u"entryName"_s), u"Viva Engage"_s);
        QCOMPARE(desk.words(u"catalogueCount"_s), u"1 of 39 shown"_s);
        desk.click(u"catalogueClear"_s);
        QCOMPARE(desk.shown().size(), 39);
        desk.write(u"catalogueSearch"_s, u"no such thing at all"_s);
        QCOMPARE(desk.shown().size(), 0);
        QCOMPARE(desk.words(u"entryName"_s), QString());
    }

    void boxesFilterAndSort()
    {
        CatalogueDesk desk;
        desk.pick(u"cataloguePurpose"_s, u"Knowledge"_s);
        desk.pick(u"catalogueHosting"_s, u"Server of one’s own"_s);
        QVERIFY(desk.shown().contains(u"BookStack"_s));
        QVERIFY(!desk.shown().contains(u"LinkedIn Page"_s));
        desk.click(u"catalogueClear"_s);
        desk.pick(u"catalogueShown"_s, u"Closed only"_s);
        QVERIFY(desk.shown().contains(u"Workplace from Meta"_s));
        desk.click(u"catalogueClear"_s);
        desk.pick(u"catalogueOrder"_s, u"By name"_s);
        QStringList sorted = desk.shown();
        sorted.sort(Qt::CaseInsensitive);
        QCOMPARE(desk.shown(), sorted);
    }

    void aClosedOneStaysForItsLesson()
    {
        CatalogueDesk desk;
        desk.show(u"workplace"_s);
        QCOMPARE(desk.words(u"entryName"_s), u"Workplace from Meta"_s);
        const auto *lesson = desk.find<QWidget>(u"entryLesson"_s);
        QVERIFY(lesson->isVisible());
        QVERIFY(lesson->accessibleName().contains(u"rehearse taking your content out"_s));
        QVERIFY(desk.words(u"entryDates"_s).contains(u"1 June 2026: The content was deleted."_s));
        QCOMPARE(desk.words(u"entryVerdict"_s), u"It does not suit Acme."_s);
    }

    void fourAreComparedAndAFifthIsRefusedInWords()
    {
        CatalogueDesk desk;
        desk.list->setFocus();
        for (int i = 0; i < 5; ++i) {
            QTest::keyClick(desk.list, Qt::Key_Space);
            QTest::keyClick(desk.list, Qt::Key_Down);
        }
        QVERIFY(desk.notice().contains(u"Four entries are ticked already"_s));
        auto *compare = desk.find<QAbstractButton>(u"catalogueCompare"_s);
        QCOMPARE(compare->text(), u"Compare 4 side by side"_s);
        // A click on the box of the first one takes it out again.
        desk.list->scrollToTop();
        QTest::mouseClick(desk.list->viewport(), Qt::LeftButton, {},
                          desk.list->boxOf(desk.list->model()->index(0, 0)).center());
        QCOMPARE(compare->text(), u"Compare 3 side by side"_s);
        QCOMPARE(desk.notice(), QString());
        QTest::mouseClick(compare, Qt::LeftButton);
        const auto *table = desk.find<QTableView>(u"catalogueComparison"_s);
        QVERIFY(table->isVisible());
        QCOMPARE(table->model()->headerData(2, Qt::Horizontal).toString(),
                 u"Facebook Page / Groups"_s);
        QCOMPARE(table->model()->columnCount(), 5);
    }

    void aCorrectionIsTheirsAndCanBeTakenBack()
    {
        CatalogueDesk desk;
        desk.show(u"slack"_s);
        desk.click(u"entryCorrect"_s);
        desk.pick(u"correctionField"_s, u"Note"_s);
        desk.write(u"correctionValue"_s, u"Our partners use it too."_s);
        desk.click(u"correctionKeep"_s);
        QVERIFY(desk.stage.live.dossier().corrections.isEmpty());
        QCOMPARE(desk.words(u"correctionByMessage"_s), u"Say who says so."_s);
        desk.write(u"correctionBy"_s, u"Mia"_s);
        desk.click(u"correctionKeep"_s);
        QCOMPARE(desk.stage.live.dossier().corrections.size(), 1);
        QVERIFY(desk.words(u"field-notes-correction"_s).startsWith(u"Yours: said by Mia on "_s));
        QVERIFY(desk.words(u"field-notes-correction"_s).contains(u"The catalogue says: "_s));
        const QStringList marks
            = desk.list->currentIndex().data(ui::CatalogueListModel::MarksRole).toStringList();
        QCOMPARE(marks, QStringList{u"Corrected by you"_s});
        desk.click(u"field-notes-takeBack"_s);
        QVERIFY(desk.stage.live.dossier().corrections.isEmpty());
        QVERIFY(desk.stage.file.workspace->undo());
        QVERIFY(!desk.words(u"field-notes-correction"_s).isEmpty());
    }

    void aCorrectionThatSaysNothingNewIsRefused()
    {
        CatalogueDesk desk;
        desk.show(u"slack"_s);
        desk.click(u"entryCorrect"_s);
        desk.pick(u"correctionField"_s, u"Effort for users"_s);
        desk.write(u"correctionBy"_s, u"Mia"_s);
        desk.click(u"correctionKeep"_s);
        QCOMPARE(desk.words(u"correctionValueProblem"_s),
                 u"The catalogue says the same already."_s);
        auto *by = desk.find<QWidget>(u"correctionBy"_s);
        QTest::keyClick(by, Qt::Key_Escape);
        QVERIFY(!by->isVisible());
        QVERIFY(desk.stage.live.dossier().corrections.isEmpty());
    }

    void anEntryOfOnesOwnIsAddedChangedAndRemoved()
    {
        CatalogueDesk desk;
        desk.click(u"catalogueAdd"_s);
        desk.click(u"ownKeep"_s);
        QCOMPARE(desk.words(u"own-nameProblem"_s), u"A platform needs a name."_s);
        desk.write(u"own-name"_s, u"Our forum"_s);
        QTest::keyClick(desk.find<QCheckBox>(u"own-purposes-knowledge"_s), Qt::Key_Space);
        desk.write(u"ownBy"_s, u"Mia"_s);
        desk.click(u"ownKeep"_s);
        QCOMPARE(desk.words(u"entryName"_s), u"Our forum"_s);
        QVERIFY(desk.words(u"entryFacts"_s).startsWith(u"Added by Mia on "_s));
        const auto &own = desk.stage.live.dossier().ownPlatforms;
        QCOMPARE(own.size(), 1);
        QCOMPARE(own.first().platform.purposes, QList{core::Purpose::Knowledge});
        desk.click(u"entryChange"_s);
        desk.write(u"own-name"_s, u"Our old forum"_s);
        desk.click(u"ownKeep"_s);
        QCOMPARE(desk.words(u"entryName"_s), u"Our old forum"_s);
        desk.click(u"entryRemove"_s);
        QCOMPARE(own.size(), 1);
        desk.stage.prompt.answerConfirm(true);
        desk.click(u"entryRemove"_s);
        QCOMPARE(desk.shown().size(), 39);
        QVERIFY(desk.stage.file.workspace->undo());
        QCOMPARE(desk.shown().size(), 40);
    }

    void reasonsLeadToTheProfileAndToTheEntry()
    {
        CatalogueDesk desk([](core::Organisation &organisation) {
            organisation.rules = u"UK GDPR and our own code"_s;
        });
        desk.show(u"linkedin"_s);
        desk.click(u"catalogueViews1"_s);
        const QString reason = desk.find<QLabel>(u"reason0"_s)->accessibleName();
        QCOMPARE(
            reason,
            u"Take care: You cannot choose where its data is kept; your rules name “UK GDPR”."_s);
        desk.follow(u"reason0"_s, 0);
        QCOMPARE(desk.stage.navigator.visited, QStringList{u"field:rules"_s});
        desk.follow(u"reason0"_s, 1);
        QVERIFY(desk.find<QWidget>(u"field-dataPlaceChoice"_s)->isVisible());
        QCOMPARE(desk.stage.navigator.visited.size(), 1);
    }

    void aNeedThatIsNotMeantIsSwitchedOff()
    {
        CatalogueDesk desk([](core::Organisation &organisation) {
            organisation.rules = u"No records are kept"_s;
        });
        desk.show(u"linkedin"_s);
        desk.click(u"catalogueViews1"_s);
        QVERIFY(desk.find<QLabel>(u"reason0"_s)->isVisible());
        QCheckBox *need = nullptr;
        for (QCheckBox *box : desk.part->findChildren<QCheckBox *>())
            if (box->isVisible() && box->text().contains(u"(“records”)"_s))
                need = box;
        QVERIFY(need);
        QTest::keyClick(need, Qt::Key_Space);
        const auto *reason = desk.find<QLabel>(u"reason0"_s);
        QVERIFY(!reason->isVisible() || !reason->accessibleName().contains(u"records"_s));
        QVERIFY(!need->isChecked());
    }

    void thePurposeLookedForIsWhatTheFitIsJudgedBy()
    {
        CatalogueDesk desk;
        desk.pick(u"cataloguePurpose"_s, u"Knowledge"_s);
        desk.show(u"bookstack"_s);
        desk.click(u"catalogueViews1"_s);
        QVERIFY(desk.find<QLabel>(u"reason0"_s)
                    ->accessibleName()
                    .startsWith(u"Speaks for it: It serves knowledge, which you look for."_s));
    }

    void keysAloneGoFromTheSearchToTheEntry()
    {
        CatalogueDesk desk;
        desk.find<QLineEdit>(u"catalogueSearch"_s)->setFocus();
        QTest::keyClicks(QApplication::focusWidget(), u"wiki"_s);
        for (int i = 0; i < 12 && QApplication::focusWidget() != desk.list; ++i)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), desk.list);
        QTest::keyClick(desk.list, Qt::Key_Down);
        QTest::keyClick(desk.list, Qt::Key_Return);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"catalogueEntry"_s);
    }

    void aPlaceNamedElsewhereIsShownEvenWhenFiltered()
    {
        CatalogueDesk desk;
        desk.write(u"catalogueSearch"_s, u"pinterest"_s);
        desk.show(u"bookstack"_s);
        QCOMPARE(desk.words(u"entryName"_s), u"BookStack"_s);
        QCOMPARE(QApplication::focusWidget(), desk.list);
        desk.show({});
        QCOMPARE(QApplication::focusWidget()->objectName(), u"catalogueSearch"_s);
    }

    void everyControlHasAName()
    {
        support::WorkedExample sample;
        const std::unique_ptr<ui::ToolsPart> part(
            ui::createCataloguePart(sample.context(), nullptr));
        for (const QString &name : {u"catalogueViews1"_s, u"catalogueAdd"_s, u"entryCorrect"_s})
            part->findChild<QAbstractButton *>(name)->click();
        QCOMPARE(support::namelessControls(part.get()).join(u'\n'), QString());
    }

    void isPhotographed()
    {
        support::WorkedExample sample;
        const auto made = [&sample](const QStringList &clicks) {
            return [&sample, clicks] {
                ui::ToolsPart *part = ui::createCataloguePart(sample.context(), nullptr);
                part->reveal({core::Source::Kind::Platform, u"bookstack"_s});
                for (const QString &name : clicks)
                    part->findChild<QAbstractButton *>(name)->click();
                return part;
            };
        };
        QCOMPARE(support::photograph(u"tools-catalogue"_s, made({})).size(), support::looks());
        support::photograph(u"tools-catalogue-fit"_s, made({u"catalogueViews1"_s}));
        support::photograph(u"tools-catalogue-correct"_s, made({u"entryCorrect"_s}));
        support::photograph(u"tools-catalogue-own"_s, made({u"catalogueAdd"_s}), {1200, 1000});
        support::photograph(u"tools-catalogue-compare"_s, [&sample] {
            ui::ToolsPart *part = ui::createCataloguePart(sample.context(), nullptr);
            for (const QString &code : {u"bookstack"_s, u"confluence"_s, u"sharepoint"_s}) {
                part->reveal({core::Source::Kind::Platform, code});
                part->findChild<QAbstractButton *>(u"entryCompare"_s)->click();
            }
            part->findChild<QAbstractButton *>(u"catalogueViews2"_s)->click();
            return part;
        });
    }
};

SIXPOINT_TEST(TestCataloguePart)

} // namespace tst_cataloguepart

#include "tst_cataloguepart.moc"
