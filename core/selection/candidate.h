// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/selection/ids.h"

#include <QString>

#include <array>
#include <optional>

namespace core {

/// A tool that may be chosen, from the catalogue, the register or neither.
struct Candidate
{
    CandidateId id;
    OrganisationId organisation;
    SelectionId selection;
    QString name;
    PlatformCode platform; ///< empty when not from the catalogue
    ToolId tool; ///< null when not in use today
    int position = 0;
    bool operator==(const Candidate &) const = default;
};

enum class GateState { Unknown, Pass, Fail };
inline constexpr std::array AllGateStates = {GateState::Unknown, GateState::Pass, GateState::Fail};

/// Whether one candidate gets through one gate. No row is Unknown.
struct Gate
{
    GateId id;
    OrganisationId organisation;
    SelectionId selection;
    CandidateId candidate;
    CriterionId criterion;
    GateState state = GateState::Unknown;
    QString owner; ///< who says so, or will find out
    QString note;
    bool operator==(const Gate &) const = default;
};

/// "unknown", "pass", "fail".
QString toWord(GateState state);
std::optional<GateState> gateStateFromWord(const QString &word);

} // namespace core
