// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/meddler.h"

#include "core/storage/dialect.h"

#include <QFile>
#include <QSqlQuery>
#include <QTest>

using namespace Qt::StringLiterals;

namespace support {

Meddler::Meddler(const QString &path)
    : m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, u"meddler"_s))
{
    m_database.setDatabaseName(path);
    QVERIFY(m_database.open());
}

Meddler::~Meddler()
{
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(u"meddler"_s);
}

void Meddler::run(const QString &sql)
{
    QSqlQuery query(m_database);
    QVERIFY2(query.exec(sql), qPrintable(sql));
}

QVariant Meddler::value(const QString &sql)
{
    QSqlQuery query(m_database);
    return query.exec(sql) && query.next() ? query.value(0) : QVariant();
}

void damageBehindTheCheck(const QString &path, const QString &table)
{
    qint64 page = 0;
    qint64 pageSize = 0;
    {
        Meddler meddler(path);
        meddler.run(u"CREATE TABLE padding (bytes BLOB)"_s);
        meddler.run(
            u"INSERT INTO padding VALUES (zeroblob(%1))"_s.arg(core::dialect::QuickCheckLimit));
        page = meddler.value(u"SELECT rootpage FROM sqlite_master WHERE name = '%1'"_s.arg(table))
                   .toLongLong();
        pageSize = meddler.value(u"PRAGMA page_size"_s).toLongLong();
    }
    QVERIFY(page > 1);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek((page - 1) * pageSize));
    QCOMPARE(file.write(QByteArray(pageSize, '\x5a')), pageSize);
}

} // namespace support
