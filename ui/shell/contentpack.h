// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/framework/framework.h"

#include <QCoreApplication>

class QSettings;

namespace ui {

class Prompt;

/// The content pack of the window: the one that comes with the program, or a file that the person
/// chose, such as a translation. The choice is kept in the settings.
class ContentPack
{
    Q_DECLARE_TR_FUNCTIONS(ui::ContentPack)

public:
    ContentPack(const core::Framework &builtIn, QSettings &settings);

    const core::Framework &framework() const;
    /// Reads the file that was chosen before. After a failure the built-in pack is used.
    core::Status restore();
    /// Asks for a pack and reads it; nothing when cancelled or when it cannot be used, which is
    /// told. The new pack counts only with use().
    std::optional<core::Framework> ask(Prompt &prompt);
    void use(core::Framework framework);

private:
    core::Result<core::Framework> read(const QString &path) const;

    const core::Framework &m_builtIn;
    QSettings &m_settings;
    std::optional<core::Framework> m_chosen;
};

} // namespace ui
