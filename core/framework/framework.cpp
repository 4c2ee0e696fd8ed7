// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/framework/framework.h"

namespace core {

const NextAction *Point::actionFrom(int level) const
{
    const auto found = std::ranges::find(actions, level, &NextAction::fromLevel);
    return found == actions.end() ? nullptr : &*found;
}

const Point *Framework::point(const PointCode &code) const
{
    const auto found = std::ranges::find(points, code, &Point::id);
    return found == points.end() ? nullptr : &*found;
}

const Question *Framework::question(const QuestionCode &code) const
{
    for (const Point &each : points) {
        const auto found = std::ranges::find(each.questions, code, &Question::id);
        if (found != each.questions.end())
            return &*found;
    }
    return nullptr;
}

const Point *Framework::pointOf(const QuestionCode &code) const
{
    for (const Point &each : points)
        if (std::ranges::find(each.questions, code, &Question::id) != each.questions.end())
            return &each;
    return nullptr;
}

const Level *Framework::level(int number) const
{
    const auto found = std::ranges::find(levels, number, &Level::number);
    return found == levels.end() ? nullptr : &*found;
}

int Framework::questionCount() const
{
    int count = 0;
    for (const Point &each : points)
        count += int(each.questions.size());
    return count;
}

} // namespace core
