// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/text.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>

using namespace Qt::StringLiterals;

namespace core {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Text", text);
}

} // namespace

QString longDate(const QDate &date)
{
    return QLocale::c().toString(date, u"d MMMM yyyy"_s);
}

QString shortDate(const QDate &date)
{
    return QLocale::c().toString(date, u"d MMM yyyy"_s);
}

QString joined(const QStringList &parts, Joining joining)
{
    if (parts.size() < 2)
        return parts.value(0);
    const QString word = joining == Joining::And ? tr("and") : tr("or");
    const QStringList first = parts.first(parts.size() - 1);
    return first.join(u", "_s) + u' ' + word + u' ' + parts.last();
}

QString numberWord(int number)
{
    static constexpr std::array words
        = {QT_TRANSLATE_NOOP("Text", "no"),    QT_TRANSLATE_NOOP("Text", "one"),
           QT_TRANSLATE_NOOP("Text", "two"),   QT_TRANSLATE_NOOP("Text", "three"),
           QT_TRANSLATE_NOOP("Text", "four"),  QT_TRANSLATE_NOOP("Text", "five"),
           QT_TRANSLATE_NOOP("Text", "six"),   QT_TRANSLATE_NOOP("Text", "seven"),
           QT_TRANSLATE_NOOP("Text", "eight"), QT_TRANSLATE_NOOP("Text", "nine"),
           QT_TRANSLATE_NOOP("Text", "ten")};
    if (number < 0 || number >= int(words.size()))
        return QString::number(number);
    return tr(words[size_t(number)]);
}

QString capitalised(QString text)
{
    if (!text.isEmpty())
        text[0] = text.at(0).toUpper();
    return text;
}

QString asClause(QString text, const QString &language)
{
    const bool abbreviation = text.size() > 1 && (text.at(1).isUpper() || text.at(1).isDigit());
    if (!text.isEmpty() && !abbreviation && language.startsWith(u"en"_s))
        text[0] = text.at(0).toLower();
    return text;
}

QString asSentence(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return trimmed;
    // A closing mark of quotation or a bracket stands after the stop, or the stop after it.
    static const QString closing = u"\"'”’»)]"_s;
    qsizetype end = trimmed.size() - 1;
    while (end > 0 && closing.contains(trimmed.at(end)))
        --end;
    static const QString stops = u".!?…。！？؟।"_s;
    return stops.contains(trimmed.at(end)) ? trimmed : trimmed + u'.';
}

QString withoutStop(const QString &text)
{
    QString trimmed = text.trimmed();
    if (trimmed.endsWith(u'.') && !trimmed.endsWith(u".."_s))
        trimmed.chop(1);
    return trimmed;
}

QString shortened(const QString &text, qsizetype most)
{
    if (text.size() <= most)
        return text;
    qsizetype end = most - 1;
    if (!text.at(end).isSpace()) {
        qsizetype space = end;
        while (space > 0 && !text.at(space - 1).isSpace())
            --space;
        if (space * 3 >= most)
            end = space;
        else if (text.at(end).isLowSurrogate())
            --end;
    }
    while (end > 0 && (text.at(end - 1).isSpace() || u".,;:"_s.contains(text.at(end - 1))))
        --end;
    return text.first(end) + u'…';
}

} // namespace core
