// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/checks/inspection.h"

#include "core/base/text.h"
#include "core/strategy/plan.h"

using namespace Qt::StringLiterals;

namespace core::checks {

namespace {

const Source TheStatement{Source::Kind::Vision, u"statement"_s};

void noVision(Inspection &look)
{
    if (isMissing(look.dossier.vision.statement))
        look.find(TheStatement);
}

void visionTooLong(Inspection &look)
{
    const int words = wordCount(look.dossier.vision.statement);
    if (words > VisionWordLimit)
        look.find(TheStatement, {QString::number(words), QString::number(VisionWordLimit)});
}

void visionNamesProduct(Inspection &look)
{
    const QStringList products = productsIn(look.dossier.vision.statement, look.dossier);
    if (!products.isEmpty())
        look.find(TheStatement, {joined(products)});
}

constexpr std::array VisionTable = {
    Check{"no-vision", Severity::Error, "6",
          QT_TRANSLATE_NOOP("core::checks", "There is no vision statement"),
          QT_TRANSLATE_NOOP("core::checks",
                            "Without a picture of the better working day, nobody can tell success "
                            "from noise."),
          QT_TRANSLATE_NOOP("core::checks", "There is no vision statement."),
          QT_TRANSLATE_NOOP("core::checks", "Say in at most 50 words where you want to be."),
          noVision},
    Check{"vision-too-long", Severity::Warning, "6",
          QT_TRANSLATE_NOOP("core::checks", "The vision is too long"),
          QT_TRANSLATE_NOOP("core::checks", "People repeat only what they can remember."),
          QT_TRANSLATE_NOOP("core::checks", "The vision has %1 words; %2 are enough."),
          QT_TRANSLATE_NOOP("core::checks", "Cut it down to one picture that people can repeat."),
          visionTooLong},
    Check{"vision-names-product", Severity::Warning, "6",
          QT_TRANSLATE_NOOP("core::checks", "The vision names a product"),
          QT_TRANSLATE_NOOP("core::checks",
                            "Products come and go, and people choose them later; the vision says "
                            "what becomes better."),
          QT_TRANSLATE_NOOP("core::checks", "The vision names %1."),
          QT_TRANSLATE_NOOP("core::checks", "Say what people can do then, not with which tool."),
          visionNamesProduct},
};

} // namespace

std::span<const Check> visionChecks()
{
    return VisionTable;
}

} // namespace core::checks
