// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/framework/packfault.h"

#include <functional>

namespace core {

/// What a kind of content pack is checked against.
struct PackRules
{
    QString schema; ///< a resource, ":/framework/pack.schema.json"
    std::function<QList<PackFault>(const QByteArray &json)> meaning; ///< given a text that is JSON
};

/// Everything wrong or doubtful in a pack, in line order, as lint() says it.
QList<Finding> lintPack(const QByteArray &json, const QString &fileName, const PackRules &rules);

} // namespace core
