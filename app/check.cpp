// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/findings.h"
#include "app/opened.h"
#include "core/framework/linter.h"
#include "core/platforms/catalogue.h"
#include "core/platforms/criteria.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using core::Error;
using core::failure;
using core::Result;
using core::Status;

namespace commandline {

namespace {

struct CheckText
{
    Q_DECLARE_TR_FUNCTIONS(commandline)
};

/// A kind of content that can be linted, by the option that names it.
struct Content
{
    QString option;
    QList<core::Finding> (*lint)(const QByteArray &json, const QString &fileName);
    QString (*praise)(const QString &file); ///< what to say when nothing is wrong
};

const std::array<Content, 3> &allContent()
{
    static const std::array<Content, 3> all
        = {{{u"framework"_s, core::lint,
             [](const QString &file) {
                 return CheckText::tr("%1 is a sound content pack.").arg(file);
             }},
            {u"catalogue"_s, core::lintCatalogue,
             [](const QString &file) {
                 return CheckText::tr("%1 is a sound catalogue of platforms.").arg(file);
             }},
            {u"criteria"_s, core::lintCriteria, [](const QString &file) {
                 return CheckText::tr("%1 is a sound list of criteria.").arg(file);
             }}}};
    return all;
}

Status checkContent(const Content &content, const QString &path, const Surroundings &surroundings)
{
    const Result<QByteArray> json = readFile(path);
    if (!json)
        return failure(json.error());
    int errors = 0;
    for (const core::Finding &finding : content.lint(*json, path)) {
        const bool isError = finding.severity == core::Finding::Severity::Error;
        errors += isError;
        (isError ? surroundings.err : surroundings.out) << core::toString(finding) << u'\n';
    }
    if (errors > 0)
        return failure(Error::Kind::Input,
                       CheckText::tr("Errors in %1: %2.").arg(path).arg(errors));
    surroundings.out << content.praise(path) << u'\n';
    return {};
}

/// Whether the file is sound, then what is to be said against the strategies in it.
Status checkWorkspace(const QString &path, bool json, const Surroundings &surroundings)
{
    const auto workspace = core::Workspace::open(path, surroundings.clock);
    if (!workspace)
        return failure(workspace.error());
    if (const Status sound = (*workspace)->checkIntegrity(); !sound)
        return sound;
    const Result<QList<StrategyFindings>> all = findingsIn(**workspace);
    if (!all)
        return failure(all.error());
    if (json)
        surroundings.out << toJson(*all);
    else
        surroundings.out << CheckText::tr("%1 is sound.").arg(path) << u'\n' << toText(*all);
    qsizetype errors = 0;
    for (const StrategyFindings &each : *all)
        errors += core::countBySeverity(each.findings).errors;
    return errors == 0
        ? Status()
        : Status(
            failure(Error::Kind::Input,
                    CheckText::tr("The file is sound; errors in its strategies: %1.").arg(errors)));
}

} // namespace

Status check(const Request &request, const Surroundings &surroundings)
{
    const bool json = request.options.contains(u"json"_s);
    if (request.files.size() + request.options.size() != (json ? 2 : 1)
        || (json && request.files.isEmpty()))
        return usedWrongly(
            CheckText::tr("\"check\" takes one of FILE [--json], --framework PACK.json, "
                          "--catalogue CATALOGUE.json or --criteria CRITERIA.json."));
    for (const Content &content : allContent())
        if (request.options.contains(content.option))
            return checkContent(content, request.options.value(content.option), surroundings);
    return checkWorkspace(request.files.first(), json, surroundings);
}

} // namespace commandline
