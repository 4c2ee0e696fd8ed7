// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/framework/linter.h"
#include "core/platforms/platform.h"

namespace core {

/// The platforms that are known, as data. Replaced or translated without touching code.
struct Catalogue
{
    QString id; ///< "platforms"
    QString version;
    QString language; ///< BCP 47, "en-GB"
    QString title;
    QDate asOf; ///< of the whole; each entry has its own
    QString advice; ///< to be shown beside every price: "Check the supplier's page …"
    QStringList sources; ///< what the degrees of sureness rest on
    QList<Platform> platforms;
    bool operator==(const Catalogue &) const = default;

    /// Null when there is no such entry.
    const Platform *platform(const PlatformCode &id) const;
};

/// Everything wrong or doubtful in a catalogue, in line order, as lint() does for a framework.
QList<Finding> lintCatalogue(const QByteArray &json, const QString &fileName);

/// Reads a catalogue. One with an error is refused; the Error names the file and the line of the
/// first one. `fileName` is only used for that sentence.
Result<Catalogue> readCatalogue(const QByteArray &json, const QString &fileName);

/// The catalogue that comes with the program, ":/platforms/catalogue.json". Not linted here, a
/// test does that once for all.
Result<Catalogue> builtInCatalogue();

/// Takes from a catalogue whatever has the expected shape and leaves the rest empty; every entry
/// of a list of objects keeps its place. For the linter.
Catalogue readCatalogueLeniently(const QByteArray &json);

} // namespace core
