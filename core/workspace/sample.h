// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/assessment/assessment.h"
#include "core/base/result.h"
#include "core/platforms/coverage.h"
#include "core/strategy/organisation.h"
#include "core/strategy/strategy.h"

#include <QByteArray>
#include <QList>

namespace core {

/// The worked example as values, in page order.
struct Sample
{
    Organisation organisation;
    Assessment assessment;
    QList<Respondent> respondents;
    QList<Answer> answers;
    QList<Target> targets;
    QList<Tool> tools;
    QList<CoverageEntry> coverage;
    Vision vision;
    QList<Objective> objectives;
    QList<Exclusion> exclusions;
    QList<Action> actions;
    QList<Decision> decisions;
    QList<Inquiry> inquiries;
};

/// Harbour & Finch Solicitors, from ":/samples/harbour-finch.json". Every call gives fresh ids, so
/// that the example can stand in one file twice.
Result<Sample> readSample();

/// The same from other text of that shape.
Result<Sample> readSample(const QByteArray &json);

} // namespace core
