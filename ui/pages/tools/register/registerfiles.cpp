// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/tools/register/registerfiles.h"

#include "core/platforms/registerfile.h"
#include "core/workspace/livedossier.h"
#include "ui/shell/page.h"
#include "ui/shell/prompt.h"
#include "ui/support/labels.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

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

core::Status writeTable(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit())
        return {};
    return core::failure(core::Error::Kind::Failed,
                         RegisterFiles::tr("%1 cannot be written. The register is safe in your "
                                           "workspace; choose another place.")
                             .arg(QFileInfo(path).fileName()),
                         file.errorString());
}

} // namespace

std::optional<RegisterTable> openRegisterTable(const PageContext &context)
{
    const QString path
        = context.prompt.openFile(RegisterFiles::tr("Import accounts and tools"), tableFilter());
    if (path.isEmpty())
        return std::nullopt;
    QFile file(path);
    if (file.open(QIODevice::ReadOnly))
        return RegisterTable{file.readAll(), QFileInfo(path).fileName()};
    context.prompt.tell({core::Error::Kind::Failed,
                         RegisterFiles::tr("%1 cannot be read. Nothing was imported.")
                             .arg(QFileInfo(path).fileName()),
                         file.errorString()});
    return std::nullopt;
}

void exportRegister(const PageContext &context)
{
    const QString path = context.prompt.saveFile(RegisterFiles::tr("Export accounts and tools"),
                                                 u"accounts-and-tools.csv"_s, tableFilter());
    if (path.isEmpty())
        return;
    const QList<core::AccountEntry> accounts = context.live.dossier().accounts;
    if (context.prompt.check(writeTable(path, core::writeRegister(accounts))))
        context.prompt.note(RegisterFiles::tr("%1 written to %2.")
                                .arg(counted(accounts.size(), RegisterFiles::tr("1 account"),
                                             RegisterFiles::tr("%1 accounts")),
                                     QFileInfo(path).fileName()));
}

} // namespace ui
