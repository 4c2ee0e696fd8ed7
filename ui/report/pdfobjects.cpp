// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/pdfobjects.h"

using namespace Qt::StringLiterals;

namespace ui::report::pdf {
namespace {

constexpr qreal Height = sheet::Height / UnitsPerPoint;

/// Open entries of one level under a parent, in order.
void linkEntries(Object parent, std::vector<Object> &entries)
{
    if (entries.empty())
        return;
    for (size_t index = 0; index < entries.size(); ++index) {
        entries[index].replaceKey("/Parent", parent);
        if (index > 0)
            entries[index].replaceKey("/Prev", entries[index - 1]);
        if (index + 1 < entries.size())
            entries[index].replaceKey("/Next", entries[index + 1]);
    }
    parent.replaceKey("/First", entries.front());
    parent.replaceKey("/Last", entries.back());
}

Object outlineEntry(QPDF &file, const std::vector<Object> &pages, const Bookmark &bookmark,
                    const Place &place)
{
    Object entry = file.makeIndirectObject(Object::newDictionary());
    entry.replaceKey("/Title", text((bookmark.number + u' ' + bookmark.title).trimmed()));
    entry.replaceKey("/Dest", destination(pages, place));
    return entry;
}

Object rectangle(const QRectF &area)
{
    const QRectF inPoints(area.topLeft() / UnitsPerPoint, area.size() / UnitsPerPoint);
    return Object::newArray({number(inPoints.left()), number(Height - inPoints.bottom()),
                             number(inPoints.right()), number(Height - inPoints.top())});
}

} // namespace

Object name(const char *text)
{
    return Object::newName(text);
}

Object text(const QString &text)
{
    return Object::newUnicodeString(text.toStdString());
}

Object number(qreal value)
{
    return Object::newReal(value, 2);
}

Object destination(const std::vector<Object> &pages, const Place &place)
{
    constexpr qreal Above = 12;
    const qreal top = Height - place.top / UnitsPerPoint + Above;
    return Object::newArray({pages.at(size_t(place.page)), name("/XYZ"), Object::newInteger(0),
                             number(top), Object::newNull()});
}

void addOutline(QPDF &file, const std::vector<Object> &pages, const PagedReport::Layout &layout)
{
    Object root = file.makeIndirectObject(Object::newDictionary());
    std::vector<Object> sections, headings;
    const auto closeSection = [&] {
        if (sections.empty() || headings.empty())
            return;
        linkEntries(sections.back(), headings);
        // Negative: the entries under a section are folded away until it is opened.
        sections.back().replaceKey("/Count", Object::newInteger(-qlonglong(headings.size())));
    };
    for (qsizetype index = 0; index < layout.bookmarks.size(); ++index) {
        const Bookmark &bookmark = layout.bookmarks.at(index);
        if (bookmark.level == Bookmark::Level::Figure)
            continue;
        const Object entry = outlineEntry(file, pages, bookmark, layout.places.at(index));
        if (bookmark.level == Bookmark::Level::Heading && !sections.empty()) {
            headings.push_back(entry);
            continue;
        }
        closeSection();
        headings.clear();
        sections.push_back(entry);
    }
    closeSection();
    if (sections.empty())
        return;
    linkEntries(root, sections);
    root.replaceKey("/Type", name("/Outlines"));
    root.replaceKey("/Count", Object::newInteger(qlonglong(sections.size())));
    file.getRoot().replaceKey("/Outlines", root);
}

void addLinks(QPDF &file, const std::vector<Object> &pages, const PagedReport::Layout &layout,
              StructureTree &tree)
{
    for (qsizetype index = 0; index < layout.pages.size(); ++index) {
        std::vector<Object> annotations;
        Object page = pages.at(size_t(index));
        for (const Link &link : layout.pages.at(index).links) {
            Object annotation = file.makeIndirectObject(Object::newDictionary());
            annotation.replaceKey("/Type", name("/Annot"));
            annotation.replaceKey("/Subtype", name("/Link"));
            annotation.replaceKey("/Rect", rectangle(link.area));
            annotation.replaceKey("/Border", Object::parse("[0 0 0]"));
            annotation.replaceKey("/F", Object::newInteger(4)); // printed, as PDF/A asks
            annotation.replaceKey("/Contents", text(layout.bookmarks.at(link.bookmark).title));
            annotation.replaceKey("/Dest", destination(pages, layout.places.at(link.bookmark)));
            tree.addLink(page, annotation, link.node);
            annotations.push_back(annotation);
        }
        if (!annotations.empty())
            page.replaceKey("/Annots", Object::newArray(annotations));
    }
}

} // namespace ui::report::pdf
