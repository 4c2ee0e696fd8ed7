// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/strategy/dossier.h"
#include "ui/forms/rowcard.h"

#include <functional>

namespace ui {

/// The lines of the estimate as cards.
struct ValueLook
{
    std::function<const core::Dossier &()> dossier; ///< the currency and the processes are there

    RowLook<core::ValueLine> costs() const;
    RowLook<core::ValueLine> benefits() const;
};

QString nameOf(core::ValueLine::Kind kind); ///< "Community manager"

/// The usual costs that are not among the lines yet, without amounts.
QList<core::ValueLine> usualCosts(const core::Dossier &dossier);

} // namespace ui
