// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/pdfobjects.h"
#include "ui/report/pdftags.h"

namespace ui::report::pdf {
namespace {

using Role = Structure::Role;

const char *nameOf(Role role)
{
    switch (role) {
    case Role::Document:
        return "/Document";
    case Role::Section:
        return "/Sect";
    case Role::Title:
    case Role::Paragraph:
        return "/P";
    case Role::Heading1:
        return "/H1";
    case Role::Heading2:
        return "/H2";
    case Role::Quote:
        return "/BlockQuote";
    case Role::Note:
        return "/Note";
    case Role::Contents:
        return "/TOC";
    case Role::ContentsEntry:
        return "/TOCI";
    case Role::Link:
        return "/Link";
    case Role::List:
        return "/L";
    case Role::ListItem:
        return "/LI";
    case Role::Label:
        return "/Lbl";
    case Role::ListBody:
        return "/LBody";
    case Role::Table:
        return "/Table";
    case Role::Caption:
        return "/Caption";
    case Role::HeaderGroup:
        return "/THead";
    case Role::BodyGroup:
        return "/TBody";
    case Role::Row:
        return "/TR";
    case Role::ColumnHeader:
    case Role::RowHeader:
        return "/TH";
    case Role::Cell:
        return "/TD";
    case Role::Figure:
        return "/Figure";
    case Role::Span:
        return "/Span";
    }
    return "/P";
}

/// An empty cell keeps its place in the row; other empty elements say nothing.
bool staysWhenEmpty(Role role)
{
    return role == Role::Document || role == Role::Cell || role == Role::ColumnHeader
        || role == Role::RowHeader;
}

Object tableScope(const char *scope)
{
    Object attributes = Object::newDictionary();
    attributes.replaceKey("/O", name("/Table"));
    attributes.replaceKey("/Scope", name(scope));
    return attributes;
}

} // namespace

StructureTree::StructureTree(QPDF &file, const Structure &structure)
    : m_file(file)
    , m_structure(structure)
    , m_elements(size_t(structure.nodes.size()))
    , m_content(size_t(structure.nodes.size()))
    , m_children(size_t(structure.nodes.size()))
{
    for (int node = 0; node < structure.nodes.size(); ++node) {
        if (structure.nodes.at(node).parent >= 0)
            m_children[size_t(structure.nodes.at(node).parent)].push_back(node);
    }
}

Object StructureTree::element(int node)
{
    Object &element = m_elements[size_t(node)];
    if (!element.isInitialized()) {
        element = m_file.makeIndirectObject(Object::newDictionary());
        describe(element, m_structure.nodes.at(node));
    }
    return element;
}

void StructureTree::describe(Object element, const Structure::Node &node)
{
    element.replaceKey("/Type", name("/StructElem"));
    element.replaceKey("/S", name(nameOf(node.role)));
    if (node.role == Role::Figure)
        element.replaceKey("/Alt", text(node.text));
    if (node.role == Role::ColumnHeader)
        element.replaceKey("/A", tableScope("/Column"));
    if (node.role == Role::RowHeader)
        element.replaceKey("/A", tableScope("/Row"));
}

QByteArray StructureTree::addPage(Object page, const QByteArray &content, const PageTags &tags)
{
    QList<QByteArray> openings;
    std::vector<Object> owners;
    for (int node : tags.nodes) {
        if (node == Structure::Artifact) {
            openings.append("/Artifact <<>>");
            continue;
        }
        const QByteArray mark = QByteArray::number(qlonglong(owners.size()));
        openings.append(QByteArray(nameOf(m_structure.nodes.at(node).role)) + " <</MCID " + mark
                        + ">>");
        Object reference = Object::newDictionary();
        reference.replaceKey("/Type", name("/MCR"));
        reference.replaceKey("/Pg", page);
        reference.replaceKey("/MCID", Object::newInteger(qlonglong(owners.size())));
        m_content[size_t(node)].push_back(reference);
        owners.push_back(element(node));
    }
    page.replaceKey("/StructParents", Object::newInteger(m_nextNumber));
    page.replaceKey("/Tabs", name("/S"));
    m_parents.emplace_back(m_nextNumber++, m_file.makeIndirectObject(Object::newArray(owners)));
    return withTags(content, openings, tags.texts);
}

void StructureTree::addLink(Object page, Object annotation, int node)
{
    Object reference = Object::newDictionary();
    reference.replaceKey("/Type", name("/OBJR"));
    reference.replaceKey("/Pg", page);
    reference.replaceKey("/Obj", annotation);
    m_content[size_t(node)].push_back(reference);
    annotation.replaceKey("/StructParent", Object::newInteger(m_nextNumber));
    m_parents.emplace_back(m_nextNumber++, element(node));
}

void StructureTree::addChildren(int node)
{
    std::vector<Object> kids = m_content[size_t(node)];
    for (int child : m_children[size_t(node)]) {
        addChildren(child);
        const Object &made = m_elements[size_t(child)];
        if (made.isInitialized()) {
            Object(made).replaceKey("/P", element(node));
            kids.push_back(made);
        }
    }
    if (!kids.empty() || staysWhenEmpty(m_structure.nodes.at(node).role))
        element(node).replaceKey("/K", Object::newArray(kids));
}

void StructureTree::finish()
{
    addChildren(Structure::Root);
    std::vector<Object> numbers;
    for (const auto &[number, object] : m_parents) {
        numbers.push_back(Object::newInteger(number));
        numbers.push_back(object);
    }
    Object parents = Object::newDictionary();
    parents.replaceKey("/Nums", Object::newArray(numbers));
    Object root = m_file.makeIndirectObject(Object::newDictionary());
    root.replaceKey("/Type", name("/StructTreeRoot"));
    root.replaceKey("/K", element(Structure::Root));
    root.replaceKey("/ParentTree", m_file.makeIndirectObject(parents));
    root.replaceKey("/ParentTreeNextKey", Object::newInteger(m_nextNumber));
    element(Structure::Root).replaceKey("/P", root);
    Object marked = Object::newDictionary();
    marked.replaceKey("/Marked", Object::newBool(true));
    m_file.getRoot().replaceKey("/StructTreeRoot", root);
    m_file.getRoot().replaceKey("/MarkInfo", marked);
}

} // namespace ui::report::pdf
