// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/framework/packlint.h"

#include "core/framework/jsonlines.h"
#include "core/framework/packshape.h"

#include <QSet>

namespace core {

namespace {

/// A value that has the wrong shape, or something of the wrong shape in it, is not looked at for
/// its meaning as well.
QList<PackFault> allFaults(const QByteArray &json, const PackRules &rules)
{
    QList<PackFault> faults = shapeFaults(json, rules.schema);
    QSet<QString> places;
    for (const PackFault &fault : faults)
        for (QString path = fault.path; !path.isEmpty(); path.truncate(path.lastIndexOf(u'/')))
            places.insert(path);
    for (const PackFault &fault : rules.meaning(json))
        if (!places.contains(fault.path))
            faults.append(fault);
    return faults;
}

} // namespace

QList<Finding> lintPack(const QByteArray &json, const QString &fileName, const PackRules &rules)
{
    using enum Finding::Severity;
    const JsonLines lines = jsonLines(json);
    if (lines.broken)
        return {{Error, fileName, lines.broken->line, lines.broken->path, lines.broken->message}};

    QList<Finding> findings;
    for (const JsonFault &fault : lines.repeated)
        findings.append({Error, fileName, fault.line, fault.path, fault.message});
    for (const PackFault &fault : allFaults(json, rules))
        findings.append(
            {fault.severity, fileName, lines.line(fault.path), fault.path, fault.message});
    std::ranges::stable_sort(findings, {}, &Finding::line);
    return findings;
}

} // namespace core
