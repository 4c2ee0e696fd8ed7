// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/coveragesentence.h"

#include "core/base/text.h"
#include "core/report/sections/compose.h"

namespace core::report {

namespace {

QString hardlyServed(const QList<Purpose> &little, const QList<Purpose> &none)
{
    if (none.isEmpty())
        return Words::tr("We use social media a little for %1, and regularly for nothing")
            .arg(purposeNames(little));
    return Words::tr("We use social media only a little for %1, but not for %2")
        .arg(purposeNames(little), purposeNames(none, true));
}

} // namespace

QString coverageSentence(const CoverageMap &map)
{
    const CoverageFinding finding = coverageFinding(map);
    QList<Purpose> little;
    QList<Purpose> none;
    for (const PurposeCoverage &coverage : map.purposes)
        if (finding.unserved.contains(coverage.purpose))
            (coverage.strength > 0 ? little : none).append(coverage.purpose);
    if (finding.served.isEmpty())
        return hardlyServed(little, none);
    if (finding.unserved.isEmpty())
        return Words::tr("We use social media for all %1 purposes")
            .arg(numberWord(int(finding.served.size())));
    const QString served = purposeNames(finding.served);
    if (little.isEmpty())
        return Words::tr("We use social media for %1 but not for %2")
            .arg(served, purposeNames(none, true));
    if (none.isEmpty())
        return Words::tr("We use social media for %1 but only a little for %2")
            .arg(served, purposeNames(little));
    return Words::tr("We use social media for %1, a little for %2, but not for %3")
        .arg(served, purposeNames(little), purposeNames(none, true));
}

} // namespace core::report
