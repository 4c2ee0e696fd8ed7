// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>

namespace core {

/// Where the time comes from, so that a test can set it.
class Clock
{
public:
    virtual ~Clock() = default;
    /// Now, in UTC.
    virtual QDateTime now() const = 0;
    /// Today, on the calendar of the person at the screen.
    QDate today() const
    {
        return now().toLocalTime().date();
    }
};

class SystemClock final : public Clock
{
public:
    QDateTime now() const override
    {
        return QDateTime::currentDateTimeUtc();
    }
};

/// A clock that stands still until it is set.
class FixedClock final : public Clock
{
public:
    explicit FixedClock(const QDateTime &now)
        : m_now(now)
    { }
    QDateTime now() const override
    {
        return m_now;
    }
    void set(const QDateTime &now)
    {
        m_now = now;
    }

private:
    QDateTime m_now;
};

} // namespace core
