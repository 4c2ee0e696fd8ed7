// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/tools/register/registerfiles.h"

#include "core/platforms/registerfile.h"
#include "core/workspace/livedossier.h"
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

struct RegisterFiles
{
    Q_DECLARE_TR_FUNCTIONS(ui::RegisterFiles)
};

QString tableFilter()
{
    return RegisterFiles::tr("Tables (*.csv *.tsv *.txt);;All files (*)");
}

} // namespace

std::optional<RegisterTable> openRegisterTable(const PageContext &context)
{
    const QString path
        = context.prompt.openFile(RegisterFiles::tr("Import accounts and tools"), tableFilter());
    if (path.isEmpty())
        return std::nullopt;
    const core::Result<QByteArray> content = readWholeFile(path);
    if (context.prompt.check(content))
        return RegisterTable{*content, QFileInfo(path).fileName()};
    return std::nullopt;
}

void exportRegister(const PageContext &context)
{
    const QString path = context.prompt.saveFile(RegisterFiles::tr("Export accounts and tools"),
                                                 u"accounts-and-tools.csv"_s, tableFilter());
    if (path.isEmpty())
        return;
    const QList<core::AccountEntry> accounts = context.live.dossier().accounts;
    if (context.prompt.check(writeWholeFile(path, core::writeRegister(accounts))))
        context.prompt.note(RegisterFiles::tr("%1 written to %2.")
                                .arg(counted(accounts.size(), RegisterFiles::tr("1 account"),
                                             RegisterFiles::tr("%1 accounts")),
                                     QFileInfo(path).fileName()));
}

} // namespace ui
