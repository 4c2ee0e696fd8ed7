// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/platforms/catalogue.h"

#include "core/framework/packlint.h"
#include "core/platforms/cataloguemeaning.h"

#include <QCoreApplication>
#include <QFile>

namespace core {

using namespace Qt::StringLiterals;

namespace {

struct CatalogueText
{
    Q_DECLARE_TR_FUNCTIONS(core::Catalogue)
};

} // namespace

const Platform *Catalogue::platform(const PlatformCode &code) const
{
    const auto found = std::ranges::find(platforms, code, &Platform::id);
    return found == platforms.end() ? nullptr : &*found;
}

QList<Finding> lintCatalogue(const QByteArray &json, const QString &fileName)
{
    return lintPack(json, fileName,
                    {u":/platforms/catalogue.schema.json"_s, catalogueMeaningFaults});
}

Result<Catalogue> readCatalogue(const QByteArray &json, const QString &fileName)
{
    for (const Finding &finding : lintCatalogue(json, fileName))
        if (finding.severity == Finding::Severity::Error)
            return failure(Error::Kind::Input, toString(finding), finding.path);
    return readCatalogueLeniently(json);
}

Result<Catalogue> builtInCatalogue()
{
    QFile file(u":/platforms/catalogue.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return failure(
            Error::Kind::Failed,
            CatalogueText::tr("The program's own catalogue of platforms is missing. Please "
                              "install it again."),
            file.errorString());
    Catalogue catalogue = readCatalogueLeniently(file.readAll());
    if (catalogue.platforms.isEmpty())
        return failure(
            Error::Kind::Damaged,
            CatalogueText::tr("The program's own catalogue of platforms cannot be read. Please "
                              "install it again."));
    return catalogue;
}

} // namespace core
