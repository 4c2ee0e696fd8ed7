// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/selection/decision.h"

#include <QJsonObject>

namespace core {

/// What `sixpoint decide --json` prints of one selection. Candidates, criteria and people stand
/// with their names once; elsewhere they are meant by their ids. A share is {"percent": 68.75,
/// "exact": "11/16"}: rounded to two decimals, and the fraction of one in lowest terms. Absent
/// values are null, empty lists are lists. `result` comes from decide() on `dossier`.
QJsonObject toJson(const DecisionResult &result, const SelectionDossier &dossier);

} // namespace core
