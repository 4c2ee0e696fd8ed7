// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/sampledossier.h"

#include "core/workspace/sample.h"

using namespace core;

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
    dossier.decisions = sample->decisions;
    dossier.inquiries = sample->inquiries;
    return dossier;
}
