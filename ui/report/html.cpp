// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/writer.h"

#include "ui/report/direction.h"
#include "ui/report/documentcontrol.h"
#include "ui/report/emptysection.h"
#include "ui/report/htmlblocks.h"
#include "ui/report/markup.h"
#include "ui/report/words.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace core::report;

namespace ui::report {

namespace {

using Element = MarkupWriter::Element;

void writeMeta(MarkupWriter &out, const QString &name, const QString &content)
{
    out.newLine();
    out.empty(u"meta"_s, {{u"name"_s, name}, {u"content"_s, content}});
}

void writeStyle(MarkupWriter &out)
{
    out.newLine();
    const Element style(out, u"style"_s);
    QFile sheet(u":/style/report.css"_s);
    if (sheet.open(QIODevice::ReadOnly))
        out.raw('\n' + sheet.readAll());
}

void writeHead(MarkupWriter &out, const Report &report)
{
    const Element head(out, u"head"_s);
    out.newLine();
    out.empty(u"meta"_s, {{u"charset"_s, u"utf-8"_s}});
    writeMeta(out, u"viewport"_s, u"width=device-width, initial-scale=1"_s);
    writeMeta(out, u"color-scheme"_s, u"light dark"_s);
    writeMeta(out, u"generator"_s, u"Sixpoint"_s);
    if (!report.cover.authors.isEmpty())
        writeMeta(out, u"author"_s, report.cover.authors);
    out.newLine();
    out.element(u"title"_s, {}, documentTitle(report.cover));
    writeStyle(out);
}

std::optional<QDate> dateOf(const ControlEntry &entry, const Cover &cover)
{
    if (entry.field == ControlEntry::Field::Date && cover.date.isValid())
        return cover.date;
    return entry.field == ControlEntry::Field::Review ? cover.reviewDate : std::nullopt;
}

void writeControl(MarkupWriter &out, const Cover &cover)
{
    const Element control(out, u"dl"_s, {{u"class"_s, u"control"_s}});
    for (const ControlEntry &entry : documentControl(cover)) {
        out.newLine();
        const Element pair(out, u"div"_s);
        out.element(u"dt"_s, {}, entry.label);
        const Element value(out, u"dd"_s, {AnyDirection});
        if (const std::optional<QDate> date = dateOf(entry, cover))
            out.element(u"time"_s, {{u"datetime"_s, date->toString(Qt::ISODate)}}, entry.value);
        else
            out.text(entry.value);
    }
}

void writeCover(MarkupWriter &out, const Report &report)
{
    const Element header(out, u"header"_s, {{u"class"_s, u"cover"_s}});
    const Element inner(out, u"div"_s);
    const auto line = [&](const QString &name, const QString &style, const QString &text) {
        if (text.isEmpty())
            return;
        out.newLine();
        out.element(name, {{u"class"_s, style}, AnyDirection}, text);
    };
    line(u"p"_s, u"organisation"_s, report.cover.organisation);
    line(u"h1"_s, u"title"_s, report.cover.title);
    line(u"p"_s, u"subtitle"_s, report.cover.subtitle);
    line(u"p"_s, u"status"_s, report.cover.status);
    out.newLine();
    writeControl(out, report.cover);
}

/// Numbers come from the outline, but whatever stands there must still make a valid id.
QString anchor(const Section &section, qsizetype index)
{
    QString name;
    for (const QChar letter : section.number) {
        if (letter.isLetterOrNumber())
            name.append(letter);
    }
    return u"section-"_s + (name.isEmpty() ? u"at-%1"_s.arg(index + 1) : name);
}

void writeTitle(MarkupWriter &out, const Section &section)
{
    if (!section.number.isEmpty()) {
        out.element(u"span"_s, {{u"class"_s, u"number"_s}}, section.number);
        out.text(u" "_s);
    }
    out.element(u"span"_s, {AnyDirection},
                section.title.isEmpty() ? tr("Untitled") : section.title);
}

void writeContents(MarkupWriter &out, const Report &report)
{
    const Element nav(out, u"nav"_s, {{u"aria-labelledby"_s, u"contents"_s}});
    out.element(u"h2"_s, {{u"id"_s, u"contents"_s}}, tr("Contents"));
    const Element list(out, u"ol"_s);
    for (qsizetype i = 0; i < report.sections.size(); ++i) {
        const Section &section = report.sections.at(i);
        out.newLine();
        const Element item(out, u"li"_s);
        const Element link(out, u"a"_s, {{u"href"_s, u'#' + anchor(section, i)}});
        writeTitle(out, section);
    }
}

void writeMain(MarkupWriter &out, const Report &report)
{
    const Element main(out, u"main"_s, {{u"id"_s, u"report"_s}});
    HtmlBlocks blocks(out, directionOfLanguage(report.language));
    for (qsizetype i = 0; i < report.sections.size(); ++i) {
        const Section &section = report.sections.at(i);
        const QString id = anchor(section, i);
        out.newLine();
        const Element part(out, u"section"_s,
                           {{u"id"_s, id}, {u"aria-labelledby"_s, id + u"-title"_s}});
        out.newLine();
        {
            const Element title(out, u"h2"_s, {{u"id"_s, id + u"-title"_s}});
            writeTitle(out, section);
        }
        for (const Block &block : section.blocks) {
            out.newLine();
            blocks.write(block);
        }
        if (section.blocks.isEmpty())
            blocks.write(emptySection());
    }
}

void writeBody(MarkupWriter &out, const Report &report)
{
    out.newLine();
    const Element body(out, u"body"_s, {{u"class"_s, toWord(report.kind)}});
    out.newLine();
    out.element(u"a"_s, {{u"class"_s, u"skip"_s}, {u"href"_s, u"#report"_s}},
                tr("Skip to the report"));
    out.newLine();
    writeCover(out, report);
    out.newLine();
    const Element frame(out, u"div"_s, {{u"class"_s, u"frame"_s}});
    out.newLine();
    writeContents(out, report);
    out.newLine();
    writeMain(out, report);
}

} // namespace

QByteArray toHtml(const Report &report)
{
    QByteArray bytes;
    MarkupWriter out(&bytes);
    // Well-formed as XML too, so that both kinds of reader understand it.
    out.type(u"<!DOCTYPE html>\n"_s);
    {
        Attributes attributes = {{u"xmlns"_s, u"http://www.w3.org/1999/xhtml"_s},
                                 {u"lang"_s, report.language},
                                 {u"xml:lang"_s, report.language}};
        if (directionOfLanguage(report.language) == Qt::RightToLeft)
            attributes.append({u"dir"_s, u"rtl"_s});
        const Element html(out, u"html"_s, attributes);
        writeHead(out, report);
        writeBody(out, report);
    }
    return bytes + '\n';
}

} // namespace ui::report
