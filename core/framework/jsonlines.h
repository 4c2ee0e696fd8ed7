// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace core {

/// A text that is no JSON, or is JSON that says one thing twice.
struct JsonFault
{
    int line = 1; ///< counted from 1
    QString path; ///< JSON pointer of the value around it
    QString message;
};

/// Where each value of a JSON text stands.
struct JsonLines
{
    QHash<QString, int> lines; ///< JSON pointer → line, counted from 1
    QList<JsonFault> repeated; ///< names used twice in one object
    std::optional<JsonFault> broken; ///< why it could not be read to the end

    /// The line of a value, or of the nearest value around it.
    int line(QString path) const;
};

/// Goes through the text once, without building values.
JsonLines jsonLines(const QByteArray &json);

/// One more step of a JSON pointer, escaped as the standard asks for.
QString pointerTo(const QString &path, const QString &name);

} // namespace core
