// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/sections/rules.h"

#include "core/base/text.h"
#include "core/report/sections/compose.h"
#include "core/strategy/ruleunknowns.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core::report {

namespace {

YesNo givenAnswer(const CheckAnswer *answer)
{
    return answer ? answer->answer : YesNo::Unknown;
}

/// How sure we are of what a question rests on; empty for what was checked.
QString surenessMark(const QString &sureness)
{
    if (sureness == u"second-hand"_s)
        return Words::tr("second-hand");
    return sureness == u"general"_s ? Words::tr("general") : QString();
}

Cell requirementCell(const Starters::Check &check)
{
    const QString sureness = surenessMark(check.sureness);
    return cell(sureness.isEmpty() ? check.requirement
                                   : Words::tr("%1 (%2)").arg(check.requirement, sureness),
                {checkSource(check.code)});
}

} // namespace

Context withRuleUnknowns(const Context &context)
{
    Gatherer gatherer(context.dossier);
    addRuleUnknowns(gatherer, context.dossier);
    Context here = context;
    here.unknowns = gatherer.take();
    return here;
}

Paragraph lawNote(const Context &context)
{
    const QDate known = QDate::fromString(builtInStarters().date, Qt::ISODate);
    QList<Sentence> sentences
        = {{Words::tr("Planning aid, not legal advice: the questions speak of the law as known on "
                      "%1.")
                .arg(longDate(known)),
            {checkSource({})}}};
    if (const std::optional<QDate> day = context.dossier.governance.lawDate)
        sentences.append({Words::tr("Our answers are about the law on %1.").arg(longDate(*day)),
                          {checkSource({})}});
    return paragraph(sentences, Paragraph::Tone::Note);
}

Source checkSource(const QString &code)
{
    return {Source::Kind::Check, code};
}

Source crisisSource(const QString &id)
{
    return {Source::Kind::Crisis, id};
}

Source policySource(const QString &code)
{
    return {Source::Kind::Policy, code};
}

const CheckAnswer *answerTo(const Dossier &dossier, Checklist list, const QString &code)
{
    const auto found = std::ranges::find_if(dossier.checkAnswers, [&](const CheckAnswer &each) {
        return each.list == list && each.code == code;
    });
    return found == dossier.checkAnswers.end() ? nullptr : &*found;
}

Sentence checklistSentence(const Context &context, Checklist list)
{
    const QList<Starters::Check> checks = builtInStarters().checksOf(list);
    int good = 0, bad = 0;
    for (const Starters::Check &check : checks) {
        const YesNo answer = givenAnswer(answerTo(context.dossier, list, check.code));
        good += answer == check.good;
        bad += answer != check.good && answer != YesNo::Unknown;
    }
    return {Words::tr("In place: %1 of %2; to be done: %3; not yet known: %4.")
                .arg(QString::number(good), QString::number(checks.size()), QString::number(bad),
                     QString::number(checks.size() - good - bad)),
            {checkSource(wordFor(list))}};
}

Cell answerCell(const Starters::Check &check, const CheckAnswer *answer)
{
    const Sources sources = {checkSource(check.code)};
    const YesNo given = givenAnswer(answer);
    if (given == YesNo::Unknown)
        return cell(Words::tr("not yet known"), sources, Cell::Tone::Missing);
    return cell(given == YesNo::Yes ? Words::tr("yes") : Words::tr("no"), sources,
                given == check.good ? Cell::Tone::Normal : Cell::Tone::Strong);
}

Cell noteCell(const Starters::Check &check, const CheckAnswer *answer)
{
    const QString note = answer ? answer->note.trimmed() : QString();
    Cell made = whoByWhenCell(check, answer);
    if (note.isEmpty())
        return made;
    const QString who = made.text.text;
    const Sources sources = {checkSource(check.code)};
    return who == noCell().text.text
        ? cell(note, sources)
        : cell(Words::tr("%1 – %2").arg(withoutStop(note), who), sources, made.tone);
}

Bullets openChecks(const Context &context, Checklist list)
{
    Bullets bullets;
    for (const Starters::Check &check : builtInStarters().checksOf(list)) {
        const CheckAnswer *answer = answerTo(context.dossier, list, check.code);
        const YesNo given = givenAnswer(answer);
        if (!answer || given == check.good || given == YesNo::Unknown)
            continue;
        QString text = Words::tr("%1 %2 (%3).")
                           .arg(check.question, capitalised(answerCell(check, answer).text.text),
                                whoByWhenCell(check, answer).text.text);
        if (!answer->note.trimmed().isEmpty())
            text += u' ' + asSentence(answer->note);
        bullets.items.append({text, {checkSource(check.code)}});
    }
    return bullets;
}

Cell whoByWhenCell(const Starters::Check &check, const CheckAnswer *answer)
{
    const Sources sources = {checkSource(check.code)};
    const QString owner = answer ? answer->owner.trimmed() : QString();
    const QString day = answer && answer->due ? shortDate(*answer->due) : QString();
    if (!owner.isEmpty())
        return cell(day.isEmpty() ? owner : Words::tr("%1, by %2").arg(owner, day), sources);
    if (!day.isEmpty())
        return cell(Words::tr("by %1").arg(day), sources);
    const YesNo given = givenAnswer(answer);
    return given == check.good || given == YesNo::Unknown
        ? noCell(sources)
        : cell(Words::tr("nobody yet"), sources, Cell::Tone::Missing);
}

Table checklistTable(const Context &context, Checklist list, const QString &caption)
{
    const bool withRequirement = list == Checklist::PublicSector;
    Table table{caption, {{Words::tr("Question"), 7}}, {}};
    if (withRequirement)
        table.columns.append({Words::tr("Rests on"), 6});
    table.columns += {{Words::tr("Answer"), 2}, {Words::tr("Note, and who does it"), 7}};
    for (const Starters::Check &check : builtInStarters().checksOf(list)) {
        const CheckAnswer *answer = answerTo(context.dossier, list, check.code);
        QList<Cell> row = {cell(check.question, {checkSource(check.code)})};
        if (withRequirement)
            row.append(requirementCell(check));
        row += {answerCell(check, answer), noteCell(check, answer)};
        table.rows.append(row);
    }
    return table;
}

} // namespace core::report
