// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/framework/framework.h"
#include "core/strategy/dossier.h"
#include "core/strategy/source.h"

namespace core {

/// Something a reader of the report would want to know and nobody has said yet.
struct Unknown
{
    QString key; ///< stable, names the subject: "field:headcount", "question:P1q5"
    Source place; ///< where it can be filled in
    QString text; ///< "How many people work here"
    QString owner; ///< who finds it out; empty when nobody is named
    std::optional<QDate> due;
    bool operator==(const Unknown &) const = default;
};

/// Everything still unknown, in the order of the report's sections. Owner and date come from
/// Dossier::inquiries.
QList<Unknown> unknowns(const Framework &framework, const Dossier &dossier);

/// "to be found out by … on …" as far as that is settled; empty when nothing is.
QString toBeFoundOut(const Unknown &unknown);
/// "not yet known", with "– to be found out by … on …" as far as that is settled.
QString notYetKnown(const Unknown &unknown);

} // namespace core
