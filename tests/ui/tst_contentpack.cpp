// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testprogram.h"
#include "tests/support/windowfixture.h"
#include "ui/shell/theme.h"

#include <QApplication>
#include <QFile>
#include <QTest>

namespace tst_contentpack {

using namespace Qt::StringLiterals;
using namespace ui;

QByteArray builtInPack()
{
    QFile file(u":/framework/sixpoint.json"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write a file of the test");
}

/// Another content pack in the window.
class ContentPackTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void anotherContentPackIsUsedAndKept();
    void aContentPackWithAFaultIsRefusedWithItsLine();
};

void ContentPackTest::init()
{
    applyTheme(*qApp, Shade::Light);
}

void ContentPackTest::anotherContentPackIsUsedAndKept()
{
    support::WindowFixture fixture;
    QByteArray text = builtInPack();
    const core::PointCode first = fixture.framework.points.first().id;
    const QByteArray name = fixture.framework.points.first().shortName.toUtf8();
    text.replace("\"" + name + "\"", "\"Überblick\"");
    const QString pack = fixture.path(u"uebersetzt.json"_s);
    write(pack, text);
    const auto window = fixture.windowWith({u"Finch"_s, u"Wren"_s});
    window->goTo(core::Chapter::Readiness);
    const core::OrganisationId organisation = window->session()->organisation();

    fixture.prompt.answerChoice(1).answerFile(pack);
    window->perform(Command::ContentPack);
    QCOMPARE(fixture.prompt.told(), QStringList());
    QCOMPARE(window->currentChapter(), core::Chapter::Readiness);
    QCOMPARE(window->session()->organisation(), organisation);
    QCOMPARE(window->framework().point(first)->shortName, u"Überblick"_s);
    // The next window uses it too.
    const auto next = fixture.window();
    QCOMPARE(next->framework().point(first)->shortName, u"Überblick"_s);

    fixture.prompt.answerChoice(0);
    window->perform(Command::ContentPack);
    QCOMPARE(window->framework().point(first)->shortName, QString::fromUtf8(name));
    QCOMPARE(fixture.window()->framework().point(first)->shortName, QString::fromUtf8(name));
}

void ContentPackTest::aContentPackWithAFaultIsRefusedWithItsLine()
{
    support::WindowFixture fixture;
    const QString pack = fixture.path(u"broken.json"_s);
    write(pack, "{\n  \"id\": 7\n}\n");
    const auto window = fixture.windowWith({u"Finch"_s});
    const QString title = window->framework().title;
    fixture.prompt.answerChoice(1).answerFile(pack);
    window->perform(Command::ContentPack);
    QCOMPARE(fixture.prompt.told().size(), 1);
    QVERIFY2(fixture.prompt.told().first().contains(u"broken.json"_s),
             qPrintable(fixture.prompt.told().first()));
    QVERIFY(!fixture.prompt.told().first().contains(u"is used"_s));
    QCOMPARE(window->framework().title, title);
    QVERIFY(window->session());

    // A chosen pack that is gone at the next start is told, and the built-in one serves.
    fixture.prompt.clear();
    fixture.settings.setValue(u"contentPack"_s, fixture.path(u"gone.json"_s));
    const auto next = fixture.window();
    QTRY_COMPARE(fixture.prompt.told().size(), 1);
    QVERIFY(fixture.prompt.told().first().contains(u"gone.json"_s));
    QVERIFY(fixture.prompt.told().first().endsWith(u"comes with Sixpoint is used."_s));
    QCOMPARE(next->framework().title, title);
}

SIXPOINT_TEST(ContentPackTest)

} // namespace tst_contentpack

#include "tst_contentpack.moc"
