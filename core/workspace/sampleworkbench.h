// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/sample.h"

#include <QJsonObject>

namespace core {

/// Takes the strategy workbench of an example out of its JSON, and with it how its actions are
/// weighed and wait for each other. `sample` has its organisation and its actions already.
///
/// The member "workbench" holds a list for each table, by the table's name; a row holds columns of
/// that table (core/storage/workbenchcolumns.h) as they are stored, and those left out are blank.
/// Ids, organisations and positions are not given. The column "process" holds the name of one. An
/// error names the place: "stakeholder[2]: no column “influense”".
Status readSampleWorkbench(const QJsonObject &json, Sample &sample);

} // namespace core
