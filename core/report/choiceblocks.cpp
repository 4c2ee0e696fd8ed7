// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/choiceblocks.h"

#include "core/report/sections/choice.h"

namespace core::report {

namespace {

/// Nothing here looks at unknowns, gaps or patterns.
Context contextOf(const Framework &framework, const Dossier &dossier)
{
    return {.kind = Kind::Consultant,
            .framework = framework,
            .dossier = dossier,
            .today = {},
            .securityColumns = false,
            .unknowns = {},
            .gaps = {},
            .patterns = {}};
}

template<class Write>
QList<Block> blocksOf(const Framework &framework, const Dossier &dossier, const SelectionId &id,
                      Write write)
{
    QList<Block> blocks;
    const Context context = contextOf(framework, dossier);
    for (const SelectionDossier &each : dossier.selections)
        if (each.selection.id == id)
            write(blocks, Choice{context, each, decide(each)});
    return blocks;
}

} // namespace

QList<Block> scoreBlocks(const Framework &framework, const Dossier &dossier,
                         const SelectionId &selection)
{
    return blocksOf(framework, dossier, selection, [](QList<Block> &blocks, const Choice &choice) {
        addScores(blocks, choice);
        addFirmness(blocks, choice);
    });
}

QList<Block> voteBlocks(const Framework &framework, const Dossier &dossier,
                        const SelectionId &selection)
{
    return blocksOf(framework, dossier, selection, addVote);
}

} // namespace core::report
