// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace ui {

/// All of a file that a person chose.
core::Result<QByteArray> readWholeFile(const QString &path);

/// Writes a file whole or not at all.
core::Status writeWholeFile(const QString &path, const QByteArray &content);

} // namespace ui
