// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/platforms/catalogueoverlay.h"
#include "core/platforms/register.h"
#include "core/selection/selectiondossier.h"
#include "core/storage/field.h"

/// How members of the values of choosing a tool are stored; see core/storage/field.h.
namespace core::field {

/// Enums by the words that wordsOf() lists, those without functions of their own below.
template<class Enum>
requires requires
{
    wordsOf<Enum>();
}
QJsonValue store(Enum value)
{
    return wordFor(value);
}
template<class Enum>
requires requires
{
    wordsOf<Enum>();
}
void load(const Cell &cell, Enum &value)
{
    value = valueFor<Enum>(cell.text()).value_or(Enum());
}

/// The same where nothing may be said.
template<class Enum>
requires std::is_enum_v<Enum> QJsonValue store(const std::optional<Enum> &value)
{
    return value ? QJsonValue(wordFor(*value)) : QJsonValue(QJsonValue::Null);
}
template<class Enum>
requires std::is_enum_v<Enum>
void load(const Cell &cell, std::optional<Enum> &value)
{
    value = valueFor<Enum>(cell.text());
}

/// Words with a space between: "sales marketing".
QJsonValue store(const QList<Purpose> &purposes);
void load(const Cell &cell, QList<Purpose> &purposes);

/// Texts as a JSON list.
QJsonValue store(const QStringList &texts);
void load(const Cell &cell, QStringList &texts);

template<size_t N>
QJsonValue store(const std::array<QString, N> &texts)
{
    return store(QStringList(texts.begin(), texts.end()));
}
template<size_t N>
void load(const Cell &cell, std::array<QString, N> &texts)
{
    QStringList list;
    load(cell, list);
    for (size_t i = 0; i < N; ++i)
        texts[i] = list.value(qsizetype(i));
}

/// A JSON object in the shape of an entry of the catalogue.
QJsonValue store(const Platform &platform);
void load(const Cell &cell, Platform &platform);

/// As core::toText() writes it.
QJsonValue store(const Ranking &ranking);
void load(const Cell &cell, Ranking &ranking);

QJsonValue store(GateState state);
void load(const Cell &cell, GateState &state);
QJsonValue store(CriterionKind kind);
void load(const Cell &cell, CriterionKind &kind);
QJsonValue store(BallotRule rule);
void load(const Cell &cell, BallotRule &rule);
QJsonValue store(RequestState state);
void load(const Cell &cell, RequestState &state);
QJsonValue store(WeightMethod method);
void load(const Cell &cell, WeightMethod &method);

} // namespace core::field
