// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/sample.h"

#include "core/framework/reader.h"
#include "core/storage/mapping.h"
#include "core/workspace/edit/support.h"
#include "core/workspace/edit/versions.h"
#include "core/workspace/samplechoosing.h"
#include "core/workspace/sampleworkbench.h"
#include "core/workspace/workspace.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace core {

using namespace Qt::StringLiterals;

namespace {

/// Takes the parts of the example out of its JSON and gives every one its id and its owner.
class SampleReader
{
public:
    explicit SampleReader(const QJsonObject &json)
        : m_json(json)
    { }
    Sample read();

private:
    void readOrganisation();
    void readAssessment();
    void readRespondents();
    void readAnswers(const Respondent &respondent, const QJsonArray &answers);
    void readCoverage();
    void readVision();
    void readObjectives();
    void readPlan();
    void readActions();
    template<class T, class Fill>
    void readList(QLatin1StringView name, QList<T> &list, Fill fill);

    const QJsonObject m_json;
    Sample m_sample;
};

QString text(const QJsonObject &object, QLatin1StringView name)
{
    return object[name].toString();
}

std::optional<QDate> date(const QJsonObject &object, QLatin1StringView name)
{
    const QDate value = QDate::fromString(text(object, name), Qt::ISODate);
    return value.isValid() ? std::optional(value) : std::nullopt;
}

std::optional<int> number(const QJsonObject &object, QLatin1StringView name)
{
    return object[name].isDouble() ? std::optional(object[name].toInt()) : std::nullopt;
}

template<class T>
T make(OrganisationId organisation)
{
    T value;
    value.id = decltype(value.id)::create();
    value.organisation = organisation;
    return value;
}

Sample SampleReader::read()
{
    readOrganisation();
    readAssessment();
    readRespondents();
    readList("targets"_L1, m_sample.targets, [](Target &target, const QJsonObject &json) {
        target.point = {text(json, "point"_L1)};
        target.id = TargetId::of(target.organisation, target.point.text);
        target.level = json["level"_L1].toInt();
    });
    readCoverage();
    readSampleChoosing(m_json, m_sample);
    readVision();
    readObjectives();
    readActions();
    readPlan();
    return m_sample;
}

/// One value of each object of a list; `fill` sets what is not the same for all.
template<class T, class Fill>
void SampleReader::readList(QLatin1StringView name, QList<T> &list, Fill fill)
{
    for (const QJsonValue &each : m_json[name].toArray()) {
        T value = make<T>(m_sample.organisation.id);
        if constexpr (requires { value.position; })
            value.position = int(list.size());
        fill(value, each.toObject());
        list.append(value);
    }
}

void SampleReader::readOrganisation()
{
    const QJsonObject json = m_json["organisation"_L1].toObject();
    Organisation &organisation = m_sample.organisation;
    organisation.id = OrganisationId::create();
    organisation.name = text(json, "name"_L1);
    organisation.sector = text(json, "sector"_L1);
    organisation.activity = text(json, "activity"_L1);
    organisation.headcount = number(json, "headcount"_L1);
    organisation.sites = text(json, "sites"_L1);
    organisation.desklessPercent = number(json, "desklessPercent"_L1);
    organisation.audiences = text(json, "audiences"_L1);
    organisation.rules = text(json, "rules"_L1);
    organisation.workingPatterns = text(json, "workingPatterns"_L1);
    organisation.culture = text(json, "culture"_L1);
    organisation.problem = text(json, "problem"_L1);
    organisation.authors = text(json, "authors"_L1);
    organisation.documentVersion = text(json, "documentVersion"_L1);
    organisation.classification = text(json, "classification"_L1);
    organisation.reviewDate = date(json, "reviewDate"_L1);
}

void SampleReader::readAssessment()
{
    const QJsonObject json = m_json["assessment"_L1].toObject();
    m_sample.assessment = make<Assessment>(m_sample.organisation.id);
    m_sample.assessment.date = date(json, "date"_L1).value_or(QDate());
    m_sample.assessment.title = text(json, "title"_L1);
    m_sample.assessment.framework = text(json, "framework"_L1);
    m_sample.assessment.frameworkVersion = text(json, "frameworkVersion"_L1);
}

void SampleReader::readRespondents()
{
    for (const QJsonValue &each : m_json["respondents"_L1].toArray()) {
        const QJsonObject json = each.toObject();
        Respondent respondent = make<Respondent>(m_sample.organisation.id);
        respondent.assessment = m_sample.assessment.id;
        respondent.alias = text(json, "alias"_L1);
        respondent.role = roleFromWord(text(json, "role"_L1)).value_or(Role::Staff);
        respondent.position = int(m_sample.respondents.size());
        m_sample.respondents.append(respondent);
        readAnswers(respondent, json["answers"_L1].toArray());
    }
}

void SampleReader::readAnswers(const Respondent &respondent, const QJsonArray &answers)
{
    for (const QJsonValue &each : answers) {
        const QJsonObject json = each.toObject();
        Answer answer = make<Answer>(m_sample.organisation.id);
        answer.assessment = m_sample.assessment.id;
        answer.respondent = respondent.id;
        answer.question = {text(json, "question"_L1)};
        answer.id = edit::answerId(answer.respondent, answer.question);
        const QString kind = text(json, "answer"_L1);
        answer.kind = kind == "dont-know"_L1 ? Answer::Kind::DontKnow
            : kind == "does-not-apply"_L1    ? Answer::Kind::DoesNotApply
                                             : Answer::Kind::Level;
        answer.level = json["level"_L1].toInt();
        answer.evidence = evidenceFromWord(text(json, "evidence"_L1)).value_or(Evidence::Said);
        answer.note = text(json, "note"_L1);
        m_sample.answers.append(answer);
    }
}

void SampleReader::readCoverage()
{
    readList("tools"_L1, m_sample.tools, [this](Tool &tool, const QJsonObject &json) {
        tool.name = text(json, "name"_L1);
        const QJsonObject strengths = json["coverage"_L1].toObject();
        for (auto each = strengths.begin(); each != strengths.end(); ++each) {
            const std::optional<Purpose> purpose = purposeFromWord(each.key());
            if (!purpose)
                continue;
            CoverageEntry entry = make<CoverageEntry>(m_sample.organisation.id);
            entry.tool = tool.id;
            entry.purpose = *purpose;
            entry.id = CoverageId::of(tool.id, toWord(*purpose));
            entry.strength = each->toInt();
            m_sample.coverage.append(entry);
        }
    });
}

void SampleReader::readVision()
{
    const QJsonObject json = m_json["vision"_L1].toObject();
    m_sample.vision = make<Vision>(m_sample.organisation.id);
    m_sample.vision.id = VisionId::of(m_sample.organisation.id, u"vision"_s);
    m_sample.vision.futureDay = text(json, "futureDay"_L1);
    m_sample.vision.statement = text(json, "statement"_L1);
}

void SampleReader::readObjectives()
{
    readList("objectives"_L1, m_sample.objectives, [](Objective &objective, const auto &json) {
        objective.title = text(json, "title"_L1);
        objective.goal = text(json, "goal"_L1);
        objective.measure = text(json, "measure"_L1);
        objective.baseline = text(json, "baseline"_L1);
        objective.baselineDate = date(json, "baselineDate"_L1);
        objective.target = text(json, "target"_L1);
        objective.targetDate = date(json, "targetDate"_L1);
        objective.owner = text(json, "owner"_L1);
    });
    readList("exclusions"_L1, m_sample.exclusions, [](Exclusion &exclusion, const auto &json) {
        exclusion.text = text(json, "text"_L1);
        exclusion.reason = text(json, "reason"_L1);
    });
}

void SampleReader::readActions()
{
    readList("actions"_L1, m_sample.actions, [](Action &action, const QJsonObject &json) {
        action.point = {text(json, "point"_L1)};
        action.fromLevel = json["fromLevel"_L1].toInt();
        action.state = text(json, "state"_L1) == "refused"_L1 ? Action::State::Refused
                                                              : Action::State::Accepted;
        action.title = text(json, "title"_L1);
        action.reason = text(json, "reason"_L1);
        action.owner = text(json, "owner"_L1);
        action.start = date(json, "start"_L1);
        action.end = date(json, "end"_L1);
        action.signOfSuccess = text(json, "signOfSuccess"_L1);
    });
}

void SampleReader::readPlan()
{
    readList("decisions"_L1, m_sample.decisions, [](Decision &decision, const QJsonObject &json) {
        decision.text = text(json, "text"_L1);
        decision.decider = text(json, "decider"_L1);
        decision.due = date(json, "due"_L1);
    });
    readList("inquiries"_L1, m_sample.inquiries, [](Inquiry &inquiry, const QJsonObject &json) {
        inquiry.subject = text(json, "subject"_L1);
        inquiry.id = InquiryId::of(inquiry.organisation, inquiry.subject);
        inquiry.owner = text(json, "owner"_L1);
        inquiry.due = date(json, "due"_L1);
    });
}

template<class T>
void insert(QList<RowChange> &changes, const T &value)
{
    changes.append(rowChange<T>(std::nullopt, value));
}

template<class T>
void insert(QList<RowChange> &changes, const QList<T> &values)
{
    for (const T &value : values)
        insert(changes, value);
}

void insert(QList<RowChange> &changes, const SelectionDossier &dossier)
{
    insert(changes, dossier.selection);
    insert(changes, dossier.participants);
    insert(changes, dossier.candidates);
    insert(changes, dossier.criteria);
    insert(changes, dossier.gates);
    insert(changes, dossier.weights);
    insert(changes, dossier.ratings);
    insert(changes, dossier.trials);
    insert(changes, dossier.ballots);
    insert(changes, dossier.requests);
    if (dossier.record)
        insert(changes, *dossier.record);
}

/// Parents before children.
Edit toEdit(const Sample &sample)
{
    Edit edit;
    edit.organisation = sample.organisation.id;
    edit.label = QCoreApplication::translate("core::Sample", "Add the worked example");
    insert(edit.changes, sample.organisation);
    insert(edit.changes, sample.assessment);
    insert(edit.changes, sample.respondents);
    insert(edit.changes, sample.answers);
    insert(edit.changes, sample.targets);
    insert(edit.changes, sample.tools);
    insert(edit.changes, sample.coverage);
    insert(edit.changes, sample.accounts);
    insert(edit.changes, sample.corrections);
    for (const SelectionDossier &selection : sample.selections)
        insert(edit.changes, selection);
    insert(edit.changes, sample.vision);
    insert(edit.changes, sample.objectives);
    insert(edit.changes, sample.exclusions);
    insert(edit.changes, sample.actions);
    insert(edit.changes, sample.actionLinks);
    insert(edit.changes, sample.decisions);
    insert(edit.changes, sample.inquiries);
    std::apply([&](const auto &...rows) { (insert(edit.changes, rows), ...); },
               sample.workbench.lists);
    return edit;
}

tl::unexpected<Error> cannotRead(const QString &detail)
{
    return failure(Error::Kind::Damaged,
                   QCoreApplication::translate("core::Sample",
                                               "The worked example cannot be read. "
                                               "Please install the program again."),
                   detail);
}

/// Calls the finished example final. When the days it aims at have passed an error stands in it,
/// and it stays as it is.
Status callFinal(Workspace &workspace, OrganisationId organisation)
{
    const auto framework = builtInFramework();
    const auto found = workspace.find<Organisation>(organisation, organisation);
    if (!framework || !found)
        return cannotRead({});
    const auto version
        = edit::addVersion(workspace, *framework, organisation, found->documentVersion);
    if (version || version.error().kind == Error::Kind::Input)
        return {};
    return failure(version.error());
}

} // namespace

template<>
std::span<const Word<SampleName>> wordsOf<SampleName>()
{
    using enum SampleName;
    static constexpr auto words = std::to_array<Word<SampleName>>(
        {{HarbourFinch, "harbour-finch"}, {University, "university"}});
    return words;
}

Result<Sample> readSample(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject())
        return cannotRead(error.errorString());
    Sample sample = SampleReader(document.object()).read();
    if (const Status whole = readSampleWorkbench(document.object(), sample); !whole)
        return cannotRead(whole.error().message);
    return sample;
}

Result<Sample> readSample(SampleName name)
{
    QFile file(u":/samples/%1.json"_s.arg(wordFor(name)));
    if (!file.open(QIODevice::ReadOnly))
        return cannotRead(file.errorString());
    return readSample(file.readAll());
}

Result<OrganisationId> addSample(Workspace &workspace, SampleName name)
{
    const Result<Sample> sample = readSample(name);
    if (!sample)
        return failure(sample.error());
    if (const Status stored = workspace.commit(toEdit(*sample)); !stored)
        return failure(stored.error());
    return sample->organisation.id;
}

Status writeSample(const QString &path, const Clock &clock, SampleName name)
{
    Result<std::unique_ptr<Workspace>> workspace = Workspace::create(path, clock);
    if (!workspace)
        return failure(workspace.error());
    const Result<OrganisationId> added = addSample(**workspace, name);
    const Status done = !added           ? Status(failure(added.error()))
        : name == SampleName::University ? callFinal(**workspace, *added)
                                         : Status();
    if (!done) {
        workspace->reset();
        QFile::remove(path);
    }
    return done;
}

} // namespace core
