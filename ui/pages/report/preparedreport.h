// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/framework/framework.h"
#include "core/report/builder.h"
#include "core/strategy/dossier.h"
#include "ui/report/writer.h"

#include <memory>

namespace ui {

/// A report and its pages, made off the window's thread and shown in it.
struct PreparedReport
{
    core::report::Report report;
    report::PagedReport pages;
};

/// What a report is made from, taken at one moment.
struct ReportOrder
{
    core::report::Kind kind = core::report::Kind::Course;
    core::Dossier dossier;
    QDate today;
    core::report::Options options;
};

/// Null when `progress` says stop.
std::shared_ptr<const PreparedReport> prepare(const core::Framework &framework,
                                              const ReportOrder &order,
                                              const report::Progress &progress);

/// Everything that a click on one page can lead to, in reading order, each once.
QList<core::Source> sourcesOf(const report::PagedReport &pages, int page);

/// The words that open the summary: where we are, in a few sentences.
QString situationOf(const core::report::Report &report);

/// A name for the file that nobody has to change: "Harbour & Finch – board paper.pdf".
QString suggestedName(const core::Organisation &organisation, core::report::Kind kind,
                      report::Format format);

} // namespace ui
