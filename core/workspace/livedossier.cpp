// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/livedossier.h"

#include "core/storage/mapping.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

QList<RulesChange> rulesChanges(const Workspace &workspace, OrganisationId organisation)
{
    QList<RulesChange> changes;
    const auto rulesOf = [&](const std::optional<Row> &row) {
        return row ? fromRow<ScoringRules>(*row) : ScoringRules{};
    };
    const auto id = ScoringRulesId::of(organisation, u"scoring rules"_s);
    for (const HistoryEntry &entry : workspace.history(id))
        changes << RulesChange{entry.at, entry.author, rulesOf(entry.before), rulesOf(entry.after)};
    return changes;
}

void readRound(Dossier &dossier, const Workspace &workspace, const Framework &framework,
               OrganisationId organisation)
{
    if (const QList<Assessment> &rounds = workspace.list<Assessment>(organisation);
        !rounds.isEmpty())
        dossier.assessment = rounds.last();
    else
        dossier.assessment.reset();
    const AssessmentId round = dossier.assessment ? dossier.assessment->id : AssessmentId();
    dossier.respondents = workspace.list<Respondent>(organisation, round);
    dossier.answers = workspace.list<Answer>(organisation, round);
    const QList<ScoringRules> &rules = workspace.list<ScoringRules>(organisation);
    dossier.rules = rules.isEmpty() ? ScoringRules{} : rules.first();
    dossier.rules.organisation = organisation;
    dossier.profile = profile(framework, dossier.rules, dossier.respondents, dossier.answers);
}

void readStrategy(Dossier &dossier, const Workspace &workspace, OrganisationId organisation)
{
    dossier.organisation
        = workspace.find<Organisation>(organisation, organisation).value_or(Organisation{});
    dossier.targets = workspace.list<Target>(organisation);
    dossier.coverage = coverageMap(workspace.list<Tool>(organisation),
                                   workspace.list<CoverageEntry>(organisation));
    const QList<Vision> &visions = workspace.list<Vision>(organisation);
    dossier.vision = visions.isEmpty() ? Vision{} : visions.first();
    dossier.vision.organisation = organisation;
    dossier.objectives = workspace.list<Objective>(organisation);
    dossier.exclusions = workspace.list<Exclusion>(organisation);
    dossier.actions = workspace.list<Action>(organisation);
    dossier.decisions = workspace.list<Decision>(organisation);
    dossier.inquiries = workspace.list<Inquiry>(organisation);
    dossier.passages = workspace.list<Passage>(organisation);
}

bool touchesRound(const Change &change)
{
    return change.touches<Assessment>() || change.touches<Respondent>() || change.touches<Answer>()
        || change.touches<ScoringRules>();
}

} // namespace

LiveDossier::LiveDossier(const Workspace &workspace, const Framework &framework,
                         OrganisationId organisation)
    : m_workspace(workspace)
    , m_framework(framework)
    , m_organisation(organisation)
{
    connect(&workspace, &Workspace::changed, this, &LiveDossier::take);
}

const Dossier &LiveDossier::dossier() const
{
    if (!m_dossier) {
        m_dossier.emplace();
        m_roundStale = m_strategyStale = m_rulesStale = true;
    }
    if (std::exchange(m_roundStale, false))
        readRound(*m_dossier, m_workspace, m_framework, m_organisation);
    if (std::exchange(m_strategyStale, false))
        readStrategy(*m_dossier, m_workspace, m_organisation);
    if (std::exchange(m_rulesStale, false))
        m_dossier->rulesChanges = rulesChanges(m_workspace, m_organisation);
    return *m_dossier;
}

void LiveDossier::take(const Change &change)
{
    const bool everything = change.cause == Change::Cause::Elsewhere;
    m_roundStale = m_roundStale || everything || touchesRound(change);
    // An answer changes nothing but its round, and answers come in quick succession.
    m_strategyStale
        = m_strategyStale || everything || !touchesRound(change) || change.values.size() > 1;
    m_rulesStale = m_rulesStale || change.touches<ScoringRules>();
    Q_EMIT changed(change);
}

Dossier readDossier(const Workspace &workspace, const Framework &framework,
                    OrganisationId organisation)
{
    return LiveDossier(workspace, framework, organisation).dossier();
}

} // namespace core
