// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/journalstore.h"

namespace core {

/// Which entries of the journal can be undone and redone, worked out from its steps. An edit is
/// undone by a later entry that names it; a new edit makes what was undone final.
class UndoStack
{
public:
    void take(const journalstore::Step &step);
    void clear();

    /// Sequence of the entry to undo or redo next; 0 for none.
    qint64 nextUndo() const
    {
        return m_done.isEmpty() ? 0 : m_done.last();
    }
    qint64 nextRedo() const
    {
        return m_undone.isEmpty() ? 0 : m_undone.last();
    }

private:
    QList<qint64> m_done;
    QList<qint64> m_undone;
};

} // namespace core
