// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/checks/inspection.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core::checks {

namespace {

void noAuthors(Inspection &look)
{
    if (isMissing(look.dossier.organisation.authors))
        look.find({Source::Kind::Field, u"authors"_s});
}

void noReviewDate(Inspection &look)
{
    if (!look.dossier.organisation.reviewDate)
        look.find({Source::Kind::Field, u"reviewDate"_s});
}

void tooLittleKnown(Inspection &look)
{
    for (const Point &point : look.framework.points) {
        const PointProfile *profile = look.dossier.profile.point(point.id);
        if (!profile || profile->status == PointStatus::NotEnoughKnown)
            look.find({Source::Kind::Point, point.id.text}, {point.shortName});
    }
}

void noTarget(Inspection &look)
{
    if (look.dossier.targets.isEmpty())
        look.find({Source::Kind::Round, {}});
}

void noToolDecided(Inspection &look)
{
    const auto decided = [](const SelectionDossier &selection) {
        return selection.record && !selection.record->choice.isNull();
    };
    if (std::ranges::none_of(look.dossier.selections, decided))
        look.find({Source::Kind::Selection, {}});
}

constexpr std::array FrameTable = {
    Check{"no-authors", Severity::Warning, "2",
          QT_TRANSLATE_NOOP("core::checks", "The document has no authors"),
          QT_TRANSLATE_NOOP("core::checks", "Readers want to know whom to ask."),
          QT_TRANSLATE_NOOP("core::checks", "The document does not say who wrote it."),
          QT_TRANSLATE_NOOP("core::checks", "Name the authors on the organisation page."),
          noAuthors},
    Check{"no-review-date", Severity::Warning, "2",
          QT_TRANSLATE_NOOP("core::checks", "The document has no date of review"),
          QT_TRANSLATE_NOOP("core::checks", "A strategy that nobody reviews grows old unseen."),
          QT_TRANSLATE_NOOP("core::checks", "The document does not say when it is reviewed."),
          QT_TRANSLATE_NOOP("core::checks", "Set a date within a year on the organisation page."),
          noReviewDate},
    Check{"too-little-known", Severity::Warning, "4",
          QT_TRANSLATE_NOOP("core::checks", "Too little is known about a point"),
          QT_TRANSLATE_NOOP("core::checks", "A plan for what nobody has looked at is a guess."),
          QT_TRANSLATE_NOOP("core::checks", "Too few answers are known for a score of %1."),
          QT_TRANSLATE_NOOP("core::checks", "Answer more questions on this point."),
          tooLittleKnown},
    Check{"no-target", Severity::Hint, "4",
          QT_TRANSLATE_NOOP("core::checks", "No point has a target"),
          QT_TRANSLATE_NOOP("core::checks", "Not every point has to reach the top."),
          QT_TRANSLATE_NOOP("core::checks", "No point has a target level."),
          QT_TRANSLATE_NOOP("core::checks", "Say which level is enough for each point."), noTarget},
    Check{"no-tool-decided", Severity::Hint, "7",
          QT_TRANSLATE_NOOP("core::checks", "No tool is chosen"),
          QT_TRANSLATE_NOOP("core::checks", "The plan can start before, but not end without it."),
          QT_TRANSLATE_NOOP("core::checks", "No tool is chosen for any purpose."),
          QT_TRANSLATE_NOOP("core::checks", "Let a user group choose one for one purpose."),
          noToolDecided},
};

} // namespace

std::span<const Check> frameChecks()
{
    return FrameTable;
}

} // namespace core::checks
