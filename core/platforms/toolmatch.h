// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/platforms/catalogueoverlay.h"

#include <span>

namespace core {

/// The entry of the catalogue that a tool of this name is, however it was written down: "LinkedIn",
/// "Slack (sales)", "Yammer". Null when none or more than one could be meant.
const CatalogueEntry *entryForTool(std::span<const CatalogueEntry> entries, const QString &name);

} // namespace core
