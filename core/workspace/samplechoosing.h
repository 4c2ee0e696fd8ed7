// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/sample.h"

#include <QJsonObject>

namespace core {

/// Takes the register, the corrections and the selections of the worked example out of its JSON.
/// `sample` has its organisation and its tools already.
void readSampleChoosing(const QJsonObject &json, Sample &sample);

} // namespace core
