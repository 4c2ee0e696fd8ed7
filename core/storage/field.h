// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/assessment/assessment.h"
#include "core/base/id.h"
#include "core/framework/purpose.h"
#include "core/storage/cell.h"
#include "core/strategy/strategy.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>

#include <array>
#include <optional>

/// How one member of a value is stored in one column, by its type. Reading never fails: a cell
/// that holds something else gives the type's default, and the integrity check finds it by
/// comparing the row with what it reads back as.
namespace core::field {

/// Halves of surrogate pairs, which no file can hold, become the replacement character.
QJsonValue store(const QString &text);
inline void load(const Cell &cell, QString &text)
{
    text = cell.text();
}

inline QJsonValue store(int number)
{
    return number;
}
inline void load(const Cell &cell, int &number)
{
    number = cell.number();
}

inline QJsonValue store(qint64 number)
{
    return number;
}
inline void load(const Cell &cell, qint64 &number)
{
    number = cell.wholeNumber();
}

/// 1 or 0.
inline QJsonValue store(bool yes)
{
    return yes ? 1 : 0;
}
inline void load(const Cell &cell, bool &yes)
{
    yes = cell.number() != 0;
}

inline QJsonValue store(const QDate &date)
{
    return date.toString(Qt::ISODate);
}
inline void load(const Cell &cell, QDate &date)
{
    date = QDate::fromString(cell.text(), Qt::ISODate);
}

template<class Tag>
QJsonValue store(const Id<Tag> &id)
{
    return id.toString();
}
template<class Tag>
void load(const Cell &cell, Id<Tag> &id)
{
    id = Id<Tag>::parse(cell.text());
}

template<class Tag>
QJsonValue store(const Code<Tag> &code)
{
    return code.text;
}
/// One copy of a text for all the cells that hold it, as long as there are not too many others.
QString shared(const QString &text);
template<class Tag>
void load(const Cell &cell, Code<Tag> &code)
{
    code.text = shared(cell.text());
}

template<class T>
QJsonValue store(const std::optional<T> &value)
{
    return value ? store(*value) : QJsonValue(QJsonValue::Null);
}
template<class T>
void load(const Cell &cell, std::optional<T> &value)
{
    value.reset();
    if (!cell.isNull())
        load(cell, value.emplace());
}

/// Several small numbers in one column, "3 4 5".
template<size_t N>
QJsonValue store(const std::array<int, N> &numbers)
{
    QStringList words;
    for (int number : numbers)
        words << QString::number(number);
    return words.join(QLatin1Char(' '));
}
template<size_t N>
void load(const Cell &cell, std::array<int, N> &numbers)
{
    const QStringList words = cell.text().split(QLatin1Char(' '));
    for (size_t i = 0; i < N; ++i)
        numbers[i] = words.value(qsizetype(i)).toInt();
}

QJsonValue store(Role role);
void load(const Cell &cell, Role &role);
QJsonValue store(Evidence evidence);
void load(const Cell &cell, Evidence &evidence);
QJsonValue store(Purpose purpose);
void load(const Cell &cell, Purpose &purpose);
QJsonValue store(Answer::Kind kind);
void load(const Cell &cell, Answer::Kind &kind);
QJsonValue store(Action::State state);
void load(const Cell &cell, Action::State &state);

} // namespace core::field
