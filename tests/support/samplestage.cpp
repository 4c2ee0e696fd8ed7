// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/samplestage.h"

#include "core/assessment/responsesexport.h"
#include "core/workspace/edit.h"
#include "core/workspace/sample.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace support {

namespace {

template<class T>
T must(core::Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().message));
    return *result;
}

void must(const core::Status &status)
{
    if (!status)
        qFatal("%s", qPrintable(status.error().message));
}

} // namespace

void addSampleRound(PageStage &stage)
{
    core::Workspace &workspace = *stage.file.workspace;
    const core::OrganisationId organisation = stage.file.organisation;
    const core::Sample sample = must(core::readSample());
    const QByteArray csv = core::writeResponses(framework(), sample.respondents, sample.answers);
    must(core::edit::importResponses(workspace, organisation, framework(),
                                     must(core::readResponses(csv, framework()))));
    for (const core::Target &target : sample.targets)
        must(core::edit::setTarget(workspace, organisation, target.point, target.level));
    QHash<core::ToolId, core::Tool> tools;
    for (const core::Tool &tool : sample.tools) {
        const auto id = must(core::edit::addTool(workspace, organisation, tool.name));
        tools.insert(tool.id, *workspace.find<core::Tool>(organisation, id));
    }
    for (const core::CoverageEntry &entry : sample.coverage)
        must(core::edit::setCoverage(workspace, tools[entry.tool], entry.purpose, entry.strength));
}

void addFullRound(PageStage &stage, int people)
{
    QByteArray csv = "respondent,role,question,answer,evidence,note\n";
    qint64 draw = 1;
    for (int person = 0; person < people; ++person)
        for (const core::Point &point : framework().points)
            for (const core::Question &question : point.questions) {
                draw = draw * 48271 % 65521; // a fixed sequence that looks like chance
                const auto role = core::AllRoles[static_cast<size_t>(person) % 4];
                const auto evidence = core::AllEvidence[static_cast<size_t>(draw) / 5 % 3];
                csv += u"Person %1,%2,%3,%4,%5,\n"_s.arg(person)
                           .arg(core::toWord(role), question.id.text)
                           .arg(draw % 5 + 1)
                           .arg(core::toWord(evidence))
                           .toUtf8();
            }
    must(core::edit::importResponses(*stage.file.workspace, stage.file.organisation, framework(),
                                     must(core::readResponses(csv, framework()))));
}

} // namespace support
