// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands.h"

#include "app/opened.h"
#include "core/assessment/profilejson.h"
#include "core/checks/finality.h"
#include "core/report/builder.h"
#include "core/workspace/edit.h"
#include "core/workspace/sample.h"
#include "ui/report/writer.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using core::failure;
using core::Result;
using core::Status;

namespace commandline {

namespace {

struct CommandText
{
    Q_DECLARE_TR_FUNCTIONS(commandline)
};

QString profileLine(const core::Framework &framework, const core::PointProfile &profile)
{
    const QString name = framework.point(profile.point)->shortName;
    const QString standing = profile.status == core::PointStatus::Scored
        ? CommandText::tr("%1  level %2, %3")
              .arg(profile.score->toString())
              .arg(*profile.level)
              .arg(framework.level(*profile.level)->word)
        : core::toWord(profile.status);
    return u"%1  %2  %3"_s.arg(profile.point.text, name.leftJustified(24), standing);
}

QString profileText(const core::Framework &framework, const core::Dossier &dossier)
{
    const QString round = dossier.assessment ? dossier.assessment->date.toString(Qt::ISODate)
                                             : CommandText::tr("no date yet");
    QStringList lines{CommandText::tr("%1, round of %2, respondents: %3")
                          .arg(dossier.organisation.name, round)
                          .arg(dossier.profile.respondents)};
    for (const core::PointProfile &profile : dossier.profile.points)
        lines << profileLine(framework, profile);
    QStringList held;
    for (const core::PointCode &point : dossier.profile.heldBackBy)
        held << framework.point(point)->shortName;
    if (!held.isEmpty())
        lines << CommandText::tr("Held back by: %1").arg(held.join(u", "_s));
    return lines.join(u'\n') + u'\n';
}

} // namespace

Status newFile(const Request &request, const Surroundings &surroundings)
{
    const QString name = request.options.value(u"organisation"_s);
    if (name.trimmed().isEmpty())
        return usedWrongly(CommandText::tr("\"new\" needs --organisation NAME."));
    const auto workspace = core::Workspace::create(request.files.first(), surroundings.clock);
    if (!workspace)
        return failure(workspace.error());
    const auto added = core::edit::addOrganisation(**workspace, name);
    return added ? Status() : Status(failure(added.error()));
}

Status writeSampleFile(const Request &request, const Surroundings &surroundings)
{
    const QString word
        = request.options.value(u"example"_s, core::wordFor(core::SampleName::HarbourFinch));
    const auto name = core::valueFor<core::SampleName>(word);
    if (!name)
        return usedWrongly(
            CommandText::tr("There is no example \"%1\": choose %2.")
                .arg(word, core::allWords<core::SampleName>().join(CommandText::tr(" or "))));
    return core::writeSample(request.files.first(), surroundings.clock, *name);
}

Status importResponses(const Request &request, const Surroundings &surroundings)
{
    const Result<Opened> opened = open(request, surroundings);
    if (!opened)
        return failure(opened.error());
    const Result<QByteArray> csv = readFile(request.files.at(1));
    if (!csv)
        return failure(csv.error());
    const auto responses = core::readResponses(*csv, opened->framework);
    if (!responses)
        return failure(responses.error().kind,
                       request.files.at(1) + u": "_s + responses.error().message);
    const Result<int> changed = core::edit::importResponses(
        *opened->workspace, opened->organisation, opened->framework, *responses);
    if (!changed)
        return failure(changed.error());
    surroundings.out << (*changed == 1
                             ? CommandText::tr("1 answer is new or changed.")
                             : CommandText::tr("%1 answers are new or changed.").arg(*changed))
                     << u'\n';
    return {};
}

Status printScore(const Request &request, const Surroundings &surroundings)
{
    const Result<Opened> opened = open(request, surroundings);
    if (!opened)
        return failure(opened.error());
    const Result<core::Dossier> dossier = opened->dossier();
    if (!dossier)
        return failure(dossier.error());
    if (!request.options.contains(u"json"_s)) {
        surroundings.out << profileText(opened->framework, *dossier);
        return {};
    }
    const core::ProfileHeader header{dossier->organisation.name,
                                     dossier->assessment ? dossier->assessment->date : QDate(),
                                     opened->framework.id + u' ' + opened->framework.version};
    surroundings.out << QString::fromUtf8(
        core::toJson(dossier->profile, opened->framework, header));
    return {};
}

Status writeReport(const Request &request, const Surroundings &surroundings)
{
    const QString path = request.options.value(u"o"_s);
    if (path.isEmpty())
        return usedWrongly(CommandText::tr("\"report\" needs -o OUT.pdf, OUT.html or OUT.odt."));
    const auto format = ui::report::formatOf(path);
    if (!format)
        return usedWrongly(CommandText::tr("The report's name must end in .pdf, .html or .odt."));
    const QString word = request.options.value(u"kind"_s, u"consultant"_s);
    const auto kind = core::report::kindFromWord(word);
    if (!kind)
        return usedWrongly(
            CommandText::tr(
                "There is no kind of report \"%1\": choose course, consultant, board or "
                "handout.")
                .arg(word));
    const Result<Opened> opened = open(request, surroundings);
    if (!opened)
        return failure(opened.error());
    const core::report::Options options{.securityColumns
                                        = request.options.contains(u"security-columns"_s),
                                        .final = request.options.contains(u"final"_s)};
    const Result<core::Dossier> dossier = opened->dossier();
    if (!dossier)
        return failure(dossier.error());
    const QDate today = surroundings.clock.today();
    if (options.final) {
        const auto findings = core::check(opened->framework, *dossier, today);
        if (const QString why = core::whyNotFinal(findings, findings.size()); !why.isEmpty())
            return failure(core::Error::Kind::Input, why);
    }
    return ui::report::write(
        core::report::build(*kind, opened->framework, *dossier, today, options), *format, path);
}

} // namespace commandline
