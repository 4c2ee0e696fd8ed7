// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/strategy/leadershipwords.h"

#include "core/base/text.h"

#include <QCoreApplication>

namespace core {

namespace {

struct LeadershipText
{
    Q_DECLARE_TR_FUNCTIONS(Leadership)
};

} // namespace

QString nameOf(DutyRole role)
{
    switch (role) {
    case DutyRole::Owner:
        return LeadershipText::tr("owner");
    case DutyRole::CommunityManager:
        return LeadershipText::tr("community manager");
    case DutyRole::Moderators:
        return LeadershipText::tr("moderators");
    case DutyRole::DataProtection:
        return LeadershipText::tr("data protection");
    case DutyRole::Accessibility:
        return LeadershipText::tr("accessibility");
    case DutyRole::It:
        return LeadershipText::tr("IT");
    case DutyRole::Communications:
        return LeadershipText::tr("communications");
    }
    return {};
}

QString meaningOfPart(QChar letter)
{
    switch (letter.unicode()) {
    case u'R':
        return LeadershipText::tr("does it");
    case u'A':
        return LeadershipText::tr("answers for it");
    case u'C':
        return LeadershipText::tr("is asked first");
    case u'I':
        return LeadershipText::tr("is told afterwards");
    default:
        return LeadershipText::tr("has no part");
    }
}

QString nameOf(LeaderHabit::Kind kind)
{
    switch (kind) {
    case LeaderHabit::Kind::Listening:
        return LeadershipText::tr("listen");
    case LeaderHabit::Kind::Sharing:
        return LeadershipText::tr("share");
    case LeaderHabit::Kind::Responding:
        return LeadershipText::tr("respond");
    }
    return {};
}

QString nameOf(Stance stance)
{
    switch (stance) {
    case Stance::KeepClose:
        return LeadershipText::tr("Keep close");
    case Stance::WinOver:
        return LeadershipText::tr("Win over");
    case Stance::KeepInformed:
        return LeadershipText::tr("Keep informed");
    case Stance::DoNotForget:
        return LeadershipText::tr("Do not forget");
    }
    return {};
}

std::optional<Stance> stanceOf(std::optional<int> influence, std::optional<int> enthusiasm)
{
    constexpr int Middle = 3;
    if (!influence || !enthusiasm || *influence == Middle || *enthusiasm == Middle)
        return std::nullopt;
    if (*influence > Middle)
        return *enthusiasm > Middle ? Stance::KeepClose : Stance::WinOver;
    return *enthusiasm > Middle ? Stance::KeepInformed : Stance::DoNotForget;
}

bool hasSevenDays(const Leadership &leadership)
{
    return leadership.askedOn && leadership.leadersActive
        && leadership.leadersAsked.value_or(0) > 0;
}

QString sevenDaysAnswer(const Leadership &leadership)
{
    if (!hasSevenDays(leadership))
        return {};
    return LeadershipText::tr("%1 of %2 leaders, asked on %3")
        .arg(QString::number(*leadership.leadersActive), QString::number(*leadership.leadersAsked),
             longDate(*leadership.askedOn));
}

std::optional<int> sevenDaysTooOld(const Leadership &leadership, const QDate &today)
{
    if (!leadership.askedOn)
        return std::nullopt;
    const int age = int(leadership.askedOn->daysTo(today));
    return age > SevenDaysGoodFor ? std::optional(age) : std::nullopt;
}

} // namespace core
