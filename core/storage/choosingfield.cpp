// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/choosingfield.h"

#include "core/platforms/platformjson.h"

#include <QJsonDocument>

namespace core::field {

QJsonValue store(const QList<Purpose> &purposes)
{
    QStringList words;
    for (const Purpose purpose : purposes)
        words << toWord(purpose);
    return words.join(QLatin1Char(' '));
}

void load(const Cell &cell, QList<Purpose> &purposes)
{
    purposes.clear();
    for (const QString &word : cell.text().split(QLatin1Char(' '), Qt::SkipEmptyParts))
        if (const auto purpose = purposeFromWord(word))
            purposes << *purpose;
}

QJsonValue store(const QStringList &texts)
{
    QJsonArray array;
    for (const QString &text : texts)
        array << store(text);
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

void load(const Cell &cell, QStringList &texts)
{
    texts.clear();
    for (const QJsonValue &text : QJsonDocument::fromJson(cell.text().toUtf8()).array())
        texts << text.toString();
}

QJsonValue store(const Platform &platform)
{
    return store(QString::fromUtf8(QJsonDocument(toJson(platform)).toJson(QJsonDocument::Compact)));
}

void load(const Cell &cell, Platform &platform)
{
    platform = readPlatformLeniently(cell.text().toUtf8());
}

QJsonValue store(const Ranking &ranking)
{
    return toText(ranking);
}

void load(const Cell &cell, Ranking &ranking)
{
    ranking = rankingFromText(cell.text()).value_or(Ranking());
}

QJsonValue store(GateState state)
{
    return toWord(state);
}

void load(const Cell &cell, GateState &state)
{
    state = gateStateFromWord(cell.text()).value_or(GateState::Unknown);
}

QJsonValue store(CriterionKind kind)
{
    return toWord(kind);
}

void load(const Cell &cell, CriterionKind &kind)
{
    kind = criterionKindFromWord(cell.text()).value_or(CriterionKind::Scored);
}

QJsonValue store(BallotRule rule)
{
    return toWord(rule);
}

void load(const Cell &cell, BallotRule &rule)
{
    rule = ballotRuleFromWord(cell.text()).value_or(BallotRule::Approval);
}

QJsonValue store(RequestState state)
{
    return toWord(state);
}

void load(const Cell &cell, RequestState &state)
{
    state = requestStateFromWord(cell.text()).value_or(RequestState::Open);
}

QJsonValue store(WeightMethod method)
{
    return toWord(method);
}

void load(const Cell &cell, WeightMethod &method)
{
    method = weightMethodFromWord(cell.text()).value_or(WeightMethod::Points);
}

} // namespace core::field
