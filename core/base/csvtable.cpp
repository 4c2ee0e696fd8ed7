// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/csvtable.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringDecoder>

#include <csv.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct CsvText
{
    Q_DECLARE_TR_FUNCTIONS(core::CsvTable)
};

/// The length of the first line with its line break: \n, \r\n or \r.
qsizetype firstLineLength(QByteArrayView text)
{
    const auto end = std::find_if(text.begin(), text.end(),
                                  [](char byte) { return byte == '\n' || byte == '\r'; });
    if (end == text.end())
        return text.size();
    const qsizetype length = end - text.begin() + 1;
    return *end == '\r' && length < text.size() && text[length] == '\n' ? length + 1 : length;
}

bool isText(QByteArrayView line)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString decoded = decoder(line);
    return !decoder.hasError() && !decoded.contains(QChar(u'\0'));
}

/// Of comma, semicolon and tab the one most frequent in the first line that is not blank.
char separatorOf(QByteArrayView text)
{
    while (!text.isEmpty()) {
        const QByteArrayView line = text.first(firstLineLength(text));
        const auto count
            = [&line](char byte) { return std::count(line.begin(), line.end(), byte); };
        if (!line.trimmed().isEmpty())
            return std::max({',', ';', '\t'},
                            [&count](char a, char b) { return count(a) < count(b); });
        text = text.sliced(line.size());
    }
    return ',';
}

/// Feeds libcsv line by line, because it does not count lines itself.
class Reader
{
public:
    explicit Reader(char separator)
    {
        csv_init(&m_parser, CSV_STRICT | CSV_STRICT_FINI);
        csv_set_delim(&m_parser, static_cast<unsigned char>(separator));
    }
    ~Reader()
    {
        csv_free(&m_parser);
    }
    Q_DISABLE_COPY_MOVE(Reader)

    Result<QList<CsvRow>> read(QByteArrayView text)
    {
        for (int line = 1; !text.isEmpty(); ++line) {
            const QByteArrayView bytes = text.first(firstLineLength(text));
            if (!isText(bytes))
                return lineFailure(line,
                                   CsvText::tr("These bytes are not UTF-8 text. Save the file as "
                                               "UTF-8 and try again."));
            if (!feed(bytes, line))
                return lineFailure(m_row.line,
                                   CsvText::tr("A quotation mark is in the wrong place. A text "
                                               "with quotation marks or line breaks in it must "
                                               "stand in quotation marks, with those inside "
                                               "written twice."));
            text = text.sliced(bytes.size());
        }
        if (csv_fini(&m_parser, addField, endRow, this) != 0)
            return lineFailure(m_row.line,
                               CsvText::tr("A quotation mark is opened and never closed."));
        return m_rows;
    }

private:
    bool feed(QByteArrayView bytes, int line)
    {
        if (!m_open)
            m_row.line = line;
        m_ended = false;
        const auto size = static_cast<size_t>(bytes.size());
        if (csv_parse(&m_parser, bytes.data(), size, addField, endRow, this) != size)
            return false;
        // A blank line leaves things as they are: between rows it is nothing, in quotes it is text.
        m_open = !m_ended && (m_open || !bytes.trimmed().isEmpty());
        return true;
    }

    static void addField(void *data, size_t size, void *self)
    {
        QString field = QString::fromUtf8(static_cast<char *>(data), static_cast<qsizetype>(size));
        field.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
        static_cast<Reader *>(self)->m_row.fields.append(field);
    }

    static void endRow(int, void *data)
    {
        auto *self = static_cast<Reader *>(data);
        const QStringList &fields = self->m_row.fields;
        if (std::any_of(fields.begin(), fields.end(),
                        [](const QString &f) { return !f.isEmpty(); }))
            self->m_rows.append(self->m_row);
        self->m_row.fields.clear();
        self->m_ended = true;
    }

    csv_parser m_parser = {};
    QList<CsvRow> m_rows;
    CsvRow m_row;
    bool m_open = false; ///< the row started on an earlier line
    bool m_ended = false;
};

QByteArray csvField(const QString &text)
{
    static const QRegularExpression formula(u"^'*[=+\\-@\\t\\r]"_s);
    static const QRegularExpression special(u"[\",;\\s']"_s);
    QString field = formula.match(text).hasMatch() ? u'\'' + text : text;
    if (special.match(field).hasMatch())
        field = u'"' + field.replace(u'"', "\"\""_L1) + u'"';
    return field.toUtf8();
}

} // namespace

tl::unexpected<Error> lineFailure(int line, const QString &reason)
{
    return failure(Error::Kind::Input,
                   CsvText::tr("Line %1: %2").arg(QString::number(line), reason));
}

Result<QList<CsvRow>> readCsv(const QByteArray &bytes)
{
    const QByteArrayView mark("\xef\xbb\xbf");
    QByteArrayView text = bytes;
    if (text.startsWith(mark))
        text = text.sliced(mark.size());
    return Reader(separatorOf(text)).read(text);
}

QByteArray csvLine(const QStringList &fields)
{
    QByteArrayList parts;
    for (const QString &field : fields)
        parts.append(csvField(field));
    return parts.join(',') + '\n';
}

QString withoutFormulaGuard(const QString &text)
{
    static const QRegularExpression guarded(u"^'+[=+\\-@\\t\\r]"_s);
    return guarded.match(text).hasMatch() ? text.sliced(1) : text;
}

} // namespace core
