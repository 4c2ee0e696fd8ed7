// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

namespace support {
// Kept until the first helper of the tests arrives: a library needs one source.
int sources = 1;
} // namespace support
