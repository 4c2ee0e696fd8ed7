// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/strategy/gatherer.h"

namespace core {

/// What is not yet known of the register: each account without an owner who is known to be here
/// by itself, every other column once, with the number of accounts that lack it. Accounts to be
/// closed need nothing but an owner until they are gone.
void addRegisterUnknowns(Gatherer &gatherer, std::span<const AccountEntry> accounts);

/// What is not yet known of the selections. The owners of a gate find out whether candidates pass.
void addSelectionUnknowns(Gatherer &gatherer, std::span<const SelectionDossier> selections);

} // namespace core
