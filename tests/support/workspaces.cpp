// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/workspaces.h"

#include "core/framework/reader.h"
#include "core/workspace/edit.h"

using namespace Qt::StringLiterals;

namespace support {

namespace {

template<class T>
T need(core::Result<T> &&result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().message + u' ' + result.error().detail));
    return std::move(*result);
}

} // namespace

const core::Framework &framework()
{
    static const core::Framework pack = need(core::builtInFramework());
    return pack;
}

Fixture::Fixture(const QString &name)
    : clock(QDateTime(QDate(2026, 9, 30), QTime(12, 0), Qt::UTC))
    , workspace(need(core::Workspace::create(path(), clock)))
    , organisation(need(core::edit::addOrganisation(*workspace, name)))
{ }

QString Fixture::path() const
{
    return folder.filePath(u"acme.sixpoint"_s);
}

void Fixture::reopen()
{
    workspace.reset();
    workspace = need(core::Workspace::open(path(), clock));
}

Round startRound(Fixture &fixture, const QStringList &aliases)
{
    Round round;
    core::Workspace &workspace = *fixture.workspace;
    (void)need(core::edit::startAssessment(workspace, fixture.organisation, framework()));
    round.assessment = workspace.list<core::Assessment>(fixture.organisation).last();
    for (const QString &alias : aliases)
        (void)need(
            core::edit::addRespondent(workspace, round.assessment, alias, core::Role::Staff));
    round.respondents = workspace.list<core::Respondent>(fixture.organisation);
    return round;
}

core::Answer levelAnswer(const core::Respondent &respondent, const QString &question, int level)
{
    core::Answer answer;
    answer.organisation = respondent.organisation;
    answer.assessment = respondent.assessment;
    answer.respondent = respondent.id;
    answer.question = {question};
    answer.level = level;
    return answer;
}

} // namespace support
