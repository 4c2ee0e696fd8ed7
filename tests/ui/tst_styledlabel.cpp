// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testprogram.h"
#include "ui/widgets/styledlabel.h"

#include <QApplication>
#include <QTest>

namespace tst_styledlabel {

using namespace Qt::StringLiterals;
using namespace ui;

/// What the label is to measure and to look like.
void dressAlike(QLabel &plain, const StyledLabel &label)
{
    plain.setTextFormat(Qt::PlainText);
    plain.setFont(label.font());
    plain.setPalette(label.palette());
    plain.setWordWrap(label.wordWrap());
    plain.setAlignment(label.alignment());
    plain.setContentsMargins(label.contentsMargins());
    plain.setMinimumWidth(label.minimumWidth());
    plain.setMaximumWidth(label.maximumWidth());
}

void compareSizes(const StyledLabel &label)
{
    QLabel plain(label.text());
    dressAlike(plain, label);
    QCOMPARE(label.sizeHint(), plain.sizeHint());
    QCOMPARE(label.minimumSizeHint(), plain.minimumSizeHint());
    for (int width = 0; width < 900; width += 7)
        QCOMPARE(label.heightForWidth(width), plain.heightForWidth(width));
}

void compareLooks(StyledLabel &label)
{
    QLabel plain(label.text());
    dressAlike(plain, label);
    plain.setEnabled(label.isEnabled());
    for (const int width : {90, 251, 640}) {
        const QSize size(width, label.heightForWidth(width) + 11);
        label.resize(size);
        plain.resize(size);
        QCOMPARE(label.grab().toImage(), plain.grab().toImage());
    }
}

class TestStyledLabel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void itMeasuresAsAPlainLabelDoes_data();
    void itMeasuresAsAPlainLabelDoes();
    void itLooksAsAPlainLabelDoes_data();
    void itLooksAsAPlainLabelDoes();
    void nothingIsCutOffInAnyScript_data();
    void nothingIsCutOffInAnyScript();
    void itMeasuresWithinLimitsAndMargins();
    void itLooksTheSameWhereverItIsAligned();
    void itFollowsItsTextAndItsFont();
    void whatIsNotPlainIsLeftToTheLabel();
};

void TestStyledLabel::initTestCase()
{
    applyTheme(*qApp, Shade::Light);
}

void addLatinTexts()
{
    QTest::newRow("a word") << u"Readiness"_s;
    QTest::newRow("a line") << u"Who answers which questions, and by when?"_s;
    QTest::newRow("a paragraph")
        << u"People use five tools for news. Nobody owns three of them, and what is agreed in one "
           "is not found in another. Each team keeps a list of its own; the lists differ."_s;
    QTest::newRow("lines") << u"First: ask.\nThen: listen.\n\nLast, decide & say so."_s;
    QTest::newRow("spaces") << u"  two before,   three within, and two after  "_s;
    QTest::newRow("a long word") << u"x"_s.repeated(300) + u" and what follows"_s;
    QTest::newRow("accents") << u"Übergröße, naïve façade, Łódź, ﬁne oﬃce AV. To. Wa."_s;
    QTest::newRow("long") << u"An answer without evidence counts as little. "_s.repeated(60);
}

void TestStyledLabel::itMeasuresAsAPlainLabelDoes_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    addLatinTexts();
}

void TestStyledLabel::itMeasuresAsAPlainLabelDoes()
{
    QFETCH(const QString, text);
    for (const TextStyle style : {TextStyle::Title, TextStyle::Body, TextStyle::Note}) {
        StyledLabel label(text, style, Ink::Text);
        compareSizes(label);
        label.setWordWrap(false);
        compareSizes(label);
    }
}

void TestStyledLabel::itLooksAsAPlainLabelDoes_data()
{
    QTest::addColumn<QString>("text");
    addLatinTexts();
}

void TestStyledLabel::itLooksAsAPlainLabelDoes()
{
    QFETCH(const QString, text);
    StyledLabel label(text, TextStyle::Body, Ink::Quiet);
    compareLooks(label);
    label.setEnabled(false);
    compareLooks(label);
    label.setWordWrap(false);
    compareLooks(label);
}

// A plain label measures a text from right to left as if it went from left to right, and rounds
// lines of several fonts otherwise: there is nothing to compare with but the ink itself.
void TestStyledLabel::nothingIsCutOffInAnyScript_data()
{
    QTest::addColumn<QString>("text");
    addLatinTexts();
    QTest::newRow("Arabic") << u"من يجيب عن أي سؤال، ومتى؟ نسأل كل فريق على حدة ثم نقارن."_s;
    QTest::newRow("Hebrew and numbers") << u"שלב 3 מתוך 6: לשאול את כולם (ABC) לפני 24/11."_s;
    QTest::newRow("Chinese")
        << u"每个小组都有自己的清单，清单各不相同，因此没有人知道哪一个是对的。"_s;
    QTest::newRow("Devanagari") << u"कौन किस प्रश्न का उत्तर देता है, और कब तक?"_s;
    QTest::newRow("emoji")
        << u"Done 👍🏽, thanks 👩‍👩‍👧‍👦 and 🇫🇮 – again"_s;
}

void TestStyledLabel::nothingIsCutOffInAnyScript()
{
    QFETCH(const QString, text);
    StyledLabel label(text, TextStyle::Body, Ink::Text);
    label.setAlignment(Qt::AlignTop);
    const int widestWord = label.minimumSizeHint().width();
    for (const int width : {widestWord, widestWord + 60, 640}) {
        const int height = label.heightForWidth(width);
        label.resize(width, height + 100);
        const QImage whole = label.grab().toImage();
        const QRect below(0, height, whole.width(), 100);
        QImage blank = whole.copy(below);
        blank.fill(whole.pixelColor(0, whole.height() - 1));
        QCOMPARE(whole.copy(below), blank);
    }
}

void TestStyledLabel::itMeasuresWithinLimitsAndMargins()
{
    StyledLabel label(u"What is agreed in one tool is not found in another."_s, TextStyle::Body,
                      Ink::Text);
    label.setContentsMargins(5, 3, 11, 2);
    compareSizes(label);
    compareLooks(label);
    label.setMinimumWidth(180);
    compareSizes(label);
    label.setMinimumWidth(0);
    label.setMaximumWidth(140);
    compareSizes(label);
}

void TestStyledLabel::itLooksTheSameWhereverItIsAligned()
{
    StyledLabel label(u"Nobody owns three of them,\nand each team keeps a list of its own."_s,
                      TextStyle::Body, Ink::Text);
    for (const Qt::Alignment across : {Qt::AlignLeft, Qt::AlignHCenter, Qt::AlignRight}) {
        for (const Qt::Alignment down : {Qt::AlignTop, Qt::AlignVCenter, Qt::AlignBottom}) {
            label.setAlignment(across | down);
            compareLooks(label);
        }
    }
}

void TestStyledLabel::itFollowsItsTextAndItsFont()
{
    StyledLabel label(u"One"_s, TextStyle::Body, Ink::Text);
    compareSizes(label);
    label.setAlignment(Qt::AlignLeft | Qt::AlignTop);
    label.setText(u"Another text, and a longer one"_s);
    compareSizes(label);
    compareLooks(label);
    QFont larger = label.font();
    larger.setPointSizeF(larger.pointSizeF() * 2);
    label.setFont(larger);
    compareSizes(label);
    compareLooks(label);
}

void TestStyledLabel::whatIsNotPlainIsLeftToTheLabel()
{
    StyledLabel label(u"See <a href=\"x\">the rules</a>"_s, TextStyle::Body, Ink::Text);
    label.setTextFormat(Qt::RichText);
    QLabel rich(label.text());
    rich.setFont(label.font());
    rich.setWordWrap(true);
    QCOMPARE(label.sizeHint(), rich.sizeHint());
    QCOMPARE(label.heightForWidth(60), rich.heightForWidth(60));
}

SIXPOINT_TEST(TestStyledLabel)

} // namespace tst_styledlabel

#include "tst_styledlabel.moc"
