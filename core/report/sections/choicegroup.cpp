// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/sections/choice.h"

#include "core/base/text.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core::report {

namespace {

/// "associate 3, paralegal 2", in the order in which the roles come up.
QString rolesOf(const QList<Participant> &people)
{
    QStringList roles;
    QList<int> counts;
    for (const Participant &person : people) {
        const QString role = withoutStop(person.role);
        const auto same = std::ranges::find_if(roles, [&](const QString &known) {
            return known.compare(role, Qt::CaseInsensitive) == 0;
        });
        if (same == roles.end()) {
            roles.append(role);
            counts.append(1);
        } else {
            ++counts[same - roles.begin()];
        }
    }
    QStringList parts;
    for (qsizetype i = 0; i < roles.size(); ++i)
        parts.append(Words::tr("%1 %2").arg(roles.at(i).isEmpty() ? Words::tr("role not yet known")
                                                                  : roles.at(i),
                                            QString::number(counts.at(i))));
    return parts.join(u", "_s);
}

/// How many of the group are what a group needs: "two reluctant".
QString voicesOf(const QList<Participant> &people)
{
    const auto count = [&](bool Participant::*quality) {
        const auto number = int(std::ranges::count(people, true, quality));
        return number == 0 ? Words::tr("none") : numberWord(number);
    };
    return Words::tr("%1 reluctant, %2 without a desk, %3 using assistive technology")
        .arg(count(&Participant::reluctant), count(&Participant::deskless),
             count(&Participant::assistiveTechnology));
}

/// How often somebody tried a candidate on a real task, of how often it could be.
QList<Sentence> trials(const Choice &choice)
{
    QSet<std::pair<QUuid, QUuid>> tried;
    for (const Trial &trial : choice.dossier.trials)
        if (!trial.task.trimmed().isEmpty())
            tried.insert({trial.participant.uuid(), trial.candidate.uuid()});
    if (tried.isEmpty())
        return {};
    qsizetype done = 0;
    for (const Participant &person : choice.dossier.participants)
        for (const CandidateResult *candidate : choice.running())
            done += tried.contains({person.id.uuid(), candidate->candidate.uuid()}) ? 1 : 0;
    return {choice.sentence(
        Words::tr("Trials on a task of their own, each person with each candidate: %1 of %2.")
            .arg(QString::number(done),
                 QString::number(choice.people() * choice.running().size())))};
}

} // namespace

void addNeed(QList<Block> &blocks, const Choice &choice)
{
    const Selection &selection = choice.dossier.selection;
    Bullets tasks{{}, Bullets::Style::Numbered};
    for (const QString &task : selection.tasks)
        if (!task.trimmed().isEmpty())
            tasks.items.append(choice.sentence(asSentence(capitalised(task.trimmed()))));
    QList<Sentence> sentences;
    if (!selection.who.trimmed().isEmpty())
        sentences.append(
            choice.sentence(Words::tr("Who needs it: %1.").arg(withoutStop(selection.who))));
    if (!tasks.items.isEmpty())
        sentences.append({Words::tr("What it is needed for:"), {}});
    sentences.append(
        missingUnder(choice.context, {choice.key() + u":who"_s, choice.key() + u":tasks"_s}));
    add(blocks, choice.heading(Words::tr("The need")));
    add(blocks, paragraph(sentences));
    if (!tasks.items.isEmpty())
        add(blocks, tasks);
}

void addGroup(QList<Block> &blocks, const Choice &choice)
{
    const QList<Participant> &people = choice.dossier.participants;
    add(blocks, choice.heading(Words::tr("Who chooses")));
    if (people.isEmpty()) {
        add(blocks, paragraph(missingUnder(choice.context, {choice.key() + u":group"_s})));
        return;
    }
    QList<Sentence> sentences
        = {choice.sentence(Words::tr("The group is %1: %2.")
                               .arg(report::people(choice.people()), rolesOf(people))),
           choice.sentence(Words::tr("Of these: %1.").arg(voicesOf(people)))};
    for (const MissingVoice &voice : choice.result.missingVoices)
        sentences.append(choice.sentence(sentence(voice)));
    sentences.append(trials(choice));
    add(blocks, paragraph(sentences));
}

} // namespace core::report
