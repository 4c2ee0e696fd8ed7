// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/framework/packfault.h"

#include <QByteArray>

namespace core {

/// Where a content pack breaks a schema, a resource such as ":/framework/pack.schema.json", every
/// place of it. The text must be JSON.
QList<PackFault> shapeFaults(const QByteArray &json, const QString &schema);

} // namespace core
