// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/contents.h"
#include "ui/report/cover.h"
#include "ui/report/layout.h"
#include "ui/report/mirror.h"
#include "ui/report/running.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui::report {
namespace {

/// A long report promises its summary on one page.
bool isSummary(const core::report::Report &report, int index)
{
    return index == 0 && hasCoverPage(report.kind) && report.sections.at(0).number == u"1"_s;
}

/// A long report gives its summary and its first annex a page of their own to begin on.
Slice::Start startOf(const core::report::Report &report, int index)
{
    if (index == 0)
        return hasCoverPage(report.kind) ? Slice::Start::Page : Slice::Start::Flow;
    const auto isAnnex = [&](int number) {
        const QString &text = report.sections.at(number).number;
        return !text.isEmpty() && text.front().isLetter();
    };
    const bool firstAnnex = isAnnex(index) && !isAnnex(index - 1);
    if (isSummary(report, index - 1) || (hasCoverPage(report.kind) && firstAnnex))
        return Slice::Start::Page;
    return Slice::Start::RoomyPage;
}

/// Composes the sections; false when it was asked to stop.
bool composeSections(Composition &composition, const core::report::Report &report,
                     const Progress &progress)
{
    for (int index = 0; index < report.sections.size(); ++index) {
        if (progress && !progress(double(index) / double(report.sections.size())))
            return false;
        // Without a cover the summary shares its page with the masthead.
        const qsizetype first = hasCoverPage(report.kind) ? composition.slices().size() : 0;
        compose(composition, Structure::Root, report.sections.at(index), startOf(report, index));
        if (isSummary(report, index))
            composition.fitOnPage(first);
    }
    return !progress || progress(1);
}

} // namespace

PagedReport::Layout layOut(const core::report::Report &report, const Progress &progress)
{
    Composition composition(report.language);
    PagedReport::Layout layout;
    const bool cover = hasCoverPage(report.kind);
    const int coverNode = composition.structure.add(Structure::Role::Section, Structure::Root);
    const int contentsNode
        = cover ? composition.structure.add(Structure::Role::Section, Structure::Root) : -1;
    if (cover)
        layout.pages.append(coverPage(composition, coverNode, report.cover));
    else
        composeMasthead(composition, coverNode, report.cover);
    if (!composeSections(composition, report, progress)) {
        layout.pages.clear();
        layout.stopped = true;
        return layout;
    }
    const Flow body = flow(composition.slices());
    layout.places = body.bookmarks;
    if (cover)
        layout.pages += contentsPages(composition, contentsNode, body.bookmarks, 1);
    for (Place &place : layout.places)
        place.page += int(layout.pages.size());
    layout.pages += body.pages;
    addRunningLines(layout.pages, composition.type, report);
    if (composition.type.isRightToLeft())
        std::ranges::for_each(layout.pages, [](Page &page) { mirror(page); });
    layout.bookmarks = composition.bookmarks;
    layout.structure = composition.structure;
    return layout;
}

void drawPage(QPainter &painter, const Page &page, const std::function<void(int)> &begin,
              const DrawEmoji &drawEmoji)
{
    for (const QList<Piece> &pieces : {page.backdrop, page.pieces}) {
        for (const Piece &piece : pieces) {
            if (begin)
                begin(piece.node);
            draw(painter, piece, drawEmoji);
        }
    }
}

PagedReport::PagedReport(const core::report::Report &report, const Progress &progress)
    : m_layout(std::make_unique<Layout>(layOut(report, progress)))
{ }

PagedReport::~PagedReport() = default;
PagedReport::PagedReport(PagedReport &&) noexcept = default;
PagedReport &PagedReport::operator=(PagedReport &&) noexcept = default;

int PagedReport::pageCount() const
{
    return int(m_layout->pages.size());
}

QSizeF PagedReport::pageSize()
{
    return QSizeF(sheet::Width, sheet::Height) / UnitsPerPoint;
}

void PagedReport::draw(QPainter &painter, int page) const
{
    painter.save();
    painter.scale(1 / UnitsPerPoint, 1 / UnitsPerPoint);
    drawPage(painter, m_layout->pages.at(page));
    painter.restore();
}

QList<core::Source> PagedReport::sourcesAt(int page, const QPointF &point) const
{
    const QPointF place = point * UnitsPerPoint;
    QList<core::Source> result;
    const auto take = [&](const QList<Mark> &marks) {
        for (const Mark &mark : marks) {
            if (mark.area.contains(place))
                result += mark.sources;
        }
    };
    if (page < 0 || page >= pageCount())
        return {};
    for (const Piece &piece : m_layout->pages.at(page).pieces) {
        if (const auto *run = std::get_if<TextRun>(&piece.what))
            take(run->block->marks(piece.at, run->first, run->count));
        if (!result.isEmpty())
            return result;
    }
    take(m_layout->pages.at(page).marks);
    return result;
}

std::optional<int> PagedReport::pageOfSection(const QString &number) const
{
    for (qsizetype index = 0; index < m_layout->bookmarks.size(); ++index) {
        const Bookmark &bookmark = m_layout->bookmarks.at(index);
        if (bookmark.level == Bookmark::Level::Section && bookmark.number == number)
            return m_layout->places.at(index).page;
    }
    return {};
}

} // namespace ui::report
