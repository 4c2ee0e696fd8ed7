// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/report.h"
#include "ui/report/composition.h"

namespace ui::report {

struct ControlEntry
{
    enum class Field { Organisation, Kind, Status, Version, Date, Authors, Review, Classification };
    Field field = Field::Organisation;
    QString label;
    QString value; ///< "not yet known" when the cover says nothing
};

/// What the cover says about the document itself, in reading order.
QList<ControlEntry> documentControl(const core::report::Cover &cover);

/// A text that may take so many lines and no more. Like a label it stands at the near side of its
/// place whichever way it runs.
TextPointer elidedText(const QString &text, const Type &type, qreal width, int lines);
/// The status in a frame whose upper right corner is given.
QList<Piece> statusFrame(const Typography &type, const QString &status, const QPointF &corner,
                         int node);

} // namespace ui::report
