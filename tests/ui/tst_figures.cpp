// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/figures.h"
#include "ui/charts/svg.h"

#include "tests/support/samplereport.h"
#include "tests/support/testprogram.h"

#include <QImage>
#include <QPainter>
#include <QTest>
#include <QXmlStreamReader>

namespace tst_figures {

using namespace Qt::StringLiterals;
using namespace core::report;
using core::Hundredths;
using core::Score;

ui::figures::Look look(int size = 10)
{
    QFont font;
    font.setPixelSize(size);
    return {font,      Qt::black,    Qt::darkGray, Qt::lightGray,
            Qt::white, Qt::darkCyan, Qt::red,      Qt::blue};
}

QList<Figure> figuresOf(const Report &report)
{
    QList<Figure> figures;
    for (const Section &section : report.sections) {
        for (const Block &block : section.blocks) {
            if (const auto *figure = std::get_if<Figure>(&block))
                figures.append(*figure);
        }
    }
    return figures;
}

/// Every piece of text a figure sets, in drawing order.
QStringList textsOf(const ui::figures::Content &content, qreal width = 480)
{
    QStringList texts;
    QXmlStreamReader xml(ui::figures::toSvg(content, width, look(), {}));
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"text")
            texts.append(xml.readElementText());
    }
    return texts;
}

/// Whether anything is painted within `margin` around the figure.
bool leavesItsArea(const ui::figures::Content &content, qreal width)
{
    const int margin = 40;
    const qreal height = ui::figures::heightFor(content, width, look());
    QImage image(int(width) + 2 * margin, int(height + 1) + 2 * margin, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    ui::figures::draw(painter, QRectF(margin, margin, width, height), content, look());
    painter.end();
    // Two pixels for glyphs that reach over their advance and for smooth edges.
    const QRect area = image.rect().adjusted(margin - 2, margin - 2, 2 - margin, 2 - margin);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (!area.contains(x, y) && image.pixel(x, y) != qRgb(255, 255, 255))
                return true;
        }
    }
    return false;
}

RadarFigure radar(std::optional<int> fourth)
{
    RadarFigure figure;
    for (const QString &label : {u"P1"_s, u"P2"_s, u"P3"_s, u"P4"_s, u"P5"_s, u"P6"_s})
        figure.axes.append({label, Score(250), std::nullopt, std::nullopt});
    figure.axes[3].score = fourth ? std::optional(Score(*fourth)) : std::nullopt;
    return figure;
}

CoverageFigure shopWindow()
{
    return {{u"LinkedIn"_s, u"Intranet"_s},
            {u"Sales"_s, u"Marketing"_s, u"Service"_s, u"News"_s, u"Teamwork"_s, u"Knowledge"_s},
            {{2, 3, 1, 0, 0, 0}, {0, 0, 0, 1, 0, 0}},
            3};
}

RoadmapFigure roadmap()
{
    const QDate start(2026, 10, 1);
    return {start,
            {{u"Name a user group"_s, u"P3 Selection"_s, start, start.addDays(13)},
             {u"Coach one leader"_s, u"P4 Leadership"_s, start.addDays(3), start.addDays(30)},
             {u"Run a trial"_s, u"P3 Selection"_s, start.addDays(40), start.addDays(75)}}};
}

ChoiceFigure choice()
{
    return {
        {u"Does the job"_s, u"Calm"_s, u"Easy to leave"_s},
        {{u"BookStack"_s, {Hundredths(3000), Hundredths(2050), Hundredths(100)}, Hundredths(5150)},
         {u"Notion"_s, {Hundredths(1000), Hundredths(2000), Hundredths(0)}, Hundredths(3000)}},
        Hundredths(4650)};
}

MatrixFigure matrix()
{
    MatrixFigure figure{u"Likelihood"_s,
                        u"Impact"_s,
                        {u"3 likely"_s, u"2 possible"_s, u"1 rare"_s},
                        {u"1 slight"_s, u"2 moderate"_s, u"3 severe"_s},
                        {u"low"_s, u"medium"_s, u"high"_s, u"very high"_s},
                        {}};
    for (int row = 0; row < 3; ++row)
        figure.fields.append(QList<MatrixFigure::Field>{
            {QString(), 0}, {row == 1 ? u"1, 4"_s : QString(), 1}, {u"2"_s, 3 - row}});
    return figure;
}

/// A benefit that can make it a loss, and a cost: its high is the worse end.
RangeFigure tornado()
{
    return {{{u"Fewer questions"_s, -2'000, 9'000, u"−£2,000"_s, u"£9,000"_s},
             {u"Licences"_s, 3'100, 1'500, u"£3,100"_s, u"£1,500"_s}},
            2'500,
            u"£2,500"_s};
}

/// Labels that are far too long, in several scripts, and more rows than anybody has.
QList<Figure> demandingFigures()
{
    const QString word = u"Donaudampfschifffahrtsgesellschaft"_s.repeated(20);
    const QString arabic = u"نجيب عن السؤال نفسه مرة بعد مرة"_s;
    RadarFigure radarOfNine;
    for (int i = 0; i < 9; ++i)
        radarOfNine.axes.append({i % 2 ? word : arabic,
                                 i % 3 ? std::optional(Score(100 + i * 50)) : std::nullopt,
                                 Score(500), 5});
    CoverageFigure grid = shopWindow();
    grid.tools += QStringList{word, arabic, u"🚀 team 👩🏽‍💻"_s};
    grid.purposes[4] = word;
    grid.strengths.append({9, -1, 3}); // too short and out of range: drawn as far as it goes
    RoadmapFigure plan = roadmap();
    plan.bars.append({word, arabic, plan.start.addDays(-50), plan.start.addDays(900)});
    plan.bars.append({arabic, word, plan.start.addDays(364), plan.start.addDays(364)});
    ChoiceFigure bars = choice();
    bars.criteria += QStringList{word, arabic, u"🚀 calm"_s};
    bars.bars.append({word, {Hundredths(9000), Hundredths(9000)}, Hundredths(18'000)});
    bars.bars.append(
        {arabic, {}, Hundredths(-100)}); // no parts, too little: drawn as far as it goes
    for (int i = 0; i < 20; ++i)
        bars.bars.append(choice().bars.first());
    MatrixFigure heat = matrix();
    heat.rows[1] = word;
    heat.columns = {arabic, word, u"🚀"_s};
    heat.bands[3] = word;
    heat.fields[0] = {{word, 9}, {u"1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15"_s, -1}};
    RangeFigure ranges = tornado();
    ranges.bars.append({word, 1e300, -1e300, arabic, word});
    ranges.bars.append({arabic, 2'500, 2'500, word, {}}); // moves nothing
    return {{{u"radar"_s, {}}, {}, radarOfNine, {}}, {{u"matrix"_s, {}}, {}, heat, {}},
            {{u"range"_s, {}}, {}, ranges, {}},      {{u"choice"_s, {}}, {}, bars, {}},
            {{u"coverage"_s, {}}, {}, grid, {}},     {{u"roadmap"_s, {}}, {}, plan, {}}};
}

class FiguresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void radarNamesEveryPointItsScoreAndTheLevels()
    {
        const QStringList texts = textsOf(radar(180));
        for (const QString &text : {u"P1"_s, u"P6"_s, u"1.80"_s, u"2.50"_s, u"1"_s, u"5"_s})
            QVERIFY2(texts.contains(text), qPrintable(text));
        QVERIFY(!texts.contains(u"not known"_s));
    }

    void pointWithoutScoreIsNamedNotKnown()
    {
        const QStringList texts = textsOf(radar(std::nullopt));
        QCOMPARE(texts.count(u"not known"_s), 1);
        QVERIFY(texts.contains(u"Not known yet"_s));
    }

    void choiceNumbersThePartsAndTellsTheScores()
    {
        const QStringList texts = textsOf(choice());
        for (const QString &text : {u"BookStack"_s, u"Notion"_s, u"51.50"_s, u"30.00"_s,
                                    u"1. Does the job"_s, u"3. Easy to leave"_s, u"100"_s})
            QVERIFY2(texts.contains(text), qPrintable(text));
        // Two parts of either bar have room for their number; the third has none or is nothing.
        QCOMPARE(texts.count(u"1"_s), 2);
        QCOMPARE(texts.count(u"2"_s), 2);
        QCOMPARE(texts.count(u"3"_s), 0);
    }

    void choiceShowsWhatCountsAsEqualOnlyWhenThereIsSomethingToCompare()
    {
        const QString words = u"Right of this mark the score counts as equal to the first"_s;
        ChoiceFigure figure = choice();
        QVERIFY(textsOf(figure).contains(words));
        figure.equalAbove.reset();
        QVERIFY(!textsOf(figure).contains(words));
    }

    void tornadoShowsWhereNothingIsGainedOnlyWhenItIsInReach()
    {
        const QString words = u"Here benefits and costs are equal"_s;
        RangeFigure figure = tornado();
        QVERIFY(textsOf(figure).contains(words));
        figure.bars.removeFirst();
        QVERIFY(!textsOf(figure).contains(words));
    }

    void keyShowsOnlyWhatIsDrawn()
    {
        RadarFigure figure = radar(180);
        QVERIFY(!textsOf(figure).contains(u"Claimed"_s));
        QVERIFY(!textsOf(figure).contains(u"Target level"_s));
        figure.axes[0].claimed = Score(400);
        figure.axes[0].target = 4;
        QVERIFY(textsOf(figure).contains(u"Claimed"_s));
        QVERIFY(textsOf(figure).contains(u"Target level"_s));
    }

    void coverageNamesBothSidesToolsAndStrengths()
    {
        const QString text = textsOf(shopWindow()).join(u" | "_s);
        QCOMPARE(text,
                 u"Outside | Inside | Sales | Marketing | Service | News | Teamwork | Knowledge | "
                 "LinkedIn | Intranet | not used | a little | regularly | a main way of working"_s);
    }

    void matrixTellsNumbersAndBandsInWords()
    {
        QCOMPARE(
            textsOf(matrix()).join(u" | "_s),
            u"Likelihood | 3 likely | 2 possible | 1 rare | 1 slight | 2 moderate | 3 severe | "
            "Impact | low | medium | 2 | very high | low | 1, 4 | medium | 2 | high | low | "
            "medium | 2 | medium"_s);
    }

    void roadmapStandsInGroupsInOrderOfStart()
    {
        const QString text = textsOf(roadmap()).join(u" | "_s);
        QVERIFY2(text.contains(u"P3 Selection | Name a user group | Run a trial | P4 Leadership | "
                               "Coach one leader"_s),
                 qPrintable(text));
        QVERIFY(text.contains(u"30 days | 90 days | 180 days | 365 days"_s));
        QVERIFY(textsOf(roadmap(), 800).join(u" | "_s).contains(u"Oct | Nov | Dec | Jan"_s));
    }

    void actionWithoutDatesSaysSo()
    {
        RoadmapFigure figure = roadmap();
        figure.bars[1].end = QDate();
        QVERIFY(textsOf(figure).contains(u"no dates yet"_s));
    }

    void nothingIsPaintedOutsideTheArea_data()
    {
        QTest::addColumn<int>("width");
        for (const int width : {200, 320, 480, 900})
            QTest::addRow("%d wide", width) << width;
    }

    void nothingIsPaintedOutsideTheArea()
    {
        QFETCH(int, width);
        QList<Figure> figures = figuresOf(support::sampleReport());
        figures += demandingFigures();
        QVERIFY(figures.size() >= 3);
        for (const Figure &figure : std::as_const(figures))
            QVERIFY2(!leavesItsArea(figure.content, width), qPrintable(figure.title.text));
    }

    void figuresWithNothingInThemAreDrawnToo()
    {
        for (const ui::figures::Content &content :
             {ui::figures::Content(RadarFigure()), ui::figures::Content(CoverageFigure()),
              ui::figures::Content(RoadmapFigure{QDate(2026, 10, 1), {}}),
              ui::figures::Content(ChoiceFigure()), ui::figures::Content(MatrixFigure()),
              ui::figures::Content(RangeFigure())})
            QVERIFY(!leavesItsArea(content, 480));
    }

    void figureShrinksIntoAnAreaThatIsTooLow()
    {
        QImage image(500, 100, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        ui::figures::draw(painter, QRectF(10, 10, 480, 60), roadmap(), look());
        painter.end();
        for (int x = 0; x < image.width(); ++x)
            QCOMPARE(image.pixel(x, 75), qRgb(255, 255, 255));
    }
};

SIXPOINT_TEST(FiguresTest)

} // namespace tst_figures

#include "tst_figures.moc"
