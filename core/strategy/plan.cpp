// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/strategy/plan.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct PlanText
{
    Q_DECLARE_TR_FUNCTIONS(core::Plan)
};

bool isDecided(const Gap &gap, std::span<const Action> actions)
{
    return std::ranges::any_of(actions, [&gap](const Action &action) {
        return action.point == gap.point && action.fromLevel == gap.level;
    });
}

QString levelWord(const Framework &framework, int number)
{
    const Level *level = framework.level(number);
    return level ? level->word : QString();
}

QString reason(const Framework &framework, const Gap &gap)
{
    const QString text = gap.holdsBack
        ? PlanText::tr(
            "%1 holds back the other points: it stands at level %2, %3, and this leads towards "
            "level %4, %5.")
        : PlanText::tr("%1 stands at level %2, %3, and this leads towards level %4, %5.");
    const Point *point = framework.point(gap.point);
    return text.arg(point ? point->shortName : gap.point.text, QString::number(gap.level),
                    levelWord(framework, gap.level), QString::number(gap.level + 1),
                    levelWord(framework, gap.level + 1));
}

/// Marks are the vowels and accents of many scripts; the two joiners shape Persian and Indic words.
bool continuesWord(char32_t character)
{
    constexpr char32_t ZeroWidthNonJoiner = 0x200c;
    constexpr char32_t ZeroWidthJoiner = 0x200d;
    return QChar::isMark(character) || character == ZeroWidthNonJoiner
        || character == ZeroWidthJoiner;
}

bool joinsWords(char32_t character)
{
    static constexpr std::u32string_view Joining = U"'’-\u2010\u2011";
    return Joining.find(character) != Joining.npos;
}

} // namespace

QList<Proposal> proposals(const Framework &framework, std::span<const Gap> gaps,
                          std::span<const Action> actions)
{
    QList<Proposal> result;
    for (const Gap &gap : gaps) {
        if (!gap.action || isDecided(gap, actions))
            continue;
        result.append({gap.point, gap.level, gap.action->text, gap.action->owner,
                       gap.action->signOfSuccess, gap.action->days, reason(framework, gap)});
    }
    return result;
}

Action accepted(const Proposal &proposal, OrganisationId organisation, const QDate &start)
{
    Action action;
    action.id = ActionId::create();
    action.organisation = organisation;
    action.point = proposal.point;
    action.fromLevel = proposal.fromLevel;
    action.title = proposal.title;
    action.reason = proposal.reason;
    action.owner = proposal.owner;
    action.start = start;
    action.end = start.addDays(proposal.days);
    action.signOfSuccess = proposal.signOfSuccess;
    return action;
}

std::optional<Horizon> horizon(const Action &action, const QDate &planStart)
{
    if (!action.end)
        return std::nullopt;
    for (const Horizon candidate : AllHorizons) {
        if (*action.end <= planStart.addDays(days(candidate)))
            return candidate;
    }
    return Horizon::Days365;
}

std::optional<QDate> planStart(std::span<const Action> actions)
{
    std::optional<QDate> earliest;
    for (const Action &action : actions) {
        if (action.state == Action::State::Accepted && action.start
            && (!earliest || *action.start < *earliest))
            earliest = action.start;
    }
    return earliest;
}

int wordCount(const QString &text)
{
    int words = 0;
    bool inWord = false;
    bool joining = false; // the last character joins what stands before it to what follows
    for (const char32_t character : text.toUcs4()) {
        if (QChar::isLetterOrNumber(character)) {
            words += !inWord && !joining;
            inWord = true;
            joining = false;
        } else if (!continuesWord(character)) {
            joining = inWord && joinsWords(character);
            inWord = false;
        }
    }
    return words;
}

} // namespace core
