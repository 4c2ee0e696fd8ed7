// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/checks/inspection.h"

#include "core/base/text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core::checks {

namespace {

const Source TheObjectives{Source::Kind::Objective, {}};

void noObjective(Inspection &look)
{
    if (look.dossier.objectives.isEmpty())
        look.find(TheObjectives);
}

/// Counts what was put out. Words that tell of people, time or money show that it does not.
bool countsOutputs(const QString &measure)
{
    static constexpr std::array outputs
        = {"posts"_L1,      "post"_L1,        "followers"_L1, "follower"_L1,  "likes"_L1,
           "views"_L1,      "impressions"_L1, "reach"_L1,     "reactions"_L1, "subscribers"_L1,
           "engagement"_L1, "clicks"_L1,      "shares"_L1,    "hits"_L1,      "tweets"_L1};
    static constexpr std::array outcomes
        = {"answer"_L1, "answers"_L1, "answered"_L1,     "time"_L1,   "minutes"_L1,
           "hours"_L1,  "days"_L1,    "enquiry"_L1,      "cost"_L1,   "enquiries"_L1,
           "sales"_L1,  "orders"_L1,  "calls"_L1,        "saved"_L1,  "complaints"_L1,
           "errors"_L1, "found"_L1,   "applications"_L1, "visits"_L1, "confidence"_L1};
    return hasWord(measure, outputs) && !hasWord(measure, outcomes);
}

void measuresOnlyOutputs(Inspection &look)
{
    QStringList measures;
    for (const Objective &objective : look.dossier.objectives) {
        if (isMissing(objective.measure))
            continue;
        if (!countsOutputs(objective.measure))
            return;
        measures << quoted(objective.measure);
    }
    if (!measures.isEmpty())
        look.find(TheObjectives, {joined(measures)});
}

bool isMarketing(const Objective &objective)
{
    static constexpr std::array outward
        = {"marketing"_L1, "brand"_L1,     "followers"_L1,   "campaign"_L1, "campaigns"_L1,
           "audience"_L1,  "awareness"_L1, "advertising"_L1, "promotion"_L1};
    // Elsewhere it may be a verb: "changes reach the night shift".
    static constexpr std::array counted = {"reach"_L1};
    static constexpr std::array inward
        = {"colleague"_L1, "colleagues"_L1, "staff"_L1,    "employees"_L1,     "team"_L1,
           "teams"_L1,     "knowledge"_L1,  "internal"_L1, "collaboration"_L1, "collaborate"_L1,
           "inside"_L1,    "leaders"_L1,    "learn"_L1,    "innovation"_L1,    "managers"_L1};
    const QString words = objective.title + u' ' + objective.goal + u' ' + objective.measure;
    return (hasWord(words, outward) || hasWord(objective.measure, counted))
        && !hasWord(words, inward);
}

bool servesPeopleInside(const CoverageMap &map)
{
    return std::ranges::any_of(map.purposes, [](const PurposeCoverage &purpose) {
        return !looksOutward(purpose.purpose) && purpose.strength >= 2;
    });
}

void objectivesOnlyMarketing(Inspection &look)
{
    const QList<Objective> &objectives = look.dossier.objectives;
    if (!objectives.isEmpty() && std::ranges::all_of(objectives, isMarketing)
        && !servesPeopleInside(look.dossier.coverage))
        look.find(TheObjectives, {QString::number(objectives.size())});
}

void tooManyObjectives(Inspection &look)
{
    constexpr qsizetype Most = 5;
    if (look.dossier.objectives.size() > Most)
        look.find(TheObjectives, {QString::number(look.dossier.objectives.size())});
}

void nothingRefused(Inspection &look)
{
    const auto isRefused = [](const Action &a) { return a.state == Action::State::Refused; };
    if (look.dossier.exclusions.isEmpty() && std::ranges::none_of(look.dossier.actions, isRefused))
        look.find({Source::Kind::Exclusion, {}});
}

constexpr std::array AimTable = {
    Check{"no-objective", Severity::Error, "6",
          QT_TRANSLATE_NOOP("core::checks", "There is no objective"),
          QT_TRANSLATE_NOOP("core::checks", "A vision without an objective decides nothing."),
          QT_TRANSLATE_NOOP("core::checks", "There is no objective."),
          QT_TRANSLATE_NOOP("core::checks", "Set one with a measure, a date and an owner."),
          noObjective},
    Check{"measures-only-outputs", Severity::Warning, "6",
          QT_TRANSLATE_NOOP("core::checks", "All measures are outputs"),
          QT_TRANSLATE_NOOP("core::checks",
                            "Posts and followers show that somebody was busy, not that anything "
                            "became better."),
          QT_TRANSLATE_NOOP("core::checks", "Every objective measures an output: %1."),
          QT_TRANSLATE_NOOP("core::checks",
                            "Measure at least one thing that people do, or time or money saved."),
          measuresOnlyOutputs},
    Check{"objectives-only-marketing", Severity::Warning, "6",
          QT_TRANSLATE_NOOP("core::checks", "All objectives are about marketing"),
          QT_TRANSLATE_NOOP("core::checks",
                            "Most of what social tools can do happens among the people inside."),
          QT_TRANSLATE_NOOP("core::checks",
                            "All objectives (%1) are about marketing, and no tool is used "
                            "regularly among people inside."),
          QT_TRANSLATE_NOOP("core::checks",
                            "Set an objective for knowledge, collaboration or service."),
          objectivesOnlyMarketing},
    Check{"too-many-objectives", Severity::Hint, "6",
          QT_TRANSLATE_NOOP("core::checks", "There are more than five objectives"),
          QT_TRANSLATE_NOOP("core::checks", "Who aims at everything decides nothing."),
          QT_TRANSLATE_NOOP("core::checks", "There are %1 objectives; three are enough."),
          QT_TRANSLATE_NOOP("core::checks", "Keep those that would hurt if they failed."),
          tooManyObjectives},
    Check{"nothing-refused", Severity::Warning, "6",
          QT_TRANSLATE_NOOP("core::checks", "Nothing is refused"),
          QT_TRANSLATE_NOOP("core::checks", "A strategy that refuses nothing has chosen nothing."),
          QT_TRANSLATE_NOOP("core::checks",
                            "Nothing is refused: the strategy does not say what you will not do."),
          QT_TRANSLATE_NOOP("core::checks", "Write down one thing you will not do, and why."),
          nothingRefused},
};

} // namespace

std::span<const Check> aimChecks()
{
    return AimTable;
}

} // namespace core::checks
