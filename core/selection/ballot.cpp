// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/selection/ballot.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace core {

QString toWord(BallotRule rule)
{
    switch (rule) {
    case BallotRule::Approval:
        return u"approval"_s;
    case BallotRule::Ranked:
        return u"ranked"_s;
    }
    Q_UNREACHABLE();
}

std::optional<BallotRule> ballotRuleFromWord(const QString &word)
{
    for (const BallotRule rule : AllBallotRules) {
        if (toWord(rule) == word)
            return rule;
    }
    return std::nullopt;
}

QString toText(const Ranking &ranking)
{
    QStringList places;
    for (const QList<CandidateId> &place : ranking) {
        QStringList equals;
        for (const CandidateId &candidate : place)
            equals.append(candidate.toString());
        places.append(equals.join(u'='));
    }
    return places.join(u'>');
}

std::optional<Ranking> rankingFromText(const QString &text)
{
    Ranking ranking;
    if (text.isEmpty())
        return ranking;
    for (const QString &place : text.split(u'>')) {
        QList<CandidateId> equals;
        for (const QString &word : place.split(u'=')) {
            const CandidateId candidate = CandidateId::parse(word);
            if (candidate.isNull() || candidate.toString() != word)
                return std::nullopt;
            equals.append(candidate);
        }
        ranking.append(equals);
    }
    return ranking;
}

} // namespace core
