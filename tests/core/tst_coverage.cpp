// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/platforms/coverage.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace tst_coverage {

using namespace Qt::StringLiterals;
using namespace core;

/// Tools and their strengths, written one tool a line: the name and six digits in the order of
/// AllPurposes.
struct Table
{
    QList<Tool> tools;
    QList<CoverageEntry> entries;

    explicit Table(const QString &text)
    {
        for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
            Tool tool;
            tool.id = ToolId::create();
            tool.name = line.section(u' ', 0, 0);
            tool.position = static_cast<int>(tools.size());
            tools.append(tool);
            const QString digits = line.section(u' ', 1);
            for (qsizetype i = 0; i < digits.size(); ++i)
                enter(tool.id, AllPurposes[i], digits[i].digitValue());
        }
    }

    void enter(ToolId tool, Purpose purpose, int strength)
    {
        if (strength != 0)
            entries.append({CoverageId::create(), OrganisationId(), tool, purpose, strength});
    }
    CoverageMap map() const
    {
        return coverageMap(tools, entries);
    }
};

/// "knowledge 3: Wiki Chat", one purpose a line, those with a tool only.
QString render(const CoverageMap &map)
{
    QStringList lines;
    for (const PurposeCoverage &purpose : map.purposes) {
        if (purpose.tools.isEmpty())
            continue;
        QString line = u"%1 %2:"_s.arg(int(purpose.purpose)).arg(purpose.strength);
        for (const ToolId &id : purpose.tools) {
            for (const Tool &tool : map.tools)
                line += tool.id == id ? u' ' + tool.name : QString();
        }
        lines.append(line);
    }
    return lines.join(u'\n');
}

class TestCoverage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void strongestToolCountsAndComesFirst();
    void equalToolsStandInPageOrder();
    void toolsStandInPageOrderWhateverTheInput();
    void allPurposesAreThereWithoutTools();
    void toolsThatServeNothingLeaveTheMapEmpty();
    void entriesOfUnknownToolsArePassedOver();
    void strengthsOutsideTheScaleAreCutToIt();
    void findingPartsPurposesAtRegularUse();
    void emptyMapServesNothing();
};

void TestCoverage::strongestToolCountsAndComesFirst()
{
    const CoverageMap map = Table(u"Website 120000\nFeed 130001\nWiki 000003"_s).map();
    QCOMPARE(render(map), u"0 1: Website Feed\n1 3: Feed Website\n5 3: Wiki Feed"_s);
    QCOMPARE(map.strengths,
             (QList<QList<int>>{{1, 2, 0, 0, 0, 0}, {1, 3, 0, 0, 0, 1}, {0, 0, 0, 0, 0, 3}}));
    QVERIFY(!map.isEmpty());
}

void TestCoverage::equalToolsStandInPageOrder()
{
    QCOMPARE(render(Table(u"B 200000\nA 200000\nC 300000"_s).map()), u"0 3: C B A"_s);
}

void TestCoverage::toolsStandInPageOrderWhateverTheInput()
{
    Table table(u"A 100000\nB 100000\nC 100000"_s);
    std::swap(table.tools[0], table.tools[2]);
    QCOMPARE(render(table.map()), u"0 1: A B C"_s);
}

void TestCoverage::allPurposesAreThereWithoutTools()
{
    const CoverageMap map = coverageMap({}, {});
    QCOMPARE(map.purposes.size(), 6);
    QCOMPARE(map.purposes.last().purpose, Purpose::Knowledge);
    QCOMPARE(map.purposes.last().strength, 0);
    QVERIFY(map.isEmpty());
}

void TestCoverage::toolsThatServeNothingLeaveTheMapEmpty()
{
    const CoverageMap map = Table(u"A 000000\nB 000000"_s).map();
    QCOMPARE(map.tools.size(), 2);
    QVERIFY(map.isEmpty());
}

void TestCoverage::entriesOfUnknownToolsArePassedOver()
{
    Table table(u"A 100000"_s);
    table.enter(ToolId::create(), Purpose::Sales, 3);
    QCOMPARE(render(table.map()), u"0 1: A"_s);
}

void TestCoverage::strengthsOutsideTheScaleAreCutToIt()
{
    Table table(u"A 000000"_s);
    table.enter(table.tools[0].id, Purpose::Sales, 9);
    table.enter(table.tools[0].id, Purpose::Service, -1);
    QCOMPARE(render(table.map()), u"0 3: A"_s);
}

void TestCoverage::findingPartsPurposesAtRegularUse()
{
    const CoverageFinding finding = coverageFinding(Table(u"A 321000\nB 000100"_s).map());
    QCOMPARE(finding.served, (QList{Purpose::Sales, Purpose::Marketing}));
    QCOMPARE(finding.unserved,
             (QList{Purpose::Service, Purpose::InternalCommunication, Purpose::Collaboration,
                    Purpose::Knowledge}));
}

void TestCoverage::emptyMapServesNothing()
{
    const CoverageFinding finding = coverageFinding(coverageMap({}, {}));
    QVERIFY(finding.served.isEmpty());
    QCOMPARE(finding.unserved.size(), 6);
}

SIXPOINT_TEST(TestCoverage)

} // namespace tst_coverage

#include "tst_coverage.moc"
