// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/report/report.h"

#include <QByteArray>

#include <atomic>
#include <functional>
#include <memory>

class QPainter;
class QSizeF;

namespace ui::report {

/// Told how far a long piece of work is, 0 to 1; asked whether to go on.
using Progress = std::function<bool(double)>;

/// The report laid out on A4 pages. Made in any thread; drawn in one thread at a time.
class PagedReport
{
public:
    explicit PagedReport(const core::report::Report &report, const Progress &progress = {});
    ~PagedReport();
    PagedReport(PagedReport &&) noexcept;
    PagedReport &operator=(PagedReport &&) noexcept;

    int pageCount() const;
    static QSizeF pageSize(); ///< in points, 1/72 inch
    /// Draws one page (0-based); the painter's unit is one point and its origin the page's corner.
    void draw(QPainter &painter, int page) const;

    /// What stands at a place of a page, for a click: empty where nothing with a source is.
    QList<core::Source> sourcesAt(int page, const QPointF &point) const;
    /// The first page of a section, by its number "4" or "B"; none when it is not in the report.
    std::optional<int> pageOfSection(const QString &number) const;

    struct Layout;

private:
    std::unique_ptr<Layout> m_layout;
};

/// PDF with embedded fonts, vector charts, outline, links, structure tags, title and language.
core::Result<QByteArray> toPdf(const core::report::Report &report, const Progress &progress = {});
/// One self-contained HTML file: styles inline, charts as SVG with their table twins.
QByteArray toHtml(const core::report::Report &report);
/// An OpenDocument text: real headings, tables with header rows, pictures with descriptions.
core::Result<QByteArray> toOdt(const core::report::Report &report);

enum class Format { Pdf, Html, Odt };
/// By the ending of the file's name.
std::optional<Format> formatOf(const QString &path);
/// Writes the whole file or nothing at all.
core::Status write(const core::report::Report &report, Format format, const QString &path,
                   const Progress &progress = {});

} // namespace ui::report
