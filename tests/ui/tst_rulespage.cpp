// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/strategy/starters.h"
#include "core/workspace/edit/workbench.h"
#include "tests/support/partdesk.h"
#include "tests/support/photographs.h"
#include "tests/support/tabstops.h"
#include "tests/support/testprogram.h"
#include "tests/support/workedexample.h"
#include "ui/pages/rules/rulespage.h"
#include "ui/shell/theme.h"
#include "ui/widgets/notice.h"

#include <QApplication>
#include <QLabel>

#include <algorithm>

namespace tst_rulespage {

using namespace Qt::StringLiterals;
using support::PartDesk;

enum Part { Policy, Moderation, Crisis, Checks };

PartDesk desk(Part part)
{
    return PartDesk(ui::createRulesPage, u"rules"_s, part);
}

class TestRulesPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        ui::applyTheme(*qApp, ui::Shade::Light);
    }

    void ourWordsFillEveryEmptyHeadingAsOneStep()
    {
        const PartDesk desk = tst_rulespage::desk(Policy);
        desk.click(u"policyAll"_s);
        const auto &headings = core::builtInStarters().policy;
        QCOMPARE(desk.dossier().policy.size(), headings.size());
        for (const core::PolicyPart &part : desk.dossier().policy)
            QCOMPARE(part.state, core::PolicyPart::State::Draft);
        QVERIFY(!desk.find<QAbstractButton>(u"policyAll"_s)->isEnabled());
        QVERIFY(desk.stage.file.workspace->undo());
        QVERIFY(desk.dossier().policy.isEmpty());
        QVERIFY(desk.find<QAbstractButton>(u"policyAll"_s)->isEnabled());
    }

    void aHeadingIsWrittenAndAgreed()
    {
        const PartDesk desk = tst_rulespage::desk(Policy);
        desk.click(u"policyOpen"_s);
        desk.type(u"policyText"_s, u"We speak as people."_s);
        QCOMPARE(desk.dossier().policy.first().state, core::PolicyPart::State::Draft);
        desk.choose(u"policyState"_s, 2);
        QCOMPARE(desk.dossier().policy.size(), 1);
        QCOMPARE(desk.dossier().policy.first().text, u"We speak as people."_s);
        QCOMPARE(desk.dossier().policy.first().state, core::PolicyPart::State::Agreed);
    }

    void aRuleIsTakenOverAndNoLongerOffered()
    {
        const PartDesk desk = tst_rulespage::desk(Moderation);
        const qsizetype offered = core::builtInStarters().houseRules.size();
        QVERIFY(offered > 1);
        desk.click(u"houseRuleIdea0"_s);
        QCOMPARE(desk.dossier().houseRules.size(), 1);
        QCOMPARE(desk.dossier().houseRules.first().text,
                 core::builtInStarters().houseRules.first());
        desk.click(u"houseRuleAllIdeas"_s);
        QCOMPARE(desk.dossier().houseRules.size(), offered);
        desk.add(u"houseRuleAdd"_s, u"Be kind"_s);
        QCOMPARE(desk.dossier().houseRules.last().text, u"Be kind"_s);
        QVERIFY(desk.stage.file.workspace->undo());
        QCOMPARE(desk.dossier().houseRules.size(), offered);
    }

    void rulesMoveAndGo()
    {
        const PartDesk desk = tst_rulespage::desk(Moderation);
        desk.add(u"houseRuleAdd"_s, u"One"_s);
        desk.add(u"houseRuleAdd"_s, u"Two"_s);
        desk.click(u"houseRuleDown"_s);
        QCOMPARE(desk.dossier().houseRules.first().text, u"Two"_s);
        desk.click(u"houseRuleRemove"_s);
        QCOMPARE(desk.dossier().houseRules.size(), 1);
        QVERIFY(desk.stage.file.workspace->undo());
        QVERIFY(desk.stage.file.workspace->undo());
        QCOMPARE(desk.dossier().houseRules.first().text, u"One"_s);
    }

    void theUsualStepsStandForFourSeverities()
    {
        const PartDesk desk = tst_rulespage::desk(Crisis);
        desk.type(u"crisisContact"_s, u"Duty partner"_s);
        desk.click(u"crisisUsual"_s);
        QCOMPARE(desk.dossier().crisisSteps.size(), 4);
        QCOMPARE(desk.dossier().crisisSteps.last().severity, 4);
        QVERIFY(!desk.dossier().crisisSteps.first().firstWords.isEmpty());
        QCOMPARE(desk.dossier().governance.outOfHoursContact, u"Duty partner"_s);
    }

    void aYesAboutPersonalDataAsksForMore()
    {
        const PartDesk desk = tst_rulespage::desk(Checks);
        const QString first
            = core::builtInStarters().checksOf(core::Checklist::DataProtection).first().code;
        desk.page->reveal({core::Source::Kind::Check, first});
        // From "not known", which is chosen as long as nothing was said.
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
        QCOMPARE(desk.dossier().checkAnswers.value(0).answer, core::YesNo::No);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
        QCOMPARE(desk.dossier().checkAnswers.size(), 1);
        QCOMPARE(desk.dossier().checkAnswers.first().code, first);
        QCOMPARE(desk.dossier().checkAnswers.first().answer, core::YesNo::Yes);
        const QString said = desk.find<ui::Notice>(u"screening"_s)->text();
        QVERIFY2(said.contains(u"1 of 10"_s), qPrintable(said));
        QVERIFY(!said.contains(u"compliant"_s, Qt::CaseInsensitive));
    }

    void aListGoesOnWithWhatIsNotAnswered()
    {
        const PartDesk desk = tst_rulespage::desk(Checks);
        const auto questions = core::builtInStarters().checksOf(core::Checklist::DataProtection);
        for (int i = 0; i < 2; ++i) {
            desk.page->reveal({core::Source::Kind::Check, u"data-protection"_s});
            QCOMPARE(QApplication::focusWidget()->objectName(), u"checkAnswer2"_s);
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
            const QList<core::CheckAnswer> &answers = desk.dossier().checkAnswers;
            QCOMPARE(answers.size(), i + 1);
            const auto answer
                = std::ranges::find(answers, questions.at(i).code, &core::CheckAnswer::code);
            QVERIFY(answer != answers.end());
            QCOMPARE(answer->answer, core::YesNo::No);
        }
    }

    void ideasAreTakenOneAfterAnother()
    {
        const PartDesk desk = tst_rulespage::desk(Moderation);
        desk.find(u"houseRuleIdea1"_s)->setFocus();
        for (int i = 1; i <= 2; ++i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
            QCOMPARE(desk.dossier().houseRules.size(), i);
            QCOMPARE(QApplication::focusWidget()->objectName(), u"houseRuleIdea1"_s);
        }
    }

    void thePublicSectorListIsThereWhenItApplies()
    {
        const PartDesk desk = tst_rulespage::desk(Checks);
        auto *count = desk.find<QLabel>(u"count-public-sector"_s);
        QVERIFY(!count->isVisible());
        desk.click(u"lawPublicSector"_s);
        QVERIFY(count->isVisible());
        QVERIFY(desk.dossier().governance.publicSector);
    }

    void everyControlHasAName()
    {
        using Kind = core::Source::Kind;
        const QList<core::Source> places = {{Kind::Policy, u"purpose"_s},
                                            {Kind::HouseRule, {}},
                                            {Kind::Crisis, u"2"_s},
                                            {Kind::Check, u"account-security"_s}};
        for (const core::Source &place : places) {
            const PartDesk desk = tst_rulespage::desk(Moderation);
            desk.click(u"houseRuleIdea0"_s);
            desk.page->reveal(place);
            QCOMPARE(support::namelessControls(desk.page.get()).join(u'\n'), QString());
        }
    }

    void theTabKeyComesByEverything()
    {
        using Kind = core::Source::Kind;
        const QList<core::Source> places = {{Kind::Policy, u"purpose"_s},
                                            {Kind::HouseRule, {}},
                                            {Kind::Crisis, u"2"_s},
                                            {Kind::Check, u"account-security"_s}};
        for (const core::Source &place : places) {
            const PartDesk desk = tst_rulespage::desk(Moderation);
            desk.click(u"houseRuleIdea0"_s);
            desk.add(u"houseRuleAdd"_s, u"Be kind"_s);
            desk.page->reveal(place);
            QCOMPARE(support::tabFaults(desk.page.get()), QString());
        }
    }

    void isPhotographed()
    {
        support::WorkedExample sample;
        support::PageStage nobody;
        const QList<core::Source> places = {{core::Source::Kind::Policy, {}},
                                            {core::Source::Kind::HouseRule, {}},
                                            {core::Source::Kind::Crisis, {}},
                                            {core::Source::Kind::Check, u"account-security"_s}};
        const QStringList names = {u"policy"_s, u"moderation"_s, u"crisis"_s, u"checks"_s};
        for (qsizetype i = 0; i < places.size(); ++i)
            QCOMPARE(support::photograph(u"rules-"_s + names[i],
                                         [&] {
                                             ui::Page *page
                                                 = ui::createRulesPage(sample.context(), nullptr);
                                             page->reveal(places[i]);
                                             return page;
                                         },
                                         {1200, 1400})
                         .size(),
                     support::looks());
        for (int part = 0; part < names.size(); ++part)
            support::photograph(
                u"rules-empty-"_s + names[part],
                [&] {
                    ui::Page *page = ui::createRulesPage(nobody.context(), nullptr);
                    page->findChild<QAbstractButton *>(u"rulesParts%1"_s.arg(part))->click();
                    return page;
                },
                {1200, 1400});
    }
};

SIXPOINT_TEST(TestRulesPage)

} // namespace tst_rulespage

#include "tst_rulespage.moc"
