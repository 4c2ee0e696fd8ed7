// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/livedossier.h"

#include "core/storage/mapping.h"
#include "core/workspace/choosingrows.h"

#include <algorithm>

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
    dossier.actionLinks = workspace.list<ActionLink>(organisation);
    dossier.decisions = workspace.list<Decision>(organisation);
    dossier.inquiries = workspace.list<Inquiry>(organisation);
    dossier.passages = workspace.list<Passage>(organisation);
}

void readChoosing(Dossier &dossier, const Workspace &workspace, OrganisationId organisation)
{
    dossier.ownPlatforms = workspace.list<OwnPlatform>(organisation);
    dossier.corrections = workspace.list<Correction>(organisation);
    dossier.accounts = workspace.list<AccountEntry>(organisation);
    dossier.selections = selectionDossiers(workspace, organisation);
}

/// What there is one of, or what it is before anybody said anything.
template<class T>
T onlyOne(const Workspace &workspace, OrganisationId organisation)
{
    const QList<T> &found = workspace.list<T>(organisation);
    T value = found.isEmpty() ? T() : found.first();
    value.organisation = organisation;
    return value;
}

void readPeople(Dossier &dossier, const Workspace &workspace, OrganisationId organisation)
{
    dossier.leadership = onlyOne<Leadership>(workspace, organisation);
    dossier.stakeholders = workspace.list<Stakeholder>(organisation);
    dossier.leaderHabits = workspace.list<LeaderHabit>(organisation);
    std::ranges::stable_sort(dossier.leaderHabits, {}, &LeaderHabit::kind);
    dossier.excuses = workspace.list<Excuse>(organisation);
    dossier.duties = workspace.list<Duty>(organisation);
    dossier.roleHolders = workspace.list<RoleHolder>(organisation);
    std::ranges::sort(dossier.roleHolders, {}, &RoleHolder::role);
    dossier.adopterGroups = workspace.list<AdopterGroup>(organisation);
    std::ranges::sort(dossier.adopterGroups, {}, &AdopterGroup::group);
    dossier.reluctanceReasons = workspace.list<ReluctanceReason>(organisation);
    dossier.supportOffers = workspace.list<SupportOffer>(organisation);
    dossier.peoplePlan = onlyOne<PeoplePlan>(workspace, organisation);
    dossier.inclusion = workspace.list<Inclusion>(organisation);
    std::ranges::sort(dossier.inclusion, {}, &Inclusion::kind);
    dossier.confidence = workspace.list<ConfidenceReading>(organisation);
    dossier.processes = workspace.list<Process>(organisation);
    dossier.processSteps = workspace.list<ProcessStep>(organisation);
}

void readRules(Dossier &dossier, const Workspace &workspace, OrganisationId organisation)
{
    dossier.governance = onlyOne<Governance>(workspace, organisation);
    dossier.policy = workspace.list<PolicyPart>(organisation);
    dossier.houseRules = workspace.list<HouseRule>(organisation);
    dossier.crisisSteps = workspace.list<CrisisStep>(organisation);
    std::ranges::sort(dossier.crisisSteps, {}, &CrisisStep::severity);
    dossier.checkAnswers = workspace.list<CheckAnswer>(organisation);
    dossier.risks = workspace.list<Risk>(organisation);
    dossier.valueSettings = onlyOne<ValueSettings>(workspace, organisation);
    dossier.valueLines = workspace.list<ValueLine>(organisation);
    dossier.pricelessBenefits = workspace.list<PricelessBenefit>(organisation);
    dossier.versions = workspace.list<StrategyVersion>(organisation);
}

template<class... T>
QStringList tablesOf()
{
    return {tableOf<T>()...};
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

std::optional<LiveDossier::Part> LiveDossier::partOf(const QString &table)
{
    static const QStringList Round = tablesOf<Assessment, Respondent, Answer, ScoringRules>();
    static const QStringList Choosing
        = tablesOf<OwnPlatform, Correction, AccountEntry, Selection, Participant, Candidate,
                   Criterion, Gate, Weight, Rating, Trial, Ballot, Request, DecisionRecord>();
    static const QStringList People
        = tablesOf<Leadership, Stakeholder, LeaderHabit, Excuse, Duty, RoleHolder, AdopterGroup,
                   ReluctanceReason, SupportOffer, PeoplePlan, Inclusion, ConfidenceReading,
                   Process, ProcessStep>();
    static const QStringList Rules
        = tablesOf<Governance, PolicyPart, HouseRule, CrisisStep, CheckAnswer, Risk, ValueSettings,
                   ValueLine, PricelessBenefit, StrategyVersion>();
    if (table == tableOf<DraftNote>())
        return {};
    return Round.contains(table)   ? Part::Round
        : Choosing.contains(table) ? Part::Choosing
        : People.contains(table)   ? Part::People
        : Rules.contains(table)    ? Part::Rules
                                   : Part::Strategy;
}

void LiveDossier::read(Part part) const
{
    switch (part) {
    case Part::Round:
        return readRound(*m_dossier, m_workspace, m_framework, m_organisation);
    case Part::Choosing:
        return readChoosing(*m_dossier, m_workspace, m_organisation);
    case Part::People:
        return readPeople(*m_dossier, m_workspace, m_organisation);
    case Part::Rules:
        return readRules(*m_dossier, m_workspace, m_organisation);
    case Part::RulesChanges:
        m_dossier->rulesChanges = rulesChanges(m_workspace, m_organisation);
        return;
    case Part::Strategy:
        return readStrategy(*m_dossier, m_workspace, m_organisation);
    }
}

void LiveDossier::readWhatIsStale() const
{
    for (size_t part = 0; part < PartCount; ++part) {
        if (m_stale[part])
            read(Part(part));
        m_stale[part] = false;
    }
}

const Dossier &LiveDossier::dossier() const
{
    if (!m_dossier) {
        m_dossier.emplace();
        m_stale.set();
    }
    if (m_stale.any())
        // Observers are told. Tried again after the next change: until then who holds the dossier
        // may go on reading in it.
        m_failed = !m_workspace.readAtOnce([this] { readWhatIsStale(); });
    return *m_dossier;
}

void LiveDossier::take(const Change &change)
{
    if (change.cause == Change::Cause::Elsewhere || m_failed)
        m_stale.set();
    for (const RowChange &row : change.rows)
        if (const std::optional<Part> part = partOf(row.table))
            m_stale.set(size_t(*part));
    if (change.touches<ScoringRules>())
        m_stale.set(size_t(Part::RulesChanges));
    Q_EMIT changed(change);
}

Result<Dossier> readDossier(const Workspace &workspace, const Framework &framework,
                            OrganisationId organisation)
{
    Dossier dossier;
    const Status read = workspace.readAtOnce(
        [&] { dossier = LiveDossier(workspace, framework, organisation).dossier(); });
    if (!read)
        return failure(read.error());
    return dossier;
}

} // namespace core
