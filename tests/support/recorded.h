// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace support {

/// Compares a text with the one recorded in the file `name` below tests/data. Empty when they are
/// the same; else the first line in which they differ. With SIXPOINT_WRITE_CASES=1 in the
/// environment it records the text instead.
QString differenceFromRecorded(const QString &name, const QString &text);

} // namespace support
