// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"

#include <QString>

#include <optional>

namespace core {

using RiskId = Id<struct RiskTag>;

/// Something that may go wrong.
struct Risk
{
    RiskId id;
    OrganisationId organisation;
    QString text; ///< what may happen
    QString cause;
    std::optional<int> likelihood; ///< 1 rare – 5 nearly certain
    std::optional<int> impact; ///< 1 slight – 5 severe
    QString response; ///< what we do about it
    QString owner;
    QString earlySign;
    QString origin; ///< the code of the starter risk it was; empty for one written by hand
    bool refused = false; ///< a proposal that does not apply here; `response` says why
    int position = 0;
    bool operator==(const Risk &) const = default;

    /// Likelihood × impact, 1–25; none until both are known.
    std::optional<int> score() const
    {
        return likelihood && impact ? std::optional(*likelihood * *impact) : std::nullopt;
    }
};

} // namespace core
