// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/selection/votes.h"

#include <algorithm>

namespace core {

namespace {

using Kind = SelectionFinding::Kind;

/// Turns the ranking of one vote into places.
class VoteReader
{
public:
    VoteReader(const Lineup &lineup, std::span<const int> running, BallotRule rule)
        : m_lineup(lineup)
        , m_running(running)
        , m_rule(rule)
    { }

    Places places(const Ballot &ballot, QList<SelectionFinding> &findings) const
    {
        Places result(m_running.size(), UnnamedPlace);
        int place = 1;
        for (const QList<CandidateId> &equals : ballot.ranking) {
            bool taken = false;
            for (const CandidateId &candidate : equals) {
                const auto found = std::ranges::find(m_running, m_lineup.candidate(candidate));
                if (found == m_running.end()) {
                    note(findings, {Kind::CandidateLeft, ballot.participant, candidate});
                    continue;
                }
                int &own = result[size_t(found - m_running.begin())];
                if (own != UnnamedPlace) {
                    note(findings, {Kind::NamedTwice, ballot.participant, candidate});
                    continue;
                }
                own = m_rule == BallotRule::Approval ? 1 : place;
                taken = true;
            }
            place += taken ? 1 : 0;
        }
        return result;
    }

private:
    static void note(QList<SelectionFinding> &findings, const SelectionFinding &finding)
    {
        if (!findings.contains(finding))
            findings.append(finding);
    }

    const Lineup &m_lineup;
    std::span<const int> m_running;
    BallotRule m_rule;
};

} // namespace

Votes countableVotes(const SelectionDossier &dossier, const Lineup &lineup,
                     std::span<const int> running)
{
    Votes votes;
    std::vector<QList<const Ballot *>> byPerson(size_t(lineup.people.size()));
    for (const Ballot &ballot : dossier.ballots) {
        const int person = lineup.person(ballot.participant);
        if (person < 0)
            votes.findings.append({Kind::UnknownVoter, ballot.participant});
        else
            byPerson[size_t(person)].append(&ballot);
    }
    const VoteReader reader(lineup, running, dossier.selection.ballotRule);
    for (const QList<const Ballot *> &ballots : byPerson) {
        if (ballots.isEmpty())
            continue;
        QList<SelectionFinding> findings;
        std::vector<Places> read;
        for (const Ballot *ballot : ballots)
            read.push_back(reader.places(*ballot, findings));
        if (ballots.size() > 1)
            votes.findings.append({Kind::VotedTwice, ballots.front()->participant});
        votes.findings += findings;
        if (std::ranges::count(read, read.front()) == ballots.size())
            votes.valid.push_back(read.front());
    }
    return votes;
}

} // namespace core
