// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/readiness/interviewtexts.h"

#include "ui/support/labels.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace ui {

namespace {
struct InterviewText
{
    Q_DECLARE_TR_FUNCTIONS(ui::Interview)
};
} // namespace

QList<QuestionStrip::Group> stripGroups(const core::Framework &framework)
{
    QList<QuestionStrip::Group> groups;
    for (const core::Point &point : framework.points) {
        QuestionStrip::Group group{point.id.text, point.shortName, {}};
        for (const core::Question &question : point.questions)
            group.questions.append(u"%1  %2"_s.arg(question.id.text, question.text));
        groups.append(group);
    }
    return groups;
}

StripCell stripCell(const QHash<core::QuestionCode, core::Answer> &answers,
                    const core::QuestionCode &question)
{
    const auto answer = answers.constFind(question);
    if (answer == answers.cend())
        return {};
    switch (answer->kind) {
    case core::Answer::Kind::Level:
        return {StripCell::State::Answered, answer->level};
    case core::Answer::Kind::DontKnow:
        return {StripCell::State::DontKnow, 0};
    case core::Answer::Kind::DoesNotApply:
        return {StripCell::State::DoesNotApply, 0};
    }
    return {};
}

QString countsText(const QList<StripCell> &cells)
{
    const auto count = [&](StripCell::State state) {
        return static_cast<int>(std::ranges::count(cells, state, &StripCell::state));
    };
    QStringList parts{InterviewText::tr("%1 of %2 answered")
                          .arg(count(StripCell::State::Answered))
                          .arg(cells.size())};
    if (const int unknown = count(StripCell::State::DontKnow))
        parts.append(InterviewText::tr("%1 don’t know (?)").arg(unknown));
    if (const int without = count(StripCell::State::DoesNotApply))
        parts.append(counted(without, InterviewText::tr("1 does not apply (–)"),
                             InterviewText::tr("%1 do not apply (–)")));
    if (const int open = count(StripCell::State::Open))
        parts.append(InterviewText::tr("%1 open (○)").arg(open));
    return parts.join(u"  ·  "_s);
}

QString lastAnswerText(const core::Framework &framework, const core::Answer &answer,
                       const core::ScoringRules &rules)
{
    const QString &question = answer.question.text;
    if (answer.kind != core::Answer::Kind::Level)
        return InterviewText::tr("Stored: %1, %2", "question and kind of answer")
            .arg(question, nameOf(answer.kind).toLower());
    const QString level = levelName(framework, answer.level);
    const QString evidence = nameOf(answer.evidence).toLower();
    const int cap = rules.cap(answer.evidence);
    if (answer.level <= cap)
        return InterviewText::tr("Stored: %1, %2, %3", "question, level, evidence")
            .arg(question, level, evidence);
    return InterviewText::tr("Stored: %1, %2, only %3, so it counts as %4",
                             "question, level, evidence, number")
        .arg(question, level, evidence)
        .arg(cap);
}

} // namespace ui
