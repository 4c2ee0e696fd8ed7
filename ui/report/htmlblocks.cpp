// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/htmlblocks.h"

#include "ui/charts/svg.h"
#include "ui/report/direction.h"
#include "ui/report/markup.h"
#include "ui/report/words.h"

using namespace Qt::StringLiterals;
using namespace core::report;

namespace ui::report {

namespace {

constexpr int FigureWidth = 704;
constexpr int FigureType = 13;
/// With more columns a table needs room to scroll on a narrow screen.
constexpr int FewColumns = 4;

QString className(Column::Align align)
{
    switch (align) {
    case Column::Align::End:
        return u"end"_s;
    case Column::Align::Centre:
        return u"centre"_s;
    case Column::Align::Start:
        break;
    }
    return {};
}

QString className(Cell::Tone tone)
{
    switch (tone) {
    case Cell::Tone::Strong:
        return u"strong"_s;
    case Cell::Tone::Quiet:
        return u"quiet"_s;
    case Cell::Tone::Missing:
        return u"missing"_s;
    case Cell::Tone::Normal:
        break;
    }
    return {};
}

Attributes withClasses(QStringList classes, Attributes attributes = {})
{
    classes.removeAll(QString());
    if (!classes.isEmpty())
        attributes.prepend({u"class"_s, classes.join(u' ')});
    return attributes;
}

} // namespace

void HtmlBlocks::write(const Block &block)
{
    std::visit([this](const auto &content) { put(content); }, block);
}

Attributes HtmlBlocks::directionFor(const QString &text) const
{
    const Qt::LayoutDirection direction = directionOf(text, m_direction);
    if (direction == m_direction)
        return {};
    return {{u"dir"_s, direction == Qt::RightToLeft ? u"rtl"_s : u"ltr"_s}};
}

void HtmlBlocks::putSentence(const Sentence &sentence)
{
    if (sentence.sources.isEmpty()) {
        m_out.lines(sentence.text, u"br"_s);
        return;
    }
    const Element span(m_out, u"span"_s, {{u"data-source"_s, sourceList(sentence.sources)}});
    m_out.lines(sentence.text, u"br"_s);
}

void HtmlBlocks::putSentences(const QList<Sentence> &sentences)
{
    bool first = true;
    for (const Sentence &sentence : sentences) {
        if (!std::exchange(first, false))
            m_out.text(u" "_s);
        putSentence(sentence);
    }
}

void HtmlBlocks::put(const Heading &heading)
{
    if (!heading.text.isEmpty())
        m_out.element(u"h3"_s, {AnyDirection}, heading.text);
}

void HtmlBlocks::put(const Paragraph &paragraph)
{
    if (paragraph.sentences.isEmpty())
        return;
    QString style;
    std::optional<Element> quote;
    switch (paragraph.tone) {
    case Paragraph::Tone::Lead:
        style = u"lead"_s;
        break;
    case Paragraph::Tone::Note:
        style = u"note"_s;
        break;
    case Paragraph::Tone::Quote:
        quote.emplace(m_out, u"blockquote"_s, directionFor(paragraph.sentences.first().text));
        break;
    case Paragraph::Tone::Body:
        break;
    }
    const Element element(m_out, u"p"_s, withClasses({style}, {AnyDirection}));
    putSentences(paragraph.sentences);
}

void HtmlBlocks::putItems(const QString &list, const QList<Sentence> &items)
{
    if (items.isEmpty())
        return;
    const Element element(m_out, list, directionFor(items.first().text));
    for (const Sentence &sentence : items) {
        m_out.newLine();
        const Element item(m_out, u"li"_s, {AnyDirection});
        putSentence(sentence);
    }
}

void HtmlBlocks::put(const Bullets &bullets)
{
    putItems(bullets.style == Bullets::Style::Numbered ? u"ol"_s : u"ul"_s, bullets.items);
}

void HtmlBlocks::put(const Facts &facts)
{
    if (facts.facts.isEmpty())
        return;
    const Element list(m_out, u"dl"_s, {{u"class"_s, u"facts"_s}});
    for (const Facts::Fact &fact : facts.facts) {
        m_out.newLine();
        const Element pair(m_out, u"div"_s);
        m_out.element(u"dt"_s, {AnyDirection}, fact.label);
        const Element value(m_out, u"dd"_s, {AnyDirection});
        putSentence(fact.value);
    }
}

void HtmlBlocks::putHead(const Table &table)
{
    {
        const Element group(m_out, u"colgroup"_s);
        for (const int share : columnShares(table))
            m_out.empty(u"col"_s, {{u"style"_s, u"width:%1%"_s.arg(share / 100.0, 0, 'f', 2)}});
    }
    m_out.newLine();
    const Element head(m_out, u"thead"_s);
    const Element row(m_out, u"tr"_s);
    for (const Column &column : table.columns)
        m_out.element(
            u"th"_s, withClasses({className(column.align)}, {{u"scope"_s, u"col"_s}, AnyDirection}),
            column.title);
}

void HtmlBlocks::putRow(const Table &table, const QList<Cell> &cells)
{
    m_out.newLine();
    const Element row(m_out, u"tr"_s);
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const Cell &cell = cells.at(i);
        const QStringList classes = {className(table.columns.value(i).align), className(cell.tone)};
        // A strong first cell says what its row is about.
        const bool names = i == 0 && cell.tone == Cell::Tone::Strong;
        Attributes attributes = {AnyDirection};
        if (names)
            attributes.prepend({u"scope"_s, u"row"_s});
        const Element element(m_out, names ? u"th"_s : u"td"_s, withClasses(classes, attributes));
        putSentence(cell.text);
    }
}

void HtmlBlocks::put(const Table &table)
{
    if (table.columns.isEmpty())
        return;
    // A wide table scrolls in its own box; the box takes the focus so that keys scroll it too.
    Attributes box = {{u"class"_s, u"scroll"_s}};
    const bool wide = table.columns.size() > FewColumns;
    if (wide)
        box += {{u"role"_s, u"region"_s},
                {u"aria-label"_s,
                 table.caption.isEmpty() ? table.columns.first().title : table.caption},
                {u"tabindex"_s, u"0"_s}};
    const Element scroll(m_out, u"div"_s, box);
    const Element element(m_out, u"table"_s, withClasses({wide ? u"wide"_s : QString()}));
    if (!table.caption.isEmpty())
        m_out.element(u"caption"_s, {AnyDirection}, table.caption);
    putHead(table);
    m_out.newLine();
    const Element body(m_out, u"tbody"_s);
    for (const QList<Cell> &row : table.rows)
        putRow(table, row);
}

void HtmlBlocks::put(const Figure &figure)
{
    const QString id = u"figure-%1"_s.arg(++m_figures);
    const Element element(m_out, u"figure"_s, {{u"id"_s, id}});
    {
        const Element caption(m_out, u"figcaption"_s, {AnyDirection});
        putSentence(figure.title);
    }
    m_out.newLine();
    {
        const Element chart(m_out, u"div"_s, {{u"class"_s, u"chart"_s}});
        m_out.raw(
            figures::toSvg(figure.content, FigureWidth, figureLook(FigureType),
                           {id, markupText(figure.title.text), markupText(figure.description)}));
    }
    m_out.newLine();
    put(figure.twin);
}

void HtmlBlocks::put(const Missing &missing)
{
    if (missing.why.isEmpty() && missing.items.isEmpty())
        return;
    const QString words = missing.why.isEmpty() ? missing.items.first().text : missing.why;
    const Element box(m_out, u"div"_s,
                      Attributes{{u"class"_s, u"missing"_s}, {u"role"_s, u"note"_s}}
                          + directionFor(words));
    m_out.element(u"p"_s, {{u"class"_s, u"label"_s}}, tr("Not yet known"));
    if (!missing.why.isEmpty())
        m_out.element(u"p"_s, {AnyDirection}, missing.why);
    m_out.newLine();
    putItems(u"ul"_s, missing.items);
}

} // namespace ui::report
