// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/strategy/screening.h"

#include "core/report/sections/compose.h"
#include "core/report/sections/rules.h"
#include "core/report/sections/sections.h"

using namespace Qt::StringLiterals;

namespace core::report {

namespace {

/// What to do about the result; it never says that all is well.
QString screeningAdvice(Screening result)
{
    switch (result) {
    case Screening::NotAnswered:
        break;
    case Screening::Needed:
        return Words::tr("Talk to the person in charge of data protection before the work goes "
                         "on.");
    case Screening::Advisable:
        return Words::tr("Talk to the person in charge of data protection, and answer what is "
                         "still open.");
    case Screening::NotIndicated:
        return Words::tr("Keep the answers, and ask the questions again when the plan changes.");
    }
    return {};
}

} // namespace

Section dataProtectionScreening(const Context &context)
{
    Section section{u"D"_s, Words::tr("Annex: data protection screening and checklists"), {}};
    QList<Block> &blocks = section.blocks;
    const ScreeningResult result = screening(context.dossier.checkAnswers);
    if (result.result == Screening::NotAnswered) {
        add(blocks,
            nothingYet(withRuleUnknowns(context),
                       Words::tr("What is planned may touch people’s rights; ten short questions "
                                 "show whether to look closer."),
                       {u"check:data-protection"_s}));
        addChecklistAnnex(blocks, context);
        return section;
    }
    const Sources sources = {checkSource(wordFor(Checklist::DataProtection))};
    add(blocks,
        paragraph({{screeningSentence(result), sources}, {screeningAdvice(result.result), sources}},
                  Paragraph::Tone::Lead));
    add(blocks,
        checklistTable(
            context, Checklist::DataProtection,
            Words::tr("A yes calls for a talk with the person in charge of data protection")));
    addChecklistAnnex(blocks, context);
    add(blocks, lawNote(context));
    return section;
}

} // namespace core::report
