// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/database.h"
#include "core/storage/rowstore.h"
#include "core/workspace/shelf.h"
#include "core/workspace/workspace.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

template<class T>
const QList<T> &Workspace::list(OrganisationId organisation) const
{
    return shelf<T>(organisation, {});
}

template<class T>
const QList<T> &Workspace::list(OrganisationId organisation, AssessmentId round) const
{
    if (round.isNull()) { // no round has no values; a shelf without bounds would hold all
        static const QList<T> none;
        return none;
    }
    return shelf<T>(organisation, round);
}

template<class T>
const QList<T> &Workspace::shelf(OrganisationId organisation, AssessmentId round) const
{
    const ShelfKey key = {tableOf<T>(), organisation, round};
    auto shelf = m_shelves.find(key);
    if (shelf == m_shelves.end()) {
        QList<T> values;
        const Status read = rowstore::each(
            *m_database, *tableNamed(key.table), {organisation.toString(), round.toString()},
            [&](const QSqlQuery &query) { values << fromQuery<T>(query); });
        if (!read) { // not kept, so that the next look tries again
            Q_EMIT readingFailed(read.error());
            static const QList<T> none;
            return none;
        }
        shelf = m_shelves.emplace(key, std::make_unique<Shelf<T>>(std::move(values), round)).first;
    }
    return static_cast<const Shelf<T> &>(*shelf->second).values;
}

QList<NamedOrganisation> Workspace::organisations() const
{
    const Table names{tableOf<Organisation>(), {u"id"_s, u"name"_s}, {}};
    QList<NamedOrganisation> found;
    const Status read = rowstore::each(*m_database, names, {}, [&](const QSqlQuery &query) {
        found.append({OrganisationId::parse(query.value(0).toString()), query.value(1).toString()});
    });
    if (!read)
        Q_EMIT readingFailed(read.error());
    std::ranges::sort(found, [](const NamedOrganisation &a, const NamedOrganisation &b) {
        const int order = QString::localeAwareCompare(a.name, b.name);
        return order != 0 ? order < 0 : a.id < b.id;
    });
    return found;
}

template const QList<Organisation> &Workspace::list(OrganisationId) const;
template const QList<Assessment> &Workspace::list(OrganisationId) const;
template const QList<Respondent> &Workspace::list(OrganisationId) const;
template const QList<Answer> &Workspace::list(OrganisationId) const;
template const QList<Target> &Workspace::list(OrganisationId) const;
template const QList<ScoringRules> &Workspace::list(OrganisationId) const;
template const QList<Tool> &Workspace::list(OrganisationId) const;
template const QList<CoverageEntry> &Workspace::list(OrganisationId) const;
template const QList<Vision> &Workspace::list(OrganisationId) const;
template const QList<Objective> &Workspace::list(OrganisationId) const;
template const QList<Exclusion> &Workspace::list(OrganisationId) const;
template const QList<Action> &Workspace::list(OrganisationId) const;
template const QList<Decision> &Workspace::list(OrganisationId) const;
template const QList<Inquiry> &Workspace::list(OrganisationId) const;
template const QList<Passage> &Workspace::list(OrganisationId) const;
template const QList<OwnPlatform> &Workspace::list(OrganisationId) const;
template const QList<Correction> &Workspace::list(OrganisationId) const;
template const QList<AccountEntry> &Workspace::list(OrganisationId) const;
template const QList<Selection> &Workspace::list(OrganisationId) const;
template const QList<Participant> &Workspace::list(OrganisationId) const;
template const QList<Candidate> &Workspace::list(OrganisationId) const;
template const QList<Criterion> &Workspace::list(OrganisationId) const;
template const QList<Gate> &Workspace::list(OrganisationId) const;
template const QList<Weight> &Workspace::list(OrganisationId) const;
template const QList<Rating> &Workspace::list(OrganisationId) const;
template const QList<Trial> &Workspace::list(OrganisationId) const;
template const QList<Ballot> &Workspace::list(OrganisationId) const;
template const QList<Request> &Workspace::list(OrganisationId) const;
template const QList<DecisionRecord> &Workspace::list(OrganisationId) const;
template const QList<Leadership> &Workspace::list(OrganisationId) const;
template const QList<Stakeholder> &Workspace::list(OrganisationId) const;
template const QList<LeaderHabit> &Workspace::list(OrganisationId) const;
template const QList<Excuse> &Workspace::list(OrganisationId) const;
template const QList<Duty> &Workspace::list(OrganisationId) const;
template const QList<RoleHolder> &Workspace::list(OrganisationId) const;
template const QList<AdopterGroup> &Workspace::list(OrganisationId) const;
template const QList<ReluctanceReason> &Workspace::list(OrganisationId) const;
template const QList<SupportOffer> &Workspace::list(OrganisationId) const;
template const QList<PeoplePlan> &Workspace::list(OrganisationId) const;
template const QList<Inclusion> &Workspace::list(OrganisationId) const;
template const QList<ConfidenceReading> &Workspace::list(OrganisationId) const;
template const QList<Process> &Workspace::list(OrganisationId) const;
template const QList<ProcessStep> &Workspace::list(OrganisationId) const;
template const QList<Governance> &Workspace::list(OrganisationId) const;
template const QList<PolicyPart> &Workspace::list(OrganisationId) const;
template const QList<HouseRule> &Workspace::list(OrganisationId) const;
template const QList<CrisisStep> &Workspace::list(OrganisationId) const;
template const QList<CheckAnswer> &Workspace::list(OrganisationId) const;
template const QList<Risk> &Workspace::list(OrganisationId) const;
template const QList<ValueSettings> &Workspace::list(OrganisationId) const;
template const QList<ValueLine> &Workspace::list(OrganisationId) const;
template const QList<PricelessBenefit> &Workspace::list(OrganisationId) const;
template const QList<ActionLink> &Workspace::list(OrganisationId) const;
template const QList<StrategyVersion> &Workspace::list(OrganisationId) const;

template const QList<Respondent> &Workspace::list(OrganisationId, AssessmentId) const;
template const QList<Answer> &Workspace::list(OrganisationId, AssessmentId) const;

} // namespace core
