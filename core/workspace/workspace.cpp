// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/workspace.h"

#include "core/storage/database.h"
#include "core/storage/rowstore.h"
#include "core/workspace/shelf.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

/// A pause longer than this makes the next typing a step of its own.
constexpr int TypingPauseSeconds = 10;

/// After so long without a change the log is started if need be, and the file alone made complete.
constexpr int IdleMilliseconds = 250;

QList<RowChange> reversed(const QList<RowChange> &changes)
{
    QList<RowChange> result;
    for (auto change = changes.crbegin(); change != changes.crend(); ++change)
        result << RowChange{change->table, change->id, change->after, change->before};
    return result;
}

bool sameRows(const QList<RowChange> &a, const QList<RowChange> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](const RowChange &one, const RowChange &other) {
                          return one.table == other.table && one.id == other.id;
                      });
}

} // namespace

Workspace::Workspace(std::unique_ptr<Database> database, const Clock &clock)
    : m_database(std::move(database))
    , m_clock(clock)
{
    m_idle.setSingleShot(true);
    m_idle.setInterval(IdleMilliseconds);
    connect(&m_idle, &QTimer::timeout, this, [this] {
        if (mode() == Mode::ReadWrite)
            (void)m_database->startLog(); // when it fails the next change tries again
        (void)m_database->settle(); // when it fails the log still holds everything
    });
}

Workspace::~Workspace() = default;

QString Workspace::path() const
{
    return m_database->path();
}

Workspace::Mode Workspace::mode() const
{
    return m_readOnlyReason.isEmpty() ? Mode::ReadWrite : Mode::ReadOnly;
}

QString Workspace::readOnlyReason() const
{
    return m_readOnlyReason;
}

const Clock &Workspace::clock() const
{
    return m_clock;
}

void Workspace::setAuthor(const QString &author)
{
    m_author = author;
}

QString Workspace::author() const
{
    return m_author;
}

Status Workspace::commit(const Edit &edit)
{
    Edit real = edit;
    real.changes.removeIf([](const RowChange &change) { return change.before == change.after; });
    if (real.changes.isEmpty())
        return {};
    refresh(); // what another program wrote ends the typing
    if (continuesTyping(real))
        return rewriteLast(real);
    JournalEntry entry;
    entry.edit = real;
    return write(entry);
}

Status Workspace::write(JournalEntry entry, const QList<JournalEntry> &past)
{
    if (mode() == Mode::ReadOnly)
        return failure(Error::Kind::ReadOnly, m_readOnlyReason);
    m_typing.reset();
    bool stale = false;
    const Status stored = store(entry, past, stale);
    if (stored && !stale)
        m_undo.take({entry.sequence, entry.kind, entry.target});
    if (stored && entry.kind == JournalEntry::Kind::Edit && !entry.edit.mergeKey.isEmpty())
        m_typing = entry;
    if (stale)
        showElsewhere();
    else if (stored)
        inform(entry.kind == JournalEntry::Kind::Undo       ? Change::Cause::Undo
                   : entry.kind == JournalEntry::Kind::Redo ? Change::Cause::Redo
                                                            : Change::Cause::Edit,
               entry.edit);
    return stored;
}

Status Workspace::store(JournalEntry &entry, const QList<JournalEntry> &past, bool &stale)
{
    if (const Status logging = m_database->startLog(); !logging)
        return logging;
    Result<Transaction> transaction = Transaction::begin(*m_database);
    if (!transaction)
        return failure(transaction.error());
    stale = dropWhenStale();
    const QString organisation = entry.edit.organisation.toString();
    for (const RowChange &change : std::as_const(entry.edit.changes))
        if (const Status done = rowstore::apply(*m_database, organisation, change); !done)
            return done;
    for (const JournalEntry &earlier : past)
        if (const auto kept = journalstore::append(*m_database, earlier); !kept)
            return failure(kept.error());
    entry.at = m_clock.now();
    entry.author = m_author;
    const Result<qint64> sequence = journalstore::append(*m_database, entry);
    if (!sequence)
        return failure(sequence.error());
    entry.sequence = *sequence;
    return transaction->commit();
}

bool Workspace::continuesTyping(const Edit &edit) const
{
    return m_typing && !edit.mergeKey.isEmpty() && m_typing->edit.mergeKey == edit.mergeKey
        && m_typing->edit.organisation == edit.organisation
        && sameRows(m_typing->edit.changes, edit.changes)
        && m_typing->at.secsTo(m_clock.now()) < TypingPauseSeconds;
}

Status Workspace::rewriteLast(const Edit &edit)
{
    JournalEntry entry = *m_typing;
    for (qsizetype i = 0; i < edit.changes.size(); ++i)
        entry.edit.changes[i].after = edit.changes.at(i).after;
    entry.at = m_clock.now();
    {
        Result<Transaction> transaction = Transaction::begin(*m_database);
        if (!transaction)
            return failure(transaction.error());
        for (const RowChange &change : edit.changes)
            if (const Status done
                = rowstore::apply(*m_database, edit.organisation.toString(), change);
                !done)
                return done;
        if (const Status done
            = journalstore::rewrite(*m_database, entry.sequence, entry.at, entry.edit.changes);
            !done)
            return done;
        if (const Status done = transaction->commit(); !done)
            return done;
    }
    m_typing = entry;
    inform(Change::Cause::Edit, edit);
    return {};
}

void Workspace::inform(Change::Cause cause, const Edit &edit)
{
    Change change;
    change.cause = cause;
    change.label = edit.label;
    if (cause != Change::Cause::Elsewhere)
        change.rows = edit.changes;
    for (const RowChange &row : std::as_const(change.rows))
        for (const auto &[key, shelf] : m_shelves)
            if (key.table == row.table
                && (key.organisation == edit.organisation || key.organisation.isNull()))
                shelf->take(row);
    m_idle.start();
    Q_EMIT changed(change);
}

bool Workspace::canUndo() const
{
    return mode() == Mode::ReadWrite && m_undo.nextUndo() != 0;
}

bool Workspace::canRedo() const
{
    return mode() == Mode::ReadWrite && m_undo.nextRedo() != 0;
}

QString Workspace::undoLabel() const
{
    return canUndo() ? labelOf(m_undo.nextUndo()) : QString();
}

QString Workspace::redoLabel() const
{
    return canRedo() ? labelOf(m_undo.nextRedo()) : QString();
}

QString Workspace::labelOf(qint64 sequence) const
{
    return m_database->value(u"SELECT label FROM journal WHERE sequence = ?"_s, {sequence})
        .value_or(QVariant())
        .toString();
}

Status Workspace::undo()
{
    return revert(JournalEntry::Kind::Undo, m_undo.nextUndo());
}

Status Workspace::redo()
{
    return revert(JournalEntry::Kind::Redo, m_undo.nextRedo());
}

Status Workspace::revert(JournalEntry::Kind kind, qint64 target)
{
    if (target == 0)
        return {};
    const Result<JournalEntry> found = journalstore::read(*m_database, target);
    if (!found)
        return failure(found.error());
    JournalEntry entry;
    entry.kind = kind;
    entry.target = target;
    entry.edit = found->edit;
    if (kind == JournalEntry::Kind::Undo)
        entry.edit.changes = reversed(found->edit.changes);
    return write(entry);
}

Status Workspace::loadUndo()
{
    m_undo.clear();
    const Result<QList<journalstore::Step>> steps = journalstore::steps(*m_database);
    if (!steps)
        return failure(steps.error());
    for (const journalstore::Step &step : *steps)
        m_undo.take(step);
    return {};
}

QList<HistoryEntry> Workspace::history(const QString &rowId) const
{
    const Result<QList<HistoryEntry>> entries = journalstore::history(*m_database, rowId);
    if (!entries)
        tell(entries.error());
    return entries.value_or(QList<HistoryEntry>());
}

QList<JournalEntry> Workspace::journal(OrganisationId organisation, int most) const
{
    const Result<QList<JournalEntry>> entries
        = journalstore::newest(*m_database, organisation.toString(), most);
    if (!entries)
        tell(entries.error());
    return entries.value_or(QList<JournalEntry>());
}

bool Workspace::dropWhenStale()
{
    const Result<QVariant> version = m_database->value(u"PRAGMA data_version"_s);
    if (!version || version->toLongLong() == m_dataVersion)
        return false;
    m_dataVersion = version->toLongLong();
    m_shelves.clear();
    return true;
}

void Workspace::refresh()
{
    if (dropWhenStale())
        showElsewhere();
}

void Workspace::showElsewhere()
{
    m_typing.reset();
    if (const Status loaded = loadUndo(); !loaded)
        tell(loaded.error());
    inform(Change::Cause::Elsewhere, {});
}

} // namespace core
