// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/field.h"

using namespace Qt::StringLiterals;

namespace core::field {

QJsonValue store(const QString &text)
{
    return text.isValidUtf16() ? text : QString::fromUtf8(text.toUtf8());
}

// Thousands of answers name the same few dozen questions. With a copy each, going through them is
// going all over the memory.
QString shared(const QString &text)
{
    static thread_local std::array<QString, 256> known;
    QString &place = known[qHash(text) % known.size()];
    if (place != text)
        place = text;
    return place;
}

QJsonValue store(Role role)
{
    return toWord(role);
}

void load(const Cell &cell, Role &role)
{
    role = roleFromWord(cell.text()).value_or(Role::Staff);
}

QJsonValue store(Evidence evidence)
{
    return toWord(evidence);
}

void load(const Cell &cell, Evidence &evidence)
{
    evidence = evidenceFromWord(cell.text()).value_or(Evidence::Said);
}

QJsonValue store(Purpose purpose)
{
    return toWord(purpose);
}

void load(const Cell &cell, Purpose &purpose)
{
    purpose = purposeFromWord(cell.text()).value_or(Purpose::Sales);
}

// The words of response files, see scoring.md: a level, "dk" or "na".
QJsonValue store(Answer::Kind kind)
{
    switch (kind) {
    case Answer::Kind::Level:
        return u"level"_s;
    case Answer::Kind::DontKnow:
        return u"dk"_s;
    case Answer::Kind::DoesNotApply:
        return u"na"_s;
    }
    return {};
}

void load(const Cell &cell, Answer::Kind &kind)
{
    const QString word = cell.text();
    kind = word == u"level"_s ? Answer::Kind::Level
        : word == u"na"_s     ? Answer::Kind::DoesNotApply
                              : Answer::Kind::DontKnow;
}

QJsonValue store(Action::State state)
{
    return state == Action::State::Refused ? u"refused"_s : u"accepted"_s;
}

void load(const Cell &cell, Action::State &state)
{
    state = cell.text() == u"refused"_s ? Action::State::Refused : Action::State::Accepted;
}

} // namespace core::field
