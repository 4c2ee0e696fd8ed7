// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/sampleblocks.h"

using namespace Qt::StringLiterals;
using namespace core::report;
using core::Source;

namespace support {

Sentence point(const QString &text, const QString &code)
{
    return {text, {{Source::Kind::Point, code}}};
}

Sentence question(const QString &text, const QString &code)
{
    return {text, {{Source::Kind::Question, code}}};
}

Sentence rule(const QString &text, const QString &id)
{
    return {text, {{Source::Kind::Rule, id}}};
}

Sentence field(const QString &text, const QString &name)
{
    return {text, {{Source::Kind::Field, name}}};
}

Sentence round(const QString &text)
{
    return {text, {{Source::Kind::Round, {}}}};
}

Sentence objective(const QString &text)
{
    return {text, {{Source::Kind::Objective, {}}}};
}

Sentence action(const QString &text)
{
    return {text, {{Source::Kind::Action, {}}}};
}

Paragraph body(const QList<Sentence> &sentences)
{
    return {sentences, Paragraph::Tone::Body};
}

Paragraph lead(const QList<Sentence> &sentences)
{
    return {sentences, Paragraph::Tone::Lead};
}

Paragraph quote(const QList<Sentence> &sentences)
{
    return {sentences, Paragraph::Tone::Quote};
}

Paragraph note(const QList<Sentence> &sentences)
{
    return {sentences, Paragraph::Tone::Note};
}

Bullets bullets(const QList<Sentence> &items)
{
    return {items, Bullets::Style::Plain};
}

Bullets numbered(const QList<Sentence> &items)
{
    return {items, Bullets::Style::Numbered};
}

Column column(const QString &title, int weight, Column::Align align)
{
    return {title, weight, align};
}

Table table(const QString &caption, const QList<Column> &columns, const QList<QStringList> &rows)
{
    Table result{caption, columns, {}};
    for (const QStringList &texts : rows) {
        QList<Cell> row;
        for (const QString &text : texts) {
            const bool missing = text == u"not yet known"_s;
            row.append({{text, {{Source::Kind::Field, caption}}},
                        missing ? Cell::Tone::Missing : Cell::Tone::Normal});
        }
        row.first().tone = Cell::Tone::Strong;
        result.rows.append(row);
    }
    return result;
}

} // namespace support
