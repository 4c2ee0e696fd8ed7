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

Piece rule(qreal top)
{
    return {{sheet::Left, top},
            Fill{{sheet::FullWidth, points(0.5)}, QColor::fromRgb(ink::Hairline)}};
}

Piece atRight(const QString &text, const Type &type, qreal top)
{
    TextBlock block(text, type, HalfWidth, TextBlock::Align::End);
    const auto shared = std::make_shared<const TextBlock>(block.elide(1));
    return wholeText(shared, {sheet::Right - HalfWidth, top}, Structure::Artifact);
}

Piece atLeft(const QString &text, const Type &type, qreal top)
{
    return wholeText(elidedText(text, type, HalfWidth, 1), {sheet::Left, top}, Structure::Artifact);
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
    const Piece organisation
        = atLeft(cover.organisation, type[Style::RunningStrong], sheet::HeaderTop);
    const Piece version = atRight(versionLine(cover), type[Style::Running], sheet::HeaderTop);
    const Piece classification
        = atLeft(cover.classification, type[Style::Running], sheet::FooterTop);
    const bool coverPage = hasCoverPage(report.kind);
    for (int index = 0; index < pages.size(); ++index) {
        if (index == 0 && coverPage)
            continue;
        QList<Piece> &pieces = pages[index].pieces;
        if (index > 0)
            pieces = QList<Piece>{organisation, version} + pieces;
        pieces.append(rule(sheet::FooterTop - points(7.5)));
        pieces.append(classification);
        pieces.append(atRight(tr("Page %1 of %2").arg(index + 1).arg(pages.size()),
                              type[Style::Running], sheet::FooterTop));
    }
}

} // namespace ui::report
