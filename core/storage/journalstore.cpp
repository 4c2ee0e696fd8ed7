// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/journalstore.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace core::journalstore {

namespace {

QString toWord(JournalEntry::Kind kind)
{
    switch (kind) {
    case JournalEntry::Kind::Edit:
        return u"edit"_s;
    case JournalEntry::Kind::Undo:
        return u"undo"_s;
    case JournalEntry::Kind::Redo:
        return u"redo"_s;
    case JournalEntry::Kind::Past:
        return u"past"_s;
    }
    return {};
}

JournalEntry::Kind kindFromWord(const QString &word)
{
    for (const auto kind :
         {JournalEntry::Kind::Edit, JournalEntry::Kind::Undo, JournalEntry::Kind::Redo})
        if (toWord(kind) == word)
            return kind;
    return JournalEntry::Kind::Past;
}

QVariant toText(const std::optional<Row> &image)
{
    if (!image)
        return {};
    return QString::fromUtf8(QJsonDocument(*image).toJson(QJsonDocument::Compact));
}

std::optional<Row> toImage(const QVariant &text)
{
    if (text.isNull())
        return {};
    return QJsonDocument::fromJson(text.toString().toUtf8()).object();
}

Status writeChanges(Database &database, qint64 sequence, const QList<RowChange> &changes)
{
    for (qsizetype i = 0; i < changes.size(); ++i) {
        const RowChange &change = changes.at(i);
        const Status written = database.run(
            u"INSERT INTO journal_change (sequence, position, table_name, row_id, "
            "before_image, after_image) VALUES (?, ?, ?, ?, ?, ?)"_s,
            {sequence, i, change.table, change.id, toText(change.before), toText(change.after)});
        if (!written)
            return written;
    }
    return {};
}

QString storable(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

JournalEntry entryOf(const QSqlQuery &query)
{
    JournalEntry entry;
    entry.sequence = query.value(0).toLongLong();
    entry.kind = kindFromWord(query.value(1).toString());
    entry.target = query.value(2).toLongLong();
    entry.at = QDateTime::fromString(query.value(3).toString(), Qt::ISODateWithMs);
    entry.author = query.value(4).toString();
    entry.edit.organisation = OrganisationId::parse(query.value(5).toString());
    entry.edit.label = query.value(6).toString();
    return entry;
}

} // namespace

Result<qint64> append(Database &database, const JournalEntry &entry)
{
    const Result<QVariant> last
        = database.value(u"SELECT COALESCE(MAX(sequence), 0) FROM journal"_s);
    if (!last)
        return failure(last.error());
    const qint64 sequence = last->toLongLong() + 1;
    const Status written = database.run(
        u"INSERT INTO journal (sequence, kind, target, at, author, organisation, label) "
        "VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
        {sequence, toWord(entry.kind), entry.target, entry.at.toString(Qt::ISODateWithMs),
         storable(entry.author), storable(entry.edit.organisation.toString()),
         storable(entry.edit.label)});
    if (!written)
        return failure(written.error());
    if (const Status changes = writeChanges(database, sequence, entry.edit.changes); !changes)
        return failure(changes.error());
    return sequence;
}

Status rewrite(Database &database, qint64 sequence, const QDateTime &at,
               const QList<RowChange> &changes)
{
    if (const Status timed = database.run(u"UPDATE journal SET at = ? WHERE sequence = ?"_s,
                                          {at.toString(Qt::ISODateWithMs), sequence});
        !timed)
        return timed;
    if (const Status cleared
        = database.run(u"DELETE FROM journal_change WHERE sequence = ?"_s, {sequence});
        !cleared)
        return cleared;
    return writeChanges(database, sequence, changes);
}

Result<JournalEntry> read(Database &database, qint64 sequence)
{
    JournalEntry entry;
    Status status = database.each(
        u"SELECT sequence, kind, target, at, author, organisation, label FROM journal "
        "WHERE sequence = ?"_s,
        {sequence}, [&](const QSqlQuery &query) { entry = entryOf(query); });
    if (!status)
        return failure(status.error());
    status
        = database.each(u"SELECT table_name, row_id, before_image, after_image FROM journal_change "
                        "WHERE sequence = ? ORDER BY position"_s,
                        {sequence}, [&](const QSqlQuery &query) {
                            entry.edit.changes
                                << RowChange{query.value(0).toString(), query.value(1).toString(),
                                             toImage(query.value(2)), toImage(query.value(3))};
                        });
    if (!status)
        return failure(status.error());
    return entry;
}

Result<QList<JournalEntry>> newest(Database &database, const QString &organisation, int most)
{
    QList<JournalEntry> entries;
    const Status status = database.each(
        u"SELECT sequence, kind, target, at, author, organisation, label FROM journal "
        "WHERE organisation = ? ORDER BY sequence DESC LIMIT ?"_s,
        {organisation, most}, [&](const QSqlQuery &query) { entries << entryOf(query); });
    if (!status)
        return failure(status.error());
    return entries;
}

Result<QList<HistoryEntry>> history(Database &database, const QString &rowId)
{
    QList<HistoryEntry> entries;
    const Status status
        = database.each(u"SELECT j.at, j.author, j.label, j.kind, c.before_image, c.after_image "
                        "FROM journal_change c JOIN journal j ON j.sequence = c.sequence "
                        "WHERE c.row_id = ? ORDER BY j.sequence, c.position"_s,
                        {rowId}, [&](const QSqlQuery &query) {
                            entries << HistoryEntry{
                                QDateTime::fromString(query.value(0).toString(), Qt::ISODateWithMs),
                                query.value(1).toString(),
                                query.value(2).toString(),
                                kindFromWord(query.value(3).toString()),
                                toImage(query.value(4)),
                                toImage(query.value(5))};
                        });
    if (!status)
        return failure(status.error());
    return entries;
}

Result<QList<Step>> steps(Database &database)
{
    QList<Step> steps;
    const Status status = database.each(
        u"SELECT sequence, kind, target FROM journal WHERE kind <> 'past' ORDER BY sequence"_s, {},
        [&](const QSqlQuery &query) {
            steps << Step{query.value(0).toLongLong(), kindFromWord(query.value(1).toString()),
                          query.value(2).toLongLong()};
        });
    if (!status)
        return failure(status.error());
    return steps;
}

} // namespace core::journalstore
