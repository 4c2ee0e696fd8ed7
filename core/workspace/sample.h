// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/assessment/assessment.h"
#include "core/base/result.h"
#include "core/platforms/catalogueoverlay.h"
#include "core/platforms/coverage.h"
#include "core/platforms/register.h"
#include "core/selection/selectiondossier.h"
#include "core/strategy/governance.h"
#include "core/strategy/leadership.h"
#include "core/strategy/organisation.h"
#include "core/strategy/people.h"
#include "core/strategy/risk.h"
#include "core/strategy/strategy.h"
#include "core/strategy/value.h"
#include "core/workspace/samplename.h"

#include <QByteArray>
#include <QList>

#include <tuple>

namespace core {

class Clock;
class Workspace;

/// The rows of the strategy workbench, a list for each table, parents before children.
struct SampleWorkbench
{
    std::tuple<QList<Leadership>, QList<Stakeholder>, QList<LeaderHabit>, QList<Excuse>,
               QList<Duty>, QList<RoleHolder>, QList<AdopterGroup>, QList<ReluctanceReason>,
               QList<SupportOffer>, QList<PeoplePlan>, QList<Inclusion>, QList<ConfidenceReading>,
               QList<Process>, QList<ProcessStep>, QList<Governance>, QList<PolicyPart>,
               QList<HouseRule>, QList<CrisisStep>, QList<CheckAnswer>, QList<Risk>,
               QList<ValueSettings>, QList<ValueLine>, QList<PricelessBenefit>>
        lists;

    template<class T>
    const QList<T> &list() const
    {
        return std::get<QList<T>>(lists);
    }
};

/// A worked example as values, in page order.
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
    QList<ActionLink> actionLinks;
    QList<Decision> decisions;
    QList<Inquiry> inquiries;
    SampleWorkbench workbench;
};

/// From ":/samples/harbour-finch.json" or its like. Every call gives fresh ids, so that an example
/// can stand in one file twice.
Result<Sample> readSample(SampleName name = SampleName::HarbourFinch);

/// The same from other text of that shape. The detail of an error names the place.
Result<Sample> readSample(const QByteArray &json);

/// Adds a worked example to an open workspace, as one entry of the journal.
Result<OrganisationId> addSample(Workspace &workspace, SampleName name = SampleName::HarbourFinch);

/// A new workspace file with a worked example in it; the finished one is called final, as long as
/// what it aims at lies in the future. Fails when there is a file already; when
/// anything else fails, no file is left behind.
Status writeSample(const QString &path, const Clock &clock,
                   SampleName name = SampleName::HarbourFinch);

} // namespace core
