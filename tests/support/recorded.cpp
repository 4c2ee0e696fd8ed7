// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/recorded.h"

#include <QFile>
#include <QStringList>

namespace support {

using namespace Qt::StringLiterals;

QString differenceFromRecorded(const QString &name, const QString &text)
{
    QFile file(QStringLiteral(TEST_DATA "/") + name);
    if (qEnvironmentVariableIsSet("SIXPOINT_WRITE_CASES")) {
        const QByteArray bytes = text.toUtf8();
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size()
            ? QString()
            : file.errorString();
    }
    if (!file.open(QIODevice::ReadOnly))
        return file.fileName() + u": "_s + file.errorString();
    const QStringList expected = QString::fromUtf8(file.readAll()).split(u'\n');
    const QStringList actual = text.split(u'\n');
    for (qsizetype line = 0; line < qMax(expected.size(), actual.size()); ++line)
        if (line >= expected.size() || line >= actual.size()
            || expected.at(line) != actual.at(line))
            return u"%1, line %2\nrecorded: %3\nnow:      %4"_s.arg(
                name, QString::number(line + 1), expected.value(line, u"(ends here)"_s),
                actual.value(line, u"(ends here)"_s));
    return {};
}

} // namespace support
