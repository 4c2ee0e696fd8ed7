// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/framework/jsonlines.h"

#include <QCoreApplication>
#include <QSet>

#include <rapidjson/memorystream.h>
#include <rapidjson/reader.h>

namespace core {

using namespace Qt::StringLiterals;

namespace {

struct JsonText
{
    Q_DECLARE_TR_FUNCTIONS(core::Linter)
};

/// No pack needs more; a file made to hurt has a million.
constexpr qsizetype DeepestNesting = 32;

int lineAt(const QByteArray &json, size_t offset)
{
    return 1 + int(QByteArrayView(json).first(qMin(json.size(), qsizetype(offset))).count('\n'));
}

class LineHandler : public rapidjson::BaseReaderHandler<rapidjson::UTF8<>, LineHandler>
{
public:
    LineHandler(const QByteArray &json, const rapidjson::MemoryStream &stream, JsonLines &result)
        : m_json(json)
        , m_stream(stream)
        , m_result(result)
    { }

    bool Default()
    {
        enterValue();
        leaveValue();
        return true;
    }
    bool StartObject()
    {
        return open(false);
    }
    bool StartArray()
    {
        return open(true);
    }
    bool EndObject(rapidjson::SizeType)
    {
        return close();
    }
    bool EndArray(rapidjson::SizeType)
    {
        return close();
    }
    bool Key(const char *text, rapidjson::SizeType length, bool);

    bool tooDeep() const
    {
        return m_levels.size() >= DeepestNesting;
    }
    QString path() const
    {
        return m_path;
    }

private:
    struct Nesting
    {
        bool isArray = false;
        int index = 0;
        QString key;
        QSet<QString> keys;
        qsizetype pathLength = 0;
    };

    int line();
    void enterValue();
    void leaveValue();
    bool open(bool isArray);
    bool close();

    const QByteArray &m_json;
    const rapidjson::MemoryStream &m_stream;
    JsonLines &m_result;
    QList<Nesting> m_levels;
    QString m_path;
    qsizetype m_counted = 0;
    int m_line = 1;
};

/// Values come in order, so that counting goes on from the last one.
int LineHandler::line()
{
    const qsizetype here = qMin(qsizetype(m_stream.Tell()), m_json.size());
    m_line += int(QByteArrayView(m_json).sliced(m_counted, here - m_counted).count('\n'));
    m_counted = here;
    return m_line;
}

void LineHandler::enterValue()
{
    if (!m_levels.isEmpty()) {
        Nesting &around = m_levels.last();
        m_path.truncate(around.pathLength);
        m_path = pointerTo(m_path, around.isArray ? QString::number(around.index++) : around.key);
    }
    if (!m_result.lines.contains(m_path))
        m_result.lines.insert(m_path, line());
}

void LineHandler::leaveValue()
{
    if (!m_levels.isEmpty())
        m_path.truncate(m_levels.last().pathLength);
}

bool LineHandler::open(bool isArray)
{
    enterValue();
    if (tooDeep())
        return false;
    m_levels.append({isArray, 0, {}, {}, m_path.size()});
    return true;
}

bool LineHandler::close()
{
    m_levels.removeLast();
    leaveValue();
    return true;
}

bool LineHandler::Key(const char *text, rapidjson::SizeType length, bool)
{
    Nesting &around = m_levels.last();
    around.key = QString::fromUtf8(text, length);
    if (around.keys.contains(around.key))
        m_result.repeated.append(
            {line(), m_path, JsonText::tr("“%1” stands here twice.").arg(around.key)});
    around.keys.insert(around.key);
    return true;
}

QString inWords(rapidjson::ParseErrorCode code)
{
    switch (code) {
    case rapidjson::kParseErrorDocumentEmpty:
        return JsonText::tr("The file is empty.");
    case rapidjson::kParseErrorDocumentRootNotSingular:
        return JsonText::tr("Something follows after the end of the pack.");
    case rapidjson::kParseErrorObjectMissName:
        return JsonText::tr("A name in quotation marks should stand here; there may be a comma too "
                            "many before it.");
    case rapidjson::kParseErrorObjectMissColon:
        return JsonText::tr("A colon is missing after a name.");
    case rapidjson::kParseErrorObjectMissCommaOrCurlyBracket:
        return JsonText::tr("A comma or a closing } is missing before this.");
    case rapidjson::kParseErrorArrayMissCommaOrSquareBracket:
        return JsonText::tr("A comma or a closing ] is missing before this.");
    case rapidjson::kParseErrorStringMissQuotationMark:
        return JsonText::tr("The closing quotation mark of a text is missing.");
    case rapidjson::kParseErrorStringEscapeInvalid:
    case rapidjson::kParseErrorStringUnicodeEscapeInvalidHex:
    case rapidjson::kParseErrorStringUnicodeSurrogateInvalid:
        return JsonText::tr("A text has a backslash in it with something after it that has no "
                            "meaning.");
    case rapidjson::kParseErrorNumberTooBig:
        return JsonText::tr("This number is too large.");
    case rapidjson::kParseErrorNumberMissFraction:
    case rapidjson::kParseErrorNumberMissExponent:
        return JsonText::tr("This number is not complete.");
    default:
        return JsonText::tr(
            "A value should stand here: a text in quotation marks, a number, a list "
            "or an object; there may be a comma too many before it.");
    }
}

/// Bytes that are no UTF-8 never contain a line break, so that one line can be looked at alone.
std::optional<JsonFault> wrongBytes(const QByteArray &json)
{
    const qsizetype zero = json.indexOf('\0');
    if (zero >= 0)
        return JsonFault{lineAt(json, size_t(zero)),
                         {},
                         JsonText::tr("There is a zero byte here. The file must be UTF-8 text.")};
    if (QUtf8StringView(json).isValidUtf8())
        return std::nullopt;
    int line = 0;
    for (const QByteArray &each : json.split('\n')) {
        ++line;
        if (!QUtf8StringView(each).isValidUtf8())
            break;
    }
    return JsonFault{line, {}, JsonText::tr("There are bytes here that are not UTF-8 text.")};
}

} // namespace

JsonLines jsonLines(const QByteArray &json)
{
    JsonLines result;
    result.broken = wrongBytes(json);
    if (result.broken)
        return result;

    rapidjson::MemoryStream stream(json.constData(), size_t(json.size()));
    if (json.startsWith("\xEF\xBB\xBF"))
        for (int i = 0; i < 3; ++i)
            stream.Take();
    LineHandler handler(json, stream, result);
    rapidjson::Reader reader;
    // Iterative: the nesting of a file must not use up the stack.
    reader.Parse<rapidjson::kParseIterativeFlag>(stream, handler);
    if (!reader.HasParseError())
        return result;

    const size_t offset = reader.GetErrorOffset();
    // A line break inside a text is reported as a wrong escape.
    const bool unclosed = reader.GetParseErrorCode() == rapidjson::kParseErrorStringEscapeInvalid
        && uchar(json[qsizetype(offset)]) < ' ';
    const bool ended = qsizetype(offset) >= json.trimmed().size() && !json.trimmed().isEmpty();
    const QString message = handler.tooDeep()
        ? JsonText::tr("The lists and objects are nested too deeply.")
        : ended ? JsonText::tr("The file ends too early.")
        : unclosed
        ? JsonText::tr("A text is not closed on its line: a quotation mark is missing, or "
                       "there is a line break or a tab in it.")
        : inWords(reader.GetParseErrorCode());
    result.broken = JsonFault{lineAt(json, offset), handler.path(), message};
    return result;
}

int JsonLines::line(QString path) const
{
    while (!lines.contains(path) && !path.isEmpty())
        path.truncate(path.lastIndexOf(u'/'));
    return lines.value(path, 1);
}

QString pointerTo(const QString &path, const QString &name)
{
    QString escaped = name;
    escaped.replace(u'~', u"~0"_s).replace(u'/', u"~1"_s);
    return path + u'/' + escaped;
}

} // namespace core
