// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/pdftags.h"

#include <QPainter>

namespace ui::report {
namespace {

/// Ten sheets to the left of the sheet; no report draws there.
constexpr int FarLeft = -123457;
constexpr QByteArrayView MarkStart = "\n-123457";
constexpr QByteArrayView MarkEnd = " re\nf\n";

void drawMark(QPainter &painter, qsizetype number)
{
    painter.fillRect(QRectF(FarLeft, 0, qreal(number + 1), 1), Qt::black);
}

/// The number of the mark whose line starts here, as "-123457.00 0 7.00 1 re".
int numberOf(QByteArrayView line)
{
    const QList<QByteArray> words = line.trimmed().toByteArray().split(' ');
    return words.size() < 4 ? -1 : int(words.at(2).toDouble() + 0.5) - 1;
}

} // namespace

void TagRecorder::beginPage()
{
    m_pages.append(QList<int>());
}

void TagRecorder::begin(QPainter &painter, int node)
{
    QList<int> &page = m_pages.last();
    if (!page.isEmpty() && page.last() == node)
        return;
    drawMark(painter, page.size());
    page.append(node);
}

void TagRecorder::endPage(QPainter &painter)
{
    drawMark(painter, m_pages.last().size());
}

QByteArray withTags(const QByteArray &content, const QList<QByteArray> &openings)
{
    QByteArray result;
    result.reserve(content.size());
    qsizetype copied = 0;
    for (;;) {
        const qsizetype start = content.indexOf(MarkStart, copied);
        const qsizetype end = start < 0 ? -1 : content.indexOf(MarkEnd, start);
        if (end < 0)
            break;
        const int number = numberOf(QByteArrayView(content).sliced(start, end - start));
        result += QByteArrayView(content).sliced(copied, start + 1 - copied);
        if (number > 0)
            result += "EMC\n";
        if (number >= 0 && number < openings.size())
            result += openings.at(number) + " BDC\n";
        copied = end + MarkEnd.size();
    }
    return result += QByteArrayView(content).sliced(copied);
}

} // namespace ui::report
