// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/selection/finding.h"

#include "core/base/text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct FindingText
{
    Q_DECLARE_TR_FUNCTIONS(core::Selection)
};

using Kind = SelectionFinding::Kind;

/// The names behind the ids of a finding.
struct Names
{
    Names(const SelectionFinding &finding, const SelectionDossier &dossier)
    {
        const Participant *known = dossier.participant(finding.participant);
        person = known ? known->alias : FindingText::tr("Somebody");
        const Candidate *tool = dossier.candidate(finding.candidate);
        candidate = tool ? tool->name : FindingText::tr("a candidate that was taken off the list");
        if (const Criterion *chosen = dossier.criterion(finding.criterion))
            criterion = chosen->name;
    }

    QString person;
    QString candidate;
    QString criterion;
};

QString aboutWeights(const SelectionFinding &finding, const Names &names)
{
    switch (finding.kind) {
    case Kind::NoWeights:
        return finding.participant.isNull()
            ? FindingText::tr("Nobody has given weights yet.")
            : FindingText::tr("%1 has not given weights yet.").arg(names.person);
    case Kind::ImpossibleWeight:
        return FindingText::tr("The weight that %1 gave to “%2” is below zero and does not count.")
            .arg(names.person, names.criterion);
    case Kind::ZeroWeights:
        return FindingText::tr("The weights of %1 add up to nothing, so they do not count.")
            .arg(names.person);
    case Kind::NotHundredPoints:
        return FindingText::tr("The points of %1 do not add up to 100. They count in proportion.")
            .arg(names.person);
    default:
        return FindingText::tr("The weights of the group add up to nothing, so there is no result. "
                               "Agree on what matters and share the points out again.");
    }
}

QString aboutMarks(const SelectionFinding &finding, const Names &names)
{
    switch (finding.kind) {
    case Kind::NoMarks:
        return finding.participant.isNull()
            ? FindingText::tr("Nobody has given marks yet.")
            : FindingText::tr("%1 has not given any marks.").arg(names.person);
    case Kind::ImpossibleMark:
        return FindingText::tr(
                   "The mark that %1 gave to %2 on “%3” is not one of 0 to %4 and does not "
                   "count.")
            .arg(names.person, names.candidate, names.criterion)
            .arg(BestMark);
    default:
        return FindingText::tr("Nobody has marked %1 on “%2”, so it has no result yet.")
            .arg(names.candidate, names.criterion);
    }
}

QString aboutBallots(const SelectionFinding &finding, const Names &names)
{
    switch (finding.kind) {
    case Kind::UnknownVoter:
        return FindingText::tr(
            "There is a vote by somebody who is not in the group. It does not count.");
    case Kind::VotedTwice:
        return FindingText::tr(
                   "%1 has voted more than once. If the votes differ, none of them counts "
                   "until the others are taken away.")
            .arg(names.person);
    case Kind::NamedTwice:
        return FindingText::tr("The vote of %1 names %2 twice. The better place counts.")
            .arg(names.person, names.candidate);
    default:
        return FindingText::tr(
                   "The vote of %1 names %2, which is no longer in the running. The rest of "
                   "the vote counts.")
            .arg(names.person, names.candidate);
    }
}

} // namespace

QString toWord(Kind kind)
{
    switch (kind) {
    case Kind::NoCandidates:
        return u"no candidates"_s;
    case Kind::AllGatedOut:
        return u"all gated out"_s;
    case Kind::OneCandidate:
        return u"one candidate"_s;
    case Kind::NumberOfCriteria:
        return u"number of criteria"_s;
    case Kind::NoWeights:
        return u"no weights"_s;
    case Kind::ImpossibleWeight:
        return u"impossible weight"_s;
    case Kind::ZeroWeights:
        return u"zero weights"_s;
    case Kind::NotHundredPoints:
        return u"not hundred points"_s;
    case Kind::GroupWeightsZero:
        return u"group weights zero"_s;
    case Kind::NoMarks:
        return u"no marks"_s;
    case Kind::ImpossibleMark:
        return u"impossible mark"_s;
    case Kind::NotMarked:
        return u"not marked"_s;
    case Kind::UnknownVoter:
        return u"unknown voter"_s;
    case Kind::VotedTwice:
        return u"voted twice"_s;
    case Kind::NamedTwice:
        return u"named twice"_s;
    case Kind::CandidateLeft:
        return u"candidate left"_s;
    }
    Q_UNREACHABLE();
}

QString sentence(const SelectionFinding &finding, const SelectionDossier &dossier)
{
    const Names names(finding, dossier);
    switch (finding.kind) {
    case Kind::NoCandidates:
        return FindingText::tr("There is no candidate yet.");
    case Kind::AllGatedOut:
        return FindingText::tr(
            "Every candidate fails a gate. Look for others, or talk to the owners of "
            "the gates.");
    case Kind::OneCandidate:
        return FindingText::tr("Only %1 is in the running, so there is nothing to choose between.")
            .arg(names.candidate);
    case Kind::NumberOfCriteria:
        return FindingText::tr("The group should choose %1 to %2 criteria to score.")
            .arg(numberWord(FewestCriteria), numberWord(MostCriteria));
    case Kind::NoWeights:
    case Kind::ImpossibleWeight:
    case Kind::ZeroWeights:
    case Kind::NotHundredPoints:
    case Kind::GroupWeightsZero:
        return aboutWeights(finding, names);
    case Kind::NoMarks:
    case Kind::ImpossibleMark:
    case Kind::NotMarked:
        return aboutMarks(finding, names);
    case Kind::UnknownVoter:
    case Kind::VotedTwice:
    case Kind::NamedTwice:
    case Kind::CandidateLeft:
        return aboutBallots(finding, names);
    }
    Q_UNREACHABLE();
}

} // namespace core
