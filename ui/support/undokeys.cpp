// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/support/undokeys.h"

#include <QKeyEvent>
#include <QLineEdit>

namespace ui {

namespace {

class PassOn final : public QObject
{
public:
    explicit PassOn(QLineEdit &line)
        : QObject(&line)
        , m_line(line)
    { }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (isUndoKey(*event) && !m_line.isUndoAvailable() && !m_line.isRedoAvailable()) {
            event->ignore();
            return true;
        }
        return QObject::eventFilter(watched, event);
    }

private:
    const QLineEdit &m_line;
};

} // namespace

bool isUndoKey(const QEvent &event)
{
    if (event.type() != QEvent::ShortcutOverride && event.type() != QEvent::KeyPress)
        return false;
    const auto &key = static_cast<const QKeyEvent &>(event);
    return key.matches(QKeySequence::Undo) || key.matches(QKeySequence::Redo);
}

void passUndoOn(QLineEdit &line)
{
    line.installEventFilter(new PassOn(line));
}

} // namespace ui
