// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QSettings;

namespace ui {

class Prompt;

/// The name that the history of changes gives the person at the screen: what they chose, else what
/// the system calls them.
QString author(const QSettings &settings);
/// Asks for another name. False when cancelled.
bool askAuthor(Prompt &prompt, QSettings &settings);

} // namespace ui
