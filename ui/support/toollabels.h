// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/platforms/fit.h"
#include "core/platforms/registerfile.h"

/// The names that a person reads for what the catalogue and the register say; see labels.h.
namespace ui {

QString nameOf(core::YesNo answer); ///< "Not known"
QString nameOf(core::Sureness sure); ///< "Checked on the supplier’s own pages"
QString nameOf(core::Family family); ///< "Public network"
QString nameOf(core::PlatformStatus status); ///< "In service"
QString nameOf(core::Hosting hosting); ///< "Supplier’s cloud"
QString nameOf(core::DataPlace place); ///< "European Union"
QString nameOf(core::Suite suite); ///< "Microsoft 365"
QString nameOf(core::Effort effort); ///< "Low"
QString nameOf(core::PriceClass price); ///< "Low price"
QString nameOf(core::Setting setting); ///< "Small organisations"
QString nameOf(core::CatalogueField field); ///< "Keeping order"
QString nameOf(core::Verdict verdict); ///< "With care"
QString nameOf(core::ProfileField field); ///< "Rules that bind it"
QString nameOf(core::LawfulBasis basis); ///< "Legitimate interests"
QString nameOf(core::AssessmentState state); ///< "Not needed"
QString nameOf(core::AccountDecision decision); ///< "Keep"
QString nameOf(core::RegisterColumn column); ///< "Second administrator"

/// How long it takes until somebody is productive: "Low: about an hour".
QString meaningOf(core::Effort effort);

/// One of the values that a field of the catalogue can have.
struct FieldChoice
{
    QString word; ///< as files write it
    QString name; ///< as a person reads it
};
/// Empty for a field that is free text.
QList<FieldChoice> choicesOf(core::CatalogueField field);
/// Whether several values can hold at once.
bool holdsSeveral(core::CatalogueField field);
/// What core::fieldText() gives, as a person reads it: "Supplier’s cloud, own server".
QString fieldWords(core::CatalogueField field, const QString &text);

} // namespace ui
