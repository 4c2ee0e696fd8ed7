// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/storage/edit.h"
#include "core/storage/journal.h"
#include "core/strategy/dossier.h"
#include "core/workspace/change.h"
#include "core/workspace/undostack.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <map>
#include <memory>

class QSqlQuery;

namespace core {

class Database;
class ShelfBase;
struct ShelfKey;

/// What a list of organisations shows of each.
struct NamedOrganisation
{
    OrganisationId id;
    QString name;
};

/// One open `.sixpoint` file. It has no save: what commit() accepted is stored. Values are read
/// through list() and find(), which are cached; every write goes through commit(), undo() or
/// redo() and is told to observers with changed() once it is on disk.
class Workspace final : public QObject
{
    Q_OBJECT

public:
    enum class Mode { ReadWrite, ReadOnly };

    /// A new file; fails when there is one already.
    static Result<std::unique_ptr<Workspace>> create(const QString &path, const Clock &clock);
    /// An existing file. An older one is migrated after a backup copy is made beside it. A file
    /// that cannot be written, or a newer one that can be read, opens in Mode::ReadOnly.
    static Result<std::unique_ptr<Workspace>> open(const QString &path, const Clock &clock);
    ~Workspace() override;

    QString path() const;
    Mode mode() const;
    /// Why it is read-only, in a sentence; empty when it is not.
    QString readOnlyReason() const;
    const Clock &clock() const;

    /// Who the journal names as the author of what follows.
    void setAuthor(const QString &author);
    QString author() const;

    /// All values of one type that belong to an organisation, in page order. The reference holds
    /// until the next change.
    template<class T>
    const QList<T> &list(OrganisationId organisation) const;
    /// Only those of one round, for respondents and answers: most of what is in a file belongs to
    /// rounds that nobody is looking at.
    template<class T>
    const QList<T> &list(OrganisationId organisation, AssessmentId round) const;
    template<class T, class Tag>
    std::optional<T> find(OrganisationId organisation, Id<Tag> id) const
    {
        for (const T &value : list<T>(organisation))
            if (value.id == id)
                return value;
        return {};
    }
    /// All that `read` reads here is of one moment, whatever another program writes meanwhile.
    /// Fails with what went wrong first; observers are told when it is over and nothing is locked.
    Status readAtOnce(const std::function<void()> &read) const;
    /// All organisations of the file, by name. Read anew: a file may hold a thousand, and their
    /// cards are read when somebody works on them.
    QList<NamedOrganisation> organisations() const;

    /// Stores an edit whole or not at all. An edit without changes does nothing.
    Status commit(const Edit &edit);

    bool canUndo() const;
    bool canRedo() const;
    QString undoLabel() const; ///< empty when there is nothing to undo
    QString redoLabel() const;
    Status undo();
    Status redo();

    /// What happened to one value, oldest first.
    template<class Tag>
    QList<HistoryEntry> history(Id<Tag> id) const
    {
        return history(id.toString());
    }
    /// All that happened to an organisation, newest first.
    QList<JournalEntry> journal(OrganisationId organisation, int most) const;

    /// Looks whether another program has written to the file, and tells observers if so.
    void refresh();

    /// SQLite's own check and ours: every row can be read and belongs to something.
    Status checkIntegrity() const;

    /// Copies one organisation with its history to a new file of its own.
    Status exportOrganisation(OrganisationId organisation, const QString &path) const;
    /// Adds the organisations of another file, with their history. Fails with Conflict when one of
    /// them is here already.
    Status addOrganisationsFrom(const QString &path);

    /// Every row of an organisation as insertions, parents before children.
    Result<QList<RowChange>> rows(OrganisationId organisation) const;
    /// Every row of an organisation except its final versions: what StrategyVersion::rows holds.
    Result<QString> snapshot(OrganisationId organisation) const;
    /// A new file that holds what `rows` of a snapshot say, without a history.
    static Result<std::unique_ptr<Workspace>> createFromSnapshot(const QString &path,
                                                                 OrganisationId organisation,
                                                                 const QString &rows,
                                                                 const Clock &clock);

Q_SIGNALS:
    void changed(const core::Change &change);
    /// Reading failed; where no caller is told, what was asked for comes out as empty.
    void readingFailed(const core::Error &error) const;

private:
    Workspace(std::unique_ptr<Database> database, const Clock &clock);
    /// Brings an older file up to date; finds out whether a newer one can be read.
    Status adopt();
    Status addOrganisation(const Workspace &other, const NamedOrganisation &organisation);

    template<class T>
    const QList<T> &shelf(OrganisationId organisation, AssessmentId round) const;
    /// Null when nothing was read for that key yet.
    const ShelfBase *shelfAt(const ShelfKey &key) const;
    const ShelfBase *keep(const ShelfKey &key, std::unique_ptr<ShelfBase> shelf) const;
    /// Hands out the rows that belong on a shelf; tells observers and gives false when it cannot.
    bool readRows(const ShelfKey &key, const std::function<void(const QSqlQuery &)> &take) const;
    /// Tells observers, at once or when readAtOnce() is over.
    void tell(const Error &error) const;
    QList<HistoryEntry> history(const QString &rowId) const;
    QString labelOf(qint64 sequence) const;

    /// Writes one entry in a transaction of its own and brings caches and undo up to date.
    Status write(JournalEntry entry, const QList<JournalEntry> &past = {});
    /// The transaction of write(). `stale` is set when another program wrote before.
    Status store(JournalEntry &entry, const QList<JournalEntry> &past, bool &stale);
    Status revert(JournalEntry::Kind kind, qint64 target);
    /// Whether `edit` goes on with the typing that the last entry stored.
    bool continuesTyping(const Edit &edit) const;
    Status rewriteLast(const Edit &edit);
    void inform(Change::Cause cause, const Edit &edit);
    Status loadUndo();
    /// Whether another connection wrote since the last look. Drops what was read if so.
    bool dropWhenStale();
    void showElsewhere();

    std::unique_ptr<Database> m_database;
    const Clock &m_clock;
    QString m_author;
    QString m_readOnlyReason;
    UndoStack m_undo;
    qint64 m_dataVersion = 0;
    QTimer m_idle;
    /// The last entry, while typing may go on in it.
    std::optional<JournalEntry> m_typing;
    mutable std::map<ShelfKey, std::unique_ptr<ShelfBase>> m_shelves;
    mutable int m_readingAtOnce = 0; ///< how many calls of readAtOnce() within each other
    mutable std::optional<Error> m_untold; ///< what went wrong first meanwhile
};

} // namespace core
