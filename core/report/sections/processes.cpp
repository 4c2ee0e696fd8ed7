// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/sections/peopleparts.h"

#include "core/base/text.h"
#include "core/strategy/peoplename.h"
#include "core/value/savingsentence.h"

using namespace Qt::StringLiterals;

namespace core::report {

namespace {

Source processSource(const Process &process)
{
    return peopleSource(Source::Kind::Process, process.id.toString());
}

/// "Ask by e-mail; wait; answer – 20 minutes of work in 3 steps".
QString momentText(const Context &context, const Process &process, ProcessStep::Moment moment,
                   const ProcessTime &time)
{
    QStringList steps;
    for (const ProcessStep &step : context.dossier.processSteps)
        if (step.process == process.id && step.moment == moment && !step.text.trimmed().isEmpty())
            steps.append(withoutStop(step.text));
    if (time.steps == 0)
        return {};
    return steps.isEmpty() ? capitalised(sentence(time))
                           : Words::tr("%1 – %2").arg(steps.join(u"; "_s), sentence(time));
}

QList<Cell> processRow(const Context &context, const Process &process)
{
    const Source source = processSource(process);
    const Saving saved = saving(process, context.dossier.processSteps);
    Cell name = peopleCell(process.name, source);
    if (name.tone == Cell::Tone::Normal)
        name.tone = Cell::Tone::Strong;
    return {
        name,
        peopleCell(momentText(context, process, ProcessStep::Moment::Today, saved.today), source),
        peopleCell(momentText(context, process, ProcessStep::Moment::Tomorrow, saved.tomorrow),
                   source)};
}

/// "Answer a question again: the same is looked up twice. It saves …"
Sentence processSentence(const Context &context, const Process &process)
{
    const Saving saved = saving(process, context.dossier.processSteps);
    QStringList parts;
    if (!process.problem.trimmed().isEmpty())
        parts.append(asSentence(capitalised(process.problem.trimmed())));
    if (process.knowledge)
        parts.append(Words::tr("Knowledge moves %1.")
                         .arg(asClause(nameOf(*process.knowledge), context.framework.language)));
    parts.append(savingSentence(process, saved));
    parts.append(savingDoubts(saved));
    const QString name = process.name.trimmed().isEmpty() ? Words::tr("A process without a name")
                                                          : withoutStop(process.name);
    return {Words::tr("%1: %2").arg(name, parts.join(u' ')), {processSource(process)}};
}

} // namespace

void addProcesses(QList<Block> &blocks, const Context &context)
{
    Table table{Words::tr("Processes today and tomorrow"),
                {{Words::tr("Process"), 3}, {Words::tr("Today"), 5}, {Words::tr("Tomorrow"), 5}},
                {}};
    Bullets bullets;
    for (const Process &process : context.dossier.processes) {
        table.rows.append(processRow(context, process));
        bullets.items.append(processSentence(context, process));
    }
    add(blocks, Heading{Words::tr("Processes we improve")});
    add(blocks, table);
    add(blocks, bullets);
    add(blocks,
        paragraph({{savingFormula(), {peopleSource(Source::Kind::Process)}}},
                  Paragraph::Tone::Note));
}

} // namespace core::report
