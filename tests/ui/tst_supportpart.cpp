// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/strategy/starters.h"
#include "core/workspace/edit.h"
#include "core/workspace/edit/workbench.h"
#include "tests/support/partdesk.h"
#include "tests/support/peoplerows.h"
#include "tests/support/photographs.h"
#include "tests/support/tabstops.h"
#include "tests/support/testprogram.h"
#include "tests/support/workedexample.h"
#include "ui/pages/people/confidencelook.h"
#include "ui/pages/people/peoplepage.h"
#include "ui/shell/theme.h"
#include "ui/widgets/notice.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>

namespace tst_supportpart {

using namespace Qt::StringLiterals;
using core::Source;
using support::PartDesk;

struct Desk : PartDesk
{
    Desk()
        : PartDesk(ui::createPeoplePage, u"people"_s, 1)
    { }

    core::Workspace &workspace() const
    {
        return *stage.file.workspace;
    }
    void setHeadcount(int headcount) const
    {
        core::Organisation card = dossier().organisation;
        card.headcount = headcount;
        QVERIFY(core::edit::changeOrganisation(workspace(), card));
    }
    template<class T>
    void store(QList<T> rows) const
    {
        for (T &row : rows)
            row.organisation = stage.file.organisation;
        if constexpr (requires { &T::position; })
            QVERIFY(core::edit::addRows(workspace(), stage.file.organisation,
                                        std::span<const T>(rows)));
        else
            QVERIFY(core::edit::setRows(workspace(), stage.file.organisation,
                                        std::span<const T>(rows)));
    }
    /// "16 | 65 | 15", a dash where nothing is stored.
    QString sizes() const
    {
        QStringList parts;
        for (const core::Adopters group : core::AllAdopters) {
            QString size = u"–"_s;
            for (const core::AdopterGroup &row : dossier().adopterGroups)
                if (row.group == group && row.people)
                    size = QString::number(*row.people);
            parts.append(size);
        }
        return parts.join(u" | "_s);
    }
    QString text(const QString &label) const
    {
        return find<QLabel>(label)->text();
    }
    void paste(const QString &text) const
    {
        QGuiApplication::clipboard()->setText(text);
        click(u"confidencePaste"_s);
    }
    /// The name of what has the focus after going to a place.
    QString focusAt(Source::Kind kind, const QString &id = {}) const
    {
        page->reveal({kind, id});
        return QApplication::focusWidget() ? QApplication::focusWidget()->objectName() : QString();
    }
};

/// A desk with the whole plan of peoplerows.h.
void fill(const Desk &desk)
{
    desk.setHeadcount(96);
    const core::Dossier full = support::peopleDossier(core::Dossier());
    desk.store(full.adopterGroups);
    desk.store(full.reluctanceReasons);
    desk.store(full.supportOffers);
    desk.store(QList<core::PeoplePlan>{full.peoplePlan});
    desk.store(full.inclusion);
    desk.store(full.confidence);
}

class TestSupportPart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        ui::applyTheme(*qApp, ui::Shade::Light);
    }

    void theHeadcountSizesTheGroupsInOneStep()
    {
        const Desk desk;
        QVERIFY(!desk.find<QAbstractButton>(u"adopterHeadcount"_s)->isEnabled());
        desk.click(u"adopterSayHeadcount"_s);
        QCOMPARE(desk.stage.navigator.visited, QStringList{u"field:headcount"_s});
        desk.setHeadcount(96);
        QVERIFY(!desk.find(u"adopterSayHeadcount"_s)->isVisible());
        desk.type(u"adopterReading"_s, u"Answers from their own work"_s);
        desk.click(u"adopterHeadcount"_s);
        QCOMPARE(desk.sizes(), u"16 | 65 | 15"_s);
        const core::AdopterGroup early = desk.dossier().adopterGroups.first();
        QCOMPARE(early.basis, u"16% of 96 people, the usual share (Rogers 2003)"_s);
        QCOMPARE(early.readingHelp, u"Answers from their own work"_s); // stays
        QCOMPARE(desk.find<QSpinBox>(u"adopterPeople"_s)->value(), 16);
        QCOMPARE(desk.text(u"adopterSum"_s),
                 u"The three groups have 96 people together, which is everybody."_s);
        QVERIFY(desk.workspace().undo());
        QCOMPARE(desk.sizes(), u"– | – | –"_s);
        QCOMPARE(desk.find<QSpinBox>(u"adopterPeople"_s)->text(), u"–"_s);
        QVERIFY(!desk.find(u"adopterSum"_s)->isVisible());
        QVERIFY(desk.workspace().redo());
        QCOMPARE(desk.sizes(), u"16 | 65 | 15"_s);
    }

    void theSurveySizesThemToo()
    {
        const Desk desk;
        desk.setHeadcount(96);
        desk.paste(u"code,moment,1,2,3,4,5,6\na,before,4,4,4,4,4,4\nb,before,3,3,3,3,3,3\n"
                   "c,before,3,3,3,3,3,3\nd,before,1,1,1,1,1,1\n"_s);
        QVERIFY(!desk.find<QAbstractButton>(u"adopterSurvey"_s)->isEnabled());
        QVERIFY(desk.text(u"adopterKnown"_s).contains(u"It takes five answers"_s));
        desk.add(u"readingAdd"_s, u"e 3 3 3 3 3 3"_s);
        QCOMPARE(desk.text(u"adopterKnown"_s),
                 u"The headcount is 96. 5 of 96 people answered the confidence survey on 23 "
                 "November 2026."_s);
        desk.click(u"adopterSurvey"_s);
        QCOMPARE(desk.sizes(), u"19 | 58 | 19"_s);
        QVERIFY(desk.dossier().adopterGroups.first().basis.startsWith(u"1 of 5 people"_s));
        QVERIFY(desk.workspace().undo());
        QCOMPARE(desk.sizes(), u"– | – | –"_s);
    }

    void groupsAreWrittenByHand()
    {
        const Desk desk;
        desk.type(u"adopterPeople"_s, u"12"_s);
        QTest::keyClick(desk.find(u"adopterPeople"_s), Qt::Key_Return);
        desk.type(u"adopterBasis"_s, u"Asked in three teams"_s);
        desk.type(u"adopterContributing"_s, u"A say in the set-up"_s);
        const core::AdopterGroup early = desk.dossier().adopterGroups.value(0);
        QCOMPARE(early.group, core::Adopters::Early);
        QCOMPARE(early.people, 12);
        QCOMPARE(early.basis, u"Asked in three teams"_s);
        QCOMPARE(early.contributingHelp, u"A say in the set-up"_s);
    }

    void reasonsComeWithARemedy()
    {
        const Desk desk;
        const QList<core::Starters::Remedy> remedies = core::builtInStarters().remedies;
        desk.click(u"reasonIdea0"_s);
        core::ReluctanceReason reason = desk.dossier().reluctanceReasons.value(0);
        QCOMPARE(reason.reason, remedies.first().sign);
        QCOMPARE(reason.remedy, remedies.first().remedy);
        QCOMPARE(reason.kind, remedies.first().kind);
        QVERIFY(desk.workspace().undo());
        QVERIFY(desk.dossier().reluctanceReasons.isEmpty());

        desk.add(u"reasonAdd"_s, u"It is one more password"_s);
        QVERIFY(!desk.find(u"reasonHint"_s)->isVisible());
        desk.choose(u"reasonKind"_s, 2);
        reason = desk.dossier().reluctanceReasons.value(0);
        QCOMPARE(reason.kind, core::ReluctanceReason::Kind::Effort);
        QVERIFY(desk.find(u"reasonHint"_s)->isVisible());
        desk.type(u"reasonRemedy"_s, u"Single sign-on"_s);
        QVERIFY(!desk.find(u"reasonHint"_s)->isVisible());
        QCOMPARE(desk.dossier().reluctanceReasons.value(0).remedy, u"Single sign-on"_s);
        desk.click(u"reasonRemove"_s);
        QVERIFY(desk.dossier().reluctanceReasons.isEmpty());
    }

    void theFirstIdeasShowAllKinds()
    {
        const Desk desk;
        QSet<QString> kinds;
        for (int i = 0; i < 4; ++i)
            desk.click(u"reasonIdea0"_s);
        for (const core::ReluctanceReason &reason : desk.dossier().reluctanceReasons)
            kinds.insert(core::wordFor(*reason.kind));
        QCOMPARE(kinds.size(), 4);
    }

    void eachGroupIsToHaveAnOffer()
    {
        const Desk desk;
        QCOMPARE(desk.text(u"withoutOffer"_s),
                 u"Still without an offer of their own: early adopters, the middle and reluctant "
                 "users."_s);
        desk.add(u"offerAdd"_s, u"Build it with us"_s);
        core::SupportOffer offer = desk.dossier().supportOffers.value(0);
        QCOMPARE(offer.group, core::Adopters::Early);
        desk.add(u"offerAdd"_s, u"One task from my week"_s);
        desk.add(u"offerAdd"_s, u"Side by side"_s);
        QVERIFY(!desk.find(u"withoutOffer"_s)->isVisible());
        desk.add(u"offerAdd"_s, u"Opening day"_s);
        QVERIFY(!desk.dossier().supportOffers.last().group);
        desk.choose(u"offerGroup"_s, 3); // the first offer, now for reluctant users
        desk.type(u"offerDate"_s, u"11/1/2027"_s);
        QCOMPARE(desk.text(u"withoutOffer"_s),
                 u"Still without an offer of their own: early adopters."_s);
        for (const core::SupportOffer &each : desk.dossier().supportOffers)
            if (each.title == u"Build it with us"_s)
                offer = each;
        QCOMPARE(offer.group, core::Adopters::Reluctant);
    }

    void offersMoveAmongTheirOwn()
    {
        const Desk desk;
        fill(desk);
        desk.click(u"offerIdea0"_s); // another one for the first group
        const auto early = [&] {
            QStringList titles;
            for (const core::SupportOffer &each : desk.dossier().supportOffers)
                if (each.group == core::Adopters::Early)
                    titles.append(each.title);
            return titles;
        };
        const QStringList before = early();
        QCOMPARE(before.size(), 2);
        desk.click(u"offerDown"_s);
        QCOMPARE(early(), (QStringList{before.at(1), before.at(0)}));
    }

    void championsAreCountedAgainstTheHeadcount()
    {
        const Desk desk;
        QVERIFY(desk.text(u"championNeed"_s).contains(u"is not known yet"_s));
        desk.setHeadcount(96);
        desk.type(u"planChampions"_s, u"3"_s);
        QTest::keyClick(desk.find(u"planChampions"_s), Qt::Key_Return);
        desk.type(u"planChampionHours"_s, u"2"_s);
        QTest::keyClick(desk.find(u"planChampionHours"_s), Qt::Key_Return);
        desk.type(u"planRecognition"_s, u"A word in the yearly review"_s);
        desk.type(u"planHelpRoute"_s, u"The help room, within an hour"_s);
        const core::PeoplePlan plan = desk.dossier().peoplePlan;
        QCOMPARE(plan.champions, 3);
        QCOMPARE(plan.championHours, 2);
        QCOMPARE(plan.recognition, u"A word in the yearly review"_s);
        QCOMPARE(plan.helpRoute, u"The help room, within an hour"_s);
        QCOMPARE(desk.text(u"championNeed"_s),
                 u"For 96 people, we need about four champions, one for every 25. With 20 to 30 "
                 "people for each, that is four to five. We count on three, one for about every 32 "
                 "people: too many for one person. Together they are to have 6 hours a month."_s);
    }

    void monthFourIsPutTogetherFromIdeas()
    {
        const Desk desk;
        const QStringList ideas = core::builtInStarters().monthFour;
        desk.type(u"planMonthFour"_s, u"Ask everybody again."_s);
        desk.click(u"monthFourIdea1"_s);
        QCOMPARE(desk.dossier().peoplePlan.monthFour, u"Ask everybody again.\n"_s + ideas.at(1));
        QCOMPARE(desk.find<QPlainTextEdit>(u"planMonthFour"_s)->toPlainText(),
                 desk.dossier().peoplePlan.monthFour);
        QCOMPARE(desk.find(u"monthFourIdea1"_s)->toolTip(), ideas.at(2));
        desk.type(u"planMonthFourDate"_s, u"15/3/2027"_s);
        desk.type(u"planMonthFourOwner"_s, u"Training lead"_s);
        QCOMPARE(desk.dossier().peoplePlan.monthFourDate, QDate(2027, 3, 15));
        QCOMPARE(desk.dossier().peoplePlan.monthFourOwner, u"Training lead"_s);
        desk.click(u"monthFourAllIdeas"_s);
        for (const QString &idea : ideas)
            QVERIFY(desk.dossier().peoplePlan.monthFour.contains(idea));
        QVERIFY(!desk.find(u"monthFourAllIdeas"_s)->isVisible());
        QVERIFY(desk.workspace().undo());
        QVERIFY(desk.find(u"monthFourAllIdeas"_s)->isVisible());
    }

    void nobodyIsLeftOut()
    {
        const Desk desk;
        desk.type(u"inclusionAdjustment"_s, u"Captions"_s);
        desk.type(u"inclusionTestedWith"_s, u"Two colleagues"_s);
        QCOMPARE(desk.dossier().inclusion.size(), 1);
        const core::Inclusion row = desk.dossier().inclusion.first();
        QCOMPARE(row.kind, core::Inclusion::Kind::Disabilities);
        QCOMPARE(row.adjustment, u"Captions"_s);
        QCOMPARE(row.testedWith, u"Two colleagues"_s);
        desk.type(u"inclusionAdjustment"_s, QString());
        desk.type(u"inclusionTestedWith"_s, QString());
        QVERIFY(desk.dossier().inclusion.isEmpty());
    }

    void marksAreTypedFromPaper()
    {
        const Desk desk;
        desk.add(u"readingAdd"_s, u"blue7 4 3 5 4 - 3"_s);
        desk.add(u"readingAdd"_s, u"Blue7 555555"_s);
        const QList<core::ConfidenceReading> stored = desk.dossier().confidence;
        QCOMPARE(stored.size(), 2);
        QCOMPARE(stored.first().code, u"blue7"_s);
        QCOMPARE(stored.first().marks, (std::array{4, 3, 5, 4, 0, 3}));
        QCOMPARE(stored.first().moment, core::ConfidenceReading::Moment::Before);
        QCOMPARE(stored.first().date, QDate(2026, 11, 23));
        QCOMPARE(stored.last().moment, core::ConfidenceReading::Moment::After);
        QVERIFY(desk.text(u"confidenceResult"_s).startsWith(u"One person gave marks"_s));
        // The line is left where it is, to add another.
        QCOMPARE(QApplication::focusWidget()->objectName(), u"readingAdd"_s);
    }

    void aCodeWithoutMarksIsFilledInLater()
    {
        const Desk desk;
        desk.add(u"readingAdd"_s, u"my dog is 12"_s);
        QCOMPARE(desk.dossier().confidence.value(0).code, u"my dog is 12"_s);
        QCOMPARE(desk.text(u"readingLacks"_s), u"No marks yet"_s);
        desk.click(u"readingOpen"_s);
        desk.find<QSpinBox>(u"readingMark2"_s)->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Up);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Up);
        QCOMPARE(desk.dossier().confidence.value(0).marks, (std::array{0, 2, 0, 0, 0, 0}));
        QVERIFY(!desk.find(u"readingLacks"_s)->isVisible());
        desk.click(u"readingRemove"_s);
        QVERIFY(desk.dossier().confidence.isEmpty());
    }

    void aFaultySurveyIsNotTakenIn()
    {
        const Desk desk;
        auto *notice = desk.find<ui::Notice>(u"confidenceNotice"_s);
        desk.paste(u"code,moment,1,2,3,4,5,6\na,before,4,4,4,4,4,4\nb,before,9,3,3,3,3,3\n"_s);
        QVERIFY(desk.dossier().confidence.isEmpty());
        QVERIFY(notice->isVisible());
        QVERIFY2(notice->text().startsWith(u"Nothing was taken in.\nLine 3: “9” is not a mark"_s),
                 qPrintable(notice->text()));
        desk.paste(u"code\tmoment\t1\t2\t3\t4\t5\t6\na\tbefore\t4\t4\t4\t4\t4\t4\n"
                   "a\tafter\t5\t5\t5\t5\t5\t5\n"_s);
        QCOMPARE(desk.dossier().confidence.size(), 2);
        QCOMPARE(notice->text(), u"The marks of 2 lines were taken in."_s);
        QVERIFY(desk.workspace().undo()); // all of them are one step
        QVERIFY(desk.dossier().confidence.isEmpty());
    }

    void theGainNeedsFivePeople()
    {
        const Desk desk;
        desk.store(support::fivePairs());
        QVERIFY(desk.text(u"confidenceResult"_s)
                    .endsWith(u"Their confidence rose by 0.67 of a mark on average."_s));
        const core::ConfidenceResult result = core::confidenceResult(desk.dossier().confidence);
        const core::report::Table table = ui::confidenceTable(result);
        QCOMPARE(table.rows.size(), 6);
        QCOMPARE(table.rows.at(0).at(3).text.text, u"1.00"_s);
        QCOMPARE(table.rows.at(2).at(3).text.text, u"–"_s); // four marked it twice
    }

    void everyPlaceIsFound()
    {
        const Desk desk;
        using Kind = Source::Kind;
        QCOMPARE(desk.focusAt(Kind::ReluctanceReason), u"reasonAdd"_s);
        QCOMPARE(desk.focusAt(Kind::SupportOffer), u"offerAdd"_s);
        QCOMPARE(desk.focusAt(Kind::Confidence), u"readingAdd"_s);
        QCOMPARE(desk.focusAt(Kind::PeoplePlan), u"planChampions"_s);
        QCOMPARE(desk.focusAt(Kind::PeoplePlan, u"helpRoute"_s), u"planHelpRoute"_s);
        QCOMPARE(desk.focusAt(Kind::PeoplePlan, u"monthFour"_s), u"planMonthFour"_s);
        QCOMPARE(desk.focusAt(Kind::AdopterGroup), u"adopterPeople"_s);
        QCOMPARE(desk.focusAt(Kind::Inclusion, u"no-desk"_s), u"inclusionAdjustment"_s);
        fill(desk);
        const core::Dossier &known = desk.dossier();
        QCOMPARE(desk.focusAt(Kind::ReluctanceReason, known.reluctanceReasons.last().id.toString()),
                 u"reasonReason"_s);
        QCOMPARE(desk.focusAt(Kind::SupportOffer, known.supportOffers.last().id.toString()),
                 u"offerGroup"_s);
        QCOMPARE(desk.focusAt(Kind::Confidence, known.confidence.last().id.toString()),
                 u"readingCode"_s);
        QVERIFY(QApplication::focusWidget()->visibleRegion().boundingRect().isValid());
    }

    void everyControlHasAName()
    {
        const Desk desk;
        fill(desk);
        desk.click(u"readingOpen"_s);
        QCOMPARE(support::namelessControls(desk.page.get()).join(u'\n'), QString());
    }

    void theTabKeyComesByEverything()
    {
        const Desk desk;
        fill(desk);
        desk.click(u"readingOpen"_s);
        QCOMPARE(support::tabFaults(desk.page.get()), QString());
    }

    void isPhotographed()
    {
        Desk desk;
        desk.close();
        const auto make = [&] {
            auto *page = ui::createPeoplePage(desk.stage.context(), nullptr);
            page->reveal({Source::Kind::AdopterGroup, u"early"_s});
            return page;
        };
        QCOMPARE(support::photograph(u"support-empty"_s, make, {1200, 2400}).size(),
                 support::looks());
        fill(desk);
        support::photograph(u"support"_s, make, {1200, 4200});
        support::WorkedExample sample;
        support::photograph(u"support-sample"_s,
                            [&] {
                                auto *page = ui::createPeoplePage(sample.context(), nullptr);
                                page->reveal({Source::Kind::ReluctanceReason, {}});
                                return page;
                            },
                            {1200, 1600});
    }
};

SIXPOINT_TEST(TestSupportPart)

} // namespace tst_supportpart

#include "tst_supportpart.moc"
