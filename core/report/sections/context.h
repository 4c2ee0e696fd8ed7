// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/framework/framework.h"
#include "core/report/report.h"
#include "core/strategy/dossier.h"
#include "core/strategy/patterns.h"
#include "core/strategy/unknowns.h"

namespace core::report {

/// What every section is built from: the dossier and what follows from it, worked out once.
struct Context
{
    Kind kind = Kind::Consultant;
    const Framework &framework;
    const Dossier &dossier;
    QDate today;
    bool securityColumns = false; ///< Options::securityColumns
    bool final = false; ///< Options::final
    QList<Unknown> unknowns;
    QList<Gap> gaps;
    QList<PatternMatch> patterns;

    /// Null when what the key names is known.
    const Unknown *unknown(const QString &key) const;
    /// What a person wrote over the generated text at this place; empty when nobody did.
    QString passage(const QString &place) const;

    std::optional<int> target(const PointCode &point) const;
    const Gap *gap(const PointCode &point) const;
    /// The action for the step from this level on this point that somebody decided about.
    const Action *action(const PointCode &point, int fromLevel) const;
    QList<Action> accepted() const; ///< in order of start, those without one last
    QList<Action> refused() const;
    QList<const PointProfile *> scored() const; ///< in framework order
    bool hasRound() const; ///< whether anybody has answered anything
};

} // namespace core::report
