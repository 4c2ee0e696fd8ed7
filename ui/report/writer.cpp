// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/writer.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>

#include <cerrno>

using namespace Qt::StringLiterals;

namespace ui::report {
namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("ui::report", text);
}

core::Result<QByteArray> bytesOf(const core::report::Report &report, Format format,
                                 const Progress &progress)
{
    switch (format) {
    case Format::Pdf:
        return toPdf(report, progress);
    case Format::Html:
        return toHtml(report);
    case Format::Odt:
        return toOdt(report);
    }
    return core::failure(core::Error::Kind::Input, tr("This kind of file is not known."));
}

/// Why the file could not be begun.
core::Error cannotOpen(const QString &path, const QString &reason)
{
    const QFileInfo file(path);
    const QFileInfo folder(file.absolutePath());
    const QString folderName = QDir::toNativeSeparators(folder.filePath());
    if (!folder.isDir())
        return {core::Error::Kind::NotFound,
                tr("The folder “%1” does not exist. Nothing was written.").arg(folderName), reason};
    if (file.isDir())
        return {core::Error::Kind::Input,
                tr("“%1” is a folder. Give the report a file name.").arg(file.fileName()), reason};
    if (!folder.isWritable() || (file.exists() && !file.isWritable()))
        return {core::Error::Kind::ReadOnly,
                tr("“%1” cannot be written to. Nothing was changed; choose another folder.")
                    .arg(QDir::toNativeSeparators(file.exists() ? path : folder.filePath())),
                reason};
    return {core::Error::Kind::Failed,
            tr("“%1” could not be written. Nothing was changed.").arg(file.fileName()), reason};
}

/// Why the bytes did not all arrive.
core::Error cannotWrite(const QString &path, qsizetype size, int systemError, const QString &reason)
{
    const QStorageInfo storage(QFileInfo(path).absolutePath());
    const bool full = systemError == ENOSPC || systemError == EDQUOT
        || (storage.isValid() && storage.bytesAvailable() < size);
    if (full)
        return {core::Error::Kind::Full,
                tr("There is not enough room for the report, which takes %1 kB. Nothing was "
                   "written; free some space or choose another disk.")
                    .arg(size / 1000 + 1),
                reason};
    return {core::Error::Kind::Failed,
            tr("“%1” could not be written. Nothing was changed.").arg(QFileInfo(path).fileName()),
            reason};
}

core::Status save(const QByteArray &bytes, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return core::failure(cannotOpen(path, file.errorString()));
    errno = 0;
    const bool written = file.write(bytes) == bytes.size() && file.commit();
    if (!written)
        return core::failure(cannotWrite(path, bytes.size(), errno, file.errorString()));
    return {};
}

} // namespace

std::optional<Format> formatOf(const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == u"pdf"_s)
        return Format::Pdf;
    if (ending == u"html"_s || ending == u"htm"_s)
        return Format::Html;
    if (ending == u"odt"_s)
        return Format::Odt;
    return {};
}

core::Status write(const core::report::Report &report, Format format, const QString &path,
                   const Progress &progress)
{
    const core::Result<QByteArray> bytes = bytesOf(report, format, progress);
    if (!bytes)
        return core::failure(bytes.error());
    return save(*bytes, path);
}

} // namespace ui::report
