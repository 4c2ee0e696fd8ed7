// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/report.h"

using namespace Qt::StringLiterals;

namespace core::report {

QString toWord(Kind kind)
{
    switch (kind) {
    case Kind::Course:
        return u"course"_s;
    case Kind::Consultant:
        return u"consultant"_s;
    case Kind::Board:
        return u"board"_s;
    case Kind::Handout:
        return u"handout"_s;
    }
    return {};
}

std::optional<Kind> kindFromWord(const QString &word)
{
    for (const Kind kind : AllKinds)
        if (word == toWord(kind))
            return kind;
    return std::nullopt;
}

} // namespace core::report
