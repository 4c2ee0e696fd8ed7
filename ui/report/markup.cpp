// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/markup.h"

#include "ui/report/typography.h"

using namespace Qt::StringLiterals;
using namespace core::report;

namespace ui::report {

namespace {

bool isNonCharacter(char32_t letter)
{
    return (letter & 0xfffe) == 0xfffe || (letter >= 0xfdd0 && letter <= 0xfdef);
}

} // namespace

QString markupText(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar letter = text.at(i);
        if (letter.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            const QChar low = text.at(++i);
            if (!isNonCharacter(QChar::surrogateToUcs4(letter, low)))
                result.append(letter).append(low);
        } else if (letter == u'\n' || letter == QChar::LineSeparator
                   || letter == QChar::ParagraphSeparator) {
            result.append(u'\n');
        } else if (letter == u'\t') {
            result.append(u' ');
        } else if (!letter.isSurrogate() && letter.category() != QChar::Other_Control
                   && !isNonCharacter(letter.unicode())) {
            result.append(letter);
        }
    }
    return result;
}

QString sourceList(const QList<core::Source> &sources)
{
    QStringList words;
    for (const core::Source &source : sources) {
        // A space separates the entries, so none may stand inside one.
        words.append(toWord(source.kind) + u':'
                     + markupText(source.id).replace(u' ', u"%20"_s).replace(u'\n', u"%0A"_s));
    }
    return words.join(u' ');
}

QString documentTitle(const Cover &cover)
{
    QStringList parts = {cover.title.simplified(), cover.organisation.simplified()};
    parts.removeAll(QString());
    return markupText(parts.join(u" – "_s));
}

figures::Look figureLook(int pixelSize)
{
    QFont font;
    font.setFamilies(fontFamilies({}));
    font.setPixelSize(pixelSize);
    return {.font = font,
            .text = QColor::fromRgb(ink::Text),
            .quiet = QColor::fromRgb(ink::Quiet),
            .line = QColor::fromRgb(ink::Hairline),
            .surface = QColor::fromRgb(ink::Paper),
            .accent = QColor::fromRgb(ink::Accent),
            .claimed = QColor::fromRgb(ink::Claimed),
            .target = QColor::fromRgb(ink::Target)};
}

QList<int> columnShares(const Table &table)
{
    int sum = 0;
    for (const Column &column : table.columns)
        sum += std::max(1, column.weight);
    QList<int> shares;
    int before = 0, passed = 0;
    for (const Column &column : table.columns) {
        passed += std::max(1, column.weight);
        const int edge = int(10000LL * passed / sum);
        shares.append(edge - before);
        before = edge;
    }
    return shares;
}

} // namespace ui::report
