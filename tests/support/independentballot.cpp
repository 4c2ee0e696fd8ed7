// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/independentballot.h"

#include <algorithm>
#include <map>
#include <set>

using namespace core;

namespace {

using Kind = SelectionFinding::Kind;

class Counter
{
public:
    Counter(const SelectionDossier &dossier, const std::vector<Participant> &people,
            const std::vector<CandidateId> &running)
        : m_dossier(dossier)
        , m_people(people)
        , m_running(running)
    { }

    void ballots()
    {
        std::vector<Ranking> valid;
        for (const Ballot &ballot : m_dossier.ballots) {
            if (!isPerson(ballot.participant))
                note(Kind::UnknownVoter, ballot.participant);
        }
        for (const Participant &person : m_people) {
            std::vector<Ranking> cast;
            m_odd.clear();
            for (const Ballot &ballot : m_dossier.ballots) {
                if (ballot.participant == person.id)
                    cast.push_back(cleaned(ballot));
            }
            if (cast.size() > 1)
                note(Kind::VotedTwice, person.id);
            for (const auto &[kind, candidate] : m_odd)
                note(kind, person.id, candidate);
            bool agree = !cast.empty();
            for (const Ranking &one : cast)
                agree = agree && one == cast[0];
            if (agree)
                valid.push_back(cast[0]);
        }
        m_ballot.result.rule = m_dossier.selection.ballotRule;
        m_ballot.result.votes = int(valid.size());
        if (m_ballot.result.rule == BallotRule::Approval)
            approval(valid);
        else
            ranked(valid);
    }

    IndependentBallot take()
    {
        return std::move(m_ballot);
    }

private:
    void note(Kind kind, ParticipantId person, CandidateId candidate = {})
    {
        m_ballot.findings.append({kind, person, candidate});
    }

    bool isPerson(const ParticipantId &id) const
    {
        return std::any_of(m_people.begin(), m_people.end(),
                           [&](const Participant &person) { return person.id == id; });
    }

    bool isRunning(const CandidateId &id) const
    {
        return std::find(m_running.begin(), m_running.end(), id) != m_running.end();
    }

    /// The candidates in the running that a vote names, best first, each once.
    Ranking cleaned(const Ballot &ballot)
    {
        Ranking clean;
        std::set<CandidateId> seen;
        for (const QList<CandidateId> &place : ballot.ranking) {
            QList<CandidateId> kept;
            for (const CandidateId &candidate : place) {
                if (!isRunning(candidate))
                    m_odd.insert({Kind::CandidateLeft, candidate});
                else if (!seen.insert(candidate).second)
                    m_odd.insert({Kind::NamedTwice, candidate});
                else
                    kept.append(candidate);
            }
            std::sort(kept.begin(), kept.end());
            if (!kept.isEmpty())
                clean.append(kept);
        }
        if (m_dossier.selection.ballotRule == BallotRule::Approval && !clean.isEmpty()) {
            const QList<CandidateId> ticked(seen.begin(), seen.end());
            clean = {ticked};
        }
        return clean;
    }

    void approval(const std::vector<Ranking> &votes)
    {
        int most = 0;
        std::set<int> counts;
        for (const CandidateId &candidate : m_running) {
            int ticks = 0;
            for (const Ranking &vote : votes)
                ticks += !vote.isEmpty() && vote[0].contains(candidate) ? 1 : 0;
            m_ballot.result.approvals.append({candidate, ticks});
            most = std::max(most, ticks);
            counts.insert(-ticks);
        }
        if (votes.empty())
            counts.clear();
        for (const int count : counts) {
            QList<CandidateId> tied;
            for (const ApprovalCount &one : m_ballot.result.approvals) {
                if (one.ticks == -count)
                    tied.append(one.candidate);
            }
            m_ballot.result.order.append(tied);
        }
        if (most > 0)
            m_ballot.result.winners = m_ballot.result.order.first();
    }

    static int placeOn(const Ranking &vote, const CandidateId &candidate)
    {
        for (int place = 0; place < vote.size(); ++place) {
            if (vote[place].contains(candidate))
                return place;
        }
        return int(vote.size());
    }

    int votesFor(const std::vector<Ranking> &votes, const CandidateId &a,
                 const CandidateId &b) const
    {
        int count = 0;
        for (const Ranking &vote : votes)
            count += placeOn(vote, a) < placeOn(vote, b) ? 1 : 0;
        return count;
    }

    /// Who is reached from `start` over duels won with so many votes or more.
    std::set<CandidateId> reached(const std::map<std::pair<CandidateId, CandidateId>, int> &won,
                                  const CandidateId &start, int votes) const
    {
        std::set<CandidateId> found;
        std::vector<CandidateId> open = {start};
        while (!open.empty()) {
            const CandidateId from = open.back();
            open.pop_back();
            for (const auto &[pair, strength] : won) {
                if (pair.first == from && strength >= votes && found.insert(pair.second).second)
                    open.push_back(pair.second);
            }
        }
        return found;
    }

    void ranked(const std::vector<Ranking> &votes)
    {
        std::map<std::pair<CandidateId, CandidateId>, int> won;
        std::map<CandidateId, int> wins;
        for (size_t a = 0; a < m_running.size(); ++a) {
            for (size_t b = a + 1; b < m_running.size(); ++b) {
                const int forA = votesFor(votes, m_running[a], m_running[b]);
                const int forB = votesFor(votes, m_running[b], m_running[a]);
                m_ballot.result.duels.append({m_running[a], m_running[b], forA, forB});
                if (forA > forB)
                    won[{m_running[a], m_running[b]}] = forA;
                if (forB > forA)
                    won[{m_running[b], m_running[a]}] = forB;
                wins[forA > forB ? m_running[a] : m_running[b]] += forA == forB ? 0 : 1;
            }
        }
        if (votes.empty() || m_running.empty())
            return;
        for (const CandidateId &candidate : m_running) {
            if (wins[candidate] + 1 == int(m_running.size()))
                m_ballot.result.condorcetWinner = candidate;
        }
        std::map<std::pair<CandidateId, CandidateId>, int> paths;
        for (int strength = 1; strength <= int(votes.size()); ++strength) {
            for (const CandidateId &from : m_running) {
                for (const CandidateId &to : reached(won, from, strength))
                    paths[{from, to}] = strength;
            }
        }
        std::vector<CandidateId> left = m_running;
        while (!left.empty()) {
            QList<CandidateId> unbeaten;
            std::vector<CandidateId> beaten;
            for (const CandidateId &one : left) {
                bool loses = false;
                for (const CandidateId &other : left)
                    loses = loses || paths[{other, one}] > paths[{one, other}];
                if (loses)
                    beaten.push_back(one);
                else
                    unbeaten.append(one);
            }
            m_ballot.result.order.append(unbeaten);
            left = beaten;
        }
        m_ballot.result.winners = m_ballot.result.order.first();
    }

    const SelectionDossier &m_dossier;
    const std::vector<Participant> &m_people;
    const std::vector<CandidateId> &m_running;
    std::set<std::pair<Kind, CandidateId>> m_odd; ///< about the votes of one person
    IndependentBallot m_ballot;
};

} // namespace

IndependentBallot independentBallot(const SelectionDossier &dossier,
                                    const std::vector<Participant> &people,
                                    const std::vector<CandidateId> &running)
{
    Counter counter(dossier, people, running);
    counter.ballots();
    return counter.take();
}
