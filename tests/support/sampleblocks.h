// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/report.h"

/// Short ways to write the blocks of a sample report.
namespace support {

core::report::Sentence point(const QString &text, const QString &code);
core::report::Sentence question(const QString &text, const QString &code);
core::report::Sentence rule(const QString &text, const QString &id);
core::report::Sentence field(const QString &text, const QString &name);
core::report::Sentence round(const QString &text);
core::report::Sentence objective(const QString &text);
core::report::Sentence action(const QString &text);

core::report::Paragraph body(const QList<core::report::Sentence> &sentences);
core::report::Paragraph lead(const QList<core::report::Sentence> &sentences);
core::report::Paragraph quote(const QList<core::report::Sentence> &sentences);
core::report::Paragraph note(const QList<core::report::Sentence> &sentences);
core::report::Bullets bullets(const QList<core::report::Sentence> &items);
core::report::Bullets numbered(const QList<core::report::Sentence> &items);

core::report::Column column(const QString &title, int weight,
                            core::report::Column::Align align = core::report::Column::Align::Start);
/// A table of plain cells; "not yet known" is marked as missing.
core::report::Table table(const QString &caption, const QList<core::report::Column> &columns,
                          const QList<QStringList> &rows);

/// The sections with figures.
core::report::Section readinessSection();
core::report::Section coverageSection();
core::report::Section roadmapSection();

} // namespace support
