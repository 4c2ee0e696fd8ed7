// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/mapping.h"

#include "core/storage/choosingcolumns.h"
#include "core/storage/columns.h"
#include "core/storage/workbenchcolumns.h"

#include <QSqlQuery>

namespace core {

template<class T>
QString tableOf()
{
    return QString::fromLatin1(Mapping<T>::table);
}

template<class T>
QStringList columnsOf()
{
    return std::apply(
        [](const auto &...column) { return QStringList{QString::fromLatin1(column.name)...}; },
        Mapping<T>::columns);
}

template<class T>
QStringList textColumnsOf()
{
    QStringList names;
    const auto take = [&]<class M>(const Column<T, M> &column) {
        if constexpr (std::is_same_v<M, QString>)
            names << QString::fromLatin1(column.name);
    };
    std::apply([&](const auto &...column) { (take(column), ...); }, Mapping<T>::columns);
    return names;
}

template<class T>
Row toRow(const T &value)
{
    Row row;
    std::apply(
        [&](const auto &...column) {
            (row.insert(QLatin1String(column.name), field::store(value.*column.member)), ...);
        },
        Mapping<T>::columns);
    return row;
}

template<class T>
T fromRow(const Row &row)
{
    T value;
    std::apply(
        [&](const auto &...column) {
            (field::load(Cell(row.value(QLatin1String(column.name))), value.*column.member), ...);
        },
        Mapping<T>::columns);
    return value;
}

template<class T>
T fromQuery(const QSqlQuery &query)
{
    T value;
    int at = 0;
    std::apply(
        [&](const auto &...column) {
            (field::load(Cell(query.value(at++)), value.*column.member), ...);
        },
        Mapping<T>::columns);
    return value;
}

template QString tableOf<Organisation>();
template QStringList columnsOf<Organisation>();
template QStringList textColumnsOf<Organisation>();
template Row toRow(const Organisation &);
template Organisation fromRow(const Row &);
template Organisation fromQuery(const QSqlQuery &);

template QString tableOf<Assessment>();
template QStringList columnsOf<Assessment>();
template QStringList textColumnsOf<Assessment>();
template Row toRow(const Assessment &);
template Assessment fromRow(const Row &);
template Assessment fromQuery(const QSqlQuery &);

template QString tableOf<Respondent>();
template QStringList columnsOf<Respondent>();
template QStringList textColumnsOf<Respondent>();
template Row toRow(const Respondent &);
template Respondent fromRow(const Row &);
template Respondent fromQuery(const QSqlQuery &);

template QString tableOf<Answer>();
template QStringList columnsOf<Answer>();
template QStringList textColumnsOf<Answer>();
template Row toRow(const Answer &);
template Answer fromRow(const Row &);
template Answer fromQuery(const QSqlQuery &);

template QString tableOf<Target>();
template QStringList columnsOf<Target>();
template QStringList textColumnsOf<Target>();
template Row toRow(const Target &);
template Target fromRow(const Row &);
template Target fromQuery(const QSqlQuery &);

template QString tableOf<ScoringRules>();
template QStringList columnsOf<ScoringRules>();
template QStringList textColumnsOf<ScoringRules>();
template Row toRow(const ScoringRules &);
template ScoringRules fromRow(const Row &);
template ScoringRules fromQuery(const QSqlQuery &);

template QString tableOf<Tool>();
template QStringList columnsOf<Tool>();
template QStringList textColumnsOf<Tool>();
template Row toRow(const Tool &);
template Tool fromRow(const Row &);
template Tool fromQuery(const QSqlQuery &);

template QString tableOf<CoverageEntry>();
template QStringList columnsOf<CoverageEntry>();
template QStringList textColumnsOf<CoverageEntry>();
template Row toRow(const CoverageEntry &);
template CoverageEntry fromRow(const Row &);
template CoverageEntry fromQuery(const QSqlQuery &);

template QString tableOf<Vision>();
template QStringList columnsOf<Vision>();
template QStringList textColumnsOf<Vision>();
template Row toRow(const Vision &);
template Vision fromRow(const Row &);
template Vision fromQuery(const QSqlQuery &);

template QString tableOf<Objective>();
template QStringList columnsOf<Objective>();
template QStringList textColumnsOf<Objective>();
template Row toRow(const Objective &);
template Objective fromRow(const Row &);
template Objective fromQuery(const QSqlQuery &);

template QString tableOf<Exclusion>();
template QStringList columnsOf<Exclusion>();
template QStringList textColumnsOf<Exclusion>();
template Row toRow(const Exclusion &);
template Exclusion fromRow(const Row &);
template Exclusion fromQuery(const QSqlQuery &);

template QString tableOf<Action>();
template QStringList columnsOf<Action>();
template QStringList textColumnsOf<Action>();
template Row toRow(const Action &);
template Action fromRow(const Row &);
template Action fromQuery(const QSqlQuery &);

template QString tableOf<Decision>();
template QStringList columnsOf<Decision>();
template QStringList textColumnsOf<Decision>();
template Row toRow(const Decision &);
template Decision fromRow(const Row &);
template Decision fromQuery(const QSqlQuery &);

template QString tableOf<Inquiry>();
template QStringList columnsOf<Inquiry>();
template QStringList textColumnsOf<Inquiry>();
template Row toRow(const Inquiry &);
template Inquiry fromRow(const Row &);
template Inquiry fromQuery(const QSqlQuery &);

template QString tableOf<Passage>();
template QStringList columnsOf<Passage>();
template QStringList textColumnsOf<Passage>();
template Row toRow(const Passage &);
template Passage fromRow(const Row &);
template Passage fromQuery(const QSqlQuery &);

template QString tableOf<OwnPlatform>();
template QStringList columnsOf<OwnPlatform>();
template QStringList textColumnsOf<OwnPlatform>();
template Row toRow(const OwnPlatform &);
template OwnPlatform fromRow(const Row &);
template OwnPlatform fromQuery(const QSqlQuery &);

template QString tableOf<Correction>();
template QStringList columnsOf<Correction>();
template QStringList textColumnsOf<Correction>();
template Row toRow(const Correction &);
template Correction fromRow(const Row &);
template Correction fromQuery(const QSqlQuery &);

template QString tableOf<AccountEntry>();
template QStringList columnsOf<AccountEntry>();
template QStringList textColumnsOf<AccountEntry>();
template Row toRow(const AccountEntry &);
template AccountEntry fromRow(const Row &);
template AccountEntry fromQuery(const QSqlQuery &);

template QString tableOf<Selection>();
template QStringList columnsOf<Selection>();
template QStringList textColumnsOf<Selection>();
template Row toRow(const Selection &);
template Selection fromRow(const Row &);
template Selection fromQuery(const QSqlQuery &);

template QString tableOf<Participant>();
template QStringList columnsOf<Participant>();
template QStringList textColumnsOf<Participant>();
template Row toRow(const Participant &);
template Participant fromRow(const Row &);
template Participant fromQuery(const QSqlQuery &);

template QString tableOf<Candidate>();
template QStringList columnsOf<Candidate>();
template QStringList textColumnsOf<Candidate>();
template Row toRow(const Candidate &);
template Candidate fromRow(const Row &);
template Candidate fromQuery(const QSqlQuery &);

template QString tableOf<Criterion>();
template QStringList columnsOf<Criterion>();
template QStringList textColumnsOf<Criterion>();
template Row toRow(const Criterion &);
template Criterion fromRow(const Row &);
template Criterion fromQuery(const QSqlQuery &);

template QString tableOf<Gate>();
template QStringList columnsOf<Gate>();
template QStringList textColumnsOf<Gate>();
template Row toRow(const Gate &);
template Gate fromRow(const Row &);
template Gate fromQuery(const QSqlQuery &);

template QString tableOf<Weight>();
template QStringList columnsOf<Weight>();
template QStringList textColumnsOf<Weight>();
template Row toRow(const Weight &);
template Weight fromRow(const Row &);
template Weight fromQuery(const QSqlQuery &);

template QString tableOf<Rating>();
template QStringList columnsOf<Rating>();
template QStringList textColumnsOf<Rating>();
template Row toRow(const Rating &);
template Rating fromRow(const Row &);
template Rating fromQuery(const QSqlQuery &);

template QString tableOf<Trial>();
template QStringList columnsOf<Trial>();
template QStringList textColumnsOf<Trial>();
template Row toRow(const Trial &);
template Trial fromRow(const Row &);
template Trial fromQuery(const QSqlQuery &);

template QString tableOf<Ballot>();
template QStringList columnsOf<Ballot>();
template QStringList textColumnsOf<Ballot>();
template Row toRow(const Ballot &);
template Ballot fromRow(const Row &);
template Ballot fromQuery(const QSqlQuery &);

template QString tableOf<Request>();
template QStringList columnsOf<Request>();
template QStringList textColumnsOf<Request>();
template Row toRow(const Request &);
template Request fromRow(const Row &);
template Request fromQuery(const QSqlQuery &);

template QString tableOf<DecisionRecord>();
template QStringList columnsOf<DecisionRecord>();
template QStringList textColumnsOf<DecisionRecord>();
template Row toRow(const DecisionRecord &);
template DecisionRecord fromRow(const Row &);
template DecisionRecord fromQuery(const QSqlQuery &);

template QString tableOf<Leadership>();
template QStringList columnsOf<Leadership>();
template QStringList textColumnsOf<Leadership>();
template Row toRow(const Leadership &);
template Leadership fromRow(const Row &);
template Leadership fromQuery(const QSqlQuery &);

template QString tableOf<Stakeholder>();
template QStringList columnsOf<Stakeholder>();
template QStringList textColumnsOf<Stakeholder>();
template Row toRow(const Stakeholder &);
template Stakeholder fromRow(const Row &);
template Stakeholder fromQuery(const QSqlQuery &);

template QString tableOf<LeaderHabit>();
template QStringList columnsOf<LeaderHabit>();
template QStringList textColumnsOf<LeaderHabit>();
template Row toRow(const LeaderHabit &);
template LeaderHabit fromRow(const Row &);
template LeaderHabit fromQuery(const QSqlQuery &);

template QString tableOf<Excuse>();
template QStringList columnsOf<Excuse>();
template QStringList textColumnsOf<Excuse>();
template Row toRow(const Excuse &);
template Excuse fromRow(const Row &);
template Excuse fromQuery(const QSqlQuery &);

template QString tableOf<Duty>();
template QStringList columnsOf<Duty>();
template QStringList textColumnsOf<Duty>();
template Row toRow(const Duty &);
template Duty fromRow(const Row &);
template Duty fromQuery(const QSqlQuery &);

template QString tableOf<RoleHolder>();
template QStringList columnsOf<RoleHolder>();
template QStringList textColumnsOf<RoleHolder>();
template Row toRow(const RoleHolder &);
template RoleHolder fromRow(const Row &);
template RoleHolder fromQuery(const QSqlQuery &);

template QString tableOf<AdopterGroup>();
template QStringList columnsOf<AdopterGroup>();
template QStringList textColumnsOf<AdopterGroup>();
template Row toRow(const AdopterGroup &);
template AdopterGroup fromRow(const Row &);
template AdopterGroup fromQuery(const QSqlQuery &);

template QString tableOf<ReluctanceReason>();
template QStringList columnsOf<ReluctanceReason>();
template QStringList textColumnsOf<ReluctanceReason>();
template Row toRow(const ReluctanceReason &);
template ReluctanceReason fromRow(const Row &);
template ReluctanceReason fromQuery(const QSqlQuery &);

template QString tableOf<SupportOffer>();
template QStringList columnsOf<SupportOffer>();
template QStringList textColumnsOf<SupportOffer>();
template Row toRow(const SupportOffer &);
template SupportOffer fromRow(const Row &);
template SupportOffer fromQuery(const QSqlQuery &);

template QString tableOf<PeoplePlan>();
template QStringList columnsOf<PeoplePlan>();
template QStringList textColumnsOf<PeoplePlan>();
template Row toRow(const PeoplePlan &);
template PeoplePlan fromRow(const Row &);
template PeoplePlan fromQuery(const QSqlQuery &);

template QString tableOf<Inclusion>();
template QStringList columnsOf<Inclusion>();
template QStringList textColumnsOf<Inclusion>();
template Row toRow(const Inclusion &);
template Inclusion fromRow(const Row &);
template Inclusion fromQuery(const QSqlQuery &);

template QString tableOf<ConfidenceReading>();
template QStringList columnsOf<ConfidenceReading>();
template QStringList textColumnsOf<ConfidenceReading>();
template Row toRow(const ConfidenceReading &);
template ConfidenceReading fromRow(const Row &);
template ConfidenceReading fromQuery(const QSqlQuery &);

template QString tableOf<Process>();
template QStringList columnsOf<Process>();
template QStringList textColumnsOf<Process>();
template Row toRow(const Process &);
template Process fromRow(const Row &);
template Process fromQuery(const QSqlQuery &);

template QString tableOf<ProcessStep>();
template QStringList columnsOf<ProcessStep>();
template QStringList textColumnsOf<ProcessStep>();
template Row toRow(const ProcessStep &);
template ProcessStep fromRow(const Row &);
template ProcessStep fromQuery(const QSqlQuery &);

template QString tableOf<Governance>();
template QStringList columnsOf<Governance>();
template QStringList textColumnsOf<Governance>();
template Row toRow(const Governance &);
template Governance fromRow(const Row &);
template Governance fromQuery(const QSqlQuery &);

template QString tableOf<PolicyPart>();
template QStringList columnsOf<PolicyPart>();
template QStringList textColumnsOf<PolicyPart>();
template Row toRow(const PolicyPart &);
template PolicyPart fromRow(const Row &);
template PolicyPart fromQuery(const QSqlQuery &);

template QString tableOf<HouseRule>();
template QStringList columnsOf<HouseRule>();
template QStringList textColumnsOf<HouseRule>();
template Row toRow(const HouseRule &);
template HouseRule fromRow(const Row &);
template HouseRule fromQuery(const QSqlQuery &);

template QString tableOf<CrisisStep>();
template QStringList columnsOf<CrisisStep>();
template QStringList textColumnsOf<CrisisStep>();
template Row toRow(const CrisisStep &);
template CrisisStep fromRow(const Row &);
template CrisisStep fromQuery(const QSqlQuery &);

template QString tableOf<CheckAnswer>();
template QStringList columnsOf<CheckAnswer>();
template QStringList textColumnsOf<CheckAnswer>();
template Row toRow(const CheckAnswer &);
template CheckAnswer fromRow(const Row &);
template CheckAnswer fromQuery(const QSqlQuery &);

template QString tableOf<Risk>();
template QStringList columnsOf<Risk>();
template QStringList textColumnsOf<Risk>();
template Row toRow(const Risk &);
template Risk fromRow(const Row &);
template Risk fromQuery(const QSqlQuery &);

template QString tableOf<ValueSettings>();
template QStringList columnsOf<ValueSettings>();
template QStringList textColumnsOf<ValueSettings>();
template Row toRow(const ValueSettings &);
template ValueSettings fromRow(const Row &);
template ValueSettings fromQuery(const QSqlQuery &);

template QString tableOf<ValueLine>();
template QStringList columnsOf<ValueLine>();
template QStringList textColumnsOf<ValueLine>();
template Row toRow(const ValueLine &);
template ValueLine fromRow(const Row &);
template ValueLine fromQuery(const QSqlQuery &);

template QString tableOf<PricelessBenefit>();
template QStringList columnsOf<PricelessBenefit>();
template QStringList textColumnsOf<PricelessBenefit>();
template Row toRow(const PricelessBenefit &);
template PricelessBenefit fromRow(const Row &);
template PricelessBenefit fromQuery(const QSqlQuery &);

template QString tableOf<ActionLink>();
template QStringList columnsOf<ActionLink>();
template QStringList textColumnsOf<ActionLink>();
template Row toRow(const ActionLink &);
template ActionLink fromRow(const Row &);
template ActionLink fromQuery(const QSqlQuery &);

template QString tableOf<StrategyVersion>();
template QStringList columnsOf<StrategyVersion>();
template QStringList textColumnsOf<StrategyVersion>();
template Row toRow(const StrategyVersion &);
template StrategyVersion fromRow(const Row &);
template StrategyVersion fromQuery(const QSqlQuery &);

namespace {

template<class... T>
QList<Table> tablesOf()
{
    return {Table{tableOf<T>(), columnsOf<T>(), toRow(T())}...};
}

} // namespace

Row Table::completed(const Row &image) const
{
    if (image.size() >= columns.size())
        return image;
    Row whole = blank;
    for (auto cell = image.begin(); cell != image.end(); ++cell)
        whole[cell.key()] = cell.value();
    return whole;
}

const QList<Table> &allTables()
{
    static const QList<Table> tables
        = tablesOf<Organisation, Assessment, Respondent, Answer, Target, ScoringRules, Tool,
                   CoverageEntry, Vision, Objective, Exclusion, Action, Decision, Inquiry, Passage,
                   OwnPlatform, Correction, AccountEntry, Selection, Participant, Candidate,
                   Criterion, Gate, Weight, Rating, Trial, Ballot, Request, DecisionRecord,
                   Leadership, Stakeholder, LeaderHabit, Excuse, Duty, RoleHolder, AdopterGroup,
                   ReluctanceReason, SupportOffer, PeoplePlan, Inclusion, ConfidenceReading,
                   Process, ProcessStep, Governance, PolicyPart, HouseRule, CrisisStep, CheckAnswer,
                   Risk, ValueSettings, ValueLine, PricelessBenefit, ActionLink, StrategyVersion>();
    return tables;
}

const Table *tableNamed(const QString &name)
{
    for (const Table &table : allTables())
        if (table.name == name)
            return &table;
    return nullptr;
}

} // namespace core
