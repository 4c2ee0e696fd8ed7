// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/choosingrows.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

template<class T>
QList<T> rowsOf(const Workspace &workspace, const Selection &selection)
{
    QList<T> rows;
    for (const T &row : workspace.list<T>(selection.organisation))
        if (row.selection == selection.id)
            rows << row;
    return rows;
}

} // namespace

SelectionDossier selectionDossier(const Workspace &workspace, const Selection &selection)
{
    SelectionDossier dossier;
    dossier.selection = selection;
    dossier.participants = rowsOf<Participant>(workspace, selection);
    dossier.candidates = rowsOf<Candidate>(workspace, selection);
    dossier.criteria = rowsOf<Criterion>(workspace, selection);
    dossier.gates = rowsOf<Gate>(workspace, selection);
    dossier.weights = rowsOf<Weight>(workspace, selection);
    dossier.ratings = rowsOf<Rating>(workspace, selection);
    dossier.trials = rowsOf<Trial>(workspace, selection);
    dossier.ballots = rowsOf<Ballot>(workspace, selection);
    dossier.requests = rowsOf<Request>(workspace, selection);
    if (const QList<DecisionRecord> records = rowsOf<DecisionRecord>(workspace, selection);
        !records.isEmpty())
        dossier.record = records.first();
    return dossier;
}

QList<SelectionDossier> selectionDossiers(const Workspace &workspace, OrganisationId organisation)
{
    QList<SelectionDossier> dossiers;
    for (const Selection &selection : workspace.list<Selection>(organisation))
        dossiers << selectionDossier(workspace, selection);
    std::ranges::stable_sort(
        dossiers, {}, [](const SelectionDossier &dossier) { return dossier.selection.purpose; });
    return dossiers;
}

GateId idOf(const Gate &gate)
{
    return GateId::of(gate.candidate, gate.criterion.toString());
}

WeightId idOf(const Weight &weight)
{
    return WeightId::of(weight.participant, weight.criterion.toString());
}

RatingId idOf(const Rating &rating)
{
    return RatingId::of(rating.participant,
                        rating.candidate.toString() + u'/' + rating.criterion.toString());
}

TrialId idOf(const Trial &trial)
{
    return TrialId::of(trial.participant, u"trial/"_s + trial.candidate.toString());
}

BallotId idOf(const Ballot &ballot)
{
    return BallotId::of(ballot.participant, u"ballot"_s);
}

DecisionRecordId idOf(const DecisionRecord &record)
{
    return DecisionRecordId::of(record.selection, u"decision record"_s);
}

CorrectionId idOf(const Correction &correction)
{
    return CorrectionId::of(correction.organisation,
                            u"correction/"_s + correction.platform.text + u'/'
                                + wordFor(correction.field));
}

OwnPlatformId idOf(const OwnPlatform &platform)
{
    return OwnPlatformId::of(platform.organisation, platform.platform.id.text);
}

} // namespace core
