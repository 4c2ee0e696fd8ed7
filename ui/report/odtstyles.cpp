// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/odtstyles.h"

#include "ui/report/direction.h"

using namespace Qt::StringLiterals;

namespace ui::report {

namespace {

using Element = MarkupWriter::Element;
using Align = OdtStyles::Align;

QString millimetres(int hundredths)
{
    return QString::number(hundredths / 100.0, 'f', 2) + u"mm"_s;
}

QString toWord(Qt::LayoutDirection direction)
{
    return direction == Qt::RightToLeft ? u"rl-tb"_s : u"lr-tb"_s;
}

/// Bars stand on the side where a text begins.
QString startOf(Qt::LayoutDirection direction)
{
    return direction == Qt::RightToLeft ? u"right"_s : u"left"_s;
}

QString endOf(Qt::LayoutDirection direction)
{
    return direction == Qt::RightToLeft ? u"left"_s : u"right"_s;
}

QString boxName(Qt::LayoutDirection direction)
{
    return direction == Qt::RightToLeft ? u"BoxCellRight"_s : u"BoxCell"_s;
}

void writeStyle(MarkupWriter &out, const QString &name, const QString &family,
                const QString &properties, const Attributes &attributes)
{
    out.newLine();
    const Element style(out, u"style:style"_s,
                        {{u"style:name"_s, name}, {u"style:family"_s, family}});
    out.empty(properties, attributes);
}

void writeTableStyles(MarkupWriter &out, Qt::LayoutDirection direction)
{
    const QString cell = u"table-cell"_s, properties = u"style:table-cell-properties"_s;
    const auto borders = [](const QString &top, const QString &bottom) {
        return Attributes{{u"fo:border-left"_s, u"none"_s},
                          {u"fo:border-right"_s, u"none"_s},
                          {u"fo:border-top"_s, top},
                          {u"fo:border-bottom"_s, bottom}};
    };
    const auto padding = [](const QString &sides, const QString &topAndBottom) {
        return Attributes{{u"fo:padding-left"_s, sides},
                          {u"fo:padding-right"_s, sides},
                          {u"fo:padding-top"_s, topAndBottom},
                          {u"fo:padding-bottom"_s, topAndBottom}};
    };
    const QString none = u"none"_s, hairline = u"0.5pt solid #c5d0d2"_s,
                  accent = u"1.2pt solid #0f5c63"_s, bar = u"2.2pt solid #0f5c63"_s;
    // A table from right to left changes the sides of its borders too; a box has a style for each.
    for (const auto &[name, mode] :
         {std::pair(u"Grid"_s, toWord(direction)), std::pair(u"Box"_s, toWord(Qt::LeftToRight))})
        writeStyle(out, name, u"table"_s, u"style:table-properties"_s,
                   {{u"style:width"_s, u"170mm"_s},
                    {u"table:align"_s, u"margins"_s},
                    {u"fo:margin-bottom"_s, u"5mm"_s},
                    {u"style:writing-mode"_s, mode},
                    {u"table:border-model"_s, u"collapsing"_s}});
    writeStyle(out, u"Row"_s, u"table-row"_s, u"style:table-row-properties"_s,
               {{u"fo:keep-together"_s, u"always"_s}});
    writeStyle(out, u"LongRow"_s, u"table-row"_s, u"style:table-row-properties"_s,
               {{u"fo:keep-together"_s, u"auto"_s}});
    writeStyle(out, u"Cell"_s, cell, properties,
               borders(none, hairline) + padding(u"1.2mm"_s, u"1.2mm"_s));
    writeStyle(out, u"HeadCell"_s, cell, properties,
               borders(none, accent) + padding(u"1.2mm"_s, u"1.2mm"_s)
                   + Attributes{{u"style:vertical-align"_s, u"bottom"_s}});
    writeStyle(out, u"FactCell"_s, cell, properties,
               borders(hairline, hairline) + padding(u"1.2mm"_s, u"2.5mm"_s));
    for (const Qt::LayoutDirection of : {Qt::LeftToRight, Qt::RightToLeft})
        writeStyle(out, boxName(of), cell, properties,
                   Attributes{{u"fo:border-"_s + startOf(of), bar},
                              {u"fo:border-"_s + endOf(of), none},
                              {u"fo:border-top"_s, none},
                              {u"fo:border-bottom"_s, none}}
                       + padding(u"4mm"_s, u"3mm"_s)
                       + Attributes{{u"fo:background-color"_s, u"#eef4f4"_s}});
}

} // namespace

QString OdtStyles::paragraph(const QString &name, const QString &text, Align align)
{
    const Variant variant{name, align, directionOf(text, m_direction)};
    if (variant == Variant{name, Align::Start, m_direction})
        return name;
    qsizetype index = m_variants.indexOf(variant);
    if (index < 0) {
        index = m_variants.size();
        m_variants.append(variant);
    }
    return u"P%1"_s.arg(index + 1);
}

QString OdtStyles::box(const QString &text) const
{
    return boxName(directionOf(text, m_direction));
}

QString OdtStyles::column(int width)
{
    if (!m_columns.contains(width))
        m_columns.append(width);
    return u"C%1"_s.arg(width);
}

void OdtStyles::write(MarkupWriter &out, const Variant &variant) const
{
    // Programs disagree about where a text from right to left starts, so sides are named. A column
    // of figures ends where the table does, whichever way a text in it runs.
    QString side = u"center"_s;
    if (variant.align == Align::Start)
        side = startOf(variant.direction);
    else if (variant.align == Align::End)
        side = endOf(m_direction);
    Attributes attributes
        = {{u"fo:text-align"_s, side}, {u"style:writing-mode"_s, toWord(variant.direction)}};
    if (variant.direction != m_direction && variant.parent == u"Quotations")
        attributes += {{u"fo:border-"_s + startOf(variant.direction), u"2pt solid #0f5c63"_s},
                       {u"fo:border-"_s + endOf(variant.direction), u"none"_s},
                       {u"fo:padding-"_s + startOf(variant.direction), u"4mm"_s},
                       {u"fo:padding-"_s + endOf(variant.direction), u"0mm"_s}};
    out.empty(u"style:paragraph-properties"_s, attributes);
}

void OdtStyles::write(MarkupWriter &out) const
{
    const Element styles(out, u"office:automatic-styles"_s);
    for (qsizetype i = 0; i < m_variants.size(); ++i) {
        out.newLine();
        const Element style(out, u"style:style"_s,
                            {{u"style:name"_s, u"P%1"_s.arg(i + 1)},
                             {u"style:family"_s, u"paragraph"_s},
                             {u"style:parent-style-name"_s, m_variants.at(i).parent}});
        write(out, m_variants.at(i));
    }
    for (const int width : m_columns)
        writeStyle(out, u"C%1"_s.arg(width), u"table-column"_s, u"style:table-column-properties"_s,
                   {{u"style:column-width"_s, millimetres(width)},
                    {u"style:rel-column-width"_s, u"%1*"_s.arg(width)}});
    writeTableStyles(out, m_direction);
    writeStyle(out, u"Contents"_s, u"section"_s, u"style:section-properties"_s,
               {{u"style:editable"_s, u"false"_s}});
    writeStyle(out, u"Picture"_s, u"graphic"_s, u"style:graphic-properties"_s,
               {{u"style:vertical-pos"_s, u"top"_s}, {u"style:vertical-rel"_s, u"baseline"_s}});
    const auto derived = [&](const QString &name, const QString &parent) {
        return Attributes{{u"style:name"_s, name},
                          {u"style:family"_s, u"paragraph"_s},
                          {u"style:parent-style-name"_s, parent}};
    };
    out.newLine();
    out.empty(u"style:style"_s,
              derived(u"FirstParagraph"_s, u"Cover_20_organisation"_s)
                  + Attributes{{u"style:master-page-name"_s, u"First_20_Page"_s}});
    out.newLine();
    const Element first(out, u"style:style"_s, derived(u"FirstSection"_s, u"Heading_20_1"_s));
    out.empty(u"style:paragraph-properties"_s, {{u"fo:break-before"_s, u"page"_s}});
}

} // namespace ui::report
