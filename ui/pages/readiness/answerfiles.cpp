// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/readiness/answerfiles.h"

#include "core/assessment/responses.h"
#include "core/assessment/responsesexport.h"
#include "core/workspace/edit.h"
#include "ui/shell/page.h"
#include "ui/shell/prompt.h"
#include "ui/support/wholefile.h"
#include "ui/support/labels.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct AnswerFiles
{
    Q_DECLARE_TR_FUNCTIONS(ui::AnswerFiles)
};

QString filter()
{
    return AnswerFiles::tr("Tables (*.csv);;All files (*)");
}

} // namespace

void importAnswers(const PageContext &context)
{
    const QString path = context.prompt.openFile(AnswerFiles::tr("Import answers"), filter());
    if (path.isEmpty())
        return;
    const core::Result<QByteArray> content = readWholeFile(path);
    if (!context.prompt.check(content))
        return;
    const core::Result<core::Responses> responses
        = core::readResponses(*content, context.framework);
    if (!context.prompt.check(responses))
        return;
    const core::Result<int> changed = core::edit::importResponses(
        context.workspace, context.organisation, context.framework, *responses);
    if (!context.prompt.check(changed))
        return;
    const qsizetype people = responses->people.size();
    context.prompt.note(
        *changed == 0
            ? AnswerFiles::tr("All answers of the file were here already.")
            : AnswerFiles::tr("Imported: %1 of %2.", "answers of people")
                  .arg(
                      counted(*changed, AnswerFiles::tr("1 answer"), AnswerFiles::tr("%1 answers")),
                      counted(people, AnswerFiles::tr("1 person"), AnswerFiles::tr("%1 people"))));
}

void exportAnswers(const PageContext &context, const Round &round)
{
    const QString suggestion = round.assessment
        ? u"answers-%1.csv"_s.arg(round.assessment->date.toString(Qt::ISODate))
        : u"answers.csv"_s;
    const QString path
        = context.prompt.saveFile(AnswerFiles::tr("Export answers"), suggestion, filter());
    if (path.isEmpty())
        return;
    const QByteArray csv
        = core::writeResponses(context.framework, round.respondents, round.answers);
    if (context.prompt.check(writeWholeFile(path, csv)))
        context.prompt.note(AnswerFiles::tr("%1 written to %2.")
                                .arg(counted(round.answers.size(), AnswerFiles::tr("1 answer"),
                                             AnswerFiles::tr("%1 answers")),
                                     QFileInfo(path).fileName()));
}

} // namespace ui
