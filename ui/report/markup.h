// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/report.h"

#include "ui/charts/figures.h"

/// What the writers of marked-up text (HTML, OpenDocument) share.
namespace ui::report {

/// The text without what XML cannot hold: control characters, halves of pairs, non-characters.
/// Line breaks stay, as "\n".
QString markupText(const QString &text);

/// "question:P4q2 rule:rule%2014": what a sentence came from, in one attribute.
QString sourceList(const QList<core::Source> &sources);

/// "Draft social media strategy – Harbour & Finch Solicitors".
QString documentTitle(const core::report::Cover &cover);

/// The colours and type of figures on white paper.
figures::Look figureLook(int pixelSize);

/// A share of the width for every column by its weight, in hundredths of a percent; they add up to
/// 10000.
QList<int> columnShares(const core::report::Table &table);

} // namespace ui::report
