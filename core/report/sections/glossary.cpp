// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/sections/compose.h"
#include "core/report/sections/sections.h"

#include "core/base/text.h"

using namespace Qt::StringLiterals;

namespace core::report {

Section glossaryAndSources(const Context &context)
{
    Section section{u"E"_s, Words::tr("Annex: glossary and sources"), {}};
    QList<Block> &blocks = section.blocks;
    const Framework &framework = context.framework;
    if (!framework.glossary.isEmpty()) {
        Table table{Words::tr("Words as we use them"),
                    {{Words::tr("Word"), 2}, {Words::tr("Meaning here"), 6}},
                    {}};
        for (const Term &term : framework.glossary)
            table.rows.append({cell(term.word, {}, Cell::Tone::Strong), cell(term.meaning)});
        add(blocks, table);
    }
    add(blocks, Heading{Words::tr("Sources")});
    Bullets sources;
    sources.items.append({Words::tr("Questions, levels and patterns: “%1”, version %2.")
                              .arg(framework.title, framework.version),
                          {theRound(context)}});
    for (const QString &reference : framework.sources)
        sources.items.append({asSentence(reference), {}});
    add(blocks, sources);
    return section;
}

} // namespace core::report
