// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/sections/choice.h"
#include "core/report/sections/sections.h"

#include "core/base/text.h"

using namespace Qt::StringLiterals;

namespace core::report {

namespace {

QList<Sentence> opening(const Choice &choice)
{
    QList<Sentence> sentences = {outcome(choice)};
    // The whole report says it again, with its reasons.
    sentences.append(choice.context.kind == Kind::Consultant ? firmnessInShort(choice)
                                                             : firmness(choice));
    return sentences;
}

/// What stands between an undecided selection and its decision.
void addStillToDo(QList<Block> &blocks, const Choice &choice)
{
    if (choice.isDecided())
        return;
    Missing missing{Words::tr("A tool that its users did not choose is a tool that few of them "
                              "use."),
                    missingItems(choice.context, {choice.key()})};
    if (!choice.dossier.selection.revealed && !choice.dossier.ratings.isEmpty())
        missing.items.append(
            choice.sentence(Words::tr("Marks, which stay hidden until the group shows them.")));
    // With scores they stand beside them.
    if (!choice.showsScores() || choice.context.kind == Kind::Course)
        missing.items.append(inputNotes(choice));
    if (choice.dossier.selection.revealed && choice.running().size() > 1
        && choice.result.ballot.votes == 0)
        missing.items.append(choice.sentence(Words::tr("The vote.")));
    add(blocks, choice.heading(Words::tr("Still to do before we can decide")));
    add(blocks, missing);
}

void addWhole(QList<Block> &blocks, const Choice &choice)
{
    addNeed(blocks, choice);
    addGroup(blocks, choice);
    addGates(blocks, choice);
    addScores(blocks, choice);
    addFirmness(blocks, choice);
    addVote(blocks, choice);
    addRecord(blocks, choice);
    addRequests(blocks, choice, Requests::All);
    addStillToDo(blocks, choice);
}

void addShort(QList<Block> &blocks, const Choice &choice)
{
    addRecord(blocks, choice);
    if (choice.showsScores())
        add(blocks, scoreTable(choice));
    addRequests(blocks, choice, Requests::Refused);
    addStillToDo(blocks, choice);
}

} // namespace

Section platformChoice(const Context &context)
{
    Section section{u"7"_s, Words::tr("Platform choice"), {}};
    if (context.dossier.selections.isEmpty()) {
        add(section.blocks,
            nothingYet(context,
                       Words::tr("A tool that its users did not choose is a tool that few of them "
                                 "use."),
                       {u"selection"_s}));
        return section;
    }
    for (const SelectionDossier &dossier : context.dossier.selections) {
        const Choice choice{context, dossier, decide(dossier)};
        add(section.blocks, paragraph(opening(choice), Paragraph::Tone::Lead));
        if (context.kind == Kind::Consultant)
            addWhole(section.blocks, choice);
        else
            addShort(section.blocks, choice);
    }
    add(section.blocks,
        paragraph({{Words::tr("The figures of this section are those of our selections on %1.")
                        .arg(longDate(context.today)),
                    {{Source::Kind::Selection, {}}}}},
                  Paragraph::Tone::Note));
    return section;
}

} // namespace core::report
