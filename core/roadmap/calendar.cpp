// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/roadmap/roadmap.h"

#include "core/base/text.h"
#include "core/roadmap/roadmaptext.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

/// A value of type TEXT (RFC 5545, 3.3.11). Control characters other than a tab have no place
/// there.
QString calendarText(const QString &value)
{
    QString lines = value.trimmed();
    lines.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    QString result;
    for (const QChar character : std::as_const(lines)) {
        if (character == u'\n')
            result += "\\n"_L1;
        else if (character == u'\\' || character == u';' || character == u',')
            result += u'\\' + QString(character);
        else if (character == u'\t' || character.category() != QChar::Other_Control)
            result += character;
    }
    return result;
}

bool continuesCharacter(char byte)
{
    return (uchar(byte) & 0xc0) == 0x80;
}

/// A content line, folded (3.1): no line has more than 75 octets, and none ends within a character.
QByteArray contentLine(const QString &text)
{
    constexpr qsizetype MostOctets = 75;
    QByteArray left = text.toUtf8();
    QByteArray folded;
    while (!left.isEmpty()) {
        const qsizetype room = folded.isEmpty() ? MostOctets : MostOctets - 1;
        qsizetype length = qMin(room, left.size());
        while (length < left.size() && continuesCharacter(left[length]))
            --length;
        folded += folded.isEmpty() ? left.first(length) : "\r\n " + left.first(length);
        left = left.sliced(length);
    }
    return folded + "\r\n";
}

QString calendarDay(const QDate &day)
{
    return day.toString(u"yyyyMMdd"_s);
}

QString eventDescription(const Action &action)
{
    QStringList lines;
    if (!action.owner.trimmed().isEmpty())
        lines.append(RoadmapText::tr("Owner: %1").arg(action.owner.trimmed()));
    if (!action.signOfSuccess.trimmed().isEmpty())
        lines.append(RoadmapText::tr("Sign of success: %1").arg(action.signOfSuccess.trimmed()));
    return lines.join(u'\n');
}

QByteArray event(const Action &action, const QString &stamp)
{
    const QString title = action.title.simplified();
    QByteArray lines = contentLine(u"BEGIN:VEVENT"_s)
        + contentLine(u"UID:"_s + action.id.toString()) + contentLine(u"DTSTAMP:"_s + stamp)
        + contentLine(u"DTSTART;VALUE=DATE:"_s + calendarDay(*action.start))
        // The end is the first day on which it no longer takes place (3.6.1).
        + contentLine(u"DTEND;VALUE=DATE:"_s + calendarDay(action.end->addDays(1)))
        + contentLine(u"SUMMARY:"_s
                      + calendarText(title.isEmpty() ? RoadmapText::tr("Action without a title")
                                                     : title));
    if (const QString description = eventDescription(action); !description.isEmpty())
        lines += contentLine(u"DESCRIPTION:"_s + calendarText(description));
    // Weeks of work on an action do not mean that its owner is busy all day.
    return lines + contentLine(u"TRANSP:TRANSPARENT"_s) + contentLine(u"END:VEVENT"_s);
}

} // namespace

QByteArray toCalendar(std::span<const Action> actions, const QString &organisation,
                      const QDateTime &stamp)
{
    const QString moment = stamp.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s);
    QByteArray calendar = contentLine(u"BEGIN:VCALENDAR"_s) + contentLine(u"VERSION:2.0"_s)
        + contentLine(u"PRODID:-//Sixpoint//Roadmap//EN"_s) + contentLine(u"CALSCALE:GREGORIAN"_s)
        + contentLine(u"X-WR-CALNAME:"_s
                      + calendarText(
                          RoadmapText::tr("Roadmap: %1").arg(organisation.simplified())));
    for (const Action &action : actions) {
        if (action.state == Action::State::Accepted && action.start && action.end
            && *action.start <= *action.end)
            calendar += event(action, moment);
    }
    return calendar + contentLine(u"END:VCALENDAR"_s);
}

} // namespace core
