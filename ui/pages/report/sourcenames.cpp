// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/report/sourcenames.h"

#include "ui/support/labels.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(ui::sourceName)
};

/// A menu wider than this covers what it is about.
constexpr qsizetype LongestName = 60;

QString shortened(const QString &text)
{
    return text.size() <= LongestName ? text : text.first(LongestName - 1) + u'…';
}

template<class T>
const T *withId(const QList<T> &values, const QString &id)
{
    for (const T &value : values)
        if (value.id.toString() == id)
            return &value;
    return nullptr;
}

QString questionName(const core::Framework &framework, const QString &id)
{
    const core::Question *question = framework.question({id});
    return question ? Tr::tr("Question %1: %2").arg(id, shortened(question->text)) : id;
}

QString answerName(const core::Dossier &dossier, const QString &id)
{
    const core::Answer *answer = withId(dossier.answers, id);
    if (!answer)
        return Tr::tr("An answer");
    const core::Respondent *respondent = withId(dossier.respondents, answer->respondent.toString());
    return Tr::tr("Answer %1 by %2")
        .arg(answer->question.text, respondent ? respondent->alias : QString());
}

} // namespace

QString sourceName(const core::Source &source, const core::Framework &framework,
                   const core::Dossier &dossier)
{
    using Kind = core::Source::Kind;
    switch (source.kind) {
    case Kind::Field:
        return Tr::tr("Profile card");
    case Kind::Round:
        return Tr::tr("The round of answers");
    case Kind::Point:
        return pointName(framework, {source.id});
    case Kind::Question:
        return questionName(framework, source.id);
    case Kind::Answer:
        return answerName(dossier, source.id);
    case Kind::Rule:
        return Tr::tr("Results: %1").arg(source.id);
    case Kind::Tool: {
        const core::Tool *tool = withId(dossier.coverage.tools, source.id);
        return tool ? Tr::tr("Coverage: %1").arg(tool->name) : Tr::tr("Coverage");
    }
    case Kind::Vision:
        return Tr::tr("Vision");
    case Kind::Objective: {
        const core::Objective *objective = withId(dossier.objectives, source.id);
        return objective ? Tr::tr("Objective: %1").arg(shortened(objective->title))
                         : Tr::tr("Objectives");
    }
    case Kind::Exclusion:
        return Tr::tr("What we will not do");
    case Kind::Action: {
        const core::Action *action = withId(dossier.actions, source.id);
        return action ? Tr::tr("Action: %1").arg(shortened(action->title)) : Tr::tr("Plan");
    }
    case Kind::Decision:
        return Tr::tr("Decisions asked for");
    case Kind::Passage:
        return Tr::tr("Your own words");
    }
    return {};
}

} // namespace ui
