// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/sections/compose.h"
#include "core/report/sections/sections.h"

#include "core/base/text.h"

using namespace Qt::StringLiterals;

namespace core::report {

namespace {

bool nothingKnown(const Organisation &card)
{
    return !card.headcount && !card.desklessPercent
        && (card.sector + card.activity + card.sites + card.audiences + card.rules
            + card.workingPatterns + card.culture + card.problem)
               .trimmed()
               .isEmpty();
}

Sentence fact(const Context &context, const QString &name, const QString &value)
{
    if (const Unknown *unknown = context.unknown(u"field:"_s + name))
        return {notYetKnown(*unknown), {unknown->place}};
    return {value, {field(name)}};
}

QString headcount(const Organisation &card)
{
    const int count = card.headcount.value_or(0);
    return count == 1 ? Words::tr("1 person") : Words::tr("%1 people").arg(count);
}

QString withoutDesk(const Organisation &card)
{
    const QString share = Words::tr("%1%").arg(card.desklessPercent.value_or(0));
    return card.headcount ? Words::tr("%1 of %2").arg(share, headcount(card))
                          : Words::tr("%1 of our people").arg(share);
}

Facts size(const Context &context)
{
    const Organisation &card = context.dossier.organisation;
    Sentence withoutDesks = fact(context, u"desklessPercent"_s, withoutDesk(card));
    if (card.desklessPercent && card.headcount)
        withoutDesks.sources.append(field(u"headcount"_s));
    return {{{Words::tr("Sector"), fact(context, u"sector"_s, card.sector.trimmed())},
             {Words::tr("People"), fact(context, u"headcount"_s, headcount(card))},
             {Words::tr("Places"), fact(context, u"sites"_s, card.sites.trimmed())},
             {Words::tr("Without a desk"), withoutDesks}}};
}

/// A heading and the organisation's own text, or that it is not yet known.
void addText(QList<Block> &blocks, const Context &context, const QString &title,
             const QString &name, const QString &text, Paragraph::Tone tone = Paragraph::Tone::Body)
{
    add(blocks, Heading{title});
    if (const Unknown *unknown = context.unknown(u"field:"_s + name))
        add(blocks, paragraph({notYet(*unknown)}));
    else
        add(blocks, paragraphs(text, field(name), tone));
}

} // namespace

Section organisation(const Context &context)
{
    Section section{u"3"_s, Words::tr("Our organisation and its context"), {}};
    const Organisation &card = context.dossier.organisation;
    if (nothingKnown(card)) {
        add(section.blocks,
            nothingYet(
                context,
                Words::tr("A plan that does not fit the people and their work is not followed."),
                {u"field:sector"_s, u"field:activity"_s, u"field:headcount"_s, u"field:sites"_s,
                 u"field:desklessPercent"_s, u"field:audiences"_s, u"field:rules"_s,
                 u"field:workingPatterns"_s, u"field:culture"_s, u"field:problem"_s}));
        return section;
    }
    add(section.blocks, size(context));
    add(section.blocks,
        paragraph({{Words::tr("Facts and figures are those of our profile card on %1.")
                        .arg(longDate(context.today)),
                    {field(u"headcount"_s)}}},
                  Paragraph::Tone::Note));
    addText(section.blocks, context, Words::tr("What we do"), u"activity"_s, card.activity);
    addText(section.blocks, context, Words::tr("Whom we want to reach"), u"audiences"_s,
            card.audiences);
    addText(section.blocks, context, Words::tr("The problem in our own words"), u"problem"_s,
            card.problem, Paragraph::Tone::Quote);
    addText(section.blocks, context, Words::tr("Rules that bind us"), u"rules"_s, card.rules);
    addText(section.blocks, context, Words::tr("How we work"), u"workingPatterns"_s,
            card.workingPatterns);
    addText(section.blocks, context, Words::tr("How we prefer to share"), u"culture"_s,
            card.culture);
    return section;
}

} // namespace core::report
