// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/documentcontrol.h"

#include "ui/report/words.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace ui::report {
namespace {

QString known(const QString &text)
{
    return text.isEmpty() ? tr("not yet known") : text;
}

QString dated(const QDate &date)
{
    const QLocale british(QLocale::English, QLocale::UnitedKingdom);
    return known(date.isValid() ? british.toString(date, u"d MMMM yyyy"_s) : QString());
}

} // namespace

QList<ControlEntry> documentControl(const core::report::Cover &cover)
{
    using enum ControlEntry::Field;
    return {{Organisation, tr("Organisation"), known(cover.organisation)},
            {Kind, tr("Kind of report"), known(cover.subtitle)},
            {Status, tr("Status"), known(cover.status)},
            {Version, tr("Version"), known(cover.version)},
            {Date, tr("Date"), dated(cover.date)},
            {Authors, tr("Authors"), known(cover.authors)},
            {Review, tr("Review date"), dated(cover.reviewDate.value_or(QDate()))},
            {Classification, tr("Classification"), known(cover.classification)}};
}

TextPointer elidedText(const QString &text, const Type &type, qreal width, int lines)
{
    TextBlock block(text, type, width);
    return std::make_shared<const TextBlock>(block.elide(lines).narrow());
}

QList<Piece> statusFrame(const Typography &type, const QString &status, const QPointF &corner,
                         int node)
{
    Type spaced = type[Style::CoverStatus];
    spaced.font.setLetterSpacing(QFont::AbsoluteSpacing, points(1.2));
    const TextPointer text = elidedText(status, spaced, points(100), 1);
    if (text->isEmpty())
        return {};
    const QSizeF frame(text->usedWidth() + points(20), points(22.5));
    const QPointF at = corner - QPointF(frame.width(), 0);
    return {{at, Outline{frame, QColor::fromRgb(ink::Paper), points(1), points(2)}},
            wholeText(text, at + QPointF(points(10.6), points(5)), node)};
}

} // namespace ui::report
