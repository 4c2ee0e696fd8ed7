// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/strategy/patterns.h"
#include "core/strategy/strategy.h"

namespace core {

/// An action that a gap calls for and about which nobody has decided yet.
struct Proposal
{
    PointCode point;
    int fromLevel = 1;
    QString title;
    QString owner; ///< a typical role, as the pack names it
    QString signOfSuccess;
    int days = 0;
    QString reason; ///< why it is proposed, in one sentence
    bool operator==(const Proposal &) const = default;
};

/// What the gaps call for, in the order of `gaps`, without what `actions` already accept or refuse
/// (the same point and step).
QList<Proposal> proposals(const Framework &framework, std::span<const Gap> gaps,
                          std::span<const Action> actions);

/// The accepted action that a proposal becomes: it starts on `start` and ends `days` later.
Action accepted(const Proposal &proposal, OrganisationId organisation, const QDate &start);

/// Where an action stands on the plan that starts on `planStart`: the first horizon that its end
/// does not pass, and Days365 beyond. None without an end.
std::optional<Horizon> horizon(const Action &action, const QDate &planStart);

/// The day the plan counts from: the earliest start of an accepted action; none without one.
std::optional<QDate> planStart(std::span<const Action> actions);

/// Words in a text, as a person counts them: runs of letters and digits, joined by an apostrophe
/// or a hyphen. Works for any script that separates words with spaces.
int wordCount(const QString &text);

} // namespace core
