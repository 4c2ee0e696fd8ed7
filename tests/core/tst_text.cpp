// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/text.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace tst_text {

using namespace Qt::StringLiterals;

class TestText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void longTextEndsAfterAWholeWord_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("most");
        QTest::addColumn<QString>("expected");
        QTest::newRow("empty") << QString() << 5 << QString();
        QTest::newRow("it fits") << u"Ask first"_s << 9 << u"Ask first"_s;
        QTest::newRow("a letter too long") << u"Ask first"_s << 8 << u"Ask…"_s;
        QTest::newRow("up to a space") << u"Ask the team"_s << 8 << u"Ask the…"_s;
        QTest::newRow("no stop before the dots") << u"Ask, then tell"_s << 8 << u"Ask…"_s;
        QTest::newRow("several spaces") << u"Ask   the team"_s << 6 << u"Ask…"_s;
        QTest::newRow("another kind of space") << u"Ask\nthe team"_s << 6 << u"Ask…"_s;
        QTest::newRow("one long word") << u"Unbelievable"_s << 6 << u"Unbel…"_s;
        QTest::newRow("a long word behind a short one")
            << u"A unbelievable"_s << 9 << u"A unbeli…"_s;
        QTest::newRow("not half of an emoji") << u"Yay🎉🎉"_s << 5 << u"Yay…"_s;
        QTest::newRow("an emoji that fits") << u"Yay🎉🎉"_s << 6 << u"Yay🎉…"_s;
    }
    void longTextEndsAfterAWholeWord()
    {
        QFETCH(QString, text);
        QFETCH(int, most);
        QFETCH(QString, expected);
        QCOMPARE(core::shortened(text, most), expected);
        QVERIFY(expected.size() <= most);
    }
};

SIXPOINT_TEST(TestText)

} // namespace tst_text

#include "tst_text.moc"
