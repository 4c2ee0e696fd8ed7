// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/report/layout.h"
#include "ui/report/pdftags.h"

#include <QByteArray>

namespace ui::report {

/// The file with what QPdfWriter leaves out: structure tags, outline, links, language, metadata.
/// `tags` says for each page what its marks stand for.
core::Result<QByteArray> withStructure(const QByteArray &pdf, const PagedReport::Layout &layout,
                                       const QList<PageTags> &tags,
                                       const core::report::Report &report);

} // namespace ui::report
