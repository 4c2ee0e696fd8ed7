// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/selection/decisionrecord.h"

using namespace Qt::StringLiterals;

namespace core {

QString toWord(RequestState state)
{
    switch (state) {
    case RequestState::Open:
        return u"open"_s;
    case RequestState::Granted:
        return u"granted"_s;
    case RequestState::Refused:
        return u"refused"_s;
    }
    Q_UNREACHABLE();
}

std::optional<RequestState> requestStateFromWord(const QString &word)
{
    for (const RequestState value : AllRequestStates) {
        if (toWord(value) == word)
            return value;
    }
    return std::nullopt;
}

} // namespace core
