// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"
#include "core/platforms/words.h"

#include <QDate>
#include <QString>

#include <array>
#include <optional>

namespace core {

using VisionId = Id<struct VisionTag>;
using ExclusionId = Id<struct ExclusionTag>;
using DecisionId = Id<struct DecisionTag>;
using InquiryId = Id<struct InquiryTag>;
using PassageId = Id<struct PassageTag>;
using ActionLinkId = Id<struct ActionLinkTag>;

/// The vision is asked for in at most this many words.
constexpr int VisionWordLimit = 50;

/// Where the organisation wants to be. One row per organisation at most.
struct Vision
{
    VisionId id;
    OrganisationId organisation;
    QString futureDay; ///< a working day when it has worked
    QString statement; ///< in at most VisionWordLimit words
    bool operator==(const Vision &) const = default;
};

/// An aim that forces a decision: each empty field is a thing not yet decided.
struct Objective
{
    ObjectiveId id;
    OrganisationId organisation;
    QString title;
    QString goal; ///< the goal of the organisation that it serves
    QString measure;
    QString baseline; ///< the value today, with its unit and denominator
    std::optional<QDate> baselineDate;
    QString target;
    std::optional<QDate> targetDate;
    QString owner;
    int position = 0;
    bool operator==(const Objective &) const = default;
};

/// Something the organisation decides not to do.
struct Exclusion
{
    ExclusionId id;
    OrganisationId organisation;
    QString text;
    QString reason;
    int position = 0;
    bool operator==(const Exclusion &) const = default;
};

/// The four looks ahead of the plan, in days from its start.
enum class Horizon { Days30, Days90, Days180, Days365 };
inline constexpr std::array AllHorizons
    = {Horizon::Days30, Horizon::Days90, Horizon::Days180, Horizon::Days365};
constexpr int days(Horizon horizon)
{
    constexpr std::array values = {30, 90, 180, 365};
    return values[static_cast<size_t>(horizon)];
}

/// A step of the plan, taken up from a proposal or written by hand, or refused with a reason.
struct Action
{
    enum class State { Accepted, Refused };
    /// When in the life of the tools: before they come, while they come, once they are in use.
    enum class Phase { Before, During, After };

    ActionId id;
    OrganisationId organisation;
    PointCode point; ///< the gap it comes from; empty for one written by hand
    int fromLevel = 0; ///< the step it helps with, fromLevel → fromLevel + 1; 0 by hand
    State state = State::Accepted;
    QString title;
    QString reason; ///< why it is refused; otherwise may say why it is done
    QString owner;
    std::optional<QDate> start;
    std::optional<QDate> end;
    QString signOfSuccess;
    std::optional<Phase> phase;
    std::optional<int> effortDays; ///< days of work, 1 or more
    std::optional<int> usefulness; ///< 1 little – 5 much
    bool bigMove = false; ///< asks much of many people at once: at most three a quarter
    int position = 0;
    bool operator==(const Action &) const = default;
};

/// An action that starts only when another one has ended. The id follows from both.
struct ActionLink
{
    ActionLinkId id;
    OrganisationId organisation;
    ActionId action;
    ActionId after;
    bool operator==(const ActionLink &) const = default;
};

/// A decision the report asks its readers for.
struct Decision
{
    DecisionId id;
    OrganisationId organisation;
    QString text;
    QString decider;
    std::optional<QDate> due;
    int position = 0;
    bool operator==(const Decision &) const = default;
};

/// Who will find out something that is not yet known, and by when.
struct Inquiry
{
    InquiryId id;
    OrganisationId organisation;
    QString subject; ///< the key of an Unknown (core/strategy/unknowns.h)
    QString owner;
    std::optional<QDate> due;
    bool operator==(const Inquiry &) const = default;
};

/// A text of the report that a person wrote over the generated one.
struct Passage
{
    PassageId id;
    OrganisationId organisation;
    QString place; ///< "summary.situation", …
    QString text;
    bool operator==(const Passage &) const = default;
};

template<>
std::span<const Word<Action::Phase>> wordsOf<Action::Phase>();

} // namespace core
