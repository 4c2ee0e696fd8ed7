// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/edit.h"
#include "tests/support/partdesk.h"
#include "tests/support/testprogram.h"
#include "ui/pages/plan/planpage.h"
#include "ui/shell/theme.h"
#include "ui/widgets/fulltable.h"

#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QPushButton>
#include <QTest>

namespace tst_roadmappart {

using namespace Qt::StringLiterals;
using support::PartDesk;

constexpr int RoadmapPart = 1;
constexpr int TableView = 1;

struct Desk : PartDesk
{
    Desk()
        : PartDesk(ui::createPlanPage, u"plan"_s, RoadmapPart)
    { }

    void addDatedAction(const QString &title)
    {
        core::Workspace &workspace = *stage.file.workspace;
        const auto id = core::edit::addAction(workspace, stage.file.organisation, title);
        QVERIFY(id);
        core::Action action = *workspace.find<core::Action>(stage.file.organisation, *id);
        action.start = QDate(2027, 1, 11);
        action.end = QDate(2027, 2, 26);
        QVERIFY(core::edit::changeAction(workspace, action));
    }
    QStringList offered(const QString &box) const
    {
        QStringList titles;
        const auto *choices = find<QComboBox>(box);
        for (int i = 0; i < choices->count(); ++i)
            titles << choices->itemText(i);
        return titles;
    }
};

class TestRoadmapPart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        ui::applyTheme(*qApp, ui::Shade::Light);
    }

    void anActionIsNotOfferedToWaitForItself()
    {
        Desk desk;
        desk.addDatedAction(u"Train champions"_s);
        QCOMPARE(desk.offered(u"linkAfter"_s), QStringList());
        QVERIFY(!desk.find<QPushButton>(u"linkMake"_s)->isEnabled());
        desk.addDatedAction(u"Open the forum"_s);
        desk.addDatedAction(u"Close the wiki"_s);
        QCOMPARE(desk.offered(u"linkAfter"_s),
                 QStringList({u"Open the forum"_s, u"Close the wiki"_s}));
        desk.choose(u"linkAction"_s, 1);
        QCOMPARE(desk.offered(u"linkAfter"_s),
                 QStringList({u"Train champions"_s, u"Close the wiki"_s}));
        desk.click(u"linkMake"_s);
        const QList<core::Action> actions = desk.dossier().actions;
        QCOMPARE(desk.dossier().actionLinks.size(), 1);
        QCOMPARE(desk.dossier().actionLinks.first().action, actions.at(1).id);
        QCOMPARE(desk.dossier().actionLinks.first().after, actions.at(0).id);
    }

    void aLongTitleWrapsInANarrowTable()
    {
        Desk desk;
        desk.addDatedAction(u"Coach one respected leader twice a week"_s);
        desk.click(u"roadmapView"_s + QString::number(TableView));
        auto *table = desk.find<ui::FullTable>(u"blockTable"_s);
        desk.page->resize(1400, 800);
        const int line = table->verticalHeader()->defaultSectionSize();
        QTRY_COMPARE(table->rowHeight(0), line);
        desk.page->resize(640, 800);
        QTRY_VERIFY(table->rowHeight(0) > line);
        const QModelIndex cell = table->model()->index(0, 0);
        QTRY_VERIFY(table->viewport()->rect().contains(table->visualRect(cell)));
        desk.page->resize(1400, 800);
        QTRY_COMPARE(table->rowHeight(0), line);
    }
};

SIXPOINT_TEST(TestRoadmapPart)

} // namespace tst_roadmappart

#include "tst_roadmappart.moc"
