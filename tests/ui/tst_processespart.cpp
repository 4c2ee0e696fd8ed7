// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/edit/workbench.h"
#include "tests/support/partdesk.h"
#include "tests/support/photographs.h"
#include "tests/support/tabstops.h"
#include "tests/support/testprogram.h"
#include "tests/support/workedexample.h"
#include "ui/pages/people/peoplepage.h"
#include "ui/shell/theme.h"
#include "ui/widgets/notice.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>

namespace tst_processespart {

using namespace Qt::StringLiterals;
using support::PartDesk;
using Moment = core::ProcessStep::Moment;

/// The part with one process that is open.
struct Desk : PartDesk
{
    Desk()
        : PartDesk(ui::createPeoplePage, u"people"_s, 2)
    {
        add(u"processAdd"_s, u"Answer a question again"_s);
    }

    const core::Process &process() const
    {
        return dossier().processes.first();
    }
    /// "Ask around 12 > Write again 8".
    QString steps(Moment moment) const
    {
        QStringList parts;
        for (const core::ProcessStep &step : dossier().processSteps)
            if (step.moment == moment)
                parts.append(step.minutes ? u"%1 %2"_s.arg(step.text).arg(*step.minutes)
                                          : step.text);
        return parts.join(u" > "_s);
    }
    void number(const QString &box, int value) const
    {
        type(box, QString::number(value));
        QTest::keyClick(find(box), Qt::Key_Return);
    }
    QString text(const QString &label) const
    {
        return find<QLabel>(label)->text();
    }
    /// 20 minutes today, 8 tomorrow, 5 to 15 saved by 40 people 44 times a year.
    void fill() const
    {
        for (const auto &[text, minutes, moment] :
             {std::tuple{u"Ask around by e-mail"_s, 12, Moment::Today},
              std::tuple{u"Write the answer again"_s, 8, Moment::Today},
              std::tuple{u"Search the answers"_s, 8, Moment::Tomorrow}}) {
            core::ProcessStep step;
            step.organisation = process().organisation;
            step.process = process().id;
            step.moment = moment;
            step.text = text;
            step.minutes = minutes;
            step.who = u"Fee earner"_s;
            step.tool = moment == Moment::Today ? u"E-mail"_s : u"Wiki"_s;
            if (minutes == 12)
                step.waitMinutes = 90;
            QVERIFY(core::edit::addRow(*stage.file.workspace, step));
        }
        number(u"processPeople"_s, 40);
        number(u"processTimes"_s, 44);
        number(u"processLow"_s, 5);
        number(u"processHigh"_s, 15);
    }
};

class TestProcessesPart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        ui::applyTheme(*qApp, ui::Shade::Light);
    }

    void aProcessIsDescribed()
    {
        const Desk desk;
        QCOMPARE(QApplication::focusWidget()->objectName(), u"processName"_s);
        desk.type(u"processProblem"_s, u"the same question is looked up twice"_s);
        desk.choose(u"processKnowledge"_s, 2);
        QCOMPARE(desk.process().name, u"Answer a question again"_s);
        QCOMPARE(desk.process().problem, u"the same question is looked up twice"_s);
        QCOMPARE(desk.process().knowledge, core::Process::Knowledge::Externalise);
        QVERIFY(desk.text(u"processExample"_s).startsWith(u"For example: After a call"_s));
    }

    void stepsAreAddedOneAfterTheOther()
    {
        const Desk desk;
        desk.add(u"todayStepAdd"_s, u"Ask around"_s);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"todayStepAdd"_s);
        desk.add(u"todayStepAdd"_s, u"Write again"_s);
        desk.add(u"tomorrowStepAdd"_s, u"Search"_s);
        QCOMPARE(desk.steps(Moment::Today), u"Ask around > Write again"_s);
        QCOMPARE(desk.steps(Moment::Tomorrow), u"Search"_s);
        desk.click(u"todayStepOpen"_s);
        desk.type(u"todayStepWho"_s, u"Fee earner"_s);
        desk.type(u"todayStepTool"_s, u"E-mail"_s);
        desk.number(u"todayStepMinutes"_s, 12);
        desk.number(u"todayStepWait"_s, 90);
        const core::ProcessStep step = desk.dossier().processSteps.first();
        QCOMPARE(step.who, u"Fee earner"_s);
        QCOMPARE(step.tool, u"E-mail"_s);
        QCOMPARE(step.minutes, 12);
        QCOMPARE(step.waitMinutes, 90);
        QCOMPARE(desk.text(u"todayTotal"_s),
                 u"12 minutes of work and 90 minutes of waiting in 2 steps, of which one without "
                 "minutes."_s);
        QCOMPARE(desk.text(u"tomorrowTotal"_s),
                 u"0 minutes of work in 1 step, of which one without minutes."_s);
    }

    void stepsMoveWithinTheirSideByMouseAndKeys()
    {
        const Desk desk;
        for (const QString &step : {u"one"_s, u"two"_s, u"three"_s})
            desk.add(u"todayStepAdd"_s, step);
        desk.add(u"tomorrowStepAdd"_s, u"other"_s);
        desk.click(u"todayStepDown"_s);
        QCOMPARE(desk.steps(Moment::Today), u"two > one > three"_s);
        auto *down = desk.find<QAbstractButton>(u"todayStepDown"_s);
        down->setFocus(Qt::TabFocusReason);
        QTest::keyClick(down, Qt::Key_Space);
        QVERIFY(down->hasFocus()); // to press it again
        QCOMPARE(desk.steps(Moment::Today), u"two > three > one"_s);
        QCOMPARE(desk.steps(Moment::Tomorrow), u"other"_s);
        QVERIFY(desk.stage.file.workspace->undo());
        QCOMPARE(desk.steps(Moment::Today), u"two > one > three"_s);
        auto *remove = desk.find<QAbstractButton>(u"todayStepRemove"_s);
        remove->setFocus(Qt::TabFocusReason);
        QTest::keyClick(remove, Qt::Key_Space);
        QCOMPARE(desk.steps(Moment::Today), u"two > three"_s);
    }

    void stepsOfTodayAreTakenOver()
    {
        const Desk desk;
        desk.fill();
        desk.click(u"tomorrowStepIdea1"_s);
        QCOMPARE(desk.steps(Moment::Tomorrow),
                 u"Search the answers 8 > Write the answer again 8"_s);
        QCOMPARE(desk.steps(Moment::Today),
                 u"Ask around by e-mail 12 > Write the answer again 8"_s);
        QCOMPARE(desk.dossier().processSteps.last().who, u"Fee earner"_s);
    }

    void theSavingIsSaidWithItsFormula()
    {
        const Desk desk;
        QVERIFY(
            desk.text(u"processSentence"_s).startsWith(u"What it saves in a year is not known"_s));
        desk.fill();
        QCOMPARE(desk.text(u"processSentence"_s),
                 u"It saves 147 to 440 hours a year, by its steps 352: 40 people, each 44 times a "
                 "year, save 5 to 15 minutes each time, by its steps 12."_s);
        auto *doubts = desk.find<ui::Notice>(u"processDoubts"_s);
        QVERIFY(!doubts->isVisible());
        desk.number(u"processLow"_s, 20);
        QVERIFY(doubts->isVisible());
        QCOMPARE(doubts->text(), u"The fewest minutes saved, 20, are more than the most, 15."_s);
    }

    void itBecomesAnObjectiveOfToday()
    {
        const Desk desk;
        desk.fill();
        desk.click(u"processObjective"_s);
        const core::Objective objective = desk.dossier().objectives.value(0);
        QCOMPARE(objective.title, u"Less time for “Answer a question again”"_s);
        QCOMPARE(objective.measure, u"Minutes for “Answer a question again”"_s);
        QCOMPARE(objective.baseline, u"20 minutes of work each time"_s);
        QCOMPARE(objective.baselineDate, QDate(2026, 11, 23));
        QCOMPARE(objective.target, u"8 minutes of work each time"_s);
        QVERIFY(desk.stage.file.workspace->undo());
        QVERIFY(desk.dossier().objectives.isEmpty());
        QVERIFY(!desk.dossier().processes.isEmpty());
    }

    void itIsTakenIntoTheEstimateOnce()
    {
        const Desk desk;
        desk.fill();
        QVERIFY(!desk.find(u"processState"_s)->isVisible());
        desk.click(u"processEstimate"_s);
        QCOMPARE(desk.dossier().valueLines.size(), 1);
        const core::ValueLine line = desk.dossier().valueLines.first();
        QCOMPARE(line.kind, core::ValueLine::Kind::TimeSaved);
        QCOMPARE(line.unit, core::ValueLine::Unit::Hours);
        QCOMPARE(line.process, desk.process().id);
        QCOMPARE(desk.text(u"processState"_s),
                 u"Its saving is in the estimate as “Answer a question again”."_s);
        QCOMPARE(desk.find<QAbstractButton>(u"processEstimate"_s)->text(),
                 u"Show it in the estimate"_s);
        desk.click(u"processEstimate"_s);
        QCOMPARE(desk.dossier().valueLines.size(), 1);
        QCOMPARE(desk.stage.navigator.visited, QStringList{u"value-line:"_s + line.id.toString()});
        QVERIFY(desk.stage.file.workspace->undo());
        QCOMPARE(desk.find<QAbstractButton>(u"processEstimate"_s)->text(),
                 u"Take it into the estimate"_s);
    }

    void removedItTakesItsStepsAlong()
    {
        const Desk desk;
        desk.fill();
        desk.click(u"processRemove"_s);
        QVERIFY(desk.dossier().processes.isEmpty());
        QVERIFY(desk.dossier().processSteps.isEmpty());
        QVERIFY(desk.stage.file.workspace->undo());
        QCOMPARE(desk.dossier().processSteps.size(), 3);
    }

    void twoProcessesKeepTheirSteps()
    {
        const Desk desk;
        desk.add(u"todayStepAdd"_s, u"Ask around"_s);
        desk.add(u"processAdd"_s, u"Hand over a case"_s);
        QList<QLineEdit *> lines = desk.page->findChildren<QLineEdit *>(u"todayStepAdd"_s);
        QCOMPARE(lines.size(), 2);
        lines.last()->setFocus();
        QTest::keyClicks(lines.last(), u"Write it down"_s);
        QTest::keyClick(lines.last(), Qt::Key_Return);
        for (const core::ProcessStep &step : desk.dossier().processSteps)
            QCOMPARE(step.process,
                     desk.dossier().processes.at(step.text == u"Ask around"_s ? 0 : 1).id);
    }

    void aPlaceNamedElsewhereIsShown()
    {
        const Desk desk;
        desk.page->reveal({core::Source::Kind::Process, {}});
        QCOMPARE(QApplication::focusWidget()->objectName(), u"processAdd"_s);
        desk.page->reveal({core::Source::Kind::Process, desk.process().id.toString()});
        QCOMPARE(QApplication::focusWidget()->objectName(), u"processName"_s);
    }

    void everyControlHasAName()
    {
        const Desk desk;
        desk.fill();
        desk.click(u"todayStepOpen"_s);
        QCOMPARE(support::namelessControls(desk.page.get()).join(u'\n'), QString());
    }

    void theTabKeyComesByEverything()
    {
        Desk desk;
        desk.fill();
        desk.add(u"processAdd"_s, u"Hand over a case"_s);
        QCOMPARE(support::tabFaults(desk.page.get()), QString());
    }

    void isPhotographed()
    {
        Desk desk;
        desk.fill();
        desk.add(u"processAdd"_s, u"Hand over a case"_s);
        desk.close();
        const auto make = [&] {
            auto *page = ui::createPeoplePage(desk.stage.context(), nullptr);
            page->reveal({core::Source::Kind::Process, desk.process().id.toString()});
            return page;
        };
        QCOMPARE(support::photograph(u"processes"_s, make, {1200, 1700}).size(), support::looks());
        const auto photograph = [](const QString &name, const ui::PageContext &context) {
            support::photograph(name, [&] {
                auto *page = ui::createPeoplePage(context, nullptr);
                page->reveal({core::Source::Kind::Process, {}});
                return page;
            });
        };
        support::WorkedExample sample;
        photograph(u"processes-sample"_s, sample.context());
        support::PageStage nobody;
        photograph(u"processes-empty"_s, nobody.context());
    }
};

SIXPOINT_TEST(TestProcessesPart)

} // namespace tst_processespart

#include "tst_processespart.moc"
