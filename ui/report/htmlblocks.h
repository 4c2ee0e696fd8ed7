// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/report.h"

#include "ui/report/markupwriter.h"

#include <utility>

namespace ui::report {

/// The attribute that lets a text run in the direction of its own script.
inline const std::pair<QString, QString> AnyDirection
    = {QStringLiteral("dir"), QStringLiteral("auto")};

/// Writes the blocks of a section as HTML.
class HtmlBlocks
{
public:
    /// `direction` is that of the document.
    HtmlBlocks(MarkupWriter &writer, Qt::LayoutDirection direction)
        : m_out(writer)
        , m_direction(direction)
    { }

    void write(const core::report::Block &block);

private:
    using Element = MarkupWriter::Element;

    void put(const core::report::Heading &heading);
    void put(const core::report::Paragraph &paragraph);
    void put(const core::report::Bullets &bullets);
    void put(const core::report::Facts &facts);
    void put(const core::report::Table &table);
    void put(const core::report::Figure &figure);
    void put(const core::report::Missing &missing);

    /// For what holds a text and has sides of its own: a bar, a place for bullets. Browsers find
    /// the direction of the text alone.
    Attributes directionFor(const QString &text) const;
    void putSentence(const core::report::Sentence &sentence);
    void putSentences(const QList<core::report::Sentence> &sentences);
    void putItems(const QString &list, const QList<core::report::Sentence> &items);
    void putHead(const core::report::Table &table);
    void putRow(const core::report::Table &table, const QList<core::report::Cell> &cells);

    MarkupWriter &m_out;
    const Qt::LayoutDirection m_direction;
    int m_figures = 0;
};

} // namespace ui::report
