// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/report.h"

#include "ui/report/markupwriter.h"
#include "ui/report/odtstyles.h"
#include "ui/report/package.h"

namespace ui::report {

/// Writes the blocks of a section as OpenDocument text.
class OdtBlocks
{
public:
    OdtBlocks(MarkupWriter &writer, OdtStyles &styles)
        : m_out(writer)
        , m_styles(styles)
    { }

    void write(const core::report::Block &block);
    /// A paragraph of one style; a text that runs from right to left does so here too.
    void paragraph(const QString &style, const QString &text,
                   OdtStyles::Align align = OdtStyles::Align::Start);
    /// The same with what each sentence came from, as metadata of the text (RDFa).
    void paragraph(const QString &style, const QList<core::report::Sentence> &sentences,
                   OdtStyles::Align align = OdtStyles::Align::Start);
    void table(const core::report::Table &table);

    /// The pictures of the figures written so far, to be put into the package.
    QList<Part> pictures() const
    {
        return m_pictures;
    }

private:
    using Element = MarkupWriter::Element;

    void put(const core::report::Heading &heading);
    void put(const core::report::Paragraph &paragraph);
    void put(const core::report::Bullets &bullets);
    void put(const core::report::Facts &facts);
    void put(const core::report::Table &content);
    void put(const core::report::Figure &figure);
    void put(const core::report::Missing &missing);

    void putSentence(const core::report::Sentence &sentence);
    void putItems(const QString &list, const QString &style,
                  const QList<core::report::Sentence> &items);
    void putColumns(const QList<int> &widths);
    void putHead(const core::report::Table &table);
    void putRow(const core::report::Table &table, const QList<core::report::Cell> &cells,
                const QList<int> &widths);
    void putFact(const core::report::Facts::Fact *fact);
    void putPicture(const core::report::Figure &figure);
    QString nextTable();

    MarkupWriter &m_out;
    OdtStyles &m_styles;
    QList<Part> m_pictures;
    int m_sentences = 0;
    int m_tables = 0;
    int m_figures = 0;
};

/// A heading with a number in the accent and a bookmark to jump to.
void writeOdtHeading(MarkupWriter &out, const core::report::Section &section,
                     const QString &bookmark, const QString &style);
void writeOdtTitle(MarkupWriter &out, const core::report::Section &section);

/// Text with single spaces between its words and its line breaks kept.
void writeOdtText(MarkupWriter &out, const QString &text);

} // namespace ui::report
