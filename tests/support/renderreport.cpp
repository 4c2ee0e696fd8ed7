// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/renderreport.h"

#include <QRegularExpression>

using namespace core::report;
using namespace Qt::StringLiterals;

namespace support {

namespace {

constexpr qsizetype Width = 100;

QString wrapped(const QString &text, const QString &first, const QString &next)
{
    QString result;
    QString line = first;
    bool fresh = true;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        if (!fresh && line.size() + 1 + word.size() > Width) {
            result += line + u'\n';
            line = next;
            fresh = true;
        }
        line += fresh ? word : u' ' + word;
        fresh = false;
    }
    return result + line + u'\n';
}

QString tableText(const Table &table)
{
    QString text = wrapped(table.caption, u"["_s, u" "_s).trimmed() + u"]\n"_s;
    const auto line = [](const QStringList &cells) {
        return wrapped(cells.join(u" | "_s), u"  "_s, u"    "_s);
    };
    QStringList titles;
    for (const Column &column : table.columns)
        titles.append(column.title);
    text += line(titles);
    for (const QList<Cell> &row : table.rows) {
        QStringList cells;
        for (const Cell &cell : row)
            cells.append(cell.text.text.isEmpty() ? u"·"_s : cell.text.text);
        text += line(cells);
    }
    return text;
}

QString toneMark(Paragraph::Tone tone)
{
    switch (tone) {
    case Paragraph::Tone::Lead:
        return u"! "_s;
    case Paragraph::Tone::Quote:
        return u"> "_s;
    case Paragraph::Tone::Note:
        return u"~ "_s;
    default:
        return {};
    }
}

QString kindOf(const Figure &figure)
{
    static const QStringList kinds
        = {u"radar"_s, u"coverage"_s, u"roadmap"_s, u"choice"_s, u"matrix"_s, u"range"_s};
    return kinds.at(qsizetype(figure.content.index()));
}

struct BlockText
{
    QString operator()(const Heading &heading) const
    {
        return u"-- "_s + heading.text + u" --\n"_s;
    }
    QString operator()(const Paragraph &paragraph) const
    {
        QStringList parts;
        for (const Sentence &sentence : paragraph.sentences)
            parts.append(sentence.text);
        return wrapped(parts.join(u' '), toneMark(paragraph.tone), {});
    }
    QString operator()(const Bullets &bullets) const
    {
        QString text;
        int number = 0;
        for (const Sentence &item : bullets.items) {
            ++number;
            const bool numbered = bullets.style == Bullets::Style::Numbered;
            text += wrapped(item.text, numbered ? u"%1. "_s.arg(number) : u"* "_s, u"  "_s);
        }
        return text;
    }
    QString operator()(const Facts &facts) const
    {
        QString text;
        for (const Facts::Fact &fact : facts.facts)
            text += wrapped(fact.value.text, fact.label + u": "_s, u"  "_s);
        return text;
    }
    QString operator()(const Table &table) const
    {
        return tableText(table);
    }
    QString operator()(const Figure &figure) const
    {
        return wrapped(figure.title.text, u"Figure (%1): "_s.arg(kindOf(figure)), u"  "_s)
            + wrapped(figure.description, u"("_s, u" "_s).trimmed() + u")\n"_s
            + tableText(figure.twin);
    }
    QString operator()(const Missing &missing) const
    {
        QString text = wrapped(missing.why, u"Why it matters: "_s, u"  "_s);
        for (const Sentence &item : missing.items)
            text += wrapped(item.text, u"? "_s, u"  "_s);
        return text;
    }
};

QString coverText(const Cover &cover)
{
    const auto line = [](const QString &label, const QString &value) {
        return label + u": "_s + (value.isEmpty() ? u"(empty)"_s : value) + u'\n';
    };
    const auto date = [](const QDate &day) { return day.toString(Qt::ISODate); };
    return u"=== "_s + cover.organisation + u" ===\n"_s + cover.title + u" | "_s + cover.subtitle
        + u" | "_s + cover.status + u'\n' + line(u"Authors"_s, cover.authors)
        + line(u"Version"_s, cover.version) + line(u"Date"_s, date(cover.date))
        + line(u"Review"_s, cover.reviewDate ? date(*cover.reviewDate) : QString())
        + line(u"Classification"_s, cover.classification);
}

struct BlockSentences
{
    QList<Sentence> operator()(const Heading &) const
    {
        return {};
    }
    QList<Sentence> operator()(const Paragraph &paragraph) const
    {
        return paragraph.sentences;
    }
    QList<Sentence> operator()(const Bullets &bullets) const
    {
        return bullets.items;
    }
    QList<Sentence> operator()(const Facts &facts) const
    {
        QList<Sentence> found;
        for (const Facts::Fact &fact : facts.facts)
            found.append(fact.value);
        return found;
    }
    QList<Sentence> operator()(const Table &table) const
    {
        QList<Sentence> found;
        for (const QList<Cell> &row : table.rows)
            for (const Cell &cell : row)
                found.append(cell.text);
        return found;
    }
    QList<Sentence> operator()(const Figure &figure) const
    {
        return QList<Sentence>{figure.title} + (*this)(figure.twin);
    }
    QList<Sentence> operator()(const Missing &missing) const
    {
        return missing.items;
    }
};

} // namespace

QString render(const Report &report)
{
    QString text = coverText(report.cover);
    for (const Section &section : report.sections) {
        text += u"\n== "_s + section.number + u' ' + section.title + u" ==\n"_s;
        for (const Block &block : section.blocks)
            text += u'\n' + std::visit(BlockText(), block);
    }
    static const QRegularExpression spaceAtEnd(u" +\n"_s);
    return text.replace(spaceAtEnd, u"\n"_s);
}

QList<Sentence> sentences(const Report &report)
{
    QList<Sentence> found;
    for (const Section &section : report.sections)
        for (const Block &block : section.blocks)
            found.append(std::visit(BlockSentences(), block));
    return found;
}

} // namespace support
