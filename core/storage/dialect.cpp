// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/dialect.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace core::dialect {

namespace {

struct DialectText
{
    Q_DECLARE_TR_FUNCTIONS(core::dialect)
};

// Primary result codes of SQLite, https://www.sqlite.org/rescode.html
enum Code {
    Busy = 5,
    Locked = 6,
    ReadOnly = 8,
    InputOutput = 10,
    Corrupt = 11,
    Full = 13,
    CannotOpen = 14,
    NotADatabase = 26
};

} // namespace

Error explain(const QSqlError &error)
{
    const QString detail = error.text();
    const int code = error.nativeErrorCode().toInt() & 0xff;
    switch (code) {
    case Busy:
    case Locked:
        return {Error::Kind::Locked,
                DialectText::tr(
                    "Another program is writing to this file. Nothing was changed; try again "
                    "in a moment."),
                detail};
    case ReadOnly:
        return {Error::Kind::ReadOnly,
                DialectText::tr(
                    "This file cannot be written. Nothing was changed; save a copy elsewhere "
                    "to go on working."),
                detail};
    case Full:
        return {Error::Kind::Full,
                DialectText::tr(
                    "The disk is full. Your last change was not stored; everything before it "
                    "is safe. Make space, then make the change again."),
                detail};
    case Corrupt:
        return {Error::Kind::Damaged,
                DialectText::tr(
                    "This file is damaged. It was left as it is; open a backup copy of it."),
                detail};
    case NotADatabase:
        return {Error::Kind::NotOurs, DialectText::tr("This is not a Sixpoint file."), detail};
    case CannotOpen:
        return {Error::Kind::Failed, DialectText::tr("This file cannot be opened."), detail};
    case InputOutput:
        return {Error::Kind::Failed,
                DialectText::tr(
                    "The disk reported an error. Your last change was not stored; everything "
                    "before it is safe."),
                detail};
    default:
        return {Error::Kind::Failed, DialectText::tr("The file could not be read or written."),
                detail};
    }
}

Status checkHeader(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return failure(Error::Kind::NotFound, DialectText::tr("There is no file %1.").arg(path));
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::Failed,
                       DialectText::tr("The file %1 cannot be read.").arg(path),
                       file.errorString());
    const QByteArray header = file.read(100);
    if (!header.startsWith(QByteArrayView("SQLite format 3\0", 16)))
        return failure(Error::Kind::NotOurs,
                       DialectText::tr("%1 is not a Sixpoint file.").arg(path));
    // https://www.sqlite.org/fileformat.html: page size at 16, pages at 28, application at 68.
    const auto cut = [&] {
        return failure(
            Error::Kind::Damaged,
            DialectText::tr("The file %1 is cut off: its end is missing. It was left as it is; "
                            "open a backup copy of it.")
                .arg(path));
    };
    if (header.size() < 100)
        return cut();
    if (qFromBigEndian<qint32>(header.constData() + 68) != ApplicationId)
        return failure(Error::Kind::NotOurs,
                       DialectText::tr("%1 is not a Sixpoint file.").arg(path));
    const qint64 pageSize = qFromBigEndian<quint16>(header.constData() + 16);
    const qint64 pages = qFromBigEndian<quint32>(header.constData() + 28);
    // With a log beside it a short file is a write that was interrupted; SQLite mends it.
    const bool interrupted
        = QFile::exists(path + u"-journal"_s) || QFileInfo(path + u"-wal"_s).size() > 0;
    if (!interrupted && file.size() < pages * (pageSize == 1 ? 65536 : pageSize))
        return cut();
    return {};
}

} // namespace core::dialect
