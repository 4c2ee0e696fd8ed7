// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace ui {

class Prompt;

/// The name of a file for an organisation: "harbour-finch-solicitors.sixpoint".
QString fileNameFor(const QString &organisation);
/// The kinds of file that are opened, as a file dialog takes them.
QString fileFilter();
/// Where to write a new file, with our ending if none was typed; empty when cancelled.
QString askNewPath(Prompt &prompt, const QString &title, const QString &organisation);
/// Trimmed; none when cancelled. An empty name is told and counts as cancelled.
std::optional<QString> askOrganisationName(Prompt &prompt, const QString &title,
                                           const QString &suggestion);

} // namespace ui
