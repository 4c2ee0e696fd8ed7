// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/writer.h"

#include "ui/report/cover.h"
#include "ui/report/direction.h"
#include "ui/report/documentcontrol.h"
#include "ui/report/emptysection.h"
#include "ui/report/markup.h"
#include "ui/report/odtblocks.h"
#include "ui/report/typography.h"
#include "ui/report/words.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace core::report;

namespace ui::report {

namespace {

using Element = MarkupWriter::Element;

constexpr char MimeType[] = "application/vnd.oasis.opendocument.text";

QString urn(const QString &name)
{
    return u"urn:oasis:names:tc:opendocument:xmlns:%1:1.0"_s.arg(name);
}

Attributes namespaces()
{
    return {{u"xmlns:office"_s, urn(u"office"_s)},
            {u"xmlns:style"_s, urn(u"style"_s)},
            {u"xmlns:text"_s, urn(u"text"_s)},
            {u"xmlns:table"_s, urn(u"table"_s)},
            {u"xmlns:draw"_s, urn(u"drawing"_s)},
            {u"xmlns:fo"_s, urn(u"xsl-fo-compatible"_s)},
            {u"xmlns:svg"_s, urn(u"svg-compatible"_s)},
            {u"xmlns:meta"_s, urn(u"meta"_s)},
            {u"xmlns:dc"_s, u"http://purl.org/dc/elements/1.1/"_s},
            {u"xmlns:xhtml"_s, u"http://www.w3.org/1999/xhtml"_s},
            {u"xmlns:xlink"_s, u"http://www.w3.org/1999/xlink"_s},
            {u"office:version"_s, u"1.3"_s}};
}

/// "version 0.4", or nothing.
QString versionText(const Cover &cover)
{
    return cover.version.isEmpty() ? QString() : tr("version %1").arg(cover.version);
}

QString withDots(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString bookmark(qsizetype section)
{
    return u"section-%1"_s.arg(section + 1);
}

Table controlTable(const Cover &cover)
{
    Table table{{}, {{{}, 1}, {{}, 3}}, {}};
    for (const ControlEntry &entry : documentControl(cover))
        table.rows.append(
            {{{entry.label, {}}, Cell::Tone::Quiet}, {{entry.value, {}}, Cell::Tone::Strong}});
    return table;
}

/// The document control in one line, without what stands above it anyway.
QString controlLine(const Cover &cover)
{
    QStringList parts;
    for (const ControlEntry &entry : documentControl(cover)) {
        if (entry.field != ControlEntry::Field::Organisation
            && entry.field != ControlEntry::Field::Kind)
            parts.append(entry.label + u": "_s + entry.value);
    }
    return withDots(parts);
}

void writeCover(MarkupWriter &out, OdtBlocks &blocks, const Report &report)
{
    const Cover &cover = report.cover;
    const bool page = hasCoverPage(report.kind);
    const auto write = [&](const QString &style, const QString &text) {
        if (!text.isEmpty())
            blocks.paragraph(style, text);
    };
    if (page)
        out.element(u"text:p"_s, {{u"text:style-name"_s, u"FirstParagraph"_s}},
                    cover.organisation.simplified());
    else
        write(u"Masthead"_s, cover.organisation);
    write(u"Title"_s, cover.title);
    write(u"Subtitle"_s, cover.subtitle);
    if (page) {
        write(u"Cover_20_status"_s, cover.status);
        blocks.table(controlTable(cover));
        return;
    }
    write(u"Note"_s, controlLine(cover));
}

void writeContentsSource(MarkupWriter &out)
{
    const Element source(out, u"text:table-of-content-source"_s,
                         {{u"text:outline-level"_s, u"1"_s}});
    out.element(u"text:index-title-template"_s, {{u"text:style-name"_s, u"Contents_20_Heading"_s}},
                tr("Contents"));
    const Element entry(
        out, u"text:table-of-content-entry-template"_s,
        {{u"text:outline-level"_s, u"1"_s}, {u"text:style-name"_s, u"Contents_20_1"_s}});
    out.empty(u"text:index-entry-link-start"_s, {{u"text:style-name"_s, u"Index_20_Link"_s}});
    out.empty(u"text:index-entry-text"_s);
    out.empty(u"text:index-entry-tab-stop"_s, {{u"style:type"_s, u"right"_s}});
    out.empty(u"text:index-entry-page-number"_s);
    out.empty(u"text:index-entry-link-end"_s);
}

void writeContentsEntry(MarkupWriter &out, const Section &section, const QString &target)
{
    out.newLine();
    const Element line(out, u"text:p"_s, {{u"text:style-name"_s, u"Contents_20_1"_s}});
    const Element link(out, u"text:a"_s,
                       {{u"xlink:type"_s, u"simple"_s},
                        {u"xlink:href"_s, u'#' + target},
                        {u"text:style-name"_s, u"Index_20_Link"_s},
                        {u"text:visited-style-name"_s, u"Index_20_Link"_s}});
    if (!section.number.isEmpty()) {
        out.text(section.number);
        out.empty(u"text:tab"_s);
    }
    writeOdtTitle(out, section);
    out.empty(u"text:tab"_s);
    // A field, so that the page is right without anybody updating the list.
    out.element(u"text:bookmark-ref"_s,
                {{u"text:reference-format"_s, u"page"_s}, {u"text:ref-name"_s, target}}, u"–"_s);
}

void writeDocument(MarkupWriter &out, const Report &report)
{
    out.newLine();
    const Element contents(out, u"text:table-of-content"_s,
                           {{u"text:name"_s, u"Contents"_s},
                            {u"text:style-name"_s, u"Contents"_s},
                            {u"text:protected"_s, u"true"_s}});
    writeContentsSource(out);
    const Element body(out, u"text:index-body"_s);
    {
        const Element title(
            out, u"text:index-title"_s,
            {{u"text:name"_s, u"Contents_Head"_s}, {u"text:style-name"_s, u"Contents"_s}});
        out.element(u"text:p"_s, {{u"text:style-name"_s, u"Contents_20_Heading"_s}},
                    tr("Contents"));
    }
    for (qsizetype i = 0; i < report.sections.size(); ++i)
        writeContentsEntry(out, report.sections.at(i), bookmark(i));
}

struct Body
{
    QByteArray bytes;
    OdtStyles styles;
    QList<Part> pictures;
};

Body bodyOf(const Report &report)
{
    Body body{{}, OdtStyles(directionOfLanguage(report.language)), {}};
    MarkupWriter out(&body.bytes);
    OdtBlocks blocks(out, body.styles);
    {
        const Element element(out, u"office:body"_s);
        const Element text(out, u"office:text"_s);
        writeCover(out, blocks, report);
        if (hasCoverPage(report.kind))
            writeDocument(out, report);
        for (qsizetype i = 0; i < report.sections.size(); ++i) {
            // The contents list has a page of its own.
            const bool afterContents = i == 0 && hasCoverPage(report.kind);
            writeOdtHeading(out, report.sections.at(i), bookmark(i),
                            afterContents ? u"FirstSection"_s : u"Heading_20_1"_s);
            for (const Block &block : report.sections.at(i).blocks)
                blocks.write(block);
            if (report.sections.at(i).blocks.isEmpty())
                blocks.write(emptySection());
        }
    }
    body.pictures = blocks.pictures();
    return body;
}

QByteArray contentXml(const Body &body)
{
    QByteArray bytes;
    MarkupWriter out(&bytes);
    out.declaration();
    const Element document(out, u"office:document-content"_s, namespaces());
    out.newLine();
    body.styles.write(out);
    out.newLine();
    out.raw(body.bytes);
    return bytes;
}

QByteArray metaXml(const Report &report)
{
    QByteArray bytes;
    MarkupWriter out(&bytes);
    out.declaration();
    const Element document(out, u"office:document-meta"_s, namespaces());
    const Element meta(out, u"office:meta"_s);
    out.element(u"meta:generator"_s, {}, u"Sixpoint"_s);
    out.element(u"dc:title"_s, {}, documentTitle(report.cover));
    out.element(u"dc:subject"_s, {}, report.cover.subtitle);
    if (!report.cover.authors.isEmpty())
        out.element(u"dc:creator"_s, {}, report.cover.authors);
    if (report.cover.date.isValid()) {
        const QString day = report.cover.date.toString(Qt::ISODate) + u"T00:00:00"_s;
        out.element(u"meta:creation-date"_s, {}, day);
        out.element(u"dc:date"_s, {}, day);
    }
    out.element(u"dc:language"_s, {}, report.language);
    for (const auto &[name, value] : {std::pair(u"Version"_s, report.cover.version),
                                      std::pair(u"Status"_s, report.cover.status)})
        out.element(u"meta:user-defined"_s,
                    {{u"meta:name"_s, name}, {u"meta:value-type"_s, u"string"_s}}, value);
    return bytes;
}

/// "Page x of y" with fields in the places of x and y.
QString pageLine()
{
    return tr("Page %1 of %2")
        .toHtmlEscaped()
        .arg(u"<text:page-number text:select-page=\"current\">1</text:page-number>"_s,
             u"<text:page-count>1</text:page-count>"_s);
}

QByteArray stylesXml(const Report &report)
{
    QFile file(u":/style/report-styles.xml"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString text = QString::fromUtf8(file.readAll());
    const QStringList tags = report.language.split(u'-');
    const auto oneLine = [](const QString &value, int length) {
        const QString line = markupText(value).simplified();
        return (line.size() > length ? line.left(length - 1) + u'…' : line).toHtmlEscaped();
    };
    const Cover &cover = report.cover;
    text.replace(u"@language@"_s, tags.first().isEmpty() ? u"none"_s : tags.first());
    text.replace(u"@country@"_s, tags.size() > 1 ? tags.last() : u"none"_s);
    const bool rightToLeft = directionOfLanguage(report.language) == Qt::RightToLeft;
    text.replace(u"@direction@"_s, rightToLeft ? u"rl-tb"_s : u"lr-tb"_s);
    text.replace(u"@start@"_s, rightToLeft ? u"right"_s : u"left"_s);
    text.replace(u"@end@"_s, rightToLeft ? u"left"_s : u"right"_s);
    text.replace(u"@asian@"_s, fontFamilies(report.language).last());
    text.replace(u"@page@"_s, pageLine());
    text.replace(u"@organisation@"_s, oneLine(cover.organisation, 60));
    text.replace(u"@classification@"_s, oneLine(cover.classification, 80));
    text.replace(u"@running@"_s,
                 oneLine(withDots({cover.title, versionText(cover), cover.status}), 70));
    return text.toUtf8();
}

QString mediaType(const QString &name)
{
    if (name.endsWith(u".svg"))
        return u"image/svg+xml"_s;
    return name.endsWith(u".png") ? u"image/png"_s : u"text/xml"_s;
}

QByteArray manifestXml(const QList<Part> &parts)
{
    QByteArray bytes;
    MarkupWriter out(&bytes);
    out.declaration();
    const Element manifest(
        out, u"manifest:manifest"_s,
        {{u"xmlns:manifest"_s, urn(u"manifest"_s)}, {u"manifest:version"_s, u"1.3"_s}});
    const auto entry = [&](const QString &path, const QString &type) {
        out.newLine();
        out.empty(u"manifest:file-entry"_s,
                  {{u"manifest:full-path"_s, path}, {u"manifest:media-type"_s, type}});
    };
    entry(u"/"_s, QString::fromLatin1(MimeType));
    for (const Part &part : parts)
        entry(part.name, mediaType(part.name));
    return bytes;
}

} // namespace

core::Result<QByteArray> toOdt(const Report &report)
{
    const Body body = bodyOf(report);
    QList<Part> parts = {{u"content.xml"_s, contentXml(body)},
                         {u"styles.xml"_s, stylesXml(report)},
                         {u"meta.xml"_s, metaXml(report)}};
    parts += body.pictures;
    // First and not compressed, so that anybody can tell the kind of file from its start.
    parts.prepend({u"META-INF/manifest.xml"_s, manifestXml(parts)});
    parts.prepend({u"mimetype"_s, MimeType, Part::Packing::Stored});
    return package(parts);
}

} // namespace ui::report
