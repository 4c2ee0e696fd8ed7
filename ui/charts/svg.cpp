// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/svg.h"

#include <QBuffer>
#include <QFontMetricsF>
#include <QMap>
#include <QPainter>
#include <QSvgGenerator>
#include <QTransform>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

#include <cmath>

using namespace Qt::StringLiterals;

namespace ui::figures {

namespace {

using Attributes = QMap<QString, QString>;

QString number(qreal value)
{
    return QString::number(std::round(value * 100) / 100, 'g', 8);
}

QByteArray drawn(const Content &content, const QSizeF &size, const Look &look)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(72);
    generator.setViewBox(QRectF(QPointF(0, 0), size));
    QPainter painter(&generator);
    draw(painter, QRectF(QPointF(0, 0), size), content, look);
    painter.end();
    return bytes;
}

QTransform transformOf(const Attributes &attributes)
{
    static const QLatin1StringView prefix("matrix(");
    QString text = attributes.value(u"transform"_s);
    if (!text.startsWith(prefix))
        return {};
    const QStringList parts = text.sliced(prefix.size()).chopped(1).split(u',');
    if (parts.size() != 6)
        return {};
    return QTransform(parts[0].toDouble(), parts[1].toDouble(), parts[2].toDouble(),
                      parts[3].toDouble(), parts[4].toDouble(), parts[5].toDouble());
}

/// Writes the generator's picture again, each shape with only the attributes it needs.
class Tidier
{
public:
    Tidier(const QByteArray &raw, QXmlStreamWriter &writer)
        : m_reader(raw)
        , m_writer(writer)
    { }

    void run()
    {
        while (!m_reader.atEnd()) {
            if (m_reader.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (m_reader.name() == u"g")
                readGroup();
            else if (m_reader.name() == u"text")
                writeText();
            else if (m_reader.name() == u"title" || m_reader.name() == u"desc")
                m_reader.skipCurrentElement();
            else if (m_reader.name() != u"svg" && m_reader.name() != u"defs")
                writeShape();
        }
    }

private:
    void readGroup()
    {
        m_group.clear();
        for (const QXmlStreamAttribute &attribute : m_reader.attributes())
            m_group.insert(attribute.name().toString(), attribute.value().toString());
    }

    /// An attribute of the group, unless it says what holds anyway.
    void copy(const QString &name, const QString &standard)
    {
        const QString value = m_group.value(name, standard);
        if (value != standard)
            m_writer.writeAttribute(name, value);
    }

    void writeShape()
    {
        m_writer.writeStartElement(m_reader.name().toString());
        for (const QXmlStreamAttribute &attribute : m_reader.attributes()) {
            const QString name = attribute.name().toString();
            if (name != u"vector-effect" && name != u"fill-rule" && !m_group.contains(name))
                m_writer.writeAttribute(name, attribute.value().toString());
        }
        // A polyline is never filled, whatever its group says.
        const bool line = m_reader.name() == u"polyline";
        m_writer.writeAttribute(u"fill"_s, line ? u"none"_s : m_group.value(u"fill"_s, u"none"_s));
        if (!line)
            copy(u"fill-opacity"_s, u"1"_s);
        if (m_group.value(u"stroke"_s, u"none"_s) != u"none") {
            for (const QString &name :
                 {u"stroke"_s, u"stroke-width"_s, u"stroke-dasharray"_s, u"stroke-linecap"_s})
                copy(name, u"none"_s);
            copy(u"stroke-opacity"_s, u"1"_s);
        }
        if (const QTransform matrix = transformOf(m_group); !matrix.isIdentity())
            m_writer.writeAttribute(u"transform"_s, m_group.value(u"transform"_s));
        m_writer.writeEndElement();
    }

    QFont font() const
    {
        QFont result(m_group.value(u"font-family"_s));
        result.setPixelSize(std::max(1, qRound(m_group.value(u"font-size"_s).toDouble())));
        result.setWeight(QFont::Weight(m_group.value(u"font-weight"_s, u"400"_s).toInt()));
        result.setHintingPreference(QFont::PreferNoHinting);
        return result;
    }

    void writeText()
    {
        // Text is set large and scaled down; here the scale goes back into the size.
        const Attributes group = m_group;
        QTransform matrix = transformOf(group);
        const QPointF origin = matrix.map(QPointF(m_reader.attributes().value("x"_L1).toDouble(),
                                                  m_reader.attributes().value("y"_L1).toDouble()));
        const qreal scale = std::hypot(matrix.m11(), matrix.m12());
        const QFont face = font();
        const QString text = m_reader.readElementText();
        if (text.trimmed().isEmpty())
            return;
        m_writer.writeStartElement(u"text"_s);
        if (std::abs(matrix.m12()) < 1e-6) {
            m_writer.writeAttribute(u"x"_s, number(origin.x()));
            m_writer.writeAttribute(u"y"_s, number(origin.y()));
        } else {
            const qreal degrees = std::atan2(matrix.m12(), matrix.m11()) * 180 / M_PI;
            m_writer.writeAttribute(u"transform"_s,
                                    u"translate(%1 %2) rotate(%3)"_s.arg(
                                        number(origin.x()), number(origin.y()), number(degrees)));
        }
        m_writer.writeAttribute(u"font-size"_s, number(face.pixelSize() * scale));
        if (face.weight() > QFont::Normal)
            m_writer.writeAttribute(u"font-weight"_s, QString::number(face.weight()));
        const qreal width = QFontMetricsF(face).horizontalAdvance(text) * scale;
        m_writer.writeAttribute(u"textLength"_s, number(width));
        m_writer.writeAttribute(u"lengthAdjust"_s, u"spacingAndGlyphs"_s);
        m_writer.writeAttribute(u"fill"_s, group.value(u"stroke"_s));
        m_writer.writeCharacters(text);
        m_writer.writeEndElement();
    }

    QXmlStreamReader m_reader;
    QXmlStreamWriter &m_writer;
    Attributes m_group;
};

} // namespace

QByteArray toSvg(const Content &content, qreal width, const Look &look, const Caption &caption)
{
    const QSizeF size(width, heightFor(content, width, look));
    QByteArray bytes;
    QXmlStreamWriter writer(&bytes);
    writer.writeStartElement(u"svg"_s);
    writer.writeDefaultNamespace(u"http://www.w3.org/2000/svg"_s);
    writer.writeAttribute(u"viewBox"_s,
                          u"0 0 %1 %2"_s.arg(number(size.width()), number(size.height())));
    writer.writeAttribute(u"width"_s, number(size.width()));
    writer.writeAttribute(u"height"_s, number(size.height()));
    writer.writeAttribute(u"role"_s, u"img"_s);
    writer.writeAttribute(u"aria-labelledby"_s, u"%1-title %1-description"_s.arg(caption.id));
    writer.writeAttribute(u"font-family"_s, look.font.family());
    writer.writeStartElement(u"title"_s);
    writer.writeAttribute(u"id"_s, caption.id + u"-title"_s);
    writer.writeCharacters(caption.title);
    writer.writeEndElement();
    writer.writeStartElement(u"desc"_s);
    writer.writeAttribute(u"id"_s, caption.id + u"-description"_s);
    writer.writeCharacters(caption.description);
    writer.writeEndElement();
    Tidier(drawn(content, size, look), writer).run();
    writer.writeEndElement();
    return bytes;
}

} // namespace ui::figures
