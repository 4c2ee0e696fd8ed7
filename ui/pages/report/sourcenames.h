// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/framework/framework.h"
#include "core/strategy/dossier.h"
#include "core/strategy/source.h"

namespace ui {

/// Where a sentence came from, in words for a menu: "Question P4q2: Who is the sponsor …".
QString sourceName(const core::Source &source, const core::Framework &framework,
                   const core::Dossier &dossier);

} // namespace ui
