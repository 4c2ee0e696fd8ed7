// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/report/composition.h"

namespace ui::report {

/// The pages that list the sections and the figures, each with its page. `places` are those of the
/// bookmarks counted from the first page after the contents, `before` the number of pages that come
/// ahead of the contents.
QList<Page> contentsPages(Composition &composition, int parent, const QList<Place> &places,
                          int before);

} // namespace ui::report
