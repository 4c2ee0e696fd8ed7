// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/columnwidths.h"
#include "tests/support/testprogram.h"

#include <QTest>

#include <numeric>

namespace tst_columnwidths {

using namespace Qt::StringLiterals;
using ui::report::columnWidths;
using ui::report::ColumnWish;
using ui::report::longestWord;

/// "60 | 40" of wishes such as "1 30..200, 2 10..20 15": weight, longest word, longest text, and
/// what the rows hold if that is not the longest text alone.
QString widths(const QString &wishes, qreal whole)
{
    QList<ColumnWish> list;
    for (const QString &wish : wishes.split(u", "_s)) {
        const QStringList words = wish.split(u' ');
        const QStringList bounds = words.at(1).split(u".."_s);
        ColumnWish column{
            words.at(0).toDouble(), bounds.at(0).toDouble(), bounds.at(1).toDouble(), {}};
        for (const QString &length : words.sliced(2))
            column.lengths.append(length.toDouble());
        if (column.lengths.isEmpty())
            column.lengths.append(column.most);
        list.append(column);
    }
    QStringList result;
    for (qreal width : columnWidths(list, whole))
        result.append(QString::number(width, 'g', 4));
    return result.join(u" | "_s);
}

class ColumnWidthsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyScriptDividesItsOwnWay();
    void longTextsShareByLength();
    void theRowsDecideNotTheLongestText();
    void aColumnIsAsWideAsItsLongestWord();
    void aColumnGivesAwayWhatItCannotUse();
    void whatFitsOnOneLineKeepsItsRoom();
    void tooManyWordsShrinkInProportion();
    void widthsSumUpToTheWhole();
};

void ColumnWidthsTest::everyScriptDividesItsOwnWay()
{
    QCOMPARE(longestWord(u"a new colleague"_s), u"colleague"_s);
    QCOMPARE(longestWord(u"word-by-word"_s), u"word-by-word"_s);
    QCOMPARE(longestWord(u"السؤال نفسه"_s), u"السؤال"_s);
    // A full stop does not begin a line.
    QCOMPARE(longestWord(u"我们回答同样的问题。"_s), u"题。"_s);
    QVERIFY(longestWord(u"答えがどこにあるか誰も知りません"_s).size() <= 2);
    QVERIFY(longestWord(u"เราตอบคำถามเดิมซ้ำแล้วซ้ำเล่าและไม่มีใครรู้ว่าคำตอบอยู่ที่ไหน"_s).size() <= 8);
    // A family is one letter, however many people it has.
    QCOMPARE(longestWord(u"two 👨‍👩‍👧‍👦"_s), u"two"_s);
    QCOMPARE(longestWord({}), QString());
}

void ColumnWidthsTest::longTextsShareByLength()
{
    QCOMPARE(widths(u"1 10..900, 1 10..900"_s, 100), u"50 | 50"_s);
    // Both cells of the row end on one line.
    const QStringList shares = widths(u"1 1..300, 1 1..900"_s, 100).split(u" | "_s);
    QVERIFY2(std::abs(shares.at(0).toDouble() - 25) <= 2, qPrintable(shares.join(u' ')));
}

void ColumnWidthsTest::theRowsDecideNotTheLongestText()
{
    // One long cell among short ones leaves the room to the column that is long in every row.
    const QStringList shares = widths(u"1 10..400 400 20 20 20 20 20 20 20 20, "
                                      "1 10..400 20 400 400 400 400 400 400 400 400"_s,
                                      100)
                                   .split(u" | "_s);
    QVERIFY2(shares.at(1).toDouble() > 65, qPrintable(shares.join(u' ')));
}

void ColumnWidthsTest::aColumnIsAsWideAsItsLongestWord()
{
    QCOMPARE(widths(u"1 70..900, 3 10..900"_s, 100), u"70 | 30"_s);
}

void ColumnWidthsTest::aColumnGivesAwayWhatItCannotUse()
{
    // The long cell makes the row as high as it is: a second line beside it costs nothing.
    QCOMPARE(widths(u"1 10..20, 1 10..900"_s, 100), u"10 | 90"_s);
    // Where every cell fits on a line or two, each gets its line first.
    const QStringList shares = widths(u"1 10..20, 1 10..100"_s, 100).split(u" | "_s);
    QVERIFY2(shares.at(0).toDouble() <= 22, qPrintable(shares.join(u' ')));
}

void ColumnWidthsTest::whatFitsOnOneLineKeepsItsRoom()
{
    QCOMPARE(widths(u"1 10..20, 1 10..40"_s, 100), u"40 | 60"_s);
}

void ColumnWidthsTest::tooManyWordsShrinkInProportion()
{
    QCOMPARE(widths(u"1 80..80, 1 120..120"_s, 100), u"40 | 60"_s);
}

void ColumnWidthsTest::widthsSumUpToTheWhole()
{
    const QList<ColumnWish> wishes = {{1, 30, 31, {31}}, {7, 10, 300, {300}}, {2, 22, 25, {25}},
                                      {1, 0, 0, {}},     {3, 45, 900, {900}}, {1, 12, 40, {40}}};
    for (qreal whole = 20; whole < 2000; whole += 7.5) {
        const QList<qreal> result = columnWidths(wishes, whole);
        QVERIFY(std::abs(std::accumulate(result.begin(), result.end(), 0.0) - whole) < 0.01);
        for (qreal width : result)
            QVERIFY(width >= 0);
    }
}

SIXPOINT_TEST(ColumnWidthsTest)

} // namespace tst_columnwidths

#include "tst_columnwidths.moc"
