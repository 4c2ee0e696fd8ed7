// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/edit/versions.h"

#include "core/checks/finality.h"
#include "core/workspace/edit/support.h"
#include "core/workspace/livedossier.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct VersionText
{
    Q_DECLARE_TR_FUNCTIONS(core::versions)
};

/// Beside the tables: a snapshot has no journal, and annex B prints these.
QString rulesHistory()
{
    return u"rules_changes"_s;
}

QJsonArray historyOf(const QList<RulesChange> &changes)
{
    QJsonArray list;
    for (const RulesChange &change : changes)
        list.append(QJsonObject{{u"at"_s, change.at.toString(Qt::ISODateWithMs)},
                                {u"author"_s, change.author},
                                {u"before"_s, toRow(change.before)},
                                {u"after"_s, toRow(change.after)}});
    return list;
}

QList<RulesChange> historyFrom(const QString &rows)
{
    const QJsonObject tables = QJsonDocument::fromJson(rows.toUtf8()).object();
    QList<RulesChange> changes;
    for (const QJsonValue &value : tables.value(rulesHistory()).toArray()) {
        const QJsonObject change = value.toObject();
        changes.append({QDateTime::fromString(change.value(u"at"_s).toString(), Qt::ISODateWithMs),
                        change.value(u"author"_s).toString(),
                        fromRow<ScoringRules>(change.value(u"before"_s).toObject()),
                        fromRow<ScoringRules>(change.value(u"after"_s).toObject())});
    }
    return changes;
}

tl::unexpected<Error> damaged(const StrategyVersion &version, const QString &detail)
{
    return failure(
        Error::Kind::Damaged,
        VersionText::tr("The version “%1” is damaged and cannot be read.").arg(version.name),
        detail);
}

} // namespace

Result<Dossier> readVersion(const StrategyVersion &version, const Framework &framework,
                            const Clock &clock)
{
    const QTemporaryDir folder;
    if (!folder.isValid())
        return failure(Error::Kind::Failed,
                       VersionText::tr("A version needs room in the folder for temporary files."),
                       folder.errorString());
    const auto copy = Workspace::createFromSnapshot(folder.filePath(u"version.sixpoint"_s),
                                                    version.organisation, version.rows, clock);
    if (!copy && copy.error().kind == Error::Kind::Full)
        return failure(copy.error());
    if (!copy)
        return damaged(version, copy.error().message);
    if (const Status sound = (*copy)->checkIntegrity(); !sound)
        return damaged(version, sound.error().message);
    if (!(*copy)->find<Organisation>(version.organisation, version.organisation))
        return damaged(version, u"no organisation"_s);
    Result<Dossier> dossier = readDossier(**copy, framework, version.organisation);
    if (!dossier)
        return damaged(version, dossier.error().message);
    dossier->rulesChanges = historyFrom(version.rows);
    return dossier;
}

namespace edit {

namespace {

/// Fails unless a version other than this one can have the name.
Status nameFits(const Workspace &workspace, const StrategyVersion &version, const QString &name)
{
    if (name.isEmpty())
        return failure(Error::Kind::Input, Tr::tr("Give the version a name."));
    for (const StrategyVersion &other : workspace.list<StrategyVersion>(version.organisation))
        if (other.id != version.id && other.name.compare(name, Qt::CaseInsensitive) == 0)
            return failure(
                Error::Kind::Input,
                Tr::tr("There is a version “%1” already. Choose another name.").arg(other.name));
    return {};
}

} // namespace

Result<StrategyVersionId> addVersion(Workspace &workspace, const Framework &framework,
                                     OrganisationId organisation, const QString &name)
{
    StrategyVersion version;
    version.organisation = organisation;
    version.name = name.trimmed();
    version.date = workspace.clock().today();
    version.author = workspace.author();
    version.position = nextPosition<StrategyVersion>(workspace, organisation);
    if (const Status fits = nameFits(workspace, version, version.name); !fits)
        return failure(fits.error());
    const Result<Dossier> dossier = readDossier(workspace, framework, organisation);
    if (!dossier)
        return failure(dossier.error());
    if (const QString why = whyNotFinal(check(framework, *dossier, version.date)); !why.isEmpty())
        return failure(Error::Kind::Input, why);
    const Result<QString> rows = workspace.snapshot(organisation);
    if (!rows)
        return failure(rows.error());
    version.rows = *rows;
    if (!dossier->rulesChanges.isEmpty()) {
        QJsonObject tables = QJsonDocument::fromJson(rows->toUtf8()).object();
        tables.insert(rulesHistory(), historyOf(dossier->rulesChanges));
        version.rows = QString::fromUtf8(QJsonDocument(tables).toJson(QJsonDocument::Compact));
    }
    // A copy that nobody can read is none.
    if (const auto readable = readVersion(version, framework, workspace.clock()); !readable)
        return failure(readable.error());
    version.id = StrategyVersionId::create();
    return add(workspace, version, Tr::tr("Call the strategy final"));
}

Status renameVersion(Workspace &workspace, const StrategyVersion &version, const QString &name)
{
    std::optional<StrategyVersion> frozen = stored(workspace, version);
    if (!frozen)
        return failure(Error::Kind::NotFound,
                       Tr::tr("This was removed in the meantime. Undo the removal to change it."));
    if (const Status fits = nameFits(workspace, *frozen, name.trimmed()); !fits)
        return fits;
    frozen->name = name.trimmed();
    return change(workspace, *frozen, Tr::tr("Rename a final version"));
}

Status removeVersion(Workspace &workspace, const StrategyVersion &version)
{
    return remove(workspace, version, Tr::tr("Remove a final version"));
}

} // namespace edit

} // namespace core
