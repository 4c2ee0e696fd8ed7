// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/storage/edit.h"
#include "core/storage/journal.h"
#include "core/workspace/change.h"

#include <QObject>

#include <memory>

namespace core {

class Database;

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
    /// All organisations of the file, by name.
    QList<Organisation> organisations() const;
    template<class T, class Tag>
    std::optional<T> find(OrganisationId organisation, Id<Tag> id) const;

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
    QList<HistoryEntry> history(Id<Tag> id) const;
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

Q_SIGNALS:
    void changed(const core::Change &change);
};

} // namespace core
