// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/selection/criterion.h"

using namespace Qt::StringLiterals;

namespace core {

QString toWord(CriterionKind kind)
{
    switch (kind) {
    case CriterionKind::Scored:
        return u"score"_s;
    case CriterionKind::Gate:
        return u"gate"_s;
    }
    Q_UNREACHABLE();
}

std::optional<CriterionKind> criterionKindFromWord(const QString &word)
{
    for (const CriterionKind value : AllCriterionKinds) {
        if (toWord(value) == word)
            return value;
    }
    return std::nullopt;
}

} // namespace core
