// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/pdftags.h"

#include <QPainter>

namespace ui::report {
namespace {

/// Ten sheets to the left of the sheet; no report draws there. The last digit tells what it marks.
enum class Signal { Node = -123457, TextStart = -123458, TextEnd = -123459 };
constexpr QByteArrayView MarkStart = "\n-12345";
constexpr QByteArrayView MarkEnd = " re\nf\n";

void drawSignal(QPainter &painter, Signal mark, qsizetype number)
{
    painter.fillRect(QRectF(qreal(mark), 0, qreal(number + 1), 1), Qt::black);
}

struct FoundMark
{
    Signal mark = Signal::Node;
    int number = -1;
};

/// The mark whose line starts here, as "-123457.00 0 7.00 1 re".
FoundMark markOf(QByteArrayView line)
{
    const QList<QByteArray> words = line.trimmed().toByteArray().split(' ');
    if (words.size() < 4)
        return {};
    return {Signal(int(words.at(0).toDouble())), int(words.at(2).toDouble() + 0.5) - 1};
}

QByteArray actualText(const QString &text)
{
    QByteArray bytes = "\xfe\xff";
    for (const QChar letter : text)
        bytes.append(char(letter.row())).append(char(letter.cell()));
    return "/Span <</ActualText <" + bytes.toHex() + ">>> BDC\n";
}

QByteArray tagFor(const FoundMark &found, const QList<QByteArray> &openings,
                  const QStringList &texts)
{
    if (found.mark == Signal::TextEnd)
        return "EMC\n";
    if (found.mark == Signal::TextStart)
        return actualText(texts.value(found.number));
    const QByteArray closing = found.number > 0 ? "EMC\n" : "";
    if (found.number < 0 || found.number >= openings.size())
        return closing;
    return closing + openings.at(found.number) + " BDC\n";
}

} // namespace

void TagRecorder::beginPage()
{
    m_pages.append(PageTags());
}

void TagRecorder::begin(QPainter &painter, int node)
{
    QList<int> &nodes = m_pages.last().nodes;
    if (!nodes.isEmpty() && nodes.last() == node)
        return;
    drawSignal(painter, Signal::Node, nodes.size());
    nodes.append(node);
}

void TagRecorder::beginText(QPainter &painter, const QString &text)
{
    drawSignal(painter, Signal::TextStart, m_pages.last().texts.size());
    m_pages.last().texts.append(text);
}

void TagRecorder::endText(QPainter &painter)
{
    drawSignal(painter, Signal::TextEnd, 0);
}

void TagRecorder::endPage(QPainter &painter)
{
    drawSignal(painter, Signal::Node, m_pages.last().nodes.size());
}

QByteArray withTags(const QByteArray &content, const QList<QByteArray> &openings,
                    const QStringList &texts)
{
    QByteArray result;
    result.reserve(content.size());
    qsizetype copied = 0;
    for (;;) {
        const qsizetype start = content.indexOf(MarkStart, copied);
        const qsizetype end = start < 0 ? -1 : content.indexOf(MarkEnd, start);
        if (end < 0)
            break;
        result += QByteArrayView(content).sliced(copied, start + 1 - copied);
        result
            += tagFor(markOf(QByteArrayView(content).sliced(start, end - start)), openings, texts);
        copied = end + MarkEnd.size();
    }
    return result += QByteArrayView(content).sliced(copied);
}

} // namespace ui::report
