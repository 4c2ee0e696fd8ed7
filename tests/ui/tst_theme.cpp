// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/theme.h"
#include "tests/support/testprogram.h"
#include "ui/widgets/pageframe.h"
#include "ui/widgets/widgets.h"

#include <QApplication>
#include <QDir>
#include <QIcon>
#include <QTest>

#include <cmath>
#include <functional>

namespace tst_theme {

using namespace Qt::StringLiterals;
using namespace ui;

/// Relative luminance and contrast ratio as WCAG 2 defines them.
double luminance(const QColor &colour)
{
    const auto channel
        = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF())
        + 0.0722 * channel(colour.blueF());
}

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one) + 0.05;
    const double b = luminance(other) + 0.05;
    return qMax(a, b) / qMin(a, b);
}

int inkedPixels(const QIcon &icon, int side)
{
    const QImage image = icon.pixmap(side, side).toImage();
    int inked = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            inked += qAlpha(image.pixel(x, y)) > 128 ? 1 : 0;
    return inked;
}

class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void coloursCanBeReadOnEachOther_data();
    void coloursCanBeReadOnEachOther();
    void everyIconIsDrawn_data();
    void everyIconIsDrawn();
    void anIconFollowsTheShade();
    void fontsAndDistancesFollowTheScale();
    void theStyleSheetHasNoTokenLeft();
    void whatIsMadeBeforeTheStyleSheetLooksTheSame();
};

void TestTheme::coloursCanBeReadOnEachOther_data()
{
    QTest::addColumn<QColor>("ink");
    QTest::addColumn<QColor>("ground");
    QTest::addColumn<double>("least");
    for (const Shade shade : {Shade::Light, Shade::Dark}) {
        const Colours &c = colours(shade);
        const QByteArray name = shade == Shade::Light ? "light: " : "dark: ";
        for (const auto &[ground, groundName] :
             {std::pair(c.surface, "surface"), std::pair(c.window, "window"),
              std::pair(c.rail, "rail"), std::pair(c.raised, "raised")}) {
            const QByteArray on = QByteArray(" on ") + groundName;
            QTest::newRow(name + "text" + on) << c.text << ground << 7.0;
            QTest::newRow(name + "quiet" + on) << c.quiet << ground << 4.5;
            QTest::newRow(name + "accent" + on) << c.accent << ground << 4.5;
        }
        for (const auto &[state, stateName] :
             {std::pair(c.good, "good"), std::pair(c.caution, "caution"),
              std::pair(c.bad, "bad")}) {
            QTest::newRow(name + stateName + " on surface") << state << c.surface << 4.5;
            QTest::newRow(name + stateName + " on window") << state << c.window << 4.5;
        }
        QTest::newRow(name + "line on surface") << c.line << c.surface << 3.0;
        QTest::newRow(name + "claimed on surface") << c.claimed << c.surface << 3.0;
        QTest::newRow(name + "target on surface") << c.target << c.surface << 3.0;
        QTest::newRow(name + "text on accent") << c.onAccent << c.accent << 4.5;
        QTest::newRow(name + "text on the soft accent") << c.text << c.accentSoft << 7.0;
        QTest::newRow(name + "quiet on the soft accent") << c.quiet << c.accentSoft << 4.5;
        QTest::newRow(name + "accent on the soft accent") << c.accent << c.accentSoft << 4.5;
    }
}

void TestTheme::coloursCanBeReadOnEachOther()
{
    QFETCH(QColor, ink);
    QFETCH(QColor, ground);
    QFETCH(double, least);
    const double ratio = contrast(ink, ground);
    QVERIFY2(
        ratio >= least,
        qPrintable(u"%1 on %2 is %3 : 1"_s.arg(ink.name(), ground.name()).arg(ratio, 0, 'f', 2)));
}

void TestTheme::everyIconIsDrawn_data()
{
    QTest::addColumn<QString>("name");
    QStringList names = QDir(u":/icons"_s).entryList({u"*.svg"_s});
    QVERIFY(names.size() >= 40);
    for (const char *needed :
         {"start",  "organisation", "readiness", "coverage", "vision",   "plan",
          "report", "add",          "remove",    "edit",     "undo",     "redo",
          "export", "open",         "check",     "warning",  "question", "target",
          "up",     "down",         "history",   "external"})
        QVERIFY2(names.contains(QLatin1String(needed) + u".svg"_s), needed);
    for (const QString &file : names)
        QTest::newRow(qPrintable(file)) << file.chopped(4);
}

void TestTheme::everyIconIsDrawn()
{
    QFETCH(QString, name);
    for (const int side : {24, 48}) {
        const double share = double(inkedPixels(icon(name), side)) / (side * side);
        QVERIFY2(share > 0.03 && share < 0.5, qPrintable(QString::number(share)));
    }
    QVERIFY(!QFile(u":/icons/%1.svg"_s.arg(name)).exists()
            || QIcon(icon(name)).pixmap(24, QIcon::Disabled).size() == QSize(24, 24));
}

void TestTheme::anIconFollowsTheShade()
{
    const QIcon check = icon(u"check"_s);
    const auto brightest = [&check] {
        const QImage image = check.pixmap(48, 48).toImage();
        int value = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                if (qAlpha(image.pixel(x, y)) == 255)
                    value = qMax(value, qGray(image.pixel(x, y)));
        return value;
    };
    applyTheme(*qApp, Shade::Light);
    QVERIFY(brightest() < 60);
    applyTheme(*qApp, Shade::Dark);
    QVERIFY(brightest() > 200);
    applyTheme(*qApp, Shade::Light);
}

void TestTheme::fontsAndDistancesFollowTheScale()
{
    applyTheme(*qApp, Shade::Light, 1.0);
    const qreal body = font(TextStyle::Body).pointSizeF();
    QCOMPARE(space(2), 8);
    QCOMPARE(font(TextStyle::Title).pointSizeF(), body * 1.75);
    applyTheme(*qApp, Shade::Light, 2.0);
    QCOMPARE(space(2), 16);
    QCOMPARE(font(TextStyle::Body).pointSizeF(), body * 2);
    QCOMPARE(QApplication::font().pointSizeF(), body * 2);
    applyTheme(*qApp, Shade::Light);
}

void TestTheme::theStyleSheetHasNoTokenLeft()
{
    applyTheme(*qApp, Shade::Dark);
    QVERIFY(qApp->styleSheet().contains(colours(Shade::Dark).accent.name()));
    QVERIFY(!qApp->styleSheet().contains(u'@'));
    QVERIFY(!qApp->styleSheet().contains(u"space("_s));
    applyTheme(*qApp, Shade::Light);
}

/// A primary button in a card in a page, as the window is made of them.
static QImage pictureOfPage(const std::function<void()> &afterMaking)
{
    PageFrame page(u"Start"_s, u"A lead"_s);
    auto *card = new Card;
    card->body()->addWidget(button(u"Begin"_s, u"begin"_s, ButtonRole::Primary));
    page.column()->addWidget(card);
    afterMaking();
    page.resize(400, 300);
    return page.grab().toImage();
}

void TestTheme::whatIsMadeBeforeTheStyleSheetLooksTheSame()
{
    applyTheme(*qApp, Shade::Light);
    const QImage dressed = pictureOfPage([] {});
    qApp->setStyleSheet({});
    prepareTheme(*qApp, Shade::Light);
    const QImage bare = pictureOfPage([] {});
    const QImage dressedLater = pictureOfPage([] { dress(*qApp); });
    QVERIFY(bare != dressed);
    QCOMPARE(dressedLater, dressed);
}

SIXPOINT_TEST(TestTheme)

} // namespace tst_theme

#include "tst_theme.moc"
