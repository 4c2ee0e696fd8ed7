// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/strategy/leadershipwords.h"
#include "core/strategy/starters.h"
#include "core/workspace/edit/workbench.h"
#include "tests/support/partdesk.h"
#include "tests/support/photographs.h"
#include "tests/support/tabstops.h"
#include "tests/support/testprogram.h"
#include "tests/support/workedexample.h"
#include "ui/pages/people/peoplepage.h"
#include "ui/pages/people/stakeholdermap.h"
#include "ui/shell/theme.h"
#include "ui/widgets/notice.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>

namespace tst_leaderspart {

using namespace Qt::StringLiterals;

core::Stakeholder person(const QString &name, std::optional<int> influence = {},
                         std::optional<int> enthusiasm = {})
{
    core::Stakeholder row;
    row.id = core::StakeholderId::create();
    row.name = name;
    row.influence = influence;
    row.enthusiasm = enthusiasm;
    return row;
}

/// Seven people, three of whom share a cell, two in the tray.
QList<core::Stakeholder> everybody()
{
    QList<core::Stakeholder> all = {person(u"Managing partner"_s, 5, 2),
                                    person(u"Head of property"_s, 4, 4),
                                    person(u"Practice manager"_s, 4, 4),
                                    person(u"Head of client services and of the reception"_s, 4, 4),
                                    person(u"Trainee solicitors"_s, 1, 5),
                                    person(u"IT contractor"_s, 2, {}),
                                    person(u"Works council"_s)};
    all[0].leader = true;
    all[0].message = u"What an unanswered client costs us"_s;
    return all;
}

struct Desk : support::PartDesk
{
    Desk()
        : PartDesk(ui::createPeoplePage, u"people"_s, 0)
        , map(find<ui::StakeholderMap>(u"stakeholderMap"_s))
    { }

    void store(const QList<core::Stakeholder> &people)
    {
        QVERIFY(core::edit::addRows<core::Stakeholder>(*stage.file.workspace,
                                                       stage.file.organisation, people));
    }
    const core::Stakeholder &who(qsizetype index) const
    {
        return dossier().stakeholders.at(index);
    }
    QPoint middleOf(qsizetype index) const
    {
        return map->layoutNow().chip(who(index).id)->area.center().toPoint();
    }
    QPoint middleOf(const ui::MapCell &cell) const
    {
        return map->layoutNow().cell(cell).center().toPoint();
    }
    /// With the button still down.
    void dragTo(const QPoint &from, const QPoint &to) const
    {
        QTest::mousePress(map, Qt::LeftButton, {}, from);
        for (const QPoint &at : {(from + to) / 2, to}) {
            QMouseEvent move(QEvent::MouseMove, at, map->mapToGlobal(at), Qt::NoButton,
                             Qt::LeftButton, {});
            QApplication::sendEvent(map, &move);
        }
    }
    void release(const QPoint &at) const
    {
        QTest::mouseRelease(map, Qt::LeftButton, {}, at);
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    bool undo() const
    {
        return bool(stage.file.workspace->undo());
    }
    QString told() const
    {
        return find<QLabel>(u"stakeholderChosen"_s)->text();
    }
    QString chosen() const
    {
        return map->chosen() ? map->chosen()->name : QString();
    }

    ui::StakeholderMap *map;
};

/// "5,2" or "–".
QString placeOf(const core::Stakeholder &row)
{
    const auto cell = ui::cellOf(row);
    return cell ? u"%1,%2"_s.arg(cell->influence).arg(cell->enthusiasm) : u"–"_s;
}

class TestLeadersPart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        ui::applyTheme(*qApp, ui::Shade::Light);
    }
    void chipsNeverLieOnEachOther_data();
    void chipsNeverLieOnEachOther();
    void everyCellIsFoundWhereItIs();
    void whoIsAddedWaitsInTheTray();
    void aPersonIsDraggedOntoTheMap();
    void aDragShowsWhereItWouldGo();
    void escapeEndsADrag();
    void aDropOutsideChangesNothing();
    void aPersonIsDraggedOffTheMap();
    void arrowsComeByEverybody();
    void controlAndArrowsMoveTheChosenOne();
    void keysPlaceAndTakeOff();
    void returnGoesToTheRow();
    void theRowAndTheMapSayTheSame();
    void theSponsorIsStoredAsOneTypes();
    void wordsOfTheRequestAreCountedAtOnce();
    void habitsStandUnderTheirKind();
    void ideasAreTakenOverOnce();
    void theSevenDayQuestionNeedsADayAndOfHowMany();
    void anOldAnswerIsPointedOut();
    void moreActiveThanAskedIsPointedOutAndNotStored();
    void managersLoseAndGain();
    void placesNamedElsewhereAreShown_data();
    void placesNamedElsewhereAreShown();
    void everyControlHasAName();
    void theTabKeyComesByEverything();
    void isPhotographed();
};

void TestLeadersPart::chipsNeverLieOnEachOther_data()
{
    QTest::addColumn<int>("width");
    QTest::newRow("wide") << 1000;
    QTest::newRow("narrow") << 420;
    QTest::newRow("very narrow") << 240;
}

void TestLeadersPart::chipsNeverLieOnEachOther()
{
    QFETCH(int, width);
    QList<core::Stakeholder> people = everybody();
    for (int i = 0; i < 12; ++i)
        people.append(person(u"Person %1 with a long name"_s.arg(i), 1 + i % 2, 1 + i % 2));
    for (int i = 0; i < 9; ++i)
        people.append(person(u"Waiting %1"_s.arg(i)));
    const ui::StakeholderMapLayout layout(people, width);
    const QRectF whole(0, 0, width, layout.height());
    QCOMPARE(layout.chips().size(), people.size());
    for (const ui::MapChip &one : layout.chips()) {
        QVERIFY(whole.contains(one.area));
        QVERIFY((one.cell ? layout.cell(*one.cell) : layout.tray()).contains(one.area));
        for (const ui::MapChip &other : layout.chips())
            QVERIFY(one.id == other.id || !one.area.intersects(other.area));
    }
    QVERIFY(!layout.tray().intersects(layout.grid()));
}

void TestLeadersPart::everyCellIsFoundWhereItIs()
{
    const ui::StakeholderMapLayout layout(everybody(), 800);
    for (int influence = 1; influence <= 5; ++influence)
        for (int enthusiasm = 1; enthusiasm <= 5; ++enthusiasm) {
            const ui::MapCell cell{influence, enthusiasm};
            QCOMPARE(layout.cellAt(layout.cell(cell).center()), std::optional(cell));
        }
    QVERIFY(layout.cell({1, 5}).bottom() <= layout.cell({1, 4}).top());
    QVERIFY(layout.cell({1, 1}).right() <= layout.cell({2, 1}).left());
    QVERIFY(!layout.cellAt(layout.tray().center()));
}

void TestLeadersPart::whoIsAddedWaitsInTheTray()
{
    const Desk desk;
    desk.add(u"stakeholderAdd"_s, u"Managing partner"_s);
    QCOMPARE(desk.dossier().stakeholders.size(), 1);
    QVERIFY(desk.map->layoutNow().tray().contains(desk.middleOf(0)));
    QVERIFY(desk.undo());
    QVERIFY(desk.dossier().stakeholders.isEmpty());
    QVERIFY(desk.map->layoutNow().chips().isEmpty());
}

void TestLeadersPart::aPersonIsDraggedOntoTheMap()
{
    Desk desk;
    desk.store(everybody());
    const QPoint to = desk.middleOf(ui::MapCell{3, 1});
    desk.dragTo(desk.middleOf(6), to);
    desk.release(to);
    QCOMPARE(placeOf(desk.who(6)), u"3,1"_s);
    QCOMPARE(desk.chosen(), u"Works council"_s);
    QVERIFY(desk.undo());
    QCOMPARE(placeOf(desk.who(6)), u"–"_s);
}

void TestLeadersPart::aDragShowsWhereItWouldGo()
{
    Desk desk;
    desk.store(everybody());
    const QPoint to = desk.middleOf(ui::MapCell{5, 5});
    desk.dragTo(desk.middleOf(0), to);
    QCOMPARE(desk.told(), u"Managing partner: influence 5 of 5, enthusiasm 5 of 5. Keep close."_s);
    QVERIFY(desk.map->accessibleName().endsWith(desk.told()));
    QCOMPARE(placeOf(desk.who(0)), u"5,2"_s);
    desk.release(to);
    QCOMPARE(placeOf(desk.who(0)), u"5,5"_s);
}

void TestLeadersPart::escapeEndsADrag()
{
    Desk desk;
    desk.store(everybody());
    const QPoint to = desk.middleOf(ui::MapCell{1, 1});
    desk.dragTo(desk.middleOf(0), to);
    desk.key(Qt::Key_Escape);
    QCOMPARE(desk.told(), u"Managing partner: influence 5 of 5, enthusiasm 2 of 5. Win over."_s);
    desk.release(to);
    QCOMPARE(placeOf(desk.who(0)), u"5,2"_s);
}

void TestLeadersPart::aDropOutsideChangesNothing()
{
    Desk desk;
    desk.store(everybody());
    desk.dragTo(desk.middleOf(0), QPoint(2, 2));
    desk.release(QPoint(2, 2));
    QCOMPARE(placeOf(desk.who(0)), u"5,2"_s);
    // A click is no drag.
    QTest::mouseClick(desk.map, Qt::LeftButton, {}, desk.middleOf(4));
    QCOMPARE(placeOf(desk.who(4)), u"1,5"_s);
    QCOMPARE(desk.chosen(), u"Trainee solicitors"_s);
}

void TestLeadersPart::aPersonIsDraggedOffTheMap()
{
    Desk desk;
    desk.store(everybody());
    const QPoint to = desk.map->layoutNow().tray().center().toPoint();
    desk.dragTo(desk.middleOf(0), to);
    desk.release(to);
    QCOMPARE(placeOf(desk.who(0)), u"–"_s);
    QVERIFY(desk.undo());
    QCOMPARE(placeOf(desk.who(0)), u"5,2"_s);
}

void TestLeadersPart::arrowsComeByEverybody()
{
    Desk desk;
    desk.store(everybody());
    desk.map->setFocus(Qt::TabFocusReason);
    QCOMPARE(desk.chosen(), u"Trainee solicitors"_s);
    QStringList met{desk.chosen()};
    for (int i = 1; i < 7; ++i) {
        desk.key(Qt::Key_Right);
        met.append(desk.chosen());
    }
    met.removeDuplicates();
    QCOMPARE(met.size(), 7);
    desk.key(Qt::Key_Right);
    QCOMPARE(desk.chosen(), met.last());
    desk.key(Qt::Key_Home);
    desk.key(Qt::Key_Down);
    desk.key(Qt::Key_Down);
    QVERIFY(desk.chosen() != u"Trainee solicitors"_s);
    desk.key(Qt::Key_Up);
    desk.key(Qt::Key_Left);
    QVERIFY(!desk.chosen().isEmpty());
    desk.key(Qt::Key_Tab);
    QVERIFY(!desk.map->hasFocus());
}

void TestLeadersPart::controlAndArrowsMoveTheChosenOne()
{
    Desk desk;
    desk.store({person(u"Managing partner"_s, 5, 2)});
    desk.map->setFocus(Qt::TabFocusReason);
    desk.key(Qt::Key_Up, Qt::ControlModifier);
    QCOMPARE(placeOf(desk.who(0)), u"5,3"_s);
    desk.key(Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(placeOf(desk.who(0)), u"5,3"_s);
    desk.key(Qt::Key_Left, Qt::ControlModifier);
    desk.key(Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(placeOf(desk.who(0)), u"4,2"_s);
    QCOMPARE(desk.map->accessibleName(),
             u"Map of stakeholders. Managing partner: influence 4 of 5, enthusiasm 2 of 5. "
             "Win over."_s);
    QVERIFY(desk.undo());
    QCOMPARE(placeOf(desk.who(0)), u"4,3"_s);
}

void TestLeadersPart::keysPlaceAndTakeOff()
{
    Desk desk;
    desk.store({person(u"IT contractor"_s, 2, {})});
    desk.map->setFocus(Qt::TabFocusReason);
    QVERIFY(desk.told().contains(u"not placed yet"_s));
    desk.key(Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(placeOf(desk.who(0)), u"2,3"_s);
    desk.key(Qt::Key_Delete);
    QCOMPARE(placeOf(desk.who(0)), u"–"_s);
    QVERIFY(desk.undo());
    QCOMPARE(placeOf(desk.who(0)), u"2,3"_s);
}

void TestLeadersPart::returnGoesToTheRow()
{
    Desk desk;
    desk.store(everybody());
    desk.map->setFocus(Qt::TabFocusReason);
    desk.key(Qt::Key_Return);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"stakeholderName"_s);
    QCOMPARE(QApplication::focusWidget()->property("plainText").toString(),
             u"Trainee solicitors"_s);
}

void TestLeadersPart::theRowAndTheMapSayTheSame()
{
    Desk desk;
    desk.store({person(u"Managing partner"_s, 5, 2)});
    desk.choose(u"stakeholderEnthusiasm"_s, 4);
    QCOMPARE(placeOf(desk.who(0)), u"5,4"_s);
    QVERIFY(desk.map->layoutNow().cell({5, 4}).contains(desk.middleOf(0)));
    desk.map->setFocus(Qt::TabFocusReason);
    desk.key(Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(desk.find<QComboBox>(u"stakeholderEnthusiasm"_s)->currentIndex(), 3);
    desk.type(u"stakeholderMessage"_s, u"It saves you a meeting"_s);
    desk.click(u"stakeholderLeader"_s);
    QCOMPARE(desk.who(0).message, u"It saves you a meeting"_s);
    QVERIFY(desk.who(0).leader);
}

void TestLeadersPart::theSponsorIsStoredAsOneTypes()
{
    const Desk desk;
    desk.type(u"leadershipSponsor"_s, u"Managing partner"_s);
    desk.type(u"leadershipRequest"_s, u"Two hours a week of yours"_s);
    desk.type(u"leadershipPromise"_s, u"A thread every Tuesday"_s);
    desk.type(u"leadershipPromiseDate"_s, u"1/3/2027"_s);
    desk.type(u"leadershipConsequence"_s, u"It stands in the review"_s);
    const core::Leadership &stored = desk.dossier().leadership;
    QCOMPARE(stored.sponsor, u"Managing partner"_s);
    QCOMPARE(stored.request, u"Two hours a week of yours"_s);
    QCOMPARE(stored.promise, u"A thread every Tuesday"_s);
    QCOMPARE(stored.promiseDate, std::optional(QDate(2027, 3, 1)));
    QCOMPARE(stored.consequence, u"It stands in the review"_s);
    QVERIFY(desk.undo());
    QCOMPARE(desk.dossier().leadership.consequence, QString());
    QCOMPARE(desk.dossier().leadership.promise, u"A thread every Tuesday"_s);
}

void TestLeadersPart::wordsOfTheRequestAreCountedAtOnce()
{
    const Desk desk;
    auto *count = desk.find<QWidget>(u"leadershipRequestCount"_s);
    QWidget *request = desk.find(u"leadershipRequest"_s);
    request->setFocus();
    QTest::keyClicks(request, u"Give us two hours"_s);
    QCOMPARE(count->accessibleName(), u"4 of 60 words"_s);
    QTest::keyClicks(request, u" a"_s.repeated(58));
    QCOMPARE(count->accessibleName(), u"62 of 60 words: 2 too many"_s);
    desk.page->flush();
    QVERIFY(desk.dossier().leadership.request.startsWith(u"Give us"_s));
    QVERIFY(desk.undo());
    QCOMPARE(count->accessibleName(), u"0 of 60 words"_s);
}

void TestLeadersPart::habitsStandUnderTheirKind()
{
    const Desk desk;
    desk.add(u"respondHabitAdd"_s, u"Answer open questions"_s);
    desk.add(u"listenHabitAdd"_s, u"Read one thread"_s);
    desk.type(u"respondHabitLeader"_s, u"Priya"_s);
    desk.type(u"respondHabitPromise"_s, u"within two days"_s);
    desk.type(u"respondHabitFrom"_s, u"7/12/2026"_s);
    // Listening comes before responding, whatever was agreed first.
    const QList<core::LeaderHabit> stored = desk.dossier().leaderHabits;
    QCOMPARE(stored.size(), 2);
    QCOMPARE(stored.first().kind, core::LeaderHabit::Kind::Listening);
    QCOMPARE(stored.first().habit, u"Read one thread"_s);
    QCOMPARE(stored.last().kind, core::LeaderHabit::Kind::Responding);
    QCOMPARE(stored.last().habit, u"Answer open questions"_s);
    QCOMPARE(stored.last().leader, u"Priya"_s);
    QCOMPARE(stored.last().promise, u"within two days"_s);
    QCOMPARE(stored.last().from, std::optional(QDate(2026, 12, 7)));
    desk.click(u"listenHabitRemove"_s);
    QCOMPARE(desk.dossier().leaderHabits.size(), 1);
    QVERIFY(desk.undo());
    QCOMPARE(desk.dossier().leaderHabits.size(), 2);
}

void TestLeadersPart::ideasAreTakenOverOnce()
{
    const Desk desk;
    const core::Excuse first = core::builtInStarters().excuses.first();
    desk.click(u"excuseIdea0"_s);
    QCOMPARE(desk.dossier().excuses.size(), 1);
    QCOMPARE(desk.dossier().excuses.first().answer, first.answer);
    desk.click(u"excuseAllIdeas"_s);
    QCOMPARE(desk.dossier().excuses.size(), core::builtInStarters().excuses.size());
    desk.click(u"shareHabitIdea0"_s);
    QCOMPARE(desk.dossier().leaderHabits.size(), 1);
    QCOMPARE(desk.dossier().leaderHabits.first().kind, core::LeaderHabit::Kind::Sharing);
    QVERIFY(desk.undo());
    QVERIFY(desk.undo());
    QCOMPARE(desk.dossier().excuses.size(), 1);
}

void TestLeadersPart::theSevenDayQuestionNeedsADayAndOfHowMany()
{
    const Desk desk;
    auto *answer = desk.find<ui::Notice>(u"sevenDaysAnswer"_s);
    desk.type(u"leadershipLeadersAsked"_s, u"7"_s);
    desk.type(u"leadershipLeadersActive"_s, u"3\t"_s);
    QVERIFY(!answer->isVisible());
    desk.type(u"leadershipAskedOn"_s, u"2/11/2026"_s);
    QCOMPARE(answer->text(), u"3 of 7 leaders, asked on 2 November 2026"_s);
    QVERIFY(answer->isVisible());
    desk.type(u"leadershipWhatTheyDid"_s, u"Answered two questions"_s);
    QCOMPARE(desk.dossier().leadership.leadersActive, std::optional(3));
    QCOMPARE(desk.dossier().leadership.whatTheyDid, u"Answered two questions"_s);
    QVERIFY(desk.undo());
    QVERIFY(desk.undo());
    QVERIFY(!answer->isVisible());
}

void TestLeadersPart::anOldAnswerIsPointedOut()
{
    Desk desk;
    core::Leadership row;
    row.organisation = desk.stage.file.organisation;
    row.askedOn = QDate(2026, 8, 25);
    row.leadersAsked = 7;
    row.leadersActive = 0;
    QVERIFY(core::edit::setRow(*desk.stage.file.workspace, row));
    auto *answer = desk.find<ui::Notice>(u"sevenDaysAnswer"_s);
    QCOMPARE(answer->text(), u"0 of 7 leaders, asked on 25 August 2026"_s);
    row.askedOn = QDate(2026, 8, 24);
    QVERIFY(core::edit::setRow(*desk.stage.file.workspace, row));
    QVERIFY2(answer->text().contains(u"That was 91 days ago."_s), qPrintable(answer->text()));
}

void TestLeadersPart::moreActiveThanAskedIsPointedOutAndNotStored()
{
    const Desk desk;
    desk.type(u"leadershipLeadersAsked"_s, u"3\t"_s);
    desk.type(u"leadershipLeadersActive"_s, u"5\t"_s);
    auto *answer = desk.find<ui::Notice>(u"sevenDaysAnswer"_s);
    QVERIFY(answer->isVisible());
    QVERIFY(!desk.dossier().leadership.leadersActive);
    QVERIFY(desk.stage.prompt.told().isEmpty());
    // Something else that changes must not hide what is wrong.
    desk.type(u"leadershipSponsor"_s, u"Priya"_s);
    QCOMPARE(desk.find<QSpinBox>(u"leadershipLeadersActive"_s)->value(), 5);
    QVERIFY(answer->isVisible());
    desk.type(u"leadershipLeadersAsked"_s, u"6\t"_s);
    QCOMPARE(desk.dossier().leadership.leadersActive, std::optional(5));
    QCOMPARE(desk.dossier().leadership.leadersAsked, std::optional(6));
    QCOMPARE(desk.dossier().leadership.sponsor, u"Priya"_s);
}

void TestLeadersPart::managersLoseAndGain()
{
    const Desk desk;
    desk.type(u"leadershipManagersGain"_s, u"Fewer status meetings"_s);
    QCOMPARE(desk.dossier().leadership.managersGain, u"Fewer status meetings"_s);
    QVERIFY(desk.undo());
    QCOMPARE(desk.dossier().leadership.managersGain, QString());
}

void TestLeadersPart::placesNamedElsewhereAreShown_data()
{
    using Kind = core::Source::Kind;
    QTest::addColumn<core::Source>("source");
    QTest::addColumn<QString>("focused");
    const auto row = [](const char *name, const core::Source &source, const QString &focused) {
        QTest::newRow(name) << source << focused;
    };
    row("leaders", {Kind::Leadership, {}}, u"leadershipSponsor"_s);
    row("request", {Kind::Leadership, u"request"_s}, u"leadershipRequest"_s);
    row("promise date", {Kind::Leadership, u"promiseDate"_s}, u"leadershipPromiseDate"_s);
    row("seven days", {Kind::Leadership, u"sevenDays"_s}, u"leadershipAskedOn"_s);
    row("managers", {Kind::Leadership, u"managersGain"_s}, u"leadershipManagersGain"_s);
    row("stakeholders", {Kind::Stakeholder, {}}, u"stakeholderAdd"_s);
    row("habits", {Kind::LeaderHabit, {}}, u"listenHabitAdd"_s);
    row("excuses", {Kind::Excuse, {}}, u"excuseAdd"_s);
}

void TestLeadersPart::placesNamedElsewhereAreShown()
{
    QFETCH(core::Source, source);
    QFETCH(QString, focused);
    const Desk desk;
    desk.page->reveal(source);
    QWidget *field = QApplication::focusWidget();
    QVERIFY(field);
    QCOMPARE(field->objectName(), focused);
    const QRect seen(field->mapTo(desk.page.get(), QPoint()), field->size());
    QVERIFY(desk.page->rect().contains(seen));
}

void TestLeadersPart::everyControlHasAName()
{
    Desk desk;
    desk.store(everybody());
    desk.add(u"shareHabitAdd"_s, u"Write three lines"_s);
    desk.add(u"excuseAdd"_s, u"No time"_s);
    QCOMPARE(support::namelessControls(desk.page.get()).join(u'\n'), QString());
}

void TestLeadersPart::theTabKeyComesByEverything()
{
    Desk desk;
    desk.store(everybody());
    desk.add(u"shareHabitAdd"_s, u"Write three lines"_s);
    desk.add(u"excuseAdd"_s, u"No time"_s);
    QCOMPARE(support::tabFaults(desk.page.get()), QString());
}

void TestLeadersPart::isPhotographed()
{
    Desk desk;
    desk.store(everybody());
    desk.type(u"leadershipSponsor"_s, u"Managing partner"_s);
    desk.type(u"leadershipRequest"_s, u"Please give us two of your hours a week until March."_s);
    desk.type(u"leadershipAskedOn"_s, u"2/8/2026"_s);
    desk.type(u"leadershipLeadersAsked"_s, u"7\t"_s);
    desk.type(u"leadershipLeadersActive"_s, u"3\t"_s);
    desk.click(u"listenHabitIdea0"_s);
    desk.click(u"excuseIdea0"_s);
    desk.close();
    const auto make = [&] { return ui::createPeoplePage(desk.stage.context(), nullptr); };
    QCOMPARE(support::photograph(u"leaders"_s, make, {1200, 3600}).size(), support::looks());
    support::WorkedExample sample;
    support::photograph(u"leaders-sample"_s,
                        [&] { return ui::createPeoplePage(sample.context(), nullptr); },
                        {1200, 3600});
    support::PageStage nobody;
    support::photograph(u"leaders-empty"_s,
                        [&] { return ui::createPeoplePage(nobody.context(), nullptr); });
}

SIXPOINT_TEST(TestLeadersPart)

} // namespace tst_leaderspart

#include "tst_leaderspart.moc"
