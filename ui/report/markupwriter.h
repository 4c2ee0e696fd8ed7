// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QXmlStreamWriter>

#include <utility>

namespace ui::report {

using Attributes = QList<std::pair<QString, QString>>;

/// Writes marked-up text. An element that was opened always gets an end tag of its own, even when
/// it is empty: HTML knows no "<p/>".
class MarkupWriter
{
public:
    /// Does not own the bytes; they are complete when the last element has ended.
    explicit MarkupWriter(QByteArray *bytes)
        : m_xml(bytes)
    { }

    /// An element that ends where its variable does.
    class Element
    {
    public:
        Element(MarkupWriter &writer, const QString &name, const Attributes &attributes = {});
        ~Element();
        Q_DISABLE_COPY_MOVE(Element)

    private:
        MarkupWriter &m_writer;
    };

    void declaration(); ///< <?xml …?>
    void type(const QString &declaration); ///< <!DOCTYPE …>
    void empty(const QString &name, const Attributes &attributes = {}); ///< <br/>
    /// Characters as they are, without what XML cannot hold.
    void text(const QString &text);
    /// Characters whose line breaks become the empty element `breakName`.
    void lines(const QString &text, const QString &breakName);
    void element(const QString &name, const Attributes &attributes, const QString &content);
    void newLine();
    void raw(const QByteArray &markup); ///< well-formed already

private:
    QXmlStreamWriter m_xml;
};

} // namespace ui::report
