// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/pdfobjects.h"

#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace ui::report::pdf {
namespace {

const QString Rdf = u"http://www.w3.org/1999/02/22-rdf-syntax-ns#"_s;
const QString DublinCore = u"http://purl.org/dc/elements/1.1/"_s;

QString titleOf(const core::report::Cover &cover)
{
    return (cover.organisation + u": "_s + cover.title).left(500);
}

/// A list of one value, as the metadata's own language wants it.
void writeList(QXmlStreamWriter &xml, const QString &property, const QString &list,
               const QString &value, const QString &language = {})
{
    if (value.isEmpty())
        return;
    xml.writeStartElement(DublinCore, property);
    xml.writeStartElement(Rdf, list);
    xml.writeStartElement(Rdf, u"li"_s);
    if (!language.isEmpty())
        xml.writeAttribute(u"xml:lang"_s, language);
    xml.writeCharacters(value);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
}

QByteArray packet(const core::report::Report &report)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeProcessingInstruction(u"xpacket"_s, u"begin=\"\" id=\"W5M0MpCehiHzreSzNTczkc9d\""_s);
    xml.writeNamespace(u"adobe:ns:meta/"_s, u"x"_s);
    xml.writeStartElement(u"adobe:ns:meta/"_s, u"xmpmeta"_s);
    xml.writeNamespace(Rdf, u"rdf"_s);
    xml.writeStartElement(Rdf, u"RDF"_s);
    xml.writeNamespace(DublinCore, u"dc"_s);
    xml.writeStartElement(Rdf, u"Description"_s);
    xml.writeAttribute(Rdf, u"about"_s, QString());
    xml.writeTextElement(DublinCore, u"format"_s, u"application/pdf"_s);
    writeList(xml, u"title"_s, u"Alt"_s, titleOf(report.cover), u"x-default"_s);
    writeList(xml, u"creator"_s, u"Seq"_s, report.cover.authors.left(500));
    writeList(xml, u"language"_s, u"Bag"_s, report.language);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeProcessingInstruction(u"xpacket"_s, u"end=\"w\""_s);
    return bytes;
}

/// The day on the cover, not the moment of writing: the same report makes the same file.
QString pdfDate(const QDate &date)
{
    return date.isValid() ? date.toString(u"'D:'yyyyMMdd'000000Z'"_s) : QString();
}

} // namespace

void addMetadata(QPDF &file, const core::report::Report &report)
{
    Object information = file.makeIndirectObject(Object::newDictionary());
    const auto add = [&](const char *key, const QString &value) {
        if (!value.isEmpty())
            information.replaceKey(key, text(value));
    };
    add("/Title", titleOf(report.cover));
    add("/Author", report.cover.authors.left(500));
    add("/Subject", report.cover.subtitle.left(500));
    add("/Creator", u"Sixpoint"_s);
    add("/CreationDate", pdfDate(report.cover.date));
    add("/ModDate", pdfDate(report.cover.date));
    file.getTrailer().replaceKey("/Info", information);

    Object stream = file.newStream(packet(report).toStdString());
    stream.getDict().replaceKey("/Type", name("/Metadata"));
    stream.getDict().replaceKey("/Subtype", name("/XML"));
    Object preferences = Object::newDictionary();
    preferences.replaceKey("/DisplayDocTitle", Object::newBool(true));
    Object root = file.getRoot();
    root.replaceKey("/Metadata", stream);
    root.replaceKey("/ViewerPreferences", preferences);
    root.replaceKey("/Lang", text(report.language));
}

} // namespace ui::report::pdf
