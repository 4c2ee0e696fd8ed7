// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/odtblocks.h"

#include "ui/charts/svg.h"
#include "ui/report/columnwidths.h"
#include "ui/report/markup.h"
#include "ui/report/words.h"

#include <QBuffer>
#include <QFontMetricsF>
#include <QImage>
#include <QPainter>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace core::report;

namespace ui::report {

namespace {

/// Hundredths of a millimetre between the margins.
constexpr int MeasureWidth = 17000;
constexpr qreal TallestPicture = 200; ///< millimetres
constexpr qreal PictureWidth = 480; ///< points
constexpr int PictureType = 9;
constexpr int PixelsPerPoint = 3;
/// Of the text in cells, in points; it is measured that many times larger, for finer advances.
constexpr int CellType = 9;
constexpr int Enlarged = 8;
constexpr qreal CellPadding = 240;
constexpr qreal LongestWord = 4500; ///< a longer one may break
constexpr qreal MillimetresPerPoint = 25.4 / 72;

QString millimetres(qreal value)
{
    return QString::number(value, 'f', 2) + u"mm"_s;
}

QString joined(const QList<Sentence> &sentences)
{
    QStringList texts;
    for (const Sentence &sentence : sentences)
        texts.append(sentence.text);
    return texts.join(u' ');
}

QString paragraphStyle(Paragraph::Tone tone)
{
    switch (tone) {
    case Paragraph::Tone::Lead:
        return u"Lead"_s;
    case Paragraph::Tone::Quote:
        return u"Quotations"_s;
    case Paragraph::Tone::Note:
        return u"Note"_s;
    case Paragraph::Tone::Body:
        break;
    }
    return u"Text_20_body"_s;
}

QString paragraphStyle(Cell::Tone tone)
{
    switch (tone) {
    case Cell::Tone::Strong:
        return u"Table_20_Strong"_s;
    case Cell::Tone::Quiet:
        return u"Table_20_Quiet"_s;
    case Cell::Tone::Missing:
        return u"Table_20_Missing"_s;
    case Cell::Tone::Normal:
        break;
    }
    return u"Table_20_Contents"_s;
}

/// The widths of the columns, in hundredths of a millimetre.
QList<int> widthsOf(const Table &table)
{
    const QFontMetricsF metrics(figureLook(CellType * Enlarged).font);
    const qreal unit = MillimetresPerPoint * 100 / Enlarged;
    const auto wish = [&](qsizetype index) {
        const Column &column = table.columns.at(index);
        QStringList texts = {column.title};
        for (const QList<Cell> &row : table.rows)
            texts.append(row.value(index).text.text);
        ColumnWish result{qreal(std::max(1, column.weight))};
        for (const QString &text : std::as_const(texts)) {
            // A little more than measured: some of it is bold.
            const auto wide = [&](const QString &part) {
                return metrics.horizontalAdvance(part) * 1.08 * unit;
            };
            result.lengths.append(lengthOf(text, wide));
            result.most = std::max(result.most, result.lengths.last());
            result.least = std::max(result.least, wide(longestWord(text)));
        }
        result.least = std::min(result.least, LongestWord) + CellPadding;
        result.most += CellPadding;
        return result;
    };
    QList<ColumnWish> wishes;
    for (qsizetype i = 0; i < table.columns.size(); ++i)
        wishes.append(wish(i));
    QList<int> widths;
    for (const qreal width : columnWidths(wishes, MeasureWidth))
        widths.append(std::max(1, int(width)));
    return widths;
}

/// A row that cannot fit on one page has to be split after all.
bool fillsAPage(const QList<Cell> &cells, const QList<int> &widths)
{
    constexpr int letterWidth = 170, linesOfAPage = 45;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const qsizetype letters = std::max(1, widths.value(i) / letterWidth);
        if (cells.at(i).text.text.size() / letters > linesOfAPage)
            return true;
    }
    return false;
}

/// Facts side by side: as many as fit, in rows of the same length where that is possible.
qsizetype factsInARow(const QList<Facts::Fact> &facts)
{
    const bool wordy = std::any_of(facts.begin(), facts.end(), [](const Facts::Fact &fact) {
        return fact.value.text.size() > 40;
    });
    if (wordy)
        return std::min<qsizetype>(facts.size(), 2);
    return facts.size() <= 4 ? facts.size() : facts.size() % 4 == 0 ? 4 : 3;
}

QByteArray bitmap(const figures::Content &content, const QSizeF &size, const figures::Look &look)
{
    QImage image((size * PixelsPerPoint).toSize(), QImage::Format_RGB32);
    image.fill(look.surface);
    image.setDotsPerMeterX(int(PixelsPerPoint * 72 / 0.0254));
    image.setDotsPerMeterY(int(PixelsPerPoint * 72 / 0.0254));
    QPainter painter(&image);
    painter.scale(PixelsPerPoint, PixelsPerPoint);
    figures::draw(painter, QRectF(QPointF(0, 0), size), content, look);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, "PNG");
    return bytes;
}

} // namespace

void writeOdtText(MarkupWriter &out, const QString &text)
{
    const QStringList lines = markupText(text).split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i > 0)
            out.empty(u"text:line-break"_s);
        out.text(lines.at(i).simplified());
    }
}

void writeOdtTitle(MarkupWriter &out, const Section &section)
{
    out.text((section.title.isEmpty() ? tr("Untitled") : section.title).simplified());
}

void writeOdtHeading(MarkupWriter &out, const Section &section, const QString &bookmark,
                     const QString &style)
{
    out.newLine();
    const MarkupWriter::Element heading(
        out, u"text:h"_s, {{u"text:style-name"_s, style}, {u"text:outline-level"_s, u"1"_s}});
    out.empty(u"text:bookmark"_s, {{u"text:name"_s, bookmark}});
    if (!section.number.isEmpty()) {
        out.element(u"text:span"_s, {{u"text:style-name"_s, u"Section_20_number"_s}},
                    section.number);
        out.empty(u"text:tab"_s);
    }
    writeOdtTitle(out, section);
}

void OdtBlocks::write(const Block &block)
{
    std::visit([this](const auto &content) { put(content); }, block);
}

void OdtBlocks::paragraph(const QString &style, const QString &text, OdtStyles::Align align)
{
    paragraph(style, {Sentence{text, {}}}, align);
}

void OdtBlocks::paragraph(const QString &style, const QList<Sentence> &sentences,
                          OdtStyles::Align align)
{
    m_out.newLine();
    const Element element(
        m_out, u"text:p"_s,
        {{u"text:style-name"_s, m_styles.paragraph(style, joined(sentences), align)}});
    bool first = true;
    for (const Sentence &sentence : sentences) {
        if (!std::exchange(first, false))
            m_out.text(u" "_s);
        putSentence(sentence);
    }
}

void OdtBlocks::putSentence(const Sentence &sentence)
{
    if (sentence.sources.isEmpty() || sentence.text.isEmpty()) {
        writeOdtText(m_out, sentence.text);
        return;
    }
    const QString id = u"sentence-%1"_s.arg(++m_sentences);
    const Element meta(m_out, u"text:meta"_s,
                       {{u"xml:id"_s, id},
                        {u"xhtml:about"_s, u'#' + id},
                        {u"xhtml:property"_s, u"dc:source"_s},
                        {u"xhtml:content"_s, sourceList(sentence.sources)}});
    writeOdtText(m_out, sentence.text);
}

void OdtBlocks::put(const Heading &heading)
{
    if (heading.text.isEmpty())
        return;
    m_out.newLine();
    const Element element(
        m_out, u"text:h"_s,
        {{u"text:style-name"_s, m_styles.paragraph(u"Heading_20_2"_s, heading.text)},
         {u"text:outline-level"_s, u"2"_s}});
    m_out.text(heading.text.simplified());
}

void OdtBlocks::put(const Paragraph &content)
{
    if (!content.sentences.isEmpty())
        paragraph(paragraphStyle(content.tone), content.sentences);
}

void OdtBlocks::putItems(const QString &list, const QString &style, const QList<Sentence> &items)
{
    if (items.isEmpty())
        return;
    m_out.newLine();
    const Element element(m_out, u"text:list"_s, {{u"text:style-name"_s, list}});
    for (const Sentence &sentence : items) {
        const Element item(m_out, u"text:list-item"_s);
        paragraph(style, {sentence});
    }
}

void OdtBlocks::put(const Bullets &bullets)
{
    putItems(bullets.style == Bullets::Style::Numbered ? u"Numbering_20_1"_s : u"List_20_1"_s,
             u"List_20_item"_s, bullets.items);
}

QString OdtBlocks::nextTable()
{
    return u"Table %1"_s.arg(++m_tables);
}

void OdtBlocks::putColumns(const QList<int> &widths)
{
    for (const int width : widths)
        m_out.empty(u"table:table-column"_s, {{u"table:style-name"_s, m_styles.column(width)}});
}

void OdtBlocks::putFact(const Facts::Fact *fact)
{
    const Element cell(
        m_out, u"table:table-cell"_s,
        {{u"table:style-name"_s, u"FactCell"_s}, {u"office:value-type"_s, u"string"_s}});
    if (!fact) {
        paragraph(u"Fact_20_label"_s, QString());
        return;
    }
    const bool figure = fact->value.text.size() <= 18;
    paragraph(figure ? u"Fact_20_value"_s : u"Fact_20_text"_s, {fact->value});
    paragraph(u"Fact_20_label"_s, fact->label);
}

void OdtBlocks::put(const Facts &facts)
{
    if (facts.facts.isEmpty())
        return;
    const qsizetype inARow = factsInARow(facts.facts);
    m_out.newLine();
    const Element element(m_out, u"table:table"_s,
                          {{u"table:name"_s, nextTable()}, {u"table:style-name"_s, u"Grid"_s}});
    putColumns(QList<int>(inARow, MeasureWidth / int(inARow)));
    for (qsizetype first = 0; first < facts.facts.size(); first += inARow) {
        const Element row(m_out, u"table:table-row"_s, {{u"table:style-name"_s, u"Row"_s}});
        for (qsizetype i = first; i < first + inARow; ++i)
            putFact(i < facts.facts.size() ? &facts.facts.at(i) : nullptr);
    }
}

void OdtBlocks::putHead(const Table &table)
{
    const bool named = std::any_of(table.columns.begin(), table.columns.end(),
                                   [](const Column &column) { return !column.title.isEmpty(); });
    if (!named)
        return;
    const Element head(m_out, u"table:table-header-rows"_s);
    const Element row(m_out, u"table:table-row"_s, {{u"table:style-name"_s, u"Row"_s}});
    for (const Column &column : table.columns) {
        const Element cell(
            m_out, u"table:table-cell"_s,
            {{u"table:style-name"_s, u"HeadCell"_s}, {u"office:value-type"_s, u"string"_s}});
        paragraph(u"Table_20_Heading"_s, column.title, column.align);
    }
}

void OdtBlocks::putRow(const Table &table, const QList<Cell> &cells, const QList<int> &widths)
{
    m_out.newLine();
    const QString style = fillsAPage(cells, widths) ? u"LongRow"_s : u"Row"_s;
    const Element row(m_out, u"table:table-row"_s, {{u"table:style-name"_s, style}});
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        const Element element(
            m_out, u"table:table-cell"_s,
            {{u"table:style-name"_s, u"Cell"_s}, {u"office:value-type"_s, u"string"_s}});
        const Cell cell = cells.value(i);
        paragraph(paragraphStyle(cell.tone), {cell.text}, table.columns.at(i).align);
    }
}

void OdtBlocks::table(const Table &table)
{
    if (table.columns.isEmpty())
        return;
    if (!table.caption.isEmpty())
        paragraph(u"Table"_s, table.caption);
    const QList<int> widths = widthsOf(table);
    m_out.newLine();
    const Element element(m_out, u"table:table"_s,
                          {{u"table:name"_s, nextTable()}, {u"table:style-name"_s, u"Grid"_s}});
    if (!table.caption.isEmpty())
        m_out.element(u"table:title"_s, {}, table.caption);
    putColumns(widths);
    putHead(table);
    for (const QList<Cell> &row : table.rows)
        putRow(table, row, widths);
    if (table.rows.isEmpty())
        putRow(table, {}, widths); // a table without rows is not valid
}

void OdtBlocks::put(const Table &content)
{
    table(content);
}

void OdtBlocks::putPicture(const Figure &figure)
{
    const figures::Look look = figureLook(PictureType);
    const QSizeF size(PictureWidth,
                      std::ceil(figures::heightFor(figure.content, PictureWidth, look)));
    const QString name = u"Pictures/figure-%1"_s.arg(++m_figures);
    const QByteArray svg = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        + figures::toSvg(figure.content, PictureWidth, look,
                         {u"figure"_s, markupText(figure.title.text),
                          markupText(figure.description)});
    m_pictures.append({name + u".svg"_s, svg});
    m_pictures.append(
        {name + u".png"_s, bitmap(figure.content, size, look), Part::Packing::Stored});

    const qreal shrink = std::min(1.0, TallestPicture / (size.height() * MillimetresPerPoint));
    const Element frame(
        m_out, u"draw:frame"_s,
        {{u"draw:name"_s, u"Figure %1"_s.arg(m_figures)},
         {u"draw:style-name"_s, u"Picture"_s},
         {u"text:anchor-type"_s, u"as-char"_s},
         {u"svg:width"_s, millimetres(size.width() * MillimetresPerPoint * shrink)},
         {u"svg:height"_s, millimetres(size.height() * MillimetresPerPoint * shrink)}});
    // The first that a program can show is shown: lines, or else dots.
    for (const auto &[ending, type] :
         {std::pair(u".svg"_s, u"image/svg+xml"_s), std::pair(u".png"_s, u"image/png"_s)})
        m_out.empty(u"draw:image"_s,
                    {{u"xlink:href"_s, name + ending},
                     {u"xlink:type"_s, u"simple"_s},
                     {u"xlink:show"_s, u"embed"_s},
                     {u"xlink:actuate"_s, u"onLoad"_s},
                     {u"draw:mime-type"_s, type}});
    m_out.element(u"svg:title"_s, {}, figure.title.text);
    m_out.element(u"svg:desc"_s, {}, figure.description);
}

void OdtBlocks::put(const Figure &figure)
{
    paragraph(u"Figure"_s, {figure.title});
    {
        m_out.newLine();
        const Element picture(m_out, u"text:p"_s, {{u"text:style-name"_s, u"Figure_20_picture"_s}});
        putPicture(figure);
    }
    table(figure.twin);
}

void OdtBlocks::put(const Missing &missing)
{
    if (missing.why.isEmpty() && missing.items.isEmpty())
        return;
    m_out.newLine();
    const Element element(m_out, u"table:table"_s,
                          {{u"table:name"_s, nextTable()}, {u"table:style-name"_s, u"Box"_s}});
    putColumns({MeasureWidth});
    const QString words = missing.why.isEmpty() ? missing.items.first().text : missing.why;
    const bool small = missing.why.size() < 1000 && joined(missing.items).size() < 1000;
    const Element row(m_out, u"table:table-row"_s,
                      {{u"table:style-name"_s, small ? u"Row"_s : u"LongRow"_s}});
    const Element cell(
        m_out, u"table:table-cell"_s,
        {{u"table:style-name"_s, m_styles.box(words)}, {u"office:value-type"_s, u"string"_s}});
    paragraph(u"Missing_20_label"_s, tr("Not yet known"));
    if (!missing.why.isEmpty())
        paragraph(u"Missing_20_text"_s, missing.why);
    putItems(u"Open_20_items"_s, u"Missing_20_text"_s, missing.items);
}

} // namespace ui::report
