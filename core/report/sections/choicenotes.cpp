// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/sections/choice.h"

#include "core/base/text.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core::report {

namespace {

using InputFinding = SelectionFinding::Kind;

/// What is told of a number of people instead of each by name; empty for a finding that names
/// nobody.
QString aboutPeople(InputFinding kind)
{
    switch (kind) {
    case InputFinding::NoWeights:
        return Words::tr("Without weights: %1 of %2 people.");
    case InputFinding::ImpossibleWeight:
        return Words::tr("With a weight that cannot be and does not count: %1 of %2 people.");
    case InputFinding::ZeroWeights:
        return Words::tr("With weights that add up to nothing and do not count: %1 of %2 people.");
    case InputFinding::NotHundredPoints:
        return Words::tr("With points that do not add up to 100 and count in proportion: %1 of %2 "
                         "people.");
    case InputFinding::NoMarks:
        return Words::tr("Without marks: %1 of %2 people.");
    case InputFinding::ImpossibleMark:
        return Words::tr("With a mark that cannot be and does not count: %1 of %2 people.");
    case InputFinding::VotedTwice:
        return Words::tr("With two votes, which count only if they agree: %1 of %2 people.");
    case InputFinding::NamedTwice:
        return Words::tr(
            "With a vote that names one candidate twice, the better place counting: %1 "
            "of %2 people.");
    case InputFinding::CandidateLeft:
        return Words::tr(
            "With a vote for a candidate that is out: %1 of %2 people. The rest of the "
            "vote counts.");
    default:
        return {};
    }
}

int peopleWith(const QList<SelectionFinding> &findings, InputFinding kind)
{
    QSet<QUuid> people;
    for (const SelectionFinding &finding : findings)
        if (finding.kind == kind)
            people.insert(finding.participant.uuid());
    return int(people.size());
}

} // namespace

QList<Sentence> inputNotes(const Choice &choice)
{
    const QList<SelectionFinding> &findings = choice.result.findings;
    QList<Sentence> sentences;
    QList<InputFinding> told;
    for (const SelectionFinding &finding : findings) {
        const QString text = aboutPeople(finding.kind);
        if (text.isEmpty() || finding.participant.isNull()) {
            sentences.append(choice.sentence(sentence(finding, choice.dossier)));
            continue;
        }
        if (told.contains(finding.kind))
            continue;
        told.append(finding.kind);
        sentences.append(
            choice.sentence(text.arg(QString::number(peopleWith(findings, finding.kind)),
                                     QString::number(choice.people()))));
    }
    return sentences;
}

} // namespace core::report
