// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>

namespace ui::report {

/// A text that a writer adds of its own, such as "Contents" or "Page 3 of 14".
inline QString tr(const char *text)
{
    return QCoreApplication::translate("ui::report", text);
}

} // namespace ui::report
