// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/pagedesk.h"

namespace support {

/// A page of several parts.
struct PartDesk : PageDesk
{
    using Create = ui::Page *(*)(const ui::PageContext &context, QWidget *parent);

    /// Shows the part with this number.
    PartDesk(Create create, const QString &page, int part);

    /// Writes a name beside a list and presses Return.
    void add(const QString &line, const QString &name) const;
    /// Chooses in a box with the keyboard.
    void choose(const QString &box, int index) const;
    /// Leaves the stage, for a page that is made anew.
    void close();
};

} // namespace support
