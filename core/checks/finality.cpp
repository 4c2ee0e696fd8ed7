// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/checks/finality.h"

#include <QCoreApplication>

#include <algorithm>

namespace core {

namespace {

struct FinalityText
{
    Q_DECLARE_TR_FUNCTIONS(core::checks)
};

} // namespace

FindingCounts countBySeverity(std::span<const StrategyFinding> findings)
{
    const auto of = [&](Severity severity) {
        return qsizetype(std::ranges::count(findings, severity, &StrategyFinding::severity));
    };
    return {of(Severity::Error), of(Severity::Warning), of(Severity::Hint)};
}

QString whyNotFinal(std::span<const StrategyFinding> findings, qsizetype mostNamed)
{
    QStringList errors;
    for (const StrategyFinding &finding : findings)
        if (finding.severity == Severity::Error)
            errors << finding.text;
    if (errors.isEmpty())
        return {};
    QStringList sentences = errors.first(qMin(mostNamed, errors.size()));
    sentences.prepend(errors.size() == 1
                          ? FinalityText::tr("The strategy is not final while one error stands:")
                          : FinalityText::tr("The strategy is not final while %1 errors stand:")
                                .arg(errors.size()));
    if (errors.size() > mostNamed)
        sentences << FinalityText::tr("And %1 more.").arg(errors.size() - mostNamed);
    return sentences.join(u' ');
}

} // namespace core
