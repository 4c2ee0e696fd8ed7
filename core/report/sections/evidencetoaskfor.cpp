// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/sections/evidencetoaskfor.h"

#include "core/base/text.h"
#include "core/report/sections/compose.h"

using namespace Qt::StringLiterals;

namespace core::report {

namespace {

/// Questions of a point that have answers, none of them shown or measured.
QList<const Question *> onlySaid(const Point &entry, std::span<const Answer> answers)
{
    QList<const Question *> questions;
    for (const Question &asked : entry.questions) {
        bool answered = false;
        bool seen = false;
        for (const Answer &answer : answers) {
            if (answer.question != asked.id || answer.kind != Answer::Kind::Level)
                continue;
            answered = true;
            seen = seen || answer.evidence != Evidence::Said;
        }
        if (answered && !seen)
            questions.append(&asked);
    }
    return questions;
}

} // namespace

EvidenceToAskFor evidenceToAskFor(const Context &context)
{
    EvidenceToAskFor result;
    result.table
        = {Words::tr("What to ask to see"),
           {{Words::tr("Point"), 3}, {Words::tr("Questions"), 3}, {Words::tr("Evidence"), 8}},
           {}};
    for (const Point &entry : context.framework.points) {
        QStringList codes;
        QStringList evidence;
        Sources sources;
        for (const Question *asked : onlySaid(entry, context.dossier.answers)) {
            codes.append(asked->id.text);
            if (!asked->evidence.trimmed().isEmpty())
                evidence.append(withoutStop(asked->evidence));
            sources.append(question(asked->id));
        }
        result.questions += int(codes.size());
        if (!codes.isEmpty())
            result.table.rows.append({cell(axisName(context, entry.id), {point(entry.id)}),
                                      cell(codes.join(u", "_s), sources),
                                      cell(evidence.join(u"; "_s), sources)});
    }
    return result;
}

} // namespace core::report
