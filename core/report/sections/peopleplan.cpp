// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/sections/peopleparts.h"

#include "core/base/text.h"
#include "core/strategy/adoption.h"
#include "core/strategy/peoplename.h"
#include "core/strategy/starters.h"

using namespace Qt::StringLiterals;

namespace core::report {

namespace {

Source planSource(const QString &fieldName)
{
    return peopleSource(Source::Kind::PeoplePlan, fieldName);
}

bool isGiven(const QString &words)
{
    return !words.trimmed().isEmpty();
}

void addChampions(QList<Block> &blocks, const Dossier &dossier)
{
    const PeoplePlan &plan = dossier.peoplePlan;
    QList<Sentence> sentences;
    if (plan.champions || plan.championHours)
        sentences.append(
            {sentenceOnChampions(dossier), {planSource(u"champions"_s), field(u"headcount"_s)}});
    if (isGiven(plan.recognition))
        sentences.append(
            {Words::tr("What champions get in return: %1").arg(asSentence(plan.recognition)),
             {planSource(u"recognition"_s)}});
    if (isGiven(plan.helpRoute))
        sentences.append(
            {Words::tr("Whoever is stuck gets help: %1").arg(asSentence(plan.helpRoute)),
             {planSource(u"helpRoute"_s)}});
    if (sentences.isEmpty())
        return;
    add(blocks, Heading{Words::tr("Champions and help")});
    add(blocks, paragraph(sentences));
}

/// "Dana answers for it, by 14 March 2027."
QString whoAndWhen(const PeoplePlan &plan)
{
    const QString owner = withoutStop(plan.monthFourOwner);
    const QString day = plan.monthFourDate ? longDate(*plan.monthFourDate) : QString();
    if (owner.isEmpty() && day.isEmpty())
        return Words::tr("Who does it and when is not yet known.");
    if (owner.isEmpty())
        return Words::tr("It happens on %1; who does it is not yet known.").arg(day);
    return day.isEmpty() ? Words::tr("%1 sees to it; the date is not yet known.").arg(owner)
                         : Words::tr("%1 sees to it on %2.").arg(owner, day);
}

void addMonthFour(QList<Block> &blocks, const PeoplePlan &plan)
{
    if (!isGiven(plan.monthFour))
        return;
    add(blocks, Heading{Words::tr("Month four, when it is no longer new")});
    add(blocks, paragraphs(plan.monthFour, planSource(u"monthFour"_s)));
    add(blocks, paragraph({{whoAndWhen(plan), {planSource(u"monthFourOwner"_s)}}}));
}

/// "“I know who helps me.” rose most, from 2.40 to 3.40 (seven people)."
QString mostGained(const ConfidenceResult &result)
{
    const ConfidenceStatement *best = nullptr;
    for (const ConfidenceStatement &each : result.statements)
        if (each.gain && each.gain->value() > 0 && (!best || *each.gain > *best->gain))
            best = &each;
    if (!best)
        return {};
    const qsizetype index = best - result.statements.data();
    return Words::tr("“%1” rose most, from %2 to %3 (%4).")
        .arg(withoutStop(builtInStarters().confidenceStatements.value(index)),
             best->before->toString(), best->after->toString(), people(best->people));
}

} // namespace

void addPeoplePlan(QList<Block> &blocks, const Context &context)
{
    addChampions(blocks, context.dossier);
    addMonthFour(blocks, context.dossier.peoplePlan);
}

void addInclusion(QList<Block> &blocks, const Context &context)
{
    if (context.dossier.inclusion.isEmpty())
        return;
    Table table{
        Words::tr("What we adjust, and with whom it was tried"),
        {{Words::tr("For"), 3}, {Words::tr("Adjustment"), 5}, {Words::tr("Tested with"), 4}},
        {}};
    for (const Inclusion::Kind kind : AllInclusionKinds) {
        const QList<Inclusion> &rows = context.dossier.inclusion;
        const auto found = std::ranges::find(rows, kind, &Inclusion::kind);
        const Inclusion row = found == rows.end() ? Inclusion() : *found;
        const Source source = peopleSource(Source::Kind::Inclusion, wordFor(kind));
        table.rows.append({cell(nameOf(kind), {source}), peopleCell(row.adjustment, source),
                           peopleCell(row.testedWith, source)});
    }
    add(blocks, Heading{Words::tr("How everybody can take part")});
    add(blocks, table);
}

void addConfidence(QList<Block> &blocks, const Context &context)
{
    const QList<ConfidenceReading> &readings = context.dossier.confidence;
    if (readings.isEmpty())
        return;
    const Source source = peopleSource(Source::Kind::Confidence);
    const ConfidenceResult result = confidenceResult(readings);
    QList<Sentence> sentences = {{sentence(result), {source}}};
    if (const QString most = mostGained(result); !most.isEmpty())
        sentences.append({most, {source}});
    add(blocks, Heading{Words::tr("How sure people feel")});
    add(blocks, paragraph(sentences));
}

} // namespace core::report
