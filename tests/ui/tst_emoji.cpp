// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testprogram.h"
#include "ui/support/emoji.h"

#include <QPainter>
#include <QTest>
#include <QTextLayout>

namespace tst_emoji {

using namespace Qt::StringLiterals;
using namespace ui;

/// The text with brackets around its emoji.
QString marked(QString text)
{
    const QList<EmojiPlace> places = emojiIn(text);
    for (auto place = places.rbegin(); place != places.rend(); ++place) {
        text.insert(place->start + place->length, u']');
        text.insert(place->start, u'[');
    }
    return text;
}

QFont largeFont()
{
    QFont font(QStringList{u"Lato"_s, u"Noto Sans"_s});
    font.setPixelSize(40);
    return font;
}

/// Draws one line by drawLine() and returns what it asked to be drawn.
QList<PlacedEmoji> emojiOfLine(const QString &text)
{
    const QList<EmojiPlace> places = emojiIn(text);
    QTextLayout layout(text, largeFont());
    setEmojiFont(layout, places);
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    QImage image(400, 60, QImage::Format_RGB32);
    QPainter painter(&image);
    QList<PlacedEmoji> result;
    drawLine(painter, layout, line, {10, 5}, places,
             [&](QPainter &, const PlacedEmoji &emoji) { result.append(emoji); });
    return result;
}

class EmojiTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void severalCodePointsMakeOnePicture_data()
    {
        QTest::addColumn<QString>("expected");
        for (const QString &text :
             {u"Launch [🚀] now"_s, u"[👩🏽‍💻][👨‍👩‍👧‍👦]"_s,
              u"[🇬🇧][🇩🇪]!"_s, u"[1️⃣] [❤️] [☎️]"_s, u"[🏴󠁧󠁢󠁳󠁣󠁴󠁿]"_s,
              u"[✅]"_s, u"[👍🏿]"_s, u"نجيب [🎉] مرة"_s})
            QTest::newRow(qPrintable(text)) << text;
    }

    void severalCodePointsMakeOnePicture()
    {
        QFETCH(QString, expected);
        QString text = expected;
        QCOMPARE(marked(text.remove(u'[').remove(u']')), expected);
    }

    void lettersAndSignsAreNoEmoji()
    {
        for (const QString &text : {u"Plain text, 12 % – “quoted” ☐ ✔ © ★ → ①"_s, u"我们。"_s,
                                    u"𝒜𝄞𐍈"_s, u"ไทย हिंदी"_s, QString()})
            QCOMPARE(marked(text), text);
    }

    void whatIsCutOffDoesNoHarm()
    {
        const QString technologist = u"👩🏽‍💻"_s;
        for (qsizetype length = 0; length <= technologist.size(); ++length)
            emojiIn(technologist.left(length));
        QCOMPARE(marked(technologist.left(5)), u'[' + technologist.left(5) + u']');
    }

    void pictureStandsBetweenTheLetters()
    {
        const QList<PlacedEmoji> emoji = emojiOfLine(u"a🚀b"_s);
        QCOMPARE(emoji.size(), 1);
        QCOMPARE(emoji.first().text, u"🚀"_s);
        QVERIFY(emoji.first().area.left() > 20 && emoji.first().area.right() < 100);
        const QImage picture = emoji.first().picture();
        if (picture.isNull())
            QSKIP("this machine has no emoji that are pictures");
        QVERIFY(picture.hasAlphaChannel());
        QVERIFY(picture.width() >= 100);
        QCOMPARE(qAlpha(picture.pixel(0, 0)), 0);
        QVERIFY(qAlpha(picture.pixel(picture.rect().center())) > 200);
    }

    void pictureIsTheSameInEverySize()
    {
        const QList<PlacedEmoji> emoji = emojiOfLine(u"🎉 and 🎉"_s);
        QCOMPARE(emoji.size(), 2);
        QCOMPARE(emoji.first().picture(), emoji.last().picture());
    }
};

SIXPOINT_TEST(EmojiTest)

} // namespace tst_emoji

#include "tst_emoji.moc"
