// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/framework/linter.h"

#include "core/framework/jsonlines.h"
#include "core/framework/packmeaning.h"
#include "core/framework/packshape.h"
#include "core/framework/reader.h"

#include <QCoreApplication>
#include <QSet>

namespace core {

namespace {

/// A value of the wrong shape is not looked at for its meaning as well.
QList<PackFault> allFaults(const QByteArray &json)
{
    QList<PackFault> faults = shapeFaults(json);
    QSet<QString> places;
    for (const PackFault &fault : faults)
        places.insert(fault.path);
    for (const PackFault &fault : meaningFaults(readLeniently(json)))
        if (!places.contains(fault.path))
            faults.append(fault);
    return faults;
}

} // namespace

QList<Finding> lint(const QByteArray &json, const QString &fileName)
{
    using enum Finding::Severity;
    const JsonLines lines = jsonLines(json);
    if (lines.broken)
        return {{Error, fileName, lines.broken->line, lines.broken->path, lines.broken->message}};

    QList<Finding> findings;
    for (const JsonFault &fault : lines.repeated)
        findings.append({Error, fileName, fault.line, fault.path, fault.message});
    for (const PackFault &fault : allFaults(json))
        findings.append(
            {fault.severity, fileName, lines.line(fault.path), fault.path, fault.message});
    std::ranges::stable_sort(findings, {}, &Finding::line);
    return findings;
}

QString toString(const Finding &finding)
{
    return QCoreApplication::translate("core::Linter", "%1, line %2: %3")
        .arg(finding.file)
        .arg(finding.line)
        .arg(finding.message);
}

} // namespace core
