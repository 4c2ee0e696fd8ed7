// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSqlDatabase>
#include <QVariant>

namespace support {

/// Runs statements on a file behind the program's back.
class Meddler
{
public:
    explicit Meddler(const QString &path);
    ~Meddler();

    void run(const QString &sql);
    QVariant value(const QString &sql);

private:
    QSqlDatabase m_database;
};

/// Makes a file too large to be checked when it is opened, and spoils the first page of a table.
void damageBehindTheCheck(const QString &path, const QString &table);

} // namespace support
