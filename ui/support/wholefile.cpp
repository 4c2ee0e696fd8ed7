// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/support/wholefile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace ui {

namespace {

struct WholeFile
{
    Q_DECLARE_TR_FUNCTIONS(ui::WholeFile)
};

} // namespace

core::Result<QByteArray> readWholeFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return core::failure(core::Error::Kind::Failed,
                             WholeFile::tr("%1 cannot be read. Nothing was imported.")
                                 .arg(QFileInfo(path).fileName()),
                             file.errorString());
    return file.readAll();
}

core::Status writeWholeFile(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit())
        return {};
    return core::failure(core::Error::Kind::Failed,
                         WholeFile::tr("%1 cannot be written. Your work is safe in the workspace; "
                                       "choose another place.")
                             .arg(QFileInfo(path).fileName()),
                         file.errorString());
}

} // namespace ui
