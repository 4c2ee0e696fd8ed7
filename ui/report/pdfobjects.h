// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/report/layout.h"
#include "ui/report/pdftags.h"

// Clang refuses libqpdf 11.3's JSON.hh as C++20, and nothing here uses it: declared, not included.
#define JSON_HH
class JSON;
// Asks the library for std::shared_ptr in place of its own pointer.
#define POINTERHOLDER_TRANSITION 4
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include <vector>

/// Parts of a PDF file, each added to a file whose pages are drawn.
namespace ui::report::pdf {

using Object = QPDFObjectHandle;

Object name(const char *text); ///< with its slash
Object text(const QString &text);
Object number(qreal value);
/// Where a place of the layout is, for an outline entry or a link.
Object destination(const std::vector<Object> &pages, const Place &place);

/// Replaces the marks in the pages' contents by marked content and adds the structure tree.
class StructureTree
{
public:
    StructureTree(QPDF &file, const Structure &structure);

    /// The elements that a page's content belongs to; returns the content with tags.
    QByteArray addPage(Object page, const QByteArray &content, const PageTags &tags);
    /// A link annotation belongs to the node.
    void addLink(Object page, Object annotation, int node);
    /// Writes the tree into the catalogue. Call last.
    void finish();

private:
    Object element(int node);
    void addChildren(int node);
    void describe(Object element, const Structure::Node &node);

    QPDF &m_file;
    const Structure &m_structure;
    std::vector<Object> m_elements; ///< by node
    std::vector<std::vector<Object>> m_content; ///< of each node: marked content and links
    std::vector<std::vector<int>> m_children;
    std::vector<std::pair<int, Object>> m_parents; ///< the number tree, by number
    int m_nextNumber = 0;
};

void addOutline(QPDF &file, const std::vector<Object> &pages, const PagedReport::Layout &layout);
void addLinks(QPDF &file, const std::vector<Object> &pages, const PagedReport::Layout &layout,
              StructureTree &tree);
/// Makes text that is copied or read aloud have spaces between its words: the glyph of the space is
/// also that of the tabulator, and QPdfWriter takes the first character it finds.
void correctSpaces(QPDF &file);
/// Title, author, subject and language, for file managers and screen readers.
void addMetadata(QPDF &file, const core::report::Report &report);

} // namespace ui::report::pdf
