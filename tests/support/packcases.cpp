// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/packcases.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

namespace support {

QByteArray fileText(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString render(const QList<core::Finding> &findings)
{
    QString result;
    for (const core::Finding &finding : findings)
        result += u"line %1 %2 %3: %4\n"_s.arg(
            QString::number(finding.line),
            finding.severity == core::Finding::Severity::Error ? u"error"_s : u"warning"_s,
            finding.path.isEmpty() ? u"(file)"_s : finding.path, finding.message);
    return result;
}

void listPacks(const QString &folder)
{
    QTest::addColumn<QString>("name");
    const QDir packs(QStringLiteral(TEST_DATA "/%1").arg(folder));
    for (const QString &file : packs.entryList({u"*.json"_s}, QDir::Files))
        QTest::newRow(qPrintable(file)) << file.chopped(5);
}

} // namespace support
