// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/strategy/gatherer.h"

namespace core {

/// Whether anybody has said anything about leaders: the sponsor, stakeholders, habits or excuses.
bool leadershipIsBegun(const Dossier &dossier);

/// Who the sponsor is and what was promised. Asked for only once leadershipIsBegun(): a draft from
/// before this chapter does not grow gaps by itself.
void addLeadershipUnknowns(Gatherer &gatherer, const Dossier &dossier);

} // namespace core
