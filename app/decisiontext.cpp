// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/decisiontext.h"

#include "core/base/text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace commandline {

namespace {

using namespace core;

/// Wide enough for most names; longer ones push their line to the right.
constexpr int NameWidth = 34;

/// One selection as lines, a part after the other.
class DecisionLines
{
    Q_DECLARE_TR_FUNCTIONS(commandline)

public:
    DecisionLines(const DecisionResult &result, const SelectionDossier &dossier)
        : m_result(result)
        , m_dossier(dossier)
    { }

    QStringList all(const Organisation &organisation);

private:
    void addCandidates();
    void addGates();
    void addWeights();
    void addMarks();
    void addRobustness();
    void addBallot();
    void addFindings();
    void addRecord();

    QString standingOf(const CandidateResult &candidate) const;
    QString gateLine(const CandidateResult &candidate) const;
    QString stabilityOf(CriterionId criterion) const;
    QString agreementLine() const;

    void heading(const QString &text)
    {
        m_lines << QString() << text;
    }
    void row(const QString &name, const QString &text)
    {
        m_lines << u"  "_s + name.leftJustified(NameWidth) + u' ' + text;
    }

    QString nameOf(CandidateId id) const
    {
        const Candidate *candidate = m_dossier.candidate(id);
        return candidate ? candidate->name : tr("a candidate that left");
    }
    QString nameOf(CriterionId id) const
    {
        const Criterion *criterion = m_dossier.criterion(id);
        return criterion ? criterion->name : QString();
    }
    QString namesOf(const QList<CandidateId> &ids) const
    {
        QStringList names;
        for (const CandidateId &id : ids)
            names << nameOf(id);
        return joined(names);
    }

    const DecisionResult &m_result;
    const SelectionDossier &m_dossier;
    QStringList m_lines;
};

QString share(const Percentage &share)
{
    return share.percent.toString() + u" %"_s;
}

QStringList DecisionLines::all(const Organisation &organisation)
{
    m_lines << tr("%1, choosing a tool for: %2").arg(organisation.name, toWord(m_result.purpose));
    m_lines << tr("People who choose: %1").arg(m_dossier.participants.size());
    for (const MissingVoice &voice : m_result.missingVoices)
        m_lines << u"  "_s + sentence(voice);
    if (!m_dossier.selection.revealed)
        m_lines << tr("The marks are not revealed yet. Do not show this to those who still mark.");
    addCandidates();
    addGates();
    addWeights();
    addMarks();
    addRobustness();
    addBallot();
    addFindings();
    addRecord();
    return m_lines;
}

QString DecisionLines::standingOf(const CandidateResult &candidate) const
{
    if (candidate.removed)
        return tr("out: fails a gate");
    if (!candidate.score)
        return tr("no score yet");
    QString standing = tr("%1 of 100, place %2")
                           .arg(candidate.score->percent.toString())
                           .arg(candidate.place.value_or(0));
    if (const auto first = candidate.firstPlaceShare())
        standing
            += tr(", first in %1 of %2 weightings").arg(share(*first)).arg(m_result.weightings);
    if (!candidate.dominatedBy.isEmpty())
        standing += tr(", nowhere better than %1").arg(namesOf(candidate.dominatedBy));
    return standing;
}

void DecisionLines::addCandidates()
{
    heading(tr("Candidates"));
    for (const CandidateResult &candidate : m_result.candidates)
        row(nameOf(candidate.candidate), standingOf(candidate));
}

QString DecisionLines::gateLine(const CandidateResult &candidate) const
{
    QStringList gates;
    for (const GateResult &gate : candidate.gates) {
        QString line = nameOf(gate.criterion) + u": "_s + toWord(gate.state);
        if (!gate.owner.isEmpty())
            line += gate.state == GateState::Unknown ? tr(" (%1 finds out)").arg(gate.owner)
                                                     : u" ("_s + gate.owner + u')';
        gates << line;
    }
    return gates.join(u"; "_s);
}

void DecisionLines::addGates()
{
    if (m_result.candidates.isEmpty() || m_result.candidates.first().gates.isEmpty())
        return;
    heading(tr("Gates"));
    for (const CandidateResult &candidate : m_result.candidates)
        row(nameOf(candidate.candidate), gateLine(candidate));
}

QString DecisionLines::stabilityOf(CriterionId criterion) const
{
    QStringList parts;
    for (const WeightStability &stability : m_result.robustness.stability)
        if (stability.criterion == criterion)
            parts << tr("%1 stays first from %2 to %3")
                         .arg(nameOf(stability.candidate), share(stability.lowest),
                              share(stability.highest));
    return parts.join(u"; "_s);
}

void DecisionLines::addWeights()
{
    if (m_result.weights.isEmpty())
        return;
    heading(tr("Weights of the group"));
    for (const CriterionWeight &weight : m_result.weights) {
        QString text = weight.weight ? share(*weight.weight) : tr("not known");
        if (const QString stability = stabilityOf(weight.criterion); !stability.isEmpty())
            text += u", "_s + stability;
        row(nameOf(weight.criterion), text);
    }
}

void DecisionLines::addMarks()
{
    heading(tr("Marks: the middle one, the lowest and the highest"));
    for (const CandidateResult &candidate : m_result.candidates) {
        if (candidate.removed)
            continue;
        m_lines << u"  "_s + nameOf(candidate.candidate);
        for (const CriterionResult &criterion : candidate.criteria) {
            QString text = criterion.median ? tr("%1, from %2 to %3")
                                                  .arg(criterion.median->toString())
                                                  .arg(criterion.lowest)
                                                  .arg(criterion.highest)
                                            : tr("no marks");
            if (criterion.wide)
                text += tr(", far apart: talk about it");
            row(u"  "_s + nameOf(criterion.criterion), text);
        }
    }
}

void DecisionLines::addRobustness()
{
    if (m_result.first.isEmpty())
        return;
    heading(tr("How sure the result is"));
    m_lines << u"  "_s + tr("First: %1.").arg(namesOf(m_result.first));
    if (m_result.lead)
        m_lines << u"  "_s + tr("The lead is %1 points.").arg(m_result.lead->percent.toString());
    if (m_result.equals.size() > 1)
        m_lines << u"  "_s
                + tr("Less than %1 points apart, so take them as equal: %2.")
                      .arg(EqualLead)
                      .arg(namesOf(m_result.equals));
    QStringList deciding;
    for (const CriterionId &criterion : m_result.robustness.decidedBy)
        deciding << nameOf(criterion);
    if (!deciding.isEmpty())
        m_lines << u"  "_s
                + tr("A weight moved by half changes who is first: %1.")
                      .arg(deciding.join(u"; "_s));
    else
        m_lines << u"  "_s + tr("No weight, moved by half, changes who is first.");
}

QString DecisionLines::agreementLine() const
{
    switch (m_result.agreement) {
    case BallotAgreement::Unknown:
        return {};
    case BallotAgreement::Same:
        return tr("The vote and the marks agree.");
    case BallotAgreement::AmongEquals:
        return tr("The vote goes to one of those that the marks take as equal.");
    case BallotAgreement::Differ:
        return tr("The vote and the marks differ. The record says why the choice is what it is.");
    }
    return {};
}

void DecisionLines::addBallot()
{
    const BallotResult &ballot = m_result.ballot;
    heading(tr("Vote (%1), votes that count: %2").arg(toWord(ballot.rule)).arg(ballot.votes));
    if (ballot.votes == 0)
        return;
    for (const ApprovalCount &count : ballot.approvals)
        row(nameOf(count.candidate), QString::number(count.ticks));
    for (const DuelResult &duel : ballot.duels)
        m_lines << u"  "_s
                + tr("%1 against %2: %3 to %4")
                      .arg(nameOf(duel.candidate), nameOf(duel.against))
                      .arg(duel.forCandidate)
                      .arg(duel.forAgainst);
    m_lines << u"  "_s
            + (ballot.winners.size() == 1
                   ? tr("The vote goes to %1.").arg(namesOf(ballot.winners))
                   : tr("A tie, which people decide: %1.").arg(namesOf(ballot.winners)));
    if (const QString agreement = agreementLine(); !agreement.isEmpty())
        m_lines << u"  "_s + agreement;
}

void DecisionLines::addFindings()
{
    if (m_result.findings.isEmpty())
        return;
    heading(tr("To see to"));
    for (const SelectionFinding &finding : m_result.findings)
        m_lines << u"  "_s + sentence(finding, m_dossier);
}

void DecisionLines::addRecord()
{
    const std::optional<DecisionRecord> &record = m_dossier.record;
    if (!record || record->choice.isNull())
        return;
    heading(tr("Chosen: %1").arg(nameOf(record->choice)));
    if (!record->reasons.isEmpty())
        m_lines << u"  "_s + record->reasons.simplified();
    if (!record->disagreement.isEmpty())
        m_lines << u"  "_s + tr("Disagreement: %1").arg(record->disagreement.simplified());
    for (const core::Request &request : m_dossier.requests)
        m_lines << u"  "_s
                + tr("Asked for, %1: %2 %3")
                      .arg(toWord(request.state), asSentence(request.text), request.answer)
                      .trimmed();
    if (record->review)
        m_lines << u"  "_s + tr("To be reviewed on %1.").arg(longDate(*record->review));
}

} // namespace

QString decisionText(const Organisation &organisation, const DecisionResult &result,
                     const SelectionDossier &dossier)
{
    return DecisionLines(result, dossier).all(organisation).join(u'\n') + u'\n';
}

} // namespace commandline
