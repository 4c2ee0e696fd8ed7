// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/strategy/gatherer.h"

namespace core {

/// What is not yet known of rules, safety and law, and of risks. A checklist is known as soon as
/// one of its questions is answered.
void addRuleUnknowns(Gatherer &gatherer, const Dossier &dossier);

} // namespace core
