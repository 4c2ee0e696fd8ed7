// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/assessment/assessment.h"
#include "core/base/result.h"
#include "core/platforms/catalogueoverlay.h"
#include "core/platforms/coverage.h"
#include "core/platforms/register.h"
#include "core/selection/selectiondossier.h"
#include "core/strategy/organisation.h"
#include "core/strategy/strategy.h"

#include <QByteArray>
#include <QList>

namespace core {

class Clock;
class Workspace;

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
    QList<AccountEntry> accounts;
    QList<Correction> corrections;
    QList<SelectionDossier> selections;
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

/// Adds the worked example to an open workspace, as one entry of the journal.
Result<OrganisationId> addSample(Workspace &workspace);

/// A new workspace file with the worked example in it. Fails when there is a file already; when
/// anything else fails, no file is left behind.
Status writeSample(const QString &path, const Clock &clock);

} // namespace core
