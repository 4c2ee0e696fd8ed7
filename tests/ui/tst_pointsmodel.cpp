// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/framework/reader.h"
#include "tests/support/testprogram.h"
#include "tests/support/workspaces.h"
#include "ui/models/pointsmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

namespace tst_pointsmodel {

using namespace Qt::StringLiterals;

/// The model as lines, columns separated by " | ".
QStringList render(const ui::PointsModel &model)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells.append(model.index(row, column).data().toString());
        lines.append(cells.join(u" | "_s));
    }
    return lines;
}

core::Profile someProfile()
{
    core::Profile profile;
    core::PointProfile scored;
    scored.point = {u"P1"_s};
    scored.status = core::PointStatus::Scored;
    scored.score = core::Score(261);
    scored.claimed = core::Score(342);
    scored.level = 2;
    scored.missing = core::Share(8);
    scored.leaveOneOut = core::ScoreRange{core::Score(240), core::Score(275)};
    scored.claimAhead = true;
    scored.evidence = {12, 8, 2};
    scored.answers = 22;
    core::PointProfile unknown;
    unknown.point = {u"P2"_s};
    unknown.missing = core::Share(71);
    core::PointProfile without;
    without.point = {u"P3"_s};
    without.status = core::PointStatus::DoesNotApply;
    profile.points = {scored, unknown, without};
    profile.heldBackBy = {{u"P1"_s}};
    return profile;
}

QList<ui::PointRow> someRows()
{
    const QList<core::Target> targets
        = {{.id = {}, .organisation = {}, .point = {u"P1"_s}, .level = 4}};
    return ui::pointRows(support::framework(), someProfile(), targets);
}

class TestPointsModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatIsKnownAndWhatIsNot()
    {
        ui::PointsModel model;
        QAbstractItemModelTester tester(&model);
        model.setRows(someRows());
        QCOMPARE(render(model),
                 QStringList({u"P1 Platform understanding | 2 Exploring | 4 | 2.61 | 3.42 | 0.81 "
                              "| 12 said, 8 shown, 2 measured | 8 % | 2.40 to 2.75"_s,
                              u"P2 Vision | Not enough known | Set … | – | – | – | – | 71 % | "
                              "–"_s,
                              u"P3 User-led selection | Does not apply | Set … | – | – | – | – | "
                              "0 % | –"_s}));
    }

    void onlyTheTargetCanBeEdited()
    {
        ui::PointsModel model;
        QAbstractItemModelTester tester(&model);
        model.setRows(someRows());
        for (int column = 0; column < model.columnCount(); ++column)
            QCOMPARE(model.index(0, column).flags().testFlag(Qt::ItemIsEditable),
                     column == ui::PointsModel::Target);
    }

    void aTargetIsAskedForAndRefusedOutsideOneToFive()
    {
        ui::PointsModel model;
        QAbstractItemModelTester tester(&model);
        model.setRows(someRows());
        QSignalSpy chosen(&model, &ui::PointsModel::targetChosen);
        const QModelIndex cell = model.index(1, ui::PointsModel::Target);
        QVERIFY(!model.setData(cell, 0, Qt::EditRole));
        QVERIFY(!model.setData(cell, 6, Qt::EditRole));
        QVERIFY(!model.setData(cell, u"high"_s, Qt::EditRole));
        QCOMPARE(chosen.size(), 0);
        QVERIFY(model.setData(cell, 5, Qt::EditRole));
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen[0][0].value<core::PointCode>().text, u"P2"_s);
        QCOMPARE(chosen[0][1].toInt(), 5);
        QCOMPARE(cell.data().toString(), u"Set …"_s);
    }

    void newFiguresReplaceTheOldOnesInPlace()
    {
        ui::PointsModel model;
        QAbstractItemModelTester tester(&model);
        model.setRows(someRows());
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QList<ui::PointRow> rows = someRows();
        rows[1].target = 3;
        model.setRows(rows);
        QCOMPARE(reset.size(), 0);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(model.index(1, ui::PointsModel::Target).data().toString(), u"3"_s);
        model.setRows({});
        QCOMPARE(reset.size(), 1);
        QCOMPARE(model.rowCount(), 0);
    }

    void saysWhyAPointHoldsBack()
    {
        ui::PointsModel model;
        model.setRows(someRows());
        QVERIFY(model.index(0, ui::PointsModel::Point)
                    .data(Qt::ToolTipRole)
                    .toString()
                    .contains(u"holds the others back"_s));
        QVERIFY(model.index(0, ui::PointsModel::CappedBy)
                    .data(Qt::ToolTipRole)
                    .toString()
                    .contains(u"ahead of the evidence"_s));
    }
};

SIXPOINT_TEST(TestPointsModel)

} // namespace tst_pointsmodel

#include "tst_pointsmodel.moc"
