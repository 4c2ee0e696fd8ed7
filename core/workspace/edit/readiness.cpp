// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/edit.h"
#include "core/workspace/edit/support.h"

using namespace Qt::StringLiterals;

namespace core::edit {

namespace {

Status checkReply(const Answer &reply)
{
    if (reply.kind == Answer::Kind::Level && (reply.level < 1 || reply.level > LevelCount))
        return failure(Error::Kind::Input, Tr::tr("A level is 1 to 5."));
    if (reply.kind == Answer::Kind::DoesNotApply && reply.note.trimmed().isEmpty())
        return failure(Error::Kind::Input,
                       Tr::tr("Say in the note why the question does not apply."));
    return {};
}

Answer normal(Answer reply)
{
    reply.id = answerId(reply.respondent, reply.question);
    if (reply.kind != Answer::Kind::Level) {
        reply.level = 0;
        reply.evidence = Evidence::Said;
    }
    return reply;
}

/// What was noted on the question that `reply` answers.
std::optional<DraftNote> draftNote(const Workspace &workspace, const Answer &reply)
{
    return workspace.find<DraftNote>(reply.organisation,
                                     DraftNoteId::of(reply.respondent, reply.question.text));
}

Status respondentIsThere(const Workspace &workspace, OrganisationId organisation,
                         RespondentId respondent)
{
    if (workspace.find<Respondent>(organisation, respondent))
        return {};
    return failure(Error::Kind::NotFound, Tr::tr("This respondent was removed in the meantime."));
}

bool isTaken(const Workspace &workspace, const Respondent &respondent)
{
    const QList<Respondent> &all
        = workspace.list<Respondent>(respondent.organisation, respondent.assessment);
    return std::any_of(all.begin(), all.end(), [&](const Respondent &other) {
        return other.id != respondent.id
            && other.alias.compare(respondent.alias, Qt::CaseInsensitive) == 0;
    });
}

Status checkAlias(const Workspace &workspace, const Respondent &respondent)
{
    if (respondent.alias.isEmpty())
        return failure(Error::Kind::Input,
                       Tr::tr("Give the respondent a name or an alias, such as \"Manager 2\"."));
    if (isTaken(workspace, respondent))
        return failure(
            Error::Kind::Input,
            Tr::tr("There is already a respondent %1 in this round.").arg(respondent.alias));
    return {};
}

} // namespace

std::optional<Assessment> newestAssessment(const Workspace &workspace, OrganisationId organisation)
{
    const QList<Assessment> &all = workspace.list<Assessment>(organisation);
    return all.isEmpty() ? std::nullopt : std::optional(all.last());
}

Assessment newAssessment(const Workspace &workspace, OrganisationId organisation,
                         const Framework &framework)
{
    Assessment assessment;
    assessment.id = AssessmentId::create();
    assessment.organisation = organisation;
    assessment.date = workspace.clock().today();
    assessment.framework = framework.id;
    assessment.frameworkVersion = framework.version;
    return assessment;
}

Result<AssessmentId> startAssessment(Workspace &workspace, OrganisationId organisation,
                                     const Framework &framework)
{
    return add(workspace, newAssessment(workspace, organisation, framework),
               Tr::tr("Start a round of answers"));
}

Status changeAssessment(Workspace &workspace, const Assessment &assessment)
{
    if (!assessment.date.isValid())
        return failure(Error::Kind::Input, Tr::tr("A round needs a date."));
    return change(workspace, assessment, Tr::tr("Change the round"));
}

Result<RespondentId> addRespondent(Workspace &workspace, const Assessment &assessment,
                                   const QString &alias, Role role)
{
    Respondent respondent;
    respondent.id = RespondentId::create();
    respondent.organisation = assessment.organisation;
    respondent.assessment = assessment.id;
    respondent.alias = alias.trimmed();
    respondent.role = role;
    respondent.position = nextPosition<Respondent>(workspace, assessment.organisation);
    if (const Status fits = checkAlias(workspace, respondent); !fits)
        return failure(fits.error());
    return add(workspace, respondent, Tr::tr("Add respondent %1").arg(respondent.alias));
}

Status changeRespondent(Workspace &workspace, const Respondent &respondent)
{
    if (const Status fits = checkAlias(workspace, respondent); !fits)
        return fits;
    return change(workspace, respondent, Tr::tr("Change respondent %1").arg(respondent.alias));
}

Status removeRespondent(Workspace &workspace, const Respondent &respondent)
{
    QList<RowChange> changes
        = removalsOf<DraftNote>(workspace, respondent.organisation, [&](const DraftNote &note) {
              return note.respondent == respondent.id;
          });
    for (const Answer &reply :
         workspace.list<Answer>(respondent.organisation, respondent.assessment))
        if (reply.respondent == respondent.id)
            changes << rowChange<Answer>(reply, {});
    if (const auto stored = workspace.find<Respondent>(respondent.organisation, respondent.id))
        changes << rowChange<Respondent>(stored, {});
    return workspace.commit({respondent.organisation,
                             Tr::tr("Remove respondent %1").arg(respondent.alias),
                             {},
                             changes});
}

Status answer(Workspace &workspace, const Answer &reply)
{
    if (const Status valid = checkReply(reply); !valid)
        return valid;
    if (const Status there = respondentIsThere(workspace, reply.organisation, reply.respondent);
        !there)
        return there;
    const Answer after = normal(reply);
    const QString label = Tr::tr("Answer %1").arg(reply.question.text);
    const std::optional<DraftNote> note = draftNote(workspace, reply);
    if (!note)
        return put(workspace, after, label);
    return workspace.commit(
        {reply.organisation,
         label,
         {},
         {rowChange<Answer>(stored(workspace, after), after), rowChange<DraftNote>(note, {})}});
}

Status keepDraftNote(Workspace &workspace, const DraftNote &note)
{
    if (const Status there = respondentIsThere(workspace, note.organisation, note.respondent);
        !there)
        return there;
    DraftNote kept = note;
    kept.id = DraftNoteId::of(note.respondent, note.question.text);
    DraftNote nothing = kept;
    nothing.text.clear();
    return putUnlessBlank(workspace, kept, nothing, Tr::tr("Note on %1").arg(note.question.text));
}

Status clearAnswer(Workspace &workspace, const Answer &reply)
{
    const std::optional<Answer> before = stored(workspace, normal(reply));
    if (!before)
        return {};
    QList<RowChange> changes = {rowChange<Answer>(before, {})};
    if (!before->note.trimmed().isEmpty())
        changes << rowChange<DraftNote>(
            draftNote(workspace, *before),
            DraftNote{DraftNoteId::of(before->respondent, before->question.text),
                      before->organisation, before->assessment, before->respondent,
                      before->question, before->note});
    return workspace.commit({before->organisation,
                             Tr::tr("Take back the answer to %1").arg(before->question.text),
                             {},
                             changes});
}

Status setTarget(Workspace &workspace, OrganisationId organisation, const PointCode &point,
                 int level)
{
    if (level < 1 || level > LevelCount)
        return failure(Error::Kind::Input, Tr::tr("A level is 1 to 5."));
    const Target target{TargetId::of(organisation, point.text), organisation, point, level};
    return put(workspace, target, Tr::tr("Set the target of %1").arg(point.text));
}

Status changeScoringRules(Workspace &workspace, const ScoringRules &rules)
{
    for (int cap : rules.caps)
        if (cap < 1 || cap > LevelCount)
            return failure(Error::Kind::Input, Tr::tr("A cap is a level from 1 to 5."));
    if (!std::is_sorted(rules.caps.begin(), rules.caps.end()))
        return failure(Error::Kind::Input,
                       Tr::tr("Stronger evidence cannot count for less: keep said ≤ shown ≤ "
                              "measured."));
    int sum = 0;
    for (int weight : rules.groupWeights) {
        if (weight < 0 || weight > 1000)
            return failure(Error::Kind::Input, Tr::tr("A weight is 0 to 1000."));
        sum += weight;
    }
    if (sum == 0)
        return failure(Error::Kind::Input, Tr::tr("At least one group needs a weight above 0."));
    ScoringRules stored = rules;
    stored.id = ScoringRulesId::of(rules.organisation, u"scoring rules"_s);
    return put(workspace, stored, Tr::tr("Change the scoring rules"));
}

} // namespace core::edit
