// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/findings.h"

#include "core/framework/reader.h"
#include "core/workspace/livedossier.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace commandline {

namespace {

struct FindingsText
{
    Q_DECLARE_TR_FUNCTIONS(commandline)
};

QString summaryLine(const StrategyFindings &each)
{
    const core::FindingCounts counts = core::countBySeverity(each.findings);
    return FindingsText::tr("%1: errors %2, warnings %3, hints %4")
        .arg(each.organisation, QString::number(counts.errors), QString::number(counts.warnings),
             QString::number(counts.hints));
}

QJsonObject toJson(const core::StrategyFinding &finding)
{
    return {{u"rule"_s, finding.rule},       {u"severity"_s, core::toWord(finding.severity)},
            {u"section"_s, finding.section}, {u"text"_s, finding.text},
            {u"remedy"_s, finding.remedy},   {u"place"_s, core::toString(finding.place)}};
}

} // namespace

core::Result<QList<StrategyFindings>> findingsIn(const core::Workspace &workspace)
{
    const core::Result<core::Framework> framework = core::builtInFramework();
    if (!framework)
        return core::failure(framework.error());
    QList<StrategyFindings> all;
    for (const core::NamedOrganisation &organisation : workspace.organisations()) {
        const auto dossier = core::readDossier(workspace, *framework, organisation.id);
        if (!dossier)
            return core::failure(dossier.error());
        all.append(
            {organisation.name, core::check(*framework, *dossier, workspace.clock().today())});
    }
    return all;
}

QString toText(const QList<StrategyFindings> &all)
{
    QString text;
    for (const StrategyFindings &each : all) {
        text += summaryLine(each) + u'\n';
        for (const core::StrategyFinding &finding : each.findings)
            text += u"%1  %2  %3 %4\n"_s.arg(core::toWord(finding.severity).leftJustified(7),
                                             finding.section.leftJustified(2), finding.text,
                                             finding.remedy);
    }
    return text;
}

QString toJson(const QList<StrategyFindings> &all)
{
    QJsonArray list;
    for (const StrategyFindings &each : all) {
        const core::FindingCounts counts = core::countBySeverity(each.findings);
        QJsonArray findings;
        for (const core::StrategyFinding &finding : each.findings)
            findings.append(toJson(finding));
        list.append(QJsonObject{{u"organisation"_s, each.organisation},
                                {u"errors"_s, counts.errors},
                                {u"warnings"_s, counts.warnings},
                                {u"hints"_s, counts.hints},
                                {u"findings"_s, findings}});
    }
    return QString::fromUtf8(QJsonDocument(list).toJson());
}

} // namespace commandline
