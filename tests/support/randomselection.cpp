// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/randomselection.h"

#include "tests/support/randomround.h"
#include "tests/support/selectionrows.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace core;

namespace {

bool oneIn(std::mt19937 &random, int times)
{
    return below(random, times) == 0;
}

template<class T>
void shuffle(QList<T> &list, std::mt19937 &random)
{
    for (qsizetype i = list.size() - 1; i > 0; --i)
        list.swapItemsAt(i, below(random, int(i + 1)));
}

class Maker
{
public:
    explicit Maker(unsigned number)
        : m_random(number)
    {
        m_dossier.selection.ballotRule = AllBallotRules[size_t(below(m_random, 2))];
        people();
        candidates();
        criteria();
        gates();
        weights();
        ratings();
        votes();
    }

    SelectionDossier take()
    {
        return std::move(m_dossier);
    }

private:
    void people()
    {
        const QStringList roles = {u"Clerk"_s, u"lawyer"_s, u"-"_s};
        m_dossier.selection.mainRoles = {u"clerk"_s, u"Lawyer"_s};
        const int number = oneIn(m_random, 15) ? 11 : below(m_random, 9);
        for (int i = 0; i < number; ++i) {
            Participant person = personRow(u"p%1"_s.arg(i), below(m_random, 5));
            person.role = roles[below(m_random, 3)];
            person.reluctant = oneIn(m_random, 3);
            person.deskless = oneIn(m_random, 4);
            person.assistiveTechnology = oneIn(m_random, 4);
            person.weightMethod = AllWeightMethods[size_t(below(m_random, 2))];
            m_dossier.participants.append(person);
        }
    }

    void candidates()
    {
        const int number = oneIn(m_random, 12) ? below(m_random, 2) : 2 + below(m_random, 4);
        for (int i = 0; i < number; ++i) {
            m_dossier.candidates.append(candidateRow(u"c%1"_s.arg(i), below(m_random, 4)));
        }
    }

    void criteria()
    {
        const int scored = oneIn(m_random, 12) ? below(m_random, 2) : 2 + below(m_random, 6);
        const int gates = below(m_random, 3);
        for (int i = 0; i < scored + gates; ++i) {
            const bool gate = i >= scored;
            const QString name = (gate ? u"g%1"_s : u"k%1"_s).arg(i);
            m_dossier.criteria.append(criterionRow(
                name, gate ? CriterionKind::Gate : CriterionKind::Scored, below(m_random, 6)));
        }
    }

    void gates()
    {
        const int fails = oneIn(m_random, 8) ? 2 : 8;
        for (const Candidate &candidate : m_dossier.candidates) {
            for (const Criterion &criterion : m_dossier.criteria) {
                if (oneIn(m_random, 3))
                    continue;
                const GateState state = oneIn(m_random, fails) ? GateState::Fail
                    : oneIn(m_random, 2)                       ? GateState::Pass
                                                               : GateState::Unknown;
                m_dossier.gates.append(gateRow(candidate.id, criterion.id, state,
                                               oneIn(m_random, 2) ? u"IT"_s : QString()));
            }
        }
    }

    void addWeight(const Participant &person, const Criterion &criterion, int points)
    {
        m_dossier.weights.append(weightRow(person.id, criterion.id, points));
    }

    void weights()
    {
        const int habit = below(m_random, 8); // 0 nobody, 1 all nothing, 2 few each
        for (const Participant &person : m_dossier.participants) {
            if (habit == 0 || oneIn(m_random, 8))
                continue;
            const bool nothing = habit == 1 || oneIn(m_random, 15);
            int left = 100;
            const bool exactly = oneIn(m_random, 2);
            for (const Criterion &criterion : m_dossier.criteria) {
                if (oneIn(m_random, habit == 2 ? 2 : 10))
                    continue;
                int points = std::array{0, 10, 10, 20, 20, 30, 55, 100}[size_t(below(m_random, 8))];
                if (exactly && criterion.kind == CriterionKind::Scored)
                    points = std::min(left, points);
                left -= points;
                if (oneIn(m_random, 60))
                    points = -5;
                addWeight(person, criterion, nothing ? 0 : points);
            }
            if (exactly && left > 0 && !nothing && !m_dossier.weights.isEmpty()
                && m_dossier.weights.last().participant == person.id
                && m_dossier.weights.last().points >= 0)
                m_dossier.weights.last().points += left;
        }
    }

    void ratings()
    {
        const int lowest = below(m_random, 4);
        const int span = 1 + below(m_random, 5 - lowest);
        const int gaps = std::array{3, 12, 40, 10'000}[size_t(below(m_random, 4))];
        const bool nobody = oneIn(m_random, 20);
        for (const Participant &person : m_dossier.participants) {
            if (nobody || oneIn(m_random, 10))
                continue;
            for (const Candidate &candidate : m_dossier.candidates) {
                for (const Criterion &criterion : m_dossier.criteria) {
                    if (oneIn(m_random, gaps))
                        continue;
                    const int mark = oneIn(m_random, 300) ? 5 : lowest + below(m_random, span);
                    m_dossier.ratings.append(ratingRow(person.id, candidate.id, criterion.id,
                                                       oneIn(m_random, 300) ? -1 : mark));
                }
            }
        }
    }

    Ranking ranking()
    {
        QList<CandidateId> all;
        for (const Candidate &candidate : m_dossier.candidates) {
            if (!oneIn(m_random, 6))
                all.append(candidate.id);
        }
        if (oneIn(m_random, 25))
            all.append(candidateNamed(u"gone"_s));
        if (!all.isEmpty() && oneIn(m_random, 25))
            all.append(all.first());
        shuffle(all, m_random);
        Ranking result;
        for (const CandidateId &candidate : all) {
            if (result.isEmpty() || !oneIn(m_random, 4))
                result.append(QList<CandidateId>());
            result.last().append(candidate);
        }
        return result;
    }

    void votes()
    {
        const bool nobody = oneIn(m_random, 10);
        for (const Participant &person : m_dossier.participants) {
            if (nobody || oneIn(m_random, 8))
                continue;
            const Ballot ballot = ballotRow(person.id, ranking());
            m_dossier.ballots.append(ballot);
            if (oneIn(m_random, 25))
                m_dossier.ballots.append(ballot);
            if (oneIn(m_random, 25))
                m_dossier.ballots.append(ballotRow(person.id, ranking()));
        }
        if (oneIn(m_random, 25))
            m_dossier.ballots.append(ballotRow(personNamed(u"stranger"_s), ranking()));
    }

    std::mt19937 m_random;
    SelectionDossier m_dossier;
};

} // namespace

SelectionDossier randomSelection(unsigned number)
{
    return Maker(number).take();
}

SelectionDossier shuffled(SelectionDossier dossier, std::mt19937 &random)
{
    shuffle(dossier.participants, random);
    shuffle(dossier.candidates, random);
    shuffle(dossier.criteria, random);
    shuffle(dossier.gates, random);
    shuffle(dossier.weights, random);
    shuffle(dossier.ratings, random);
    shuffle(dossier.ballots, random);
    return dossier;
}
