// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonValue>
#include <QString>
#include <QVariant>

namespace core {

/// What stands in one cell of a row, whether it comes from the file or from an image in the
/// journal.
class Cell
{
public:
    explicit Cell(const QJsonValue &value)
        : m_isNull(value.isNull() || value.isUndefined())
        , m_number(value.toInteger())
        , m_text(value.toString())
    { }
    /// As the driver gives it.
    explicit Cell(const QVariant &value)
    {
        // Nearly every cell is text, and there are many: no way round by JSON for those.
        if (value.isNull())
            m_isNull = true;
        else if (value.typeId() == QMetaType::QString)
            m_text = *static_cast<const QString *>(value.constData());
        else
            *this = Cell(QJsonValue::fromVariant(value));
    }

    bool isNull() const
    {
        return m_isNull;
    }
    /// Empty unless text stands there.
    const QString &text() const
    {
        return m_text;
    }
    /// 0 unless a whole number stands there.
    qint64 wholeNumber() const
    {
        return m_number;
    }
    /// The same; 0 also for one that is too large.
    int number() const
    {
        return int(m_number) == m_number ? int(m_number) : 0;
    }

private:
    bool m_isNull = false;
    qint64 m_number = 0;
    QString m_text;
};

} // namespace core
