// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/opened.h"

#include "core/framework/reader.h"
#include "core/workspace/livedossier.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;
using core::Error;
using core::failure;
using core::Result;

namespace commandline {

namespace {

struct OpenedText
{
    Q_DECLARE_TR_FUNCTIONS(commandline)
};

Result<core::Framework> frameworkOf(const Request &request)
{
    const QString path = request.options.value(u"framework"_s);
    if (path.isEmpty())
        return core::builtInFramework();
    const Result<QByteArray> json = readFile(path);
    if (!json)
        return failure(json.error());
    return core::readFramework(*json, path);
}

/// The organisation that the request names, or the only one.
Result<core::OrganisationId> organisationOf(const Request &request,
                                            const core::Workspace &workspace)
{
    QList<core::NamedOrganisation> all;
    if (const Status read = workspace.readAtOnce([&] { all = workspace.organisations(); }); !read)
        return failure(read.error());
    const QString wanted = request.options.value(u"organisation"_s);
    QStringList names;
    for (const core::NamedOrganisation &organisation : all) {
        if (organisation.name == wanted || (wanted.isEmpty() && all.size() == 1))
            return organisation.id;
        names << organisation.name;
    }
    if (all.isEmpty())
        return failure(Error::Kind::Input,
                       OpenedText::tr("%1 holds no organisation.").arg(workspace.path()));
    if (wanted.isEmpty())
        return usedWrongly(OpenedText::tr("The file holds several organisations; name one with "
                                          "--organisation: %1.")
                               .arg(names.join(u", "_s)));
    return failure(Error::Kind::Input,
                   OpenedText::tr("%1 holds no organisation \"%2\"; it holds: %3.")
                       .arg(workspace.path(), wanted, names.join(u", "_s)));
}

} // namespace

Result<core::Dossier> Opened::dossier() const
{
    return core::readDossier(*workspace, framework, organisation);
}

Result<Opened> open(const Request &request, const Surroundings &surroundings)
{
    Opened opened;
    Result<core::Framework> framework = frameworkOf(request);
    if (!framework)
        return failure(framework.error());
    opened.framework = std::move(*framework);
    auto workspace = core::Workspace::open(request.files.first(), surroundings.clock);
    if (!workspace)
        return failure(workspace.error());
    opened.workspace = std::move(*workspace);
    const auto organisation = organisationOf(request, *opened.workspace);
    if (!organisation)
        return failure(organisation.error());
    opened.organisation = *organisation;
    return opened;
}

Result<QByteArray> readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::Input,
                       OpenedText::tr("%1 cannot be read: %2.").arg(path, file.errorString()));
    return file.readAll();
}

tl::unexpected<Error> usedWrongly(const QString &reason)
{
    return failure(Error::Kind::Input, reason, WrongUseDetail);
}

} // namespace commandline
