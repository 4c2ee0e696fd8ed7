// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/framework/linter.h"

#include "core/framework/packlint.h"
#include "core/framework/packmeaning.h"
#include "core/framework/reader.h"

#include <QCoreApplication>

namespace core {

using namespace Qt::StringLiterals;

QList<Finding> lint(const QByteArray &json, const QString &fileName)
{
    return lintPack(json, fileName, {u":/framework/pack.schema.json"_s, [](const QByteArray &pack) {
                                         return meaningFaults(readLeniently(pack));
                                     }});
}

QString toString(const Finding &finding)
{
    return QCoreApplication::translate("core::Linter", "%1, line %2: %3")
        .arg(finding.file)
        .arg(finding.line)
        .arg(finding.message);
}

} // namespace core
