// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace ui::report {

/// The direction that pages, tables and lists of a language (BCP 47) run in.
Qt::LayoutDirection directionOfLanguage(const QString &language);

/// The direction of a text by its first letter; that of what is around it when there is none, as in
/// a number.
Qt::LayoutDirection directionOf(const QString &text, Qt::LayoutDirection around);

} // namespace ui::report
