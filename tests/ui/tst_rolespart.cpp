// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/strategy/starters.h"
#include "core/workspace/edit/workbench.h"
#include "tests/support/partdesk.h"
#include "tests/support/photographs.h"
#include "tests/support/tabstops.h"
#include "tests/support/testprogram.h"
#include "tests/support/workedexample.h"
#include "ui/pages/people/peoplepage.h"
#include "ui/pages/people/racigrid.h"
#include "ui/pages/people/racigridmodel.h"
#include "ui/shell/theme.h"
#include "ui/widgets/notice.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTimer>

namespace tst_rolespart {

using namespace Qt::StringLiterals;

core::Duty dutyOf(const QString &task, const QString &parts = u"-------"_s)
{
    core::Duty duty;
    duty.id = core::DutyId::create();
    duty.task = task;
    duty.parts = parts;
    return duty;
}

struct Desk : support::PartDesk
{
    Desk()
        : PartDesk(ui::createPeoplePage, u"people"_s, 3)
        , grid(find<ui::RaciGrid>(u"raciGrid"_s))
    { }

    void store(const QList<core::Duty> &duties)
    {
        QVERIFY(core::edit::addRows<core::Duty>(*stage.file.workspace, stage.file.organisation,
                                                duties));
    }
    /// "Answer posts RA-----", a line each.
    QString stored() const
    {
        QStringList lines;
        for (const core::Duty &duty : dossier().duties)
            lines.append(duty.task + u' ' + duty.parts);
        return lines.join(u'\n');
    }
    void goTo(int row, int column) const
    {
        grid->setFocus(Qt::TabFocusReason);
        grid->setCurrentIndex(grid->model()->index(row, column));
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    void clickOn(int row, int column) const
    {
        const QModelIndex index = grid->model()->index(row, column);
        QTest::mouseClick(grid->viewport(), Qt::LeftButton, {}, grid->visualRect(index).center());
    }
    QString at() const
    {
        return grid->currentIndex().data(Qt::AccessibleTextRole).toString();
    }
    QString findings() const
    {
        return find<ui::Notice>(u"dutyFindings"_s)->text();
    }
    bool undo() const
    {
        return bool(stage.file.workspace->undo());
    }

    ui::RaciGrid *grid;
};

class TestRolesPart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        ui::applyTheme(*qApp, ui::Shade::Light);
    }
    void theModelSaysWhatLettersMean();
    void theModelKeepsThePlaceWhenALetterChanges();
    void theModelAsksForChanges();
    void lettersAreTyped();
    void spaceGoesThroughTheLetters();
    void aClickGoesOnToTheNextLetter();
    void arrowsMove();
    void aMenuOffersTheWords();
    void wordsOfADutyAreChanged();
    void wordsBeingWrittenAreStoredWithTheRest();
    void wordsBeingWrittenOutliveThePage();
    void dutiesAreAddedMovedAndRemoved();
    void usualDutiesAreTakenOver();
    void holdersAreNamedAboveTheirColumn();
    void findingsStandBelow();
    void aDutyNamedElsewhereIsShown();
    void everyControlHasAName();
    void theTabKeyComesByEverything();
    void isPhotographed();
};

void TestRolesPart::theModelSaysWhatLettersMean()
{
    ui::RaciGridModel model;
    QAbstractItemModelTester tester(&model);
    core::RoleHolder holder;
    holder.role = core::DutyRole::CommunityManager;
    holder.name = u"Priya"_s;
    model.setDuties({dutyOf(u"Answer posts"_s, u"AR-CI--"_s)}, {holder});
    QStringList cells;
    for (int column = 0; column < model.columnCount(); ++column)
        cells << model.index(0, column).data().toString();
    QCOMPARE(cells.join(u'|'), u"Answer posts|A|R||C|I||"_s);
    const auto words = [&](int column) {
        return model.index(0, column).data(Qt::AccessibleTextRole).toString();
    };
    QCOMPARE(words(1), u"Answer posts, Owner: answers for it"_s);
    QCOMPARE(words(2), u"Answer posts, Community manager: does it"_s);
    QCOMPARE(words(3), u"Answer posts, Moderators: has no part"_s);
    QCOMPARE(words(4), u"Answer posts, Data protection: is asked first"_s);
    QCOMPARE(words(5), u"Answer posts, Accessibility: is told afterwards"_s);
    const auto head = [&](int column) {
        return model.headerData(column, Qt::Horizontal, Qt::AccessibleTextRole).toString();
    };
    QCOMPARE(head(2), u"Community manager: Priya"_s);
    QCOMPARE(head(6), u"IT: nobody yet"_s);
}

void TestRolesPart::theModelKeepsThePlaceWhenALetterChanges()
{
    ui::RaciGridModel model;
    QAbstractItemModelTester tester(&model);
    QList<core::Duty> duties = {dutyOf(u"One"_s), dutyOf(u"Two"_s)};
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.setDuties(duties, {});
    QCOMPARE(resets.size(), 1);
    duties[1].setPart(core::DutyRole::It, u'R');
    model.setDuties(duties, {});
    QCOMPARE(resets.size(), 1);
    QCOMPARE(model.index(1, 6).data().toString(), u"R"_s);
    duties.move(0, 1);
    model.setDuties(duties, {});
    QCOMPARE(resets.size(), 2);
    QCOMPARE(model.indexOf(duties[1].id, 3).row(), 1);
    model.setDuties({}, {});
    QCOMPARE(model.rowCount(), 0);
}

void TestRolesPart::theModelAsksForChanges()
{
    ui::RaciGridModel model;
    QAbstractItemModelTester tester(&model);
    model.setDuties({dutyOf(u"One"_s, u"R------"_s)}, {});
    QSignalSpy wanted(&model, &ui::RaciGridModel::changeWanted);
    QVERIFY(model.setData(model.index(0, 2), u"A"_s, Qt::EditRole));
    QCOMPARE(wanted.takeFirst().first().value<core::Duty>().parts, u"RA-----"_s);
    QCOMPARE(model.index(0, 2).data().toString(), QString());
    QVERIFY(model.setData(model.index(0, 1), u"R"_s, Qt::EditRole));
    QVERIFY(wanted.isEmpty());
    QVERIFY(!model.setData(model.index(0, 0), u"  "_s, Qt::EditRole));
    QVERIFY(model.setData(model.index(0, 0), u" Two "_s, Qt::EditRole));
    QCOMPARE(wanted.takeFirst().first().value<core::Duty>().task, u"Two"_s);
}

void TestRolesPart::lettersAreTyped()
{
    Desk desk;
    desk.store({dutyOf(u"Answer posts"_s)});
    desk.grid->setFocus(Qt::TabFocusReason);
    QCOMPARE(desk.at(), u"Answer posts, Owner: has no part"_s);
    desk.key(Qt::Key_A);
    desk.key(Qt::Key_Right);
    desk.key(Qt::Key_R);
    desk.key(Qt::Key_Right);
    desk.key(Qt::Key_C);
    desk.key(Qt::Key_Right);
    desk.key(Qt::Key_I);
    QCOMPARE(desk.stored(), u"Answer posts ARCI---"_s);
    QCOMPARE(desk.find<QLabel>(u"dutyCurrent"_s)->text(),
             u"Answer posts, Data protection: is told afterwards"_s);
    desk.key(Qt::Key_Delete);
    QCOMPARE(desk.stored(), u"Answer posts ARC----"_s);
    QVERIFY(desk.undo());
    QVERIFY(desk.undo());
    QCOMPARE(desk.stored(), u"Answer posts ARC----"_s);
    QVERIFY(desk.undo());
    QCOMPARE(desk.stored(), u"Answer posts AR-----"_s);
}

void TestRolesPart::spaceGoesThroughTheLetters()
{
    Desk desk;
    desk.store({dutyOf(u"Answer posts"_s)});
    desk.goTo(0, 2);
    QString seen;
    for (int i = 0; i < 5; ++i) {
        desk.key(Qt::Key_Space);
        seen += desk.dossier().duties.first().part(core::DutyRole::CommunityManager);
    }
    QCOMPARE(seen, u"RACI-"_s);
}

void TestRolesPart::aClickGoesOnToTheNextLetter()
{
    Desk desk;
    desk.store({dutyOf(u"One"_s), dutyOf(u"Two"_s)});
    desk.clickOn(1, 1);
    QCOMPARE(desk.stored(), u"One -------\nTwo R------"_s);
    desk.clickOn(1, 1);
    QCOMPARE(desk.stored(), u"One -------\nTwo A------"_s);
    desk.clickOn(1, 0);
    QCOMPARE(desk.stored(), u"One -------\nTwo A------"_s);
    QCOMPARE(desk.at(), u"Two"_s);
}

void TestRolesPart::arrowsMove()
{
    Desk desk;
    desk.store({dutyOf(u"One"_s), dutyOf(u"Two"_s)});
    desk.goTo(0, 1);
    desk.key(Qt::Key_Down);
    desk.key(Qt::Key_Right);
    QCOMPARE(desk.at(), u"Two, Community manager: has no part"_s);
    desk.key(Qt::Key_Up);
    desk.key(Qt::Key_Left);
    desk.key(Qt::Key_Left);
    QCOMPARE(desk.at(), u"One"_s);
    desk.key(Qt::Key_Tab);
    QVERIFY(!desk.grid->hasFocus());
}

void TestRolesPart::aMenuOffersTheWords()
{
    Desk desk;
    desk.store({dutyOf(u"One"_s)});
    desk.goTo(0, 3);
    QStringList offered;
    QTimer::singleShot(0, this, [&offered] {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        if (!menu)
            return;
        for (const QAction *action : menu->actions())
            offered << action->text();
        menu->actions().at(2)->trigger();
        menu->close();
    });
    QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(1, 1),
                            desk.grid->viewport()->mapToGlobal(QPoint(1, 1)));
    QApplication::sendEvent(desk.grid->viewport(), &event);
    QCOMPARE(offered.join(u'|'),
             u"has no part|R  does it|A  answers for it|C  is asked first|I  is told afterwards"_s);
    QCOMPARE(desk.stored(), u"One --A----"_s);
}

void TestRolesPart::wordsOfADutyAreChanged()
{
    Desk desk;
    desk.store({dutyOf(u"One"_s)});
    desk.goTo(0, 0);
    desk.key(Qt::Key_F2);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"dutyTask"_s);
    desk.key(Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), u"Answer posts"_s);
    desk.key(Qt::Key_Return);
    QTRY_COMPARE(desk.stored(), u"Answer posts -------"_s); // a table takes it a moment later
    QVERIFY(desk.grid->hasFocus());
    QVERIFY(desk.undo());
    QCOMPARE(desk.stored(), u"One -------"_s);
}

void TestRolesPart::wordsBeingWrittenAreStoredWithTheRest()
{
    Desk desk;
    desk.store({dutyOf(u"One"_s)});
    desk.goTo(0, 0);
    desk.key(Qt::Key_F2);
    QTest::keyClicks(QApplication::focusWidget(), u"Answer posts"_s);
    desk.page->flush();
    QCOMPARE(desk.stored(), u"Answer posts -------"_s);
    QVERIFY(desk.grid->hasFocus());
}

void TestRolesPart::wordsBeingWrittenOutliveThePage()
{
    Desk desk;
    desk.store({dutyOf(u"One"_s)});
    desk.goTo(0, 0);
    desk.key(Qt::Key_F2);
    QTest::keyClicks(QApplication::focusWidget(), u"Answer posts"_s);
    desk.page.reset();
    QCOMPARE(desk.stored(), u"Answer posts -------"_s);
}

void TestRolesPart::dutiesAreAddedMovedAndRemoved()
{
    const Desk desk;
    QVERIFY(!desk.grid->isVisible());
    for (const QString &task : {u"One"_s, u"Two"_s, u"Three"_s})
        desk.add(u"dutyAdd"_s, task);
    QVERIFY(desk.grid->isVisible());
    QCOMPARE(desk.at(), u"Three, Owner: has no part"_s);
    desk.click(u"dutyUp"_s);
    QCOMPARE(desk.stored(), u"One -------\nThree -------\nTwo -------"_s);
    desk.click(u"dutyUp"_s);
    QCOMPARE(desk.at(), u"Three, Owner: has no part"_s);
    desk.goTo(0, 1);
    desk.key(Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(desk.stored(), u"One -------\nThree -------\nTwo -------"_s);
    desk.click(u"dutyRemove"_s);
    QCOMPARE(desk.stored(), u"One -------\nTwo -------"_s);
    QCOMPARE(desk.at(), u"Two, Owner: has no part"_s);
    desk.goTo(0, 0);
    desk.key(Qt::Key_Delete);
    QCOMPARE(desk.stored(), u"Two -------"_s);
    QVERIFY(desk.undo());
    QVERIFY(desk.undo());
    QCOMPARE(desk.stored(), u"One -------\nThree -------\nTwo -------"_s);
}

void TestRolesPart::usualDutiesAreTakenOver()
{
    const Desk desk;
    const QList<core::Duty> &usual = core::builtInStarters().duties;
    desk.click(u"dutyIdea1"_s);
    QCOMPARE(desk.stored(), usual.at(1).task + u' ' + usual.at(1).parts);
    desk.click(u"dutyAllIdeas"_s);
    QCOMPARE(desk.dossier().duties.size(), usual.size());
    QVERIFY(desk.undo());
    QCOMPARE(desk.dossier().duties.size(), 1);
}

void TestRolesPart::holdersAreNamedAboveTheirColumn()
{
    Desk desk;
    desk.store({dutyOf(u"One"_s)});
    desk.type(u"holder-community-manager"_s, u"Priya Nair"_s);
    QCOMPARE(desk.dossier().roleHolders.size(), 1);
    QCOMPARE(desk.dossier().roleHolders.first().role, core::DutyRole::CommunityManager);
    QCOMPARE(
        desk.grid->model()->headerData(2, Qt::Horizontal, ui::RaciGridModel::HolderRole).toString(),
        u"Priya Nair"_s);
    desk.type(u"holder-community-manager"_s, {});
    QVERIFY(desk.dossier().roleHolders.isEmpty());
    QVERIFY(desk.undo());
    QCOMPARE(desk.dossier().roleHolders.first().name, u"Priya Nair"_s);
}

void TestRolesPart::findingsStandBelow()
{
    Desk desk;
    desk.store({dutyOf(u"Answer posts"_s, u"A------"_s)});
    QCOMPARE(desk.findings(),
             u"Not clear yet\n“Answer posts”: nobody does it.\nNobody is named yet for: owner."_s);
    desk.type(u"holder-owner"_s, u"Priya"_s);
    desk.goTo(0, 3);
    desk.key(Qt::Key_R);
    desk.type(u"holder-moderators"_s, u"The team"_s);
    QCOMPARE(desk.findings(),
             u"Every duty has one role that answers for it and one that does it."_s);
}

void TestRolesPart::aDutyNamedElsewhereIsShown()
{
    Desk desk;
    QList<core::Duty> duties;
    for (int i = 0; i < 30; ++i)
        duties.append(dutyOf(u"Duty %1"_s.arg(i)));
    desk.store(duties);
    desk.page->reveal({core::Source::Kind::Duty, desk.dossier().duties.at(27).id.toString()});
    QVERIFY(desk.grid->hasFocus());
    QCOMPARE(desk.at(), u"Duty 27"_s);
    const QRect cell = desk.grid->visualRect(desk.grid->currentIndex());
    const QPoint seen = desk.grid->viewport()->mapTo(desk.page.get(), cell.center());
    QVERIFY(desk.page->rect().contains(seen));
    desk.page->reveal({core::Source::Kind::Duty, {}});
    QCOMPARE(QApplication::focusWidget()->objectName(), u"dutyAdd"_s);
    desk.page->reveal({core::Source::Kind::Duty, u"moderators"_s});
    QCOMPARE(QApplication::focusWidget()->objectName(), u"holder-moderators"_s);
}

void TestRolesPart::everyControlHasAName()
{
    const Desk desk;
    desk.click(u"dutyIdea0"_s);
    QCOMPARE(support::namelessControls(desk.page.get()).join(u'\n'), QString());
}

void TestRolesPart::theTabKeyComesByEverything()
{
    const Desk desk;
    desk.click(u"dutyIdea0"_s);
    desk.add(u"dutyAdd"_s, u"Answer posts"_s);
    QCOMPARE(support::tabFaults(desk.page.get()), QString());
}

void TestRolesPart::isPhotographed()
{
    Desk desk;
    desk.click(u"dutyAllIdeas"_s);
    desk.type(u"holder-owner"_s, u"Managing partner"_s);
    desk.type(u"holder-community-manager"_s, u"Priya Nair"_s);
    desk.close();
    const auto make = [&] {
        ui::Page *page = ui::createPeoplePage(desk.stage.context(), nullptr);
        page->reveal({core::Source::Kind::Duty, desk.dossier().duties.first().id.toString()});
        return page;
    };
    QCOMPARE(support::photograph(u"roles"_s, make, {1200, 1500}).size(), support::looks());
    support::WorkedExample sample;
    support::photograph(u"roles-sample"_s,
                        [&] {
                            ui::Page *page = ui::createPeoplePage(sample.context(), nullptr);
                            page->reveal({core::Source::Kind::Duty, {}});
                            return page;
                        },
                        {1200, 1500});
    support::PageStage nobody;
    support::photograph(u"roles-empty"_s, [&] {
        ui::Page *page = ui::createPeoplePage(nobody.context(), nullptr);
        page->reveal({core::Source::Kind::Duty, {}});
        return page;
    });
}

SIXPOINT_TEST(TestRolesPart)

} // namespace tst_rolespart

#include "tst_rolespart.moc"
