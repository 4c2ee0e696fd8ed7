// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace core {

/// One row of a CSV file; a quoted field may spread it over several lines.
struct CsvRow
{
    int line = 1; ///< where the row starts, counted from 1
    QStringList fields;
    bool operator==(const CsvRow &) const = default;
};

/// A failure of Kind::Input that names the line: "Line 4: …".
tl::unexpected<Error> lineFailure(int line, const QString &reason);

/// Reads UTF-8 text (a byte-order mark is fine) separated by comma, semicolon or tab, whichever
/// the first row uses most. Blank rows are left out. Spaces around unquoted fields are dropped,
/// line breaks inside quoted ones become "\n". Refused: other bytes than UTF-8, a stray or
/// unclosed quotation mark.
Result<QList<CsvRow>> readCsv(const QByteArray &bytes);

/// One row with commas and a line break, in UTF-8. A text that a spreadsheet would take for a
/// formula gets an apostrophe in front (see withoutFormulaGuard).
QByteArray csvLine(const QStringList &fields);

/// A text as it was before csvLine() guarded it.
QString withoutFormulaGuard(const QString &text);

} // namespace core
