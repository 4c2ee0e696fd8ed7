// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/running.h"

#include "ui/report/cover.h"
#include "ui/report/documentcontrol.h"
#include "ui/report/words.h"

using namespace Qt::StringLiterals;

namespace ui::report {
namespace {

constexpr qreal HalfWidth = sheet::FullWidth / 2 - points(10);
constexpr qreal Gap = points(20);

Piece rule(qreal top)
{
    return {{sheet::Left, top},
            Fill{{sheet::FullWidth, points(0.5)}, QColor::fromRgb(ink::Hairline)}};
}

struct Line
{
    Piece left;
    Piece right;
};

/// A line with two ends; the one on the left may use what the other leaves.
Line line(const QString &left, const Type &leftType, const QString &right, const Type &rightType,
          qreal top)
{
    TextBlock whole(right, rightType, HalfWidth, TextBlock::Align::End);
    const auto end = std::make_shared<const TextBlock>(whole.elide(1));
    const qreal room = sheet::FullWidth - end->usedWidth() - Gap;
    return {wholeText(elidedText(left, leftType, room, 1), {sheet::Left, top}, Structure::Artifact),
            wholeText(end, {sheet::Right - HalfWidth, top}, Structure::Artifact)};
}

QString versionLine(const core::report::Cover &cover)
{
    QStringList parts = {cover.title};
    if (!cover.version.isEmpty())
        parts.append(tr("version %1").arg(cover.version));
    if (!cover.status.isEmpty())
        parts.append(cover.status);
    return parts.join(u" · "_s);
}

} // namespace

void addRunningLines(QList<Page> &pages, const Typography &type, const core::report::Report &report)
{
    const core::report::Cover &cover = report.cover;
    const Type &quiet = type[Style::Running];
    const Line header = line(cover.organisation, type[Style::RunningStrong], versionLine(cover),
                             quiet, sheet::HeaderTop);
    const bool coverPage = hasCoverPage(report.kind);
    for (int index = 0; index < pages.size(); ++index) {
        if (index == 0 && coverPage)
            continue;
        QList<Piece> &pieces = pages[index].pieces;
        if (index > 0)
            pieces = QList<Piece>{header.left, header.right} + pieces;
        const Line footer
            = line(cover.classification, quiet,
                   tr("Page %1 of %2").arg(index + 1).arg(pages.size()), quiet, sheet::FooterTop);
        pieces.append(rule(sheet::FooterTop - points(7.5)));
        pieces.append(footer.left);
        pieces.append(footer.right);
    }
}

} // namespace ui::report
