// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/edit.h"
#include "core/workspace/edit/support.h"

namespace core::edit {

namespace {

/// Works out the row changes that a response file calls for.
class Import
{
public:
    Import(const Workspace &workspace, const Assessment &assessment)
        : m_workspace(workspace)
        , m_assessment(assessment)
        , m_nextPosition(nextPosition<Respondent>(workspace, assessment.organisation))
    {
        for (const Respondent &respondent :
             workspace.list<Respondent>(assessment.organisation, assessment.id))
            m_respondents.insert(respondent.alias, respondent);
        for (const Answer &answer : workspace.list<Answer>(assessment.organisation, assessment.id))
            m_answers.insert(answer.id, answer);
    }

    Status take(const Responses::Person &person)
    {
        const auto known = m_respondents.constFind(person.alias);
        if (known == m_respondents.constEnd()) {
            const Respondent respondent{RespondentId::create(),
                                        m_assessment.organisation,
                                        m_assessment.id,
                                        person.alias,
                                        person.role,
                                        m_nextPosition++};
            m_respondents.insert(person.alias, respondent);
            m_changes << rowChange<Respondent>({}, respondent);
            return {};
        }
        if (known->role == person.role)
            return {};
        return failure(Error::Kind::Input,
                       Tr::tr("%1 is stored as %2, but the file says %3. Nothing was imported.")
                           .arg(person.alias, toWord(known->role), toWord(person.role)));
    }

    void take(const Response &response)
    {
        const Respondent respondent = m_respondents.value(response.respondent);
        Answer answer{answerId(respondent.id, response.question),
                      m_assessment.organisation,
                      m_assessment.id,
                      respondent.id,
                      response.question,
                      response.kind,
                      response.level,
                      response.evidence,
                      response.note};
        takeDraftNote(answer);
        const auto stored = m_answers.constFind(answer.id);
        if (stored != m_answers.constEnd() && *stored == answer)
            return;
        const auto before
            = stored == m_answers.constEnd() ? std::nullopt : std::optional<Answer>(*stored);
        m_changes << rowChange<Answer>(before, answer);
        ++m_answerCount;
    }

    /// What was noted before goes with the answer, unless the file brings a note of its own.
    void takeDraftNote(Answer &answer)
    {
        const auto id = DraftNoteId::of(answer.respondent, answer.question.text);
        const auto note = m_workspace.find<DraftNote>(m_assessment.organisation, id);
        if (!note)
            return;
        if (answer.note.isEmpty())
            answer.note = note->text;
        m_changes << rowChange<DraftNote>(note, {});
    }

    const QList<RowChange> &changes() const
    {
        return m_changes;
    }
    int answerCount() const
    {
        return m_answerCount;
    }

private:
    const Workspace &m_workspace;
    const Assessment m_assessment;
    int m_nextPosition;
    QHash<QString, Respondent> m_respondents;
    QHash<AnswerId, Answer> m_answers;
    QList<RowChange> m_changes;
    int m_answerCount = 0;
};

} // namespace

Result<int> importResponses(Workspace &workspace, OrganisationId organisation,
                            const Framework &framework, const Responses &responses)
{
    const std::optional<Assessment> stored = newestAssessment(workspace, organisation);
    const Assessment assessment
        = stored ? *stored : newAssessment(workspace, organisation, framework);
    Import import(workspace, assessment);
    for (const Responses::Person &person : responses.people)
        if (const Status taken = import.take(person); !taken)
            return failure(taken.error());
    for (const Response &response : responses.responses)
        import.take(response);

    QList<RowChange> changes;
    if (!stored)
        changes << rowChange<Assessment>({}, assessment);
    changes << import.changes();
    if (const Status committed = workspace.commit(
            {organisation, Tr::tr("Import answers: %1").arg(import.answerCount()), {}, changes});
        !committed)
        return failure(committed.error());
    return import.answerCount();
}

} // namespace core::edit
