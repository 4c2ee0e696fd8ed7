// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace core {

/// Something wrong, or doubtful, in a content pack.
struct Finding
{
    enum class Severity {
        Error, ///< the pack cannot be used
        Warning, ///< it can be used, but somebody should look
    };

    Severity severity = Severity::Error;
    QString file;
    int line = 1; ///< counted from 1
    QString path; ///< JSON pointer, "/points/3/questions/1/facet"; empty for the file as a whole
    QString message; ///< a sentence in plain words
    bool operator==(const Finding &) const = default;
};

/// Everything that is wrong or doubtful in a content pack, in line order. A file that is not JSON
/// gives the one place where reading stops; otherwise both its shape and its meaning are looked at.
QList<Finding> lint(const QByteArray &json, const QString &fileName);

/// "pack.json, line 12: “P9” is not a point from “P1” to “P6”."
QString toString(const Finding &finding);

} // namespace core
