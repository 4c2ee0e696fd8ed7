// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/plan/roadmap/planfiles.h"

#include "ui/shell/prompt.h"
#include "ui/support/wholefile.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct PlanFiles
{
    Q_DECLARE_TR_FUNCTIONS(ui::PlanFiles)
};

} // namespace

void writePlan(const PageContext &context, const QString &filter, const QString &ending,
               const QByteArray &content)
{
    const QString path = context.prompt.saveFile(PlanFiles::tr("Export the plan"),
                                                 PlanFiles::tr("plan") + u'.' + ending, filter);
    if (path.isEmpty())
        return;
    if (context.prompt.check(writeWholeFile(path, content)))
        context.prompt.note(
            PlanFiles::tr("The plan was written to %1.").arg(QFileInfo(path).fileName()));
}

} // namespace ui
