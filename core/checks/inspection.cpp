// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/checks/inspection.h"

#include "core/base/text.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core::checks {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("core::checks", text);
}

/// All names at once: a name may itself hold "%2".
QString filledIn(const QString &text, const QStringList &names)
{
    switch (names.size()) {
    case 0:
        return text;
    case 1:
        return text.arg(names[0]);
    case 2:
        return text.arg(names[0], names[1]);
    default:
        return text.arg(names[0], names[1], names[2]);
    }
}

} // namespace

// Draws would take most of the time and change no finding.
Inspection::Inspection(const Framework &pack, const Dossier &strategy, const QDate &day)
    : framework(pack)
    , dossier(strategy)
    , today(day)
    , planFaults(roadmapFindings(strategy.actions, strategy.actionLinks))
    , valueFaults(estimate(strategy, 0).findings)
{ }

void Inspection::run(const Check &check)
{
    m_check = &check;
    check.look(*this);
}

void Inspection::find(const Source &place, const QStringList &names)
{
    say(place, filledIn(translated(m_check->text), names));
}

void Inspection::say(const Source &place, const QString &text)
{
    m_found.append({QString::fromLatin1(m_check->rule), m_check->severity, text,
                    translated(m_check->remedy), place, QString::fromLatin1(m_check->section)});
}

QList<StrategyFinding> Inspection::take()
{
    return std::move(m_found);
}

QString quoted(const QString &text)
{
    constexpr qsizetype Most = 90;
    return u'“' + shortened(withoutStop(text.simplified()), Most) + u'”';
}

QString named(const QString &title, qsizetype number)
{
    return isMissing(title) ? QString::number(number) : quoted(title);
}

int sectionPlace(const QString &section)
{
    bool isNumber = false;
    const int number = section.toInt(&isNumber);
    constexpr int BehindNumbers = 100;
    return isNumber ? number : BehindNumbers + section.at(0).unicode();
}

bool hasWord(const QString &text, std::span<const QLatin1StringView> words)
{
    QString word;
    const auto isOne = [&] {
        return std::ranges::any_of(words,
                                   [&](QLatin1StringView each) { return word.compare(each) == 0; });
    };
    for (const QChar character : text.toLower() + u' ') {
        if (character.isLetterOrNumber()) {
            word += character;
            continue;
        }
        if (!word.isEmpty() && isOne())
            return true;
        word.clear();
    }
    return false;
}

} // namespace core::checks
