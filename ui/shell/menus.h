// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/appearance.h"

#include <QHash>
#include <QKeySequence>
#include <QObject>

class QAction;
class QActionGroup;
class QMenu;
class QMenuBar;

namespace ui {

class Session;

/// What the menus offer. The window carries it out.
enum class Command {
    New,
    Open,
    Sample,
    University, ///< the other worked example
    AddOrganisation,
    AddOrganisationsFrom,
    ExportOrganisation,
    RenameOrganisation,
    RemoveOrganisation,
    Close,
    Quit,
    Undo,
    Redo,
    History,
    Author,
    ContentPack,
    Larger,
    Smaller,
    NormalSize,
    Keys,
    About,
};

/// The menu bar and the keys of its commands.
class Menus final : public QObject
{
    Q_OBJECT

public:
    explicit Menus(QMenuBar *bar);

    QAction *action(Command command) const;
    /// Enables what can be done in the open file (null: none is open) and names what would be
    /// undone and redone.
    void showState(const Session *session);
    void setAppearance(const Appearance &appearance);

Q_SIGNALS:
    void asked(ui::Command command);
    void shadeAsked(ui::ShadeChoice shade);
    void textSizeAsked(int perCent);

private:
    void setUndo(const QString &undo, const QString &redo);
    void fillFile(QMenu *menu);
    void fillEdit(QMenu *menu);
    void fillView(QMenu *menu);
    void fillHelp(QMenu *menu);
    QAction *add(QMenu *menu, Command command, const QString &name, const QString &text,
                 const QKeySequence &keys = {}, const QString &iconName = {});

    QHash<Command, QAction *> m_actions;
    QActionGroup *m_shades = nullptr;
    QActionGroup *m_sizes = nullptr;
};

} // namespace ui
