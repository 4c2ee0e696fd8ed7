// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/checks/inspection.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

QString toWord(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return u"error"_s;
    case Severity::Warning:
        return u"warning"_s;
    case Severity::Hint:
        return u"hint"_s;
    }
    return {};
}

namespace checks {

const QList<Check> &allChecks()
{
    static const QList<Check> all = [] {
        QList<Check> list;
        for (const std::span<const Check> part :
             {frameChecks(), visionChecks(), objectiveChecks(), aimChecks(), groupChecks(),
              supportChecks(), sponsorChecks(), leaderChecks(), dutyChecks(), rulesChecks(),
              valueChecks(), actionChecks(), orderChecks(), riskChecks(), decisionChecks()})
            for (const Check &check : part)
                list.append(check);
        std::ranges::stable_sort(list, {}, [](const Check &check) {
            return sectionPlace(QString::fromLatin1(check.section));
        });
        return list;
    }();
    return all;
}

} // namespace checks

std::span<const StrategyRule> strategyRules()
{
    static const QList<StrategyRule> rules = [] {
        QList<StrategyRule> list;
        for (const checks::Check &check : checks::allChecks())
            list.append({QString::fromLatin1(check.rule), check.severity,
                         QCoreApplication::translate("core::checks", check.title),
                         QCoreApplication::translate("core::checks", check.why)});
        return list;
    }();
    return rules;
}

QList<StrategyFinding> check(const Framework &framework, const Dossier &dossier, const QDate &today)
{
    checks::Inspection inspection(framework, dossier, today);
    for (const checks::Check &rule : checks::allChecks())
        inspection.run(rule);
    QList<StrategyFinding> found = inspection.take();
    std::ranges::stable_sort(found, {}, &StrategyFinding::severity);
    return found;
}

} // namespace core
