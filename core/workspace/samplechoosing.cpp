// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/samplechoosing.h"

#include "core/platforms/criteria.h"
#include "core/workspace/choosingrows.h"

#include <QJsonArray>

namespace core {

using namespace Qt::StringLiterals;

namespace {

QString sampleText(const QJsonObject &json, QLatin1StringView name)
{
    return json[name].toString();
}

std::optional<QDate> sampleDate(const QJsonObject &json, QLatin1StringView name)
{
    const QDate date = QDate::fromString(sampleText(json, name), Qt::ISODate);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

template<class Enum>
Enum sampleWord(const QJsonObject &json, QLatin1StringView name)
{
    return valueFor<Enum>(sampleText(json, name)).value_or(Enum());
}

QStringList sampleTexts(const QJsonObject &json, QLatin1StringView name)
{
    QStringList texts;
    for (const QJsonValue &text : json[name].toArray())
        texts << text.toString();
    return texts;
}

/// Null for a name that no tool of the example has.
ToolId toolNamed(const Sample &sample, const QString &name)
{
    const auto found = std::ranges::find(sample.tools, name, &Tool::name);
    return found == sample.tools.end() ? ToolId() : found->id;
}

AccountEntry readAccount(const QJsonObject &json, const Sample &sample)
{
    AccountEntry account;
    account.id = AccountId::create();
    account.organisation = sample.organisation.id;
    account.tool = toolNamed(sample, sampleText(json, "tool"_L1));
    account.platform = {sampleText(json, "platform"_L1)};
    account.name = sampleText(json, "name"_L1);
    for (const QString &word : sampleTexts(json, "purposes"_L1))
        if (const auto purpose = purposeFromWord(word))
            account.purposes << *purpose;
    account.audience = sampleText(json, "audience"_L1);
    account.owner = sampleText(json, "owner"_L1);
    account.ownerStillHere = sampleWord<YesNo>(json, "ownerStillHere"_L1);
    account.administrator = sampleText(json, "administrator"_L1);
    account.secondAdministrator = sampleText(json, "secondAdministrator"_L1);
    account.multiFactor = sampleWord<YesNo>(json, "multiFactor"_L1);
    account.sharedLogin = sampleWord<YesNo>(json, "sharedLogin"_L1);
    account.lastUsed = sampleDate(json, "lastUsed"_L1);
    if (json["costPerYear"_L1].isDouble())
        account.costPerYear = json["costPerYear"_L1].toInteger();
    account.lawfulBasis = sampleWord<LawfulBasis>(json, "lawfulBasis"_L1);
    account.assessment = sampleWord<AssessmentState>(json, "assessment"_L1);
    account.decision = sampleWord<AccountDecision>(json, "decision"_L1);
    account.note = sampleText(json, "note"_L1);
    account.position = int(sample.accounts.size());
    return account;
}

Correction readCorrection(const QJsonObject &json, OrganisationId organisation)
{
    Correction correction;
    correction.organisation = organisation;
    correction.platform = {sampleText(json, "platform"_L1)};
    correction.field = sampleWord<CatalogueField>(json, "field"_L1);
    correction.value = sampleText(json, "value"_L1);
    correction.was = sampleText(json, "was"_L1);
    correction.by = sampleText(json, "by"_L1);
    correction.on = sampleDate(json, "on"_L1).value_or(QDate());
    correction.id = idOf(correction);
    return correction;
}

/// Takes one selection out of its JSON; people, candidates and criteria are known by name there.
class SampleSelectionReader
{
public:
    SampleSelectionReader(const QJsonObject &json, const Sample &sample)
        : m_json(json)
        , m_sample(sample)
    { }
    SelectionDossier read();

private:
    void readNeed();
    void readCandidates();
    void readCriteria();
    void readGates();
    void readPerson(const QJsonObject &json);
    void readTrial(const QJsonObject &json, ParticipantId person);
    void readVote(const QJsonObject &json, ParticipantId person);
    void readRecord();

    CandidateId candidate(const QString &name) const
    {
        const auto found = std::ranges::find(m_dossier.candidates, name, &Candidate::name);
        return found == m_dossier.candidates.end() ? CandidateId() : found->id;
    }
    CriterionId criterion(const QString &code) const
    {
        const auto found = std::ranges::find(m_dossier.criteria, code, &Criterion::code);
        return found == m_dossier.criteria.end() ? CriterionId() : found->id;
    }
    /// A row of this selection.
    template<class T>
    T row() const
    {
        T value;
        value.organisation = m_sample.organisation.id;
        value.selection = m_dossier.selection.id;
        return value;
    }

    const QJsonObject m_json;
    const Sample &m_sample;
    SelectionDossier m_dossier;
};

SelectionDossier SampleSelectionReader::read()
{
    readNeed();
    readCandidates();
    readCriteria();
    readGates();
    for (const QJsonValue &person : m_json["people"_L1].toArray())
        readPerson(person.toObject());
    readRecord();
    return m_dossier;
}

void SampleSelectionReader::readNeed()
{
    Selection &selection = m_dossier.selection;
    selection.id = SelectionId::create();
    selection.organisation = m_sample.organisation.id;
    selection.purpose
        = purposeFromWord(sampleText(m_json, "purpose"_L1)).value_or(Purpose::Knowledge);
    selection.who = sampleText(m_json, "who"_L1);
    const QStringList tasks = sampleTexts(m_json, "tasks"_L1);
    for (size_t i = 0; i < selection.tasks.size(); ++i)
        selection.tasks[i] = tasks.value(qsizetype(i));
    selection.mainRoles = sampleTexts(m_json, "mainRoles"_L1);
    selection.revealed = m_json["revealed"_L1].toBool();
    selection.ballotRule
        = ballotRuleFromWord(sampleText(m_json, "ballotRule"_L1)).value_or(BallotRule::Approval);
}

void SampleSelectionReader::readCandidates()
{
    for (const QJsonValue &each : m_json["candidates"_L1].toArray()) {
        const QJsonObject json = each.toObject();
        Candidate candidate = row<Candidate>();
        candidate.id = CandidateId::create();
        candidate.name = sampleText(json, "name"_L1);
        candidate.platform = {sampleText(json, "platform"_L1)};
        candidate.tool = toolNamed(m_sample, sampleText(json, "tool"_L1));
        candidate.position = int(m_dossier.candidates.size());
        m_dossier.candidates << candidate;
    }
}

/// By their codes, from the list that comes with the program.
void SampleSelectionReader::readCriteria()
{
    const Result<CriteriaList> list = builtInCriteria();
    for (const QString &code : sampleTexts(m_json, "criteria"_L1)) {
        const ListedCriterion *listed = list ? list->criterion(code) : nullptr;
        Criterion criterion = row<Criterion>();
        criterion.id = CriterionId::create();
        criterion.code = code;
        criterion.position = int(m_dossier.criteria.size());
        if (listed) {
            criterion.name = listed->name;
            criterion.meaning = listed->meaning;
            criterion.check = listed->check;
            criterion.kind = listed->kind == ListedCriterion::Kind::Gate ? CriterionKind::Gate
                                                                         : CriterionKind::Scored;
        }
        m_dossier.criteria << criterion;
    }
}

void SampleSelectionReader::readGates()
{
    for (const QJsonValue &each : m_json["gates"_L1].toArray()) {
        const QJsonObject json = each.toObject();
        Gate gate = row<Gate>();
        gate.candidate = candidate(sampleText(json, "candidate"_L1));
        gate.criterion = criterion(sampleText(json, "criterion"_L1));
        gate.id = idOf(gate);
        gate.state = gateStateFromWord(sampleText(json, "state"_L1)).value_or(GateState::Unknown);
        gate.owner = sampleText(json, "owner"_L1);
        gate.note = sampleText(json, "note"_L1);
        m_dossier.gates << gate;
    }
}

void SampleSelectionReader::readPerson(const QJsonObject &json)
{
    Participant person = row<Participant>();
    person.id = ParticipantId::create();
    person.alias = sampleText(json, "alias"_L1);
    person.role = sampleText(json, "role"_L1);
    person.reluctant = json["reluctant"_L1].toBool();
    person.deskless = json["deskless"_L1].toBool();
    person.assistiveTechnology = json["assistiveTechnology"_L1].toBool();
    person.weightMethod
        = weightMethodFromWord(sampleText(json, "weightMethod"_L1)).value_or(WeightMethod::Points);
    person.position = int(m_dossier.participants.size());
    m_dossier.participants << person;
    const QJsonObject weights = json["weights"_L1].toObject();
    for (auto each = weights.begin(); each != weights.end(); ++each) {
        Weight weight = row<Weight>();
        weight.participant = person.id;
        weight.criterion = criterion(each.key());
        weight.id = idOf(weight);
        weight.points = each->toInt();
        m_dossier.weights << weight;
    }
    for (const QJsonValue &trial : json["trials"_L1].toArray())
        readTrial(trial.toObject(), person.id);
    readVote(json, person.id);
}

void SampleSelectionReader::readTrial(const QJsonObject &json, ParticipantId person)
{
    Trial trial = row<Trial>();
    trial.participant = person;
    trial.candidate = candidate(sampleText(json, "candidate"_L1));
    trial.id = idOf(trial);
    const int task = json["task"_L1].toInt();
    if (task >= 1 && task <= int(m_dossier.selection.tasks.size()))
        trial.task = m_dossier.selection.tasks[size_t(task - 1)];
    trial.minutes = json["minutes"_L1].toInt();
    m_dossier.trials << trial;
    const QJsonObject marks = json["marks"_L1].toObject();
    for (auto each = marks.begin(); each != marks.end(); ++each) {
        Rating rating = row<Rating>();
        rating.participant = person;
        rating.candidate = trial.candidate;
        rating.criterion = criterion(each.key());
        rating.id = idOf(rating);
        rating.mark = each->toInt();
        m_dossier.ratings << rating;
    }
}

void SampleSelectionReader::readVote(const QJsonObject &json, ParticipantId person)
{
    Ballot ballot = row<Ballot>();
    ballot.participant = person;
    ballot.id = idOf(ballot);
    QList<CandidateId> ticked;
    for (const QString &name : sampleTexts(json, "vote"_L1))
        ticked << candidate(name);
    if (!ticked.isEmpty())
        ballot.ranking << ticked;
    m_dossier.ballots << ballot;
}

void SampleSelectionReader::readRecord()
{
    for (const QJsonValue &each : m_json["requests"_L1].toArray()) {
        const QJsonObject json = each.toObject();
        Request request = row<Request>();
        request.id = RequestId::create();
        request.text = sampleText(json, "text"_L1);
        request.state
            = requestStateFromWord(sampleText(json, "state"_L1)).value_or(RequestState::Open);
        request.answer = sampleText(json, "answer"_L1);
        request.position = int(m_dossier.requests.size());
        m_dossier.requests << request;
    }
    const QJsonObject json = m_json["record"_L1].toObject();
    DecisionRecord record = row<DecisionRecord>();
    record.id = idOf(record);
    record.choice = candidate(sampleText(json, "choice"_L1));
    record.reasons = sampleText(json, "reasons"_L1);
    record.disagreement = sampleText(json, "disagreement"_L1);
    record.decided = sampleDate(json, "decided"_L1);
    record.review = sampleDate(json, "review"_L1);
    if (!json.isEmpty())
        m_dossier.record = record;
}

} // namespace

void readSampleChoosing(const QJsonObject &json, Sample &sample)
{
    for (const QJsonValue &account : json["accounts"_L1].toArray())
        sample.accounts << readAccount(account.toObject(), sample);
    for (const QJsonValue &correction : json["corrections"_L1].toArray())
        sample.corrections << readCorrection(correction.toObject(), sample.organisation.id);
    for (const QJsonValue &selection : json["selections"_L1].toArray())
        sample.selections << SampleSelectionReader(selection.toObject(), sample).read();
}

} // namespace core
