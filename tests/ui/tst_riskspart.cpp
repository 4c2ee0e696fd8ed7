// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/strategy/riskproposals.h"
#include "core/workspace/edit.h"
#include "tests/support/partdesk.h"
#include "tests/support/photographs.h"
#include "tests/support/tabstops.h"
#include "tests/support/testprogram.h"
#include "tests/support/workedexample.h"
#include "ui/pages/plan/planpage.h"
#include "ui/shell/theme.h"

#include <QApplication>
#include <QLabel>

namespace tst_riskspart {

using namespace Qt::StringLiterals;
using support::PartDesk;

PartDesk desk()
{
    return PartDesk(ui::createPlanPage, u"plan"_s, 2);
}

class TestRisksPart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        ui::applyTheme(*qApp, ui::Shade::Light);
    }

    void aRiskIsWrittenAndScored()
    {
        const PartDesk desk = tst_riskspart::desk();
        desk.add(u"riskAdd"_s, u"The only administrator leaves"_s);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"riskText"_s);
        desk.choose(u"riskLikelihood"_s, 3);
        desk.choose(u"riskImpact"_s, 5);
        desk.type(u"riskOwner"_s, u"IT manager"_s);
        const core::Risk risk = desk.dossier().risks.value(0);
        QCOMPARE(risk.text, u"The only administrator leaves"_s);
        QCOMPARE(risk.score(), 15);
        QCOMPARE(risk.owner, u"IT manager"_s);
        QVERIFY(desk.find<QLabel>(u"riskLacks"_s)->text().contains(u"response"_s));
        QVERIFY(desk.stage.file.workspace->undo());
        QCOMPARE(desk.dossier().risks.value(0).owner, QString());
    }

    void whatTheAnswersPointToIsTakenInOrRefusedWithAReason()
    {
        PartDesk desk = tst_riskspart::desk();
        core::Organisation card = desk.dossier().organisation;
        card.desklessPercent = 40;
        QVERIFY(core::edit::changeOrganisation(*desk.stage.file.workspace, card));
        const auto open
            = [&] { return core::proposedRisks(core::builtInStarters(), desk.dossier()).size(); };
        const qsizetype before = open();
        QVERIFY(before > 1);
        desk.click(u"riskAccept"_s);
        QCOMPARE(open(), before - 1);
        QVERIFY(!desk.dossier().risks.first().refused);
        desk.stage.prompt.answerText(u"Nobody posts at night"_s);
        desk.click(u"riskRefuse"_s);
        QCOMPARE(open(), before - 2);
        QVERIFY(desk.dossier().risks.last().refused);
        QCOMPARE(desk.dossier().risks.last().response, u"Nobody posts at night"_s);
        desk.click(u"riskBack"_s);
        QCOMPARE(open(), before - 1);
    }

    void everyControlHasAName()
    {
        const PartDesk desk = tst_riskspart::desk();
        desk.add(u"riskAdd"_s, u"A risk"_s);
        QCOMPARE(support::namelessControls(desk.page.get()).join(u'\n'), QString());
    }

    void theTabKeyComesByEverything()
    {
        PartDesk desk = tst_riskspart::desk();
        core::Organisation card = desk.dossier().organisation;
        card.desklessPercent = 40;
        QVERIFY(core::edit::changeOrganisation(*desk.stage.file.workspace, card));
        desk.add(u"riskAdd"_s, u"A risk"_s);
        desk.add(u"riskAdd"_s, u"Another risk"_s);
        QCOMPARE(support::tabFaults(desk.page.get()), QString());
    }

    void isPhotographed()
    {
        support::PageStage nobody;
        support::photograph(u"plan-risks-empty"_s, [&] {
            ui::Page *page = ui::createPlanPage(nobody.context(), nullptr);
            page->reveal({core::Source::Kind::Risk, {}});
            return page;
        });
        support::WorkedExample sample;
        QCOMPARE(support::photograph(u"plan-risks"_s,
                                     [&] {
                                         ui::Page *page
                                             = ui::createPlanPage(sample.context(), nullptr);
                                         page->reveal({core::Source::Kind::Risk, {}});
                                         return page;
                                     },
                                     {1200, 1600})
                     .size(),
                 support::looks());
    }
};

SIXPOINT_TEST(TestRisksPart)

} // namespace tst_riskspart

#include "tst_riskspart.moc"
