// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/partdesk.h"
#include "tests/support/photographs.h"
#include "tests/support/testprogram.h"
#include "tests/support/workedexample.h"
#include "ui/pages/plan/planpage.h"
#include "ui/shell/theme.h"
#include "ui/widgets/blocksview.h"
#include "ui/widgets/notice.h"

#include <QLabel>

namespace tst_valuepart {

using namespace Qt::StringLiterals;
using support::PartDesk;

PartDesk desk()
{
    return PartDesk(ui::createPlanPage, u"plan"_s, 3);
}

class TestValuePart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        ui::applyTheme(*qApp, ui::Shade::Light);
    }

    void aCostIsCountedInPenceAsItIsTyped()
    {
        const PartDesk desk = tst_valuepart::desk();
        desk.add(u"costAdd"_s, u"Licences"_s);
        desk.type(u"costLow"_s, u"1,200.50"_s);
        desk.type(u"costLikely"_s, u"£1500"_s);
        desk.type(u"costHigh"_s, u"2000"_s);
        const core::ValueLine line = desk.dossier().valueLines.value(0);
        QCOMPARE(line.low, 120'050);
        QCOMPARE(line.likely, 150'000);
        QCOMPARE(line.high, 200'000);
        QVERIFY(line.isCost());
        QVERIFY(desk.stage.file.workspace->undo());
        QVERIFY(!desk.dossier().valueLines.value(0).high);
    }

    void aPlaceNamedElsewhereIsShown()
    {
        const PartDesk desk = tst_valuepart::desk();
        for (const auto &[id, field] : {std::pair{u""_s, u"costAdd"_s},
                                        {u"benefit"_s, u"benefitAdd"_s},
                                        {u"hourRate"_s, u"valueHourRate"_s},
                                        {u"discount"_s, u"valueDiscount"_s}}) {
            desk.page->reveal({core::Source::Kind::ValueLine, id});
            QCOMPARE(QApplication::focusWidget()->objectName(), field);
        }
    }

    void whatIsNoAmountIsPointedOutAndNotStored()
    {
        const PartDesk desk = tst_valuepart::desk();
        desk.add(u"costAdd"_s, u"Licences"_s);
        desk.type(u"costLow"_s, u"a few"_s);
        QVERIFY(desk.find<QLabel>(u"costLowMessage"_s)->isVisible());
        QVERIFY(!desk.dossier().valueLines.value(0).low);
        desk.type(u"costLow"_s, u"7"_s);
        QVERIFY(!desk.find<QLabel>(u"costLowMessage"_s)->isVisible());
        QCOMPARE(desk.dossier().valueLines.value(0).low, 700);
    }

    void usualCostsComeWithoutAmounts()
    {
        const PartDesk desk = tst_valuepart::desk();
        desk.click(u"costAllIdeas"_s);
        QCOMPARE(desk.dossier().valueLines.size(), 7);
        for (const core::ValueLine &line : desk.dossier().valueLines)
            QVERIFY(line.isCost() && !line.low);
    }

    void percentAndCurrencyAreRead()
    {
        const PartDesk desk = tst_valuepart::desk();
        desk.type(u"valueDiscount"_s, u"4.25"_s);
        QCOMPARE(desk.dossier().valueSettings.discount, 425);
        desk.type(u"valueCurrency"_s, u"JPY"_s);
        desk.type(u"valueHourRate"_s, u"3000"_s);
        QCOMPARE(desk.dossier().valueSettings.hourRate, 3000);
    }

    void theRangeComesByItself()
    {
        const PartDesk desk = tst_valuepart::desk();
        desk.add(u"costAdd"_s, u"Licences"_s);
        desk.type(u"costLow"_s, u"1000"_s);
        desk.type(u"costLikely"_s, u"1200"_s);
        desk.type(u"costHigh"_s, u"1800"_s);
        desk.add(u"benefitAdd"_s, u"Less post"_s);
        desk.type(u"benefitLow"_s, u"500"_s);
        desk.type(u"benefitLikely"_s, u"2000"_s);
        desk.type(u"benefitHigh"_s, u"4000"_s);
        QTRY_VERIFY(desk.find<ui::BlocksView>(u"valueResult"_s)->isVisible());
        QTRY_VERIFY(desk.find<ui::Notice>(u"valueFindings"_s)->text().contains(u"Less post"_s));
    }

    void everyControlHasAName()
    {
        const PartDesk desk = tst_valuepart::desk();
        desk.click(u"costAllIdeas"_s);
        desk.click(u"costOpen"_s);
        QCOMPARE(support::namelessControls(desk.page.get()).join(u'\n'), QString());
    }

    void isPhotographed()
    {
        support::WorkedExample sample;
        QCOMPARE(support::photograph(u"plan-value"_s,
                                     [&] {
                                         ui::Page *page
                                             = ui::createPlanPage(sample.context(), nullptr);
                                         page->reveal({core::Source::Kind::ValueLine, {}});
                                         QTest::qWait(300);
                                         return page;
                                     },
                                     {1200, 2000})
                     .size(),
                 support::looks());
    }
};

SIXPOINT_TEST(TestValuePart)

} // namespace tst_valuepart

#include "tst_valuepart.moc"
