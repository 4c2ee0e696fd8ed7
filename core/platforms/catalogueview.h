// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/platforms/cataloguefield.h"
#include "core/platforms/catalogueoverlay.h"

namespace core {

/// What a person looks for. An empty list asks for nothing; within one list any value will do, and
/// all lists together must hold.
struct CatalogueFilter
{
    enum class Shown { Open, Closed, Both };

    QString text; ///< every word of it must occur somewhere in the entry
    QList<Purpose> purposes;
    QList<Hosting> hosting;
    QList<Effort> userEffort;
    QList<Effort> administratorEffort;
    QList<PriceClass> prices;
    Shown shown = Shown::Both;
    bool operator==(const CatalogueFilter &) const = default;
};

enum class CatalogueOrder {
    Catalogue, ///< as the catalogue has them
    Name,
    Effort, ///< of users and then of administrators, least first, unknown last
    Price, ///< by the cheapest class, free first, by quote and closed last
    OldestFirst, ///< by the day somebody last looked at the entry
};

/// Entries prepared for searching at every key press. Case and accents make no difference.
class CatalogueView
{
public:
    explicit CatalogueView(const QList<CatalogueEntry> &entries = {});

    const QList<CatalogueEntry> &entries() const
    {
        return m_entries;
    }
    /// Positions in entries(). Equals keep the order of the catalogue.
    QList<int> found(const CatalogueFilter &filter,
                     CatalogueOrder order = CatalogueOrder::Catalogue) const;

private:
    bool comesBefore(int a, int b, CatalogueOrder order) const;

    QList<CatalogueEntry> m_entries;
    QStringList m_names; ///< folded
    QStringList m_searched; ///< all words of each entry, folded
};

inline constexpr int MostCompared = 4;

/// Entries side by side.
struct Comparison
{
    struct Cell
    {
        QStringList words; ///< values as written in files, for those fields that have them
        QList<Statement> statements; ///< for those fields that are sentences
        std::optional<AppliedCorrection> correction;
        bool operator==(const Cell &) const = default;
    };
    struct Row
    {
        CatalogueField field = CatalogueField::Name;
        QList<Cell> cells; ///< one for each platform
        bool differs = false; ///< the cells do not all say the same
        bool operator==(const Row &) const = default;
    };
    QList<PlatformCode> platforms;
    QList<Row> rows; ///< fields of which no entry says anything are left out
    bool operator==(const Comparison &) const = default;
};

/// Two to MostCompared entries side by side, in the order asked for. Another number of them, or
/// one that is not there, is an Error.
Result<Comparison> compare(std::span<const CatalogueEntry> entries,
                           std::span<const PlatformCode> chosen);

} // namespace core
