// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/pdftext.h"

#include <QProcess>

using namespace Qt::StringLiterals;

namespace support {

QString textOfPdf(const QString &path)
{
    QProcess process;
    process.start(u"pdftotext"_s, {u"-raw"_s, path, u"-"_s});
    if (!process.waitForFinished(30'000) || process.exitCode() != 0)
        return process.errorString();
    return QString::fromUtf8(process.readAllStandardOutput()).simplified();
}

} // namespace support
