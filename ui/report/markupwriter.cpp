// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/markupwriter.h"

#include "ui/report/markup.h"

#include <QIODevice>

using namespace Qt::StringLiterals;

namespace ui::report {

MarkupWriter::Element::Element(MarkupWriter &writer, const QString &name,
                               const Attributes &attributes)
    : m_writer(writer)
{
    m_writer.m_xml.writeStartElement(name);
    for (const auto &[key, value] : attributes)
        m_writer.m_xml.writeAttribute(key, markupText(value));
    m_writer.m_xml.writeCharacters({});
}

MarkupWriter::Element::~Element()
{
    m_writer.m_xml.writeEndElement();
}

void MarkupWriter::declaration()
{
    m_xml.writeStartDocument();
}

void MarkupWriter::type(const QString &declaration)
{
    m_xml.writeDTD(declaration);
}

void MarkupWriter::empty(const QString &name, const Attributes &attributes)
{
    m_xml.writeEmptyElement(name);
    for (const auto &[key, value] : attributes)
        m_xml.writeAttribute(key, markupText(value));
}

void MarkupWriter::text(const QString &text)
{
    m_xml.writeCharacters(markupText(text));
}

void MarkupWriter::lines(const QString &text, const QString &breakName)
{
    const QStringList lines = markupText(text).split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i > 0)
            m_xml.writeEmptyElement(breakName);
        m_xml.writeCharacters(lines.at(i));
    }
}

void MarkupWriter::element(const QString &name, const Attributes &attributes,
                           const QString &content)
{
    const Element element(*this, name, attributes);
    text(content);
}

void MarkupWriter::newLine()
{
    m_xml.writeCharacters(u"\n"_s);
}

void MarkupWriter::raw(const QByteArray &markup)
{
    m_xml.writeCharacters({}); // closes a start tag that is still open
    m_xml.device()->write(markup);
}

} // namespace ui::report
