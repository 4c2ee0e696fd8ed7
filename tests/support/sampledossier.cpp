// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/sampledossier.h"

#include "core/workspace/sample.h"

using namespace core;

namespace {

template<class T>
void takeOnly(const SampleWorkbench &workbench, T &one)
{
    if (!workbench.list<T>().isEmpty())
        one = workbench.list<T>().first();
}

template<class T>
void takeAll(const SampleWorkbench &workbench, QList<T> &all)
{
    all = workbench.list<T>();
}

void addWorkbench(const SampleWorkbench &workbench, Dossier &dossier)
{
    takeOnly(workbench, dossier.leadership);
    takeAll(workbench, dossier.stakeholders);
    takeAll(workbench, dossier.leaderHabits);
    takeAll(workbench, dossier.excuses);
    takeAll(workbench, dossier.duties);
    takeAll(workbench, dossier.roleHolders);
    takeAll(workbench, dossier.adopterGroups);
    takeAll(workbench, dossier.reluctanceReasons);
    takeAll(workbench, dossier.supportOffers);
    takeOnly(workbench, dossier.peoplePlan);
    takeAll(workbench, dossier.inclusion);
    takeAll(workbench, dossier.confidence);
    takeAll(workbench, dossier.processes);
    takeAll(workbench, dossier.processSteps);
    takeOnly(workbench, dossier.governance);
    takeAll(workbench, dossier.policy);
    takeAll(workbench, dossier.houseRules);
    takeAll(workbench, dossier.crisisSteps);
    takeAll(workbench, dossier.checkAnswers);
    takeAll(workbench, dossier.risks);
    takeOnly(workbench, dossier.valueSettings);
    takeAll(workbench, dossier.valueLines);
    takeAll(workbench, dossier.pricelessBenefits);
}

} // namespace

Dossier support::sampleDossier(const Framework &framework)
{
    const Result<Sample> sample = readSample();
    Q_ASSERT(sample);
    Dossier dossier;
    dossier.organisation = sample->organisation;
    dossier.assessment = sample->assessment;
    dossier.respondents = sample->respondents;
    dossier.answers = sample->answers;
    dossier.profile = profile(framework, dossier.rules, dossier.respondents, dossier.answers);
    dossier.targets = sample->targets;
    dossier.coverage = coverageMap(sample->tools, sample->coverage);
    dossier.corrections = sample->corrections;
    dossier.accounts = sample->accounts;
    dossier.selections = sample->selections;
    dossier.vision = sample->vision;
    dossier.objectives = sample->objectives;
    dossier.exclusions = sample->exclusions;
    dossier.actions = sample->actions;
    dossier.actionLinks = sample->actionLinks;
    dossier.decisions = sample->decisions;
    dossier.inquiries = sample->inquiries;
    addWorkbench(sample->workbench, dossier);
    return dossier;
}
