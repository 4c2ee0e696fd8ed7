// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/page.h"

class QByteArray;

namespace ui {

/// Asks where to and writes the plan there, whole or not at all.
void writePlan(const PageContext &context, const QString &filter, const QString &ending,
               const QByteArray &content);

} // namespace ui
