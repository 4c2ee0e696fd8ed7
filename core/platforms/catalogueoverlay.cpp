// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/platforms/catalogueoverlay.h"

#include <QCoreApplication>

namespace core {

using namespace Qt::StringLiterals;

namespace {

struct OverlayText
{
    Q_DECLARE_TR_FUNCTIONS(core::CatalogueOverlay)
};

CatalogueEntry *entryOf(QList<CatalogueEntry> &entries, const PlatformCode &code)
{
    const auto found = std::ranges::find(
        entries, code, [](const CatalogueEntry &entry) { return entry.platform.id; });
    return found == entries.end() ? nullptr : &*found;
}

QList<CatalogueEntry> ownEntries(std::span<const OwnPlatform> own)
{
    QList<CatalogueEntry> entries;
    for (const OwnPlatform &each : own)
        entries.append({each.platform, true, each.by, each.on, {}});
    std::ranges::stable_sort(entries, {}, [](const CatalogueEntry &entry) {
        return entry.platform.name.toCaseFolded();
    });
    return entries;
}

/// Later corrections come last and so win.
QList<Correction> inTimeOrder(std::span<const Correction> corrections)
{
    QList<Correction> result(corrections.begin(), corrections.end());
    std::ranges::stable_sort(result, {}, &Correction::on);
    return result;
}

Status apply(const Correction &correction, CatalogueEntry &entry)
{
    const auto earlier
        = std::ranges::find(entry.corrections, correction.field, &AppliedCorrection::field);
    const QString catalogueSays = earlier == entry.corrections.end()
        ? fieldText(entry.platform, correction.field)
        : earlier->catalogueSays;
    if (const Status status = setFieldText(entry.platform, correction.field, correction.value);
        !status)
        return status;
    if (earlier != entry.corrections.end())
        entry.corrections.erase(earlier);
    entry.corrections.append({correction.field, correction.by, correction.on, catalogueSays,
                              catalogueSays != correction.was});
    return {};
}

} // namespace

PlatformCode createOwnPlatformCode()
{
    return {u"own-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces)};
}

bool isOwn(const PlatformCode &code)
{
    return code.text.startsWith(u"own-"_s);
}

const AppliedCorrection *CatalogueEntry::correction(CatalogueField field) const
{
    const auto found = std::ranges::find(corrections, field, &AppliedCorrection::field);
    return found == corrections.end() ? nullptr : &*found;
}

MergedCatalogue merged(const Catalogue &catalogue, std::span<const OwnPlatform> own,
                       std::span<const Correction> corrections)
{
    MergedCatalogue result;
    for (const Platform &platform : catalogue.platforms)
        result.entries.append({platform, false, {}, {}, {}});
    result.entries.append(ownEntries(own));
    for (const Correction &correction : inTimeOrder(corrections)) {
        CatalogueEntry *entry = entryOf(result.entries, correction.platform);
        if (!entry)
            result.homeless.append(correction);
        else if (const Status status = apply(correction, *entry); !status)
            result.refused.append({correction, status.error().message});
    }
    for (CatalogueEntry &entry : result.entries)
        std::ranges::sort(entry.corrections, {}, &AppliedCorrection::field);
    return result;
}

Result<Correction> correction(const Platform &platform, CatalogueField field, const QString &value,
                              const QString &by, const QDate &on)
{
    Platform changed = platform;
    if (const Status status = setFieldText(changed, field, value); !status)
        return failure(status.error());
    Correction result;
    result.platform = platform.id;
    result.field = field;
    result.value = fieldText(changed, field);
    result.was = fieldText(platform, field);
    result.by = by;
    result.on = on;
    if (result.value == result.was)
        return failure(Error::Kind::Input, OverlayText::tr("The catalogue says the same already."));
    result.id = CorrectionId::create();
    return result;
}

} // namespace core
