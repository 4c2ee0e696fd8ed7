// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/writer.h"

#include "ui/report/words.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>

using namespace Qt::StringLiterals;

namespace ui::report {
namespace {

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

bool isFull(int systemError)
{
    // A file larger than the disk's kind or the person's share allows meets the same advice.
    return systemError == ENOSPC || systemError == EDQUOT || systemError == EFBIG;
}

core::Error notEnoughRoom(qsizetype size, const QString &reason)
{
    return {core::Error::Kind::Full,
            tr("There is not enough room for the report, which takes %1 kB. Nothing was written; "
               "free some space or choose another disk.")
                .arg(size / 1000 + 1),
            reason};
}

/// Why the file could not be begun.
core::Error cannotOpen(const QString &path, int systemError, const QString &reason)
{
    const QFileInfo file(path);
    const QFileInfo folder(file.absolutePath());
    if (file.isDir() || file.fileName().isEmpty())
        return {core::Error::Kind::Input,
                tr("“%1” is a folder. Give the report a file name.")
                    .arg(QDir::toNativeSeparators(path)),
                reason};
    if (!folder.isDir())
        return {core::Error::Kind::NotFound,
                tr("There is no folder “%1”. Nothing was written.")
                    .arg(QDir::toNativeSeparators(folder.filePath())),
                reason};
    if (systemError == EACCES || systemError == EPERM || systemError == EROFS
        || !folder.isWritable() || (file.exists() && !file.isWritable()))
        return {core::Error::Kind::ReadOnly,
                tr("“%1” may not be written to. Nothing was changed; choose another folder.")
                    .arg(QDir::toNativeSeparators(folder.filePath())),
                reason};
    return {core::Error::Kind::Failed,
            tr("“%1” could not be written. Nothing was changed.").arg(file.fileName()), reason};
}

core::Status save(const QByteArray &bytes, const QString &path)
{
    QSaveFile file(path);
    errno = 0;
    if (!file.open(QIODevice::WriteOnly)) {
        const int systemError = errno;
        if (isFull(systemError))
            return core::failure(notEnoughRoom(bytes.size(), file.errorString()));
        return core::failure(cannotOpen(path, systemError, file.errorString()));
    }
    errno = 0;
    if (file.write(bytes) == bytes.size() && file.flush() && file.commit())
        return {};
    if (isFull(errno))
        return core::failure(notEnoughRoom(bytes.size(), file.errorString()));
    return core::failure(
        core::Error::Kind::Failed,
        tr("“%1” could not be written. Nothing was changed.").arg(QFileInfo(path).fileName()),
        file.errorString());
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
