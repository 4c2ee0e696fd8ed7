// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/edit.h"
#include "tests/support/pagedesk.h"
#include "tests/support/photographs.h"
#include "tests/support/samplestage.h"
#include "tests/support/testprogram.h"
#include "ui/charts/radarstrokes.h"
#include "ui/pages/readiness/findings.h"
#include "ui/pages/readiness/pointstable.h"
#include "ui/pages/readinesspage.h"
#include "ui/shell/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QRegularExpression>
#include <QSpinBox>
#include <QTest>

namespace tst_resultsview {

using namespace Qt::StringLiterals;

/// The page of the worked example with its results in view.
struct Desk : support::PageDesk
{
    Desk()
    {
        support::addSampleRound(stage);
        show(ui::createReadinessPage(stage.context(), nullptr));
        click(u"readinessParts1"_s);
    }

    /// All words in a card, one label a line.
    QString words(const QString &card) const
    {
        QStringList lines;
        for (const QLabel *label : find<QWidget>(card)->findChildren<QLabel *>())
            if (label->isVisible() && !label->text().isEmpty())
                lines.append(label->text());
        return lines.join(u'\n');
    }
    const core::Profile &profile() const
    {
        return stage.live.dossier().profile;
    }
};

class TestResultsView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        ui::applyTheme(*qApp, ui::Shade::Light);
    }

    void saysWhoAnsweredWithDenominators()
    {
        Desk desk;
        QVERIFY2(desk.words(u"results"_s).contains(u"9 of 9 people answered: "_s),
                 qPrintable(desk.words(u"results"_s)));
    }

    void namesWhatHoldsBackWithBothScores()
    {
        Desk desk;
        QVERIFY(!desk.profile().heldBackBy.isEmpty());
        const core::PointProfile *lowest = desk.profile().point(desk.profile().heldBackBy.first());
        const QString words = desk.words(u"heldBack"_s);
        QVERIFY(words.contains(lowest->score->toString()));
        QVERIFY(words.contains(u"the lowest of "_s));
    }

    void everyDisagreementHasItsNumbers()
    {
        Desk desk;
        QVERIFY(desk.words(u"disagreements"_s).count(u"Lowest "_s) == 5); // the rest on demand
        desk.click(u"disagreementsMore"_s);
        const QString words = desk.words(u"disagreements"_s);
        int count = 0;
        for (const core::PointProfile &point : desk.profile().points)
            for (const core::Disagreement &item : point.disagreements) {
                ++count;
                QVERIFY(words.contains(u">%1</a>"_s.arg(item.question.text)));
                QVERIFY(words.contains(
                    u"Lowest %1, highest %2, median "_s.arg(item.lowest).arg(item.highest)));
            }
        QVERIFY(count > 0);
    }

    void splitQuestionsComeBeforeThoseOfBroadAgreement()
    {
        core::Profile profile;
        core::PointProfile point;
        point.point = {u"P1"_s};
        point.disagreements
            = {{{u"P1q1"_s}, 2, 4, core::Hundredths(300), 8, core::Hundredths(50), true},
               {{u"P1q2"_s}, 1, 5, core::Hundredths(250), 8, core::Hundredths(150), false}};
        profile.points = {point};
        const auto found = ui::findings::disagreements(support::framework(), profile);
        QCOMPARE(found.size(), 2);
        QCOMPARE(found[0].title, u"Split"_s);
        QCOMPARE(found[0].note, u"Lowest 1, highest 5, median 2.5, 8 answers"_s);
        QCOMPARE(found[1].title, u"Broad agreement"_s);
        QCOMPARE(found[1].note, u"Lowest 2, highest 4, median 3, 8 answers"_s);
    }

    void aGapBetweenLeadersAndStaffIsNamedByItsDirection()
    {
        core::Profile profile;
        core::PointProfile point;
        point.point = {u"P4"_s};
        point.gaps = {{{u"P4q1"_s}, core::Role::Leader, core::Role::Staff, core::Hundredths(133)},
                      {{u"P4q2"_s}, core::Role::Staff, core::Role::Leader, core::Hundredths(100)}};
        profile.points = {point};
        const auto found = ui::findings::perceptionGaps(support::framework(), profile);
        QCOMPARE(found[0].title, u"Blind spot"_s);
        QCOMPARE(found[0].note, u"Leaders answer 1.33 levels higher than staff, on average."_s);
        QCOMPARE(found[1].title, u"Hidden strength"_s);
        QCOMPARE(found[1].note, u"Staff answer one level higher than leaders, on average."_s);
    }

    void gapsAreRankedWithTheNextActionAndLeadToThePlan()
    {
        Desk desk;
        const auto gaps = core::rankedGaps(support::framework(), desk.profile(),
                                           desk.stage.live.dossier().targets);
        QVERIFY(!gaps.isEmpty());
        const QString words = desk.words(u"gaps"_s);
        for (const core::Gap &gap : gaps)
            QVERIFY(words.contains(gap.action->text));
        desk.click(u"toPlan"_s);
        QCOMPARE(desk.stage.navigator.visited, QStringList{u"Plan"_s});
    }

    void aDigitOnARowSetsTheTarget()
    {
        Desk desk;
        auto *table = desk.find<ui::PointsTable>(u"pointsTable"_s);
        table->setFocus();
        table->setCurrentIndex(table->points()->index(2, ui::PointsModel::Point));
        QTest::keyClick(table, Qt::Key_5);
        const core::PointCode point = table->points()->row(2).profile.point;
        const auto &targets = desk.stage.live.dossier().targets;
        const auto found = std::ranges::find(targets, point, &core::Target::point);
        QVERIFY(found != targets.end());
        QCOMPARE(found->level, 5);
        QCOMPARE(table->points()->index(2, ui::PointsModel::Target).data().toString(), u"5"_s);
        QVERIFY(desk.find<QWidget>(u"radar"_s)->accessibleDescription().contains(u"target 5"_s));
        QVERIFY(desk.stage.file.workspace->undo());
        QVERIFY(table->points()->row(2).target != 5);
    }

    void aTargetCanBeEditedInItsCell()
    {
        Desk desk;
        auto *table = desk.find<ui::PointsTable>(u"pointsTable"_s);
        table->setFocus();
        table->setCurrentIndex(table->points()->index(0, ui::PointsModel::Target));
        QTest::keyClick(table, Qt::Key_F2);
        auto *editor = table->findChild<QSpinBox *>(u"targetEditor"_s);
        QVERIFY(editor);
        editor->setValue(2);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(table->points()->row(0).target, std::optional(2));
    }

    void aLinkLeadsToItsQuestion()
    {
        Desk desk;
        const auto labels = desk.find<QWidget>(u"disagreements"_s)
                                ->findChildren<QLabel *>(QRegularExpression(u"^finding-"_s));
        QVERIFY(!labels.isEmpty());
        QLabel *label = labels.first();
        const QString question = label->objectName().mid(8);
        Q_EMIT label->linkActivated(question);
        QVERIFY(desk.find<QWidget>(u"interview"_s)->isVisible());
        QCOMPARE(desk.find<QLabel>(u"questionText"_s)->text(),
                 support::framework().question({question})->text);
    }

    void changedRulesChangeTheScores()
    {
        Desk desk;
        const core::Score before = *desk.profile().mean;
        desk.click(u"scoringRules"_s);
        auto *dialog = desk.find<QDialog>(u"scoringRulesDialog"_s);
        QVERIFY(dialog);
        dialog->findChild<QSpinBox *>(u"cap-said"_s)->setValue(5);
        QVERIFY(!dialog->findChild<QAbstractButton *>(u"storeRules"_s)->isEnabled());
        QVERIFY(dialog->findChild<QLabel *>(u"rulesMessage"_s)->text().contains(u"must rise"_s));
        dialog->findChild<QSpinBox *>(u"cap-shown"_s)->setValue(5);
        QTest::mouseClick(dialog->findChild<QAbstractButton *>(u"storeRules"_s), Qt::LeftButton);
        QCOMPARE(desk.stage.live.dossier().rules.caps, (std::array{5, 5, 5}));
        QVERIFY(*desk.profile().mean > before);
        QVERIFY(desk.words(u"results"_s).contains(desk.profile().mean->toString()));
    }

    void answersGoOutToAFileAndComeBackUnchanged()
    {
        Desk desk;
        const QString path = desk.stage.file.folder.filePath(u"answers.csv"_s);
        desk.stage.prompt.answerFile(path);
        desk.click(u"exportAnswers"_s);
        QVERIFY(QFile::exists(path));
        desk.stage.prompt.answerFile(path);
        desk.click(u"importAnswers"_s);
        QCOMPARE(desk.stage.prompt.told(), QStringList());
        QCOMPARE(desk.stage.prompt.noted().last(), u"All answers of the file were here already."_s);
    }

    void aFileAtFaultIsToldAndNothingIsTaken()
    {
        Desk desk;
        const auto before = desk.stage.live.dossier().answers;
        QFile file(desk.stage.file.folder.filePath(u"bad.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("respondent,role,question,answer,evidence,note\nX,staff,P1q1,9,,\n");
        file.close();
        desk.stage.prompt.answerFile(file.fileName());
        desk.click(u"importAnswers"_s);
        QCOMPARE(desk.stage.prompt.told().size(), 1);
        QCOMPARE(desk.stage.live.dossier().answers, before);
    }

    void theRadarLeavesAGapWhereAPointHasNoScore()
    {
        const QList<std::optional<double>> values = {3.0, 2.0, std::nullopt, 4.0, 1.0, 2.0};
        const QList<QList<QPointF>> runs = ui::radarRuns(values);
        QCOMPARE(runs.size(), 2);
        QCOMPARE(runs[0], (QList<QPointF>{{0, 3}, {1, 2}}));
        QCOMPARE(runs[1], (QList<QPointF>{{3, 4}, {4, 1}, {5, 2}, {6, 3}}));
        QCOMPARE(ui::radarRuns({2.0, 2.0, 2.0}).size(), 1);
        QVERIFY(ui::radarRuns({2.0, std::nullopt, std::nullopt}).isEmpty());
    }

    void everyControlHasAName()
    {
        Desk desk;
        QCOMPARE(support::namelessControls(desk.page.get()).join(u'\n'), QString());
    }

    void photographs()
    {
        support::PageStage stage;
        support::addSampleRound(stage);
        const auto make = [&] {
            auto *page = ui::createReadinessPage(stage.context(), nullptr);
            page->reveal({core::Source::Kind::Rule, u"rule 14"_s});
            return page;
        };
        support::photograph(u"readiness-results"_s, make, {1200, 2600});
        support::PageStage fresh;
        support::photograph(u"readiness-noresults"_s, [&] {
            auto *page = ui::createReadinessPage(fresh.context(), nullptr);
            page->reveal({core::Source::Kind::Rule, u"rule 14"_s});
            return page;
        });
    }
};

SIXPOINT_TEST(TestResultsView)

} // namespace tst_resultsview

#include "tst_resultsview.moc"
