// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/independentdecision.h"

#include "tests/support/independentballot.h"
#include "tests/support/independentscores.h"

#include <algorithm>
#include <map>
#include <set>

using namespace core;

namespace {

using Kind = SelectionFinding::Kind;

template<class Number>
Rational median(const std::multiset<Number> &numbers)
{
    const auto middle = std::next(numbers.begin(), std::ptrdiff_t(numbers.size() / 2));
    if (numbers.size() % 2 == 1)
        return Rational(*middle);
    return (Rational(*middle) + Rational(*std::prev(middle))) / 2;
}

template<class Value>
std::vector<Value> byPosition(const QList<Value> &values)
{
    std::map<std::pair<int, QUuid>, Value> ordered;
    for (const Value &value : values)
        ordered.emplace(std::pair(value.position, value.id.uuid()), value);
    std::vector<Value> result;
    for (const auto &[key, value] : ordered)
        result.push_back(value);
    return result;
}

template<class Value, class ValueId>
bool has(const std::vector<Value> &values, const ValueId &id)
{
    return std::any_of(values.begin(), values.end(),
                       [&](const Value &value) { return value.id == id; });
}

/// Works everything out step by step; later steps use what earlier ones left.
class Chooser
{
public:
    Chooser(const SelectionDossier &dossier, int weightings, quint64 seed)
        : m_dossier(dossier)
        , m_weightings(weightings)
        , m_seed(seed)
        , m_people(byPosition(dossier.participants))
        , m_candidates(byPosition(dossier.candidates))
    {
        for (const Criterion &criterion : byPosition(dossier.criteria)) {
            if (criterion.kind == CriterionKind::Scored)
                m_criteria.push_back(criterion);
            else
                m_gates.push_back(criterion);
        }
    }

    DecisionResult run()
    {
        m_result.selection = m_dossier.selection.id;
        m_result.purpose = m_dossier.selection.purpose;
        voices();
        gates();
        weights();
        marks();
        fillIndependentScores(m_result, m_options, m_weightings, m_seed);
        const IndependentBallot ballot = independentBallot(m_dossier, m_people, m_running);
        m_result.ballot = ballot.result;
        m_result.findings += ballot.findings;
        compare();
        return m_result;
    }

private:
    void note(Kind kind, ParticipantId person = {}, CandidateId candidate = {},
              CriterionId criterion = {})
    {
        m_result.findings.append({kind, person, candidate, criterion});
    }

    void voices()
    {
        const auto count = [this](bool Participant::*flag) {
            int number = 0;
            for (const Participant &person : m_people)
                number += person.*flag ? 1 : 0;
            return number;
        };
        using Voice = MissingVoice::Kind;
        auto &missing = m_result.missingVoices;
        if (m_people.size() < 6)
            missing.append({Voice::TooFew, {}});
        if (m_people.size() > 10)
            missing.append({Voice::TooMany, {}});
        std::set<QString> present;
        for (const Participant &person : m_people)
            present.insert(person.role.trimmed().toLower());
        for (const QString &role : m_dossier.selection.mainRoles) {
            if (present.count(role.trimmed().toLower()) == 0)
                missing.append({Voice::Role, role.trimmed()});
        }
        if (count(&Participant::reluctant) < 2)
            missing.append({Voice::Reluctant, {}});
        if (count(&Participant::deskless) < 1)
            missing.append({Voice::Deskless, {}});
        if (count(&Participant::assistiveTechnology) < 1)
            missing.append({Voice::AssistiveTechnology, {}});
    }

    void gates()
    {
        for (const Candidate &candidate : m_candidates) {
            CandidateResult result;
            result.candidate = candidate.id;
            for (const Criterion &gate : m_gates) {
                GateResult found{gate.id, GateState::Unknown, {}, {}};
                for (const Gate &row : m_dossier.gates) {
                    if (row.candidate != candidate.id || row.criterion != gate.id)
                        continue;
                    found.state = row.state;
                    found.owner = row.owner;
                    found.note = row.note;
                }
                result.removed = result.removed || found.state == GateState::Fail;
                result.gates.append(found);
            }
            if (!result.removed)
                m_running.push_back(candidate.id);
            m_result.candidates.append(result);
        }
        if (m_candidates.empty())
            note(Kind::NoCandidates);
        if (!m_candidates.empty() && m_running.empty())
            note(Kind::AllGatedOut);
        if (m_running.size() == 1)
            note(Kind::OneCandidate, {}, m_running[0]);
        if (m_criteria.size() < 6 || m_criteria.size() > 10)
            note(Kind::NumberOfCriteria);
    }

    bool nothingToGive() const
    {
        return m_people.empty() || m_criteria.empty();
    }

    void weights()
    {
        std::map<CriterionId, std::multiset<Rational>> shares;
        bool anybody = false;
        QList<SelectionFinding> byPerson;
        for (const Participant &person : m_people) {
            std::map<CriterionId, Integer> points;
            Integer sum = 0;
            for (const Weight &row : m_dossier.weights) {
                if (row.participant != person.id || !has(m_criteria, row.criterion))
                    continue;
                if (row.points < 0) {
                    note(Kind::ImpossibleWeight, person.id, {}, row.criterion);
                    continue;
                }
                points[row.criterion] = row.points;
                sum += row.points;
            }
            anybody = anybody || !points.empty();
            if (points.empty())
                byPerson.append({Kind::NoWeights, person.id});
            else if (sum == 0)
                byPerson.append({Kind::ZeroWeights, person.id});
            else if (sum != 100 && person.weightMethod == WeightMethod::Points)
                byPerson.append({Kind::NotHundredPoints, person.id});
            for (const Criterion &criterion : m_criteria) {
                if (sum > 0)
                    shares[criterion.id].insert(Rational(points[criterion.id], sum));
            }
        }
        if (anybody)
            m_result.findings += byPerson;
        else if (!nothingToGive())
            note(Kind::NoWeights);
        Rational sum = 0;
        for (const auto &[criterion, all] : shares)
            sum += median(all);
        if (anybody && sum == 0)
            note(Kind::GroupWeightsZero);
        for (const Criterion &criterion : m_criteria) {
            CriterionWeight weight{criterion.id, {}};
            if (sum > 0) {
                m_options.weights[criterion.id] = median(shares[criterion.id]) / sum;
                weight.weight = m_options.weights[criterion.id].percentage();
            }
            m_result.weights.append(weight);
        }
        for (const Criterion &criterion : m_criteria) {
            if (sum == 0 || m_options.weights[criterion.id] > 0)
                m_options.criteria.push_back(criterion.id);
        }
    }

    /// The marks of one candidate on one criterion.
    std::multiset<int> marksOf(const CandidateId &candidate, const CriterionId &criterion) const
    {
        std::multiset<int> marks;
        for (const Rating &row : m_dossier.ratings) {
            if (row.candidate == candidate && row.criterion == criterion && row.mark >= 0
                && row.mark <= 4 && has(m_people, row.participant))
                marks.insert(row.mark);
        }
        return marks;
    }

    bool isRunning(const CandidateId &id) const
    {
        return std::find(m_running.begin(), m_running.end(), id) != m_running.end();
    }

    void marks()
    {
        std::set<ParticipantId> markers;
        for (const Rating &row : m_dossier.ratings) {
            if (!has(m_people, row.participant) || !has(m_criteria, row.criterion)
                || !has(m_candidates, row.candidate))
                continue;
            if (row.mark < 0 || row.mark > 4)
                note(Kind::ImpossibleMark, row.participant, row.candidate, row.criterion);
            else if (isRunning(row.candidate))
                markers.insert(row.participant);
        }
        if (!m_running.empty() && markers.empty() && !nothingToGive())
            note(Kind::NoMarks);
        for (const Participant &person : m_people) {
            if (!markers.empty() && markers.count(person.id) == 0)
                note(Kind::NoMarks, person.id);
        }
        for (CandidateResult &candidate : m_result.candidates) {
            ScoredOptions::Numbers medians;
            for (const Criterion &criterion : m_criteria) {
                const std::multiset<int> all = marksOf(candidate.candidate, criterion.id);
                CriterionResult result;
                result.criterion = criterion.id;
                result.marks = int(all.size());
                if (!all.empty()) {
                    medians[criterion.id] = median(all);
                    result.median = (medians[criterion.id] / 100).percentage().percent;
                    result.lowest = *all.begin();
                    result.highest = *all.rbegin();
                    result.wide = result.highest >= result.lowest + 3;
                }
                candidate.criteria.append(result);
            }
            if (candidate.removed)
                continue;
            bool complete = !m_options.criteria.empty();
            for (const CriterionId &criterion : m_options.criteria) {
                if (medians.count(criterion) > 0)
                    continue;
                complete = false;
                if (!markers.empty())
                    note(Kind::NotMarked, {}, candidate.candidate, criterion);
            }
            if (complete)
                m_options.medians.emplace_back(candidate.candidate, medians);
        }
    }

    void compare()
    {
        if (m_result.ballot.winners.isEmpty() || m_result.first.isEmpty())
            return;
        m_result.agreement = BallotAgreement::Differ;
        for (const CandidateId &winner : m_result.ballot.winners) {
            if (m_result.equals.contains(winner) && m_result.agreement != BallotAgreement::Same)
                m_result.agreement = BallotAgreement::AmongEquals;
            if (m_result.first.contains(winner))
                m_result.agreement = BallotAgreement::Same;
        }
    }

    const SelectionDossier &m_dossier;
    int m_weightings;
    quint64 m_seed;
    std::vector<Participant> m_people;
    std::vector<Candidate> m_candidates;
    std::vector<Criterion> m_criteria;
    std::vector<Criterion> m_gates;
    std::vector<CandidateId> m_running;
    ScoredOptions m_options;
    DecisionResult m_result;
};

} // namespace

DecisionResult independentDecision(const SelectionDossier &dossier, int weightings, quint64 seed)
{
    return Chooser(dossier, weightings, seed).run();
}
