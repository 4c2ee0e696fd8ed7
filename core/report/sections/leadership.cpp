// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/sections/leadership.h"

#include "core/base/text.h"
#include "core/report/sections/compose.h"
#include "core/report/sections/sections.h"
#include "core/strategy/leadershipunknowns.h"
#include "core/strategy/leadershipwords.h"

using namespace Qt::StringLiterals;

namespace core::report {

namespace {

Source stakeholderSource(const Stakeholder &entry)
{
    return {Source::Kind::Stakeholder, entry.id.toString()};
}

Source habitSource(const LeaderHabit &entry)
{
    return {Source::Kind::LeaderHabit, entry.id.toString()};
}

Source excuseSource(const Excuse &entry)
{
    return {Source::Kind::Excuse, entry.id.toString()};
}

Cell leaderCell(const QString &text, const Source &source)
{
    return text.trimmed().isEmpty()
        ? cell(Words::tr("not yet known"), {source}, Cell::Tone::Missing)
        : cell(text.trimmed(), {source});
}

Cell leaderMark(std::optional<int> mark, const Source &source)
{
    return leaderCell(mark ? QString::number(*mark) : QString(), source);
}

/// A label and somebody's own words after it; nothing when there are none.
void addTheirWords(QList<Block> &blocks, const Sentence &label, const QString &words,
                   const Source &source)
{
    QList<Block> lines = paragraphs(words, source);
    if (lines.isEmpty())
        return;
    std::get<Paragraph>(lines.first()).sentences.prepend(label);
    add(blocks, lines);
}

/// What is not known yet; the open question where there is one, which says who finds it out.
void addUnsaidWords(QList<Block> &blocks, const Context &context, const QString &field,
                    const QString &otherwise)
{
    const Unknown *unknown = context.unknown(u"leadership:"_s + field);
    add(blocks,
        paragraph({unknown ? missing(*unknown) : Sentence{otherwise, {leadership(field)}}}));
}

void addSponsor(QList<Block> &blocks, const Context &context)
{
    const Leadership &said = context.dossier.leadership;
    addTheirWords(blocks, {Words::tr("Our sponsor:"), {}}, said.sponsor, leadership(u"sponsor"_s));
    if (said.sponsor.trimmed().isEmpty())
        addUnsaidWords(blocks, context, u"sponsor"_s,
                       Words::tr("Who the sponsor is: not yet known."));
    addTheirWords(blocks, {Words::tr("What we ask of the sponsor:"), {}}, said.request,
                  leadership(u"request"_s));
    const Sentence promised{said.promiseDate
                                ? Words::tr("What the sponsor promised, to be kept by %1:")
                                      .arg(longDate(*said.promiseDate))
                                : Words::tr("What the sponsor promised, without a date yet:"),
                            {leadership(u"promiseDate"_s)}};
    addTheirWords(blocks, promised, said.promise, leadership(u"promise"_s));
    if (said.promise.trimmed().isEmpty())
        addUnsaidWords(blocks, context, u"promise"_s,
                       Words::tr("What the sponsor promised: not yet known."));
    addTheirWords(blocks, {Words::tr("What happens to the sponsor if this fails:"), {}},
                  said.consequence, leadership(u"consequence"_s));
}

/// How many leaders used the tools in a week, with the day and of how many.
void addSevenDays(QList<Block> &blocks, const Context &context)
{
    const Leadership &said = context.dossier.leadership;
    const Source source = leadership(u"sevenDays"_s);
    if (!hasSevenDays(said)) {
        add(blocks,
            paragraph({{Words::tr("How many leaders used our tools in the last seven days: not yet "
                                  "known."),
                        {source}}}));
        return;
    }
    QList<Sentence> sentences{{Words::tr("Leaders who used our tools in the last seven days: %1.")
                                   .arg(sevenDaysAnswer(said)),
                               {source}}};
    if (const std::optional<int> days = sevenDaysTooOld(said, context.today))
        sentences.append(
            {Words::tr("That was %1 days ago; it is time to ask again.").arg(*days), {source}});
    add(blocks, paragraph(sentences));
    addTheirWords(blocks, {Words::tr("What they did:"), {}}, said.whatTheyDid,
                  leadership(u"whatTheyDid"_s));
}

void addStakeholders(QList<Block> &blocks, const Context &context)
{
    Table table{Words::tr("Whose support counts (influence: 1 little to 5 much; enthusiasm: 1 "
                          "against to 5 eager)"),
                {{Words::tr("Who"), 4},
                 {Words::tr("Influence"), 2, Column::Align::Centre},
                 {Words::tr("Enthusiasm"), 2, Column::Align::Centre},
                 {Words::tr("So we"), 3},
                 {Words::tr("Needs to hear"), 7}},
                {}};
    for (const Stakeholder &entry : context.dossier.stakeholders) {
        const Source source = stakeholderSource(entry);
        const std::optional<Stance> stance = stanceOf(entry.influence, entry.enthusiasm);
        table.rows.append(
            {leaderCell(entry.name, source), leaderMark(entry.influence, source),
             leaderMark(entry.enthusiasm, source),
             stance ? cell(asClause(nameOf(*stance), context.framework.language), {source})
                    : noCell({source}),
             leaderCell(withoutStop(entry.message), source)});
    }
    if (table.rows.isEmpty())
        add(blocks,
            paragraph({{Words::tr("Whose support we need: not yet known."),
                        {{Source::Kind::Stakeholder, {}}}}}));
    else
        add(blocks, table);
}

void addHabits(QList<Block> &blocks, const Context &context)
{
    Table table{Words::tr("What leaders do for everybody to see"),
                {{Words::tr("To"), 2},
                 {Words::tr("Leader"), 3},
                 {Words::tr("Habit"), 6},
                 {Words::tr("Promise"), 4},
                 {Words::tr("From"), 3}},
                {}};
    for (const Word<LeaderHabit::Kind> &word : wordsOf<LeaderHabit::Kind>())
        for (const LeaderHabit &entry : context.dossier.leaderHabits) {
            if (entry.kind != word.value)
                continue;
            const Source source = habitSource(entry);
            table.rows.append({cell(nameOf(entry.kind), {source}), leaderCell(entry.leader, source),
                               leaderCell(withoutStop(entry.habit), source),
                               leaderCell(withoutStop(entry.promise), source),
                               leaderCell(shortDate(entry.from.value_or(QDate())), source)});
        }
    if (table.rows.isEmpty())
        add(blocks,
            paragraph({{Words::tr("What leaders do for everybody to see: not yet known."),
                        {{Source::Kind::LeaderHabit, {}}}}}));
    else
        add(blocks, table);
}

void addExcuses(QList<Block> &blocks, const Context &context)
{
    Table table{Words::tr("Reasons leaders give for staying away, and what we answer"),
                {{Words::tr("Reason"), 4}, {Words::tr("Our answer"), 7}},
                {}};
    for (const Excuse &entry : context.dossier.excuses)
        table.rows.append({leaderCell(withoutStop(entry.excuse), excuseSource(entry)),
                           leaderCell(asSentence(entry.answer), excuseSource(entry))});
    if (!table.rows.isEmpty())
        add(blocks, table);
}

Missing nothingSaid()
{
    return {
        Words::tr("People copy what leaders do with their own time. Where nobody answers for a "
                  "duty, nobody does it."),
        {{Words::tr("Who the sponsor is, and what the sponsor promises."),
          {leadership(u"sponsor"_s)}},
         {Words::tr("Whose support we need."), {{Source::Kind::Stakeholder, {}}}},
         {Words::tr("What leaders do for everybody to see."), {{Source::Kind::LeaderHabit, {}}}},
         {Words::tr("Who does which duty, and who answers for it."), {{Source::Kind::Duty, {}}}}}};
}

} // namespace

Source leadership(const QString &field)
{
    return {Source::Kind::Leadership, field};
}

Section leadershipAndRoles(const Context &context)
{
    Section section{u"9"_s, Words::tr("Leadership and roles"), {}};
    QList<Block> &blocks = section.blocks;
    const Dossier &dossier = context.dossier;
    if (!leadershipIsBegun(dossier) && dossier.duties.isEmpty() && dossier.roleHolders.isEmpty()) {
        add(blocks, nothingSaid());
        return section;
    }
    addSponsor(blocks, context);
    addSevenDays(blocks, context);
    addStakeholders(blocks, context);
    addHabits(blocks, context);
    addExcuses(blocks, context);
    addTheirWords(blocks, {Words::tr("What middle managers lose and gain:"), {}},
                  dossier.leadership.managersGain, leadership(u"managersGain"_s));
    addDuties(blocks, context);
    return section;
}

} // namespace core::report
