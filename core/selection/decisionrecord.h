// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/selection/ids.h"

#include <QDate>
#include <QString>

#include <array>
#include <optional>

namespace core {

enum class RequestState { Open, Granted, Refused };
inline constexpr std::array AllRequestStates
    = {RequestState::Open, RequestState::Granted, RequestState::Refused};

/// Something the group asked for, and the answer.
struct Request
{
    RequestId id;
    OrganisationId organisation;
    SelectionId selection;
    QString text;
    RequestState state = RequestState::Open;
    QString answer;
    int position = 0;
    bool operator==(const Request &) const = default;
};

/// What was decided and why. One row per selection at most.
struct DecisionRecord
{
    DecisionRecordId id;
    OrganisationId organisation;
    SelectionId selection;
    CandidateId choice; ///< null while nothing is chosen
    QString reasons;
    QString disagreement;
    std::optional<QDate> decided;
    std::optional<QDate> review;
    bool operator==(const DecisionRecord &) const = default;
};

/// "open", "granted", "refused".
QString toWord(RequestState state);
std::optional<RequestState> requestStateFromWord(const QString &word);

} // namespace core
