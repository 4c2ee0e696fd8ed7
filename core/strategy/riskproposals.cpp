// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/strategy/riskproposals.h"

#include "core/base/text.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct RiskProposalText
{
    Q_DECLARE_TR_FUNCTIONS(RiskProposals)
};

int toolsOutside(const CoverageMap &coverage)
{
    return int(std::ranges::count_if(coverage.strengths, [](const QList<int> &strengths) {
        return std::ranges::any_of(AllPurposes, [&](Purpose purpose) {
            return looksOutward(purpose) && strengths.value(qsizetype(purpose)) > 0;
        });
    }));
}

QString outsideInWords(int tools)
{
    return tools == 1
        ? RiskProposalText::tr("one tool on the coverage map looks outside")
        : RiskProposalText::tr("%1 tools on the coverage map look outside").arg(numberWord(tools));
}

/// What of a condition holds, in words; none when a part of it does not.
std::optional<QStringList> whatHolds(const Starters::When &when, const Dossier &dossier)
{
    QStringList facts;
    if (!when.point.isEmpty()) {
        const PointProfile *point = dossier.profile.point(when.point);
        if (!point || !point->level || *point->level > when.level)
            return std::nullopt;
        facts.append(RiskProposalText::tr("%1 stands at level %2")
                         .arg(when.point.text, QString::number(*point->level)));
    }
    if (when.desklessStaff) {
        const int share = dossier.organisation.desklessPercent.value_or(0);
        if (share <= 0)
            return std::nullopt;
        facts.append(RiskProposalText::tr("%1% of our people").arg(share));
    }
    if (when.publicAccounts) {
        const int outside = toolsOutside(dossier.coverage);
        if (outside == 0)
            return std::nullopt;
        facts.append(outsideInWords(outside));
    }
    if (when.publicSector) {
        if (!dossier.governance.publicSector)
            return std::nullopt;
        facts.append(RiskProposalText::tr("the checklist of the public sector is switched on"));
    }
    return facts;
}

QString reasonSentence(const QString &reason, const QStringList &facts)
{
    return facts.isEmpty()
        ? asSentence(reason)
        : RiskProposalText::tr("%1 (%2).").arg(withoutStop(reason), facts.join(u"; "_s));
}

} // namespace

QList<RiskProposal> proposedRisks(const Starters &starters, const Dossier &dossier)
{
    QList<RiskProposal> proposals;
    for (const Starters::RiskStarter &starter : starters.risks) {
        if (std::ranges::find(dossier.risks, starter.risk.origin, &Risk::origin)
            != dossier.risks.end())
            continue;
        if (const auto facts = whatHolds(starter.when, dossier))
            proposals.append({starter.risk, reasonSentence(starter.reason, *facts)});
    }
    return proposals;
}

} // namespace core
