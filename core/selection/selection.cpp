// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/selection/selection.h"

using namespace Qt::StringLiterals;

namespace core {

QString toWord(SelectionStep step)
{
    switch (step) {
    case SelectionStep::Need:
        return u"need"_s;
    case SelectionStep::Group:
        return u"group"_s;
    case SelectionStep::Candidates:
        return u"candidates"_s;
    case SelectionStep::Gates:
        return u"gates"_s;
    case SelectionStep::Criteria:
        return u"criteria"_s;
    case SelectionStep::Weights:
        return u"weights"_s;
    case SelectionStep::Trial:
        return u"trial"_s;
    case SelectionStep::Reveal:
        return u"reveal"_s;
    case SelectionStep::Ballot:
        return u"ballot"_s;
    case SelectionStep::Decision:
        return u"decision"_s;
    }
    Q_UNREACHABLE();
}

QString toWord(WeightMethod method)
{
    switch (method) {
    case WeightMethod::Points:
        return u"points"_s;
    case WeightMethod::Swing:
        return u"swing"_s;
    }
    Q_UNREACHABLE();
}

std::optional<WeightMethod> weightMethodFromWord(const QString &word)
{
    for (const WeightMethod value : AllWeightMethods) {
        if (toWord(value) == word)
            return value;
    }
    return std::nullopt;
}

} // namespace core
