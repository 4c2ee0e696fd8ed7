// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/platforms/platform.h"

#include <QJsonObject>

namespace core {

/// One entry in the shape of the entries of catalogue.json.
QJsonObject toJson(const Platform &platform);

/// Takes from the text of such an object whatever has the expected shape; the rest stays empty or
/// Unknown.
Platform readPlatformLeniently(const QByteArray &json);

} // namespace core
