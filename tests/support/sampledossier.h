// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/framework/framework.h"
#include "core/strategy/dossier.h"

namespace support {

/// The worked example as a dossier, without a workspace file.
core::Dossier sampleDossier(const core::Framework &framework);

} // namespace support
