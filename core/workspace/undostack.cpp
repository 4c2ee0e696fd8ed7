// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/undostack.h"

namespace core {

void UndoStack::take(const journalstore::Step &step)
{
    switch (step.kind) {
    case JournalEntry::Kind::Edit:
        m_done << step.sequence;
        m_undone.clear();
        break;
    case JournalEntry::Kind::Undo:
        m_done.removeOne(step.target);
        m_undone << step.target;
        break;
    case JournalEntry::Kind::Redo:
        m_undone.removeOne(step.target);
        m_done << step.target;
        break;
    case JournalEntry::Kind::Past:
        break;
    }
}

void UndoStack::clear()
{
    m_done.clear();
    m_undone.clear();
}

} // namespace core
