// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace support {

/// What a reader of a PDF can copy out of it, or why it cannot be read. Lines, spaces and page
/// breaks are the layout's business: each is one space.
QString textOfPdf(const QString &path);

} // namespace support
