// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/pagestage.h"

namespace support {

/// A stage with the worked example on it.
struct WorkedExample
{
    WorkedExample();

    ui::PageContext context();
    const core::Dossier &dossier() const;

    QTemporaryDir folder;
    core::FixedClock clock;
    std::unique_ptr<core::Workspace> workspace;
    core::OrganisationId organisation;
    std::unique_ptr<core::LiveDossier> live;
    ScriptedPrompt prompt;
    RecordingNavigator navigator;
};

} // namespace support
