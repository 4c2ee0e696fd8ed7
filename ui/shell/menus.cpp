// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/menus.h"

#include "ui/shell/session.h"

#include <QAction>
#include <QActionGroup>
#include <QIcon>
#include <QMenuBar>

using namespace Qt::StringLiterals;

namespace ui {

Menus::Menus(QMenuBar *bar)
    : QObject(bar)
{
    fillFile(bar->addMenu(tr("&File")));
    fillEdit(bar->addMenu(tr("&Edit")));
    fillView(bar->addMenu(tr("&View")));
    fillHelp(bar->addMenu(tr("&Help")));
}

QAction *Menus::action(Command command) const
{
    return m_actions.value(command);
}

QAction *Menus::add(QMenu *menu, Command command, const QString &name, const QString &text,
                    const QKeySequence &keys, const QString &iconName)
{
    QAction *action = menu->addAction(text);
    action->setObjectName(name);
    action->setShortcut(keys);
    if (!iconName.isEmpty())
        action->setIcon(icon(iconName));
    connect(action, &QAction::triggered, this, [this, command] { Q_EMIT asked(command); });
    m_actions.insert(command, action);
    return action;
}

void Menus::fillFile(QMenu *menu)
{
    add(menu, Command::New, u"new"_s, tr("&New organisation…"), QKeySequence::New, u"new"_s);
    add(menu, Command::Open, u"open"_s, tr("&Open…"), QKeySequence::Open, u"open"_s);
    add(menu, Command::Sample, u"sample"_s, tr("&Worked example…"), {}, u"sample"_s);
    add(menu, Command::University, u"university"_s, tr("Worked example: a &university department…"),
        {}, u"sample"_s);
    menu->addSeparator();
    add(menu, Command::AddOrganisation, u"addOrganisation"_s,
        tr("&Add an organisation to this file…"), {}, u"add"_s);
    add(menu, Command::AddOrganisationsFrom, u"addOrganisationsFrom"_s,
        tr("Add organisations &from another file…"), {}, u"import"_s);
    add(menu, Command::ExportOrganisation, u"exportOrganisation"_s,
        tr("&Export this organisation to a file…"), {}, u"export"_s);
    add(menu, Command::RenameOrganisation, u"renameOrganisation"_s,
        tr("Re&name this organisation…"), {}, u"edit"_s);
    add(menu, Command::RemoveOrganisation, u"removeOrganisation"_s,
        tr("&Remove this organisation…"), {}, u"remove"_s);
    menu->addSeparator();
    add(menu, Command::Close, u"close"_s, tr("&Close the file"), QKeySequence(Qt::CTRL | Qt::Key_W),
        u"close"_s);
    add(menu, Command::Quit, u"quit"_s, tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q))
        ->setMenuRole(QAction::QuitRole);
}

void Menus::fillEdit(QMenu *menu)
{
    add(menu, Command::Undo, u"undo"_s, {}, QKeySequence(Qt::CTRL | Qt::Key_Z), u"undo"_s);
    QAction *redo = add(menu, Command::Redo, u"redo"_s, {}, {}, u"redo"_s);
    redo->setShortcuts(
        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    setUndo({}, {});
    menu->addSeparator();
    add(menu, Command::History, u"history"_s, tr("&History of changes…"),
        QKeySequence(Qt::CTRL | Qt::Key_H), u"history"_s);
    add(menu, Command::Author, u"author"_s, tr("&Your name in the history…"), {}, u"person"_s);
    add(menu, Command::ContentPack, u"contentPack"_s, tr("&Questions and texts…"), {},
        u"question"_s);
}

void Menus::fillView(QMenu *menu)
{
    m_shades = new QActionGroup(this);
    const std::array shades = {tr("As the &desktop"), tr("&Light"), tr("Da&rk")};
    for (int i = 0; i < int(shades.size()); ++i) {
        QAction *action = m_shades->addAction(menu->addAction(shades[size_t(i)]));
        action->setObjectName(u"shade%1"_s.arg(i));
        action->setCheckable(true);
        connect(action, &QAction::triggered, this,
                [this, i] { Q_EMIT shadeAsked(static_cast<ShadeChoice>(i)); });
    }
    menu->addSeparator();
    QMenu *sizes = menu->addMenu(tr("&Text size"));
    m_sizes = new QActionGroup(this);
    for (const int size : TextSizes) {
        QAction *action = m_sizes->addAction(sizes->addAction(tr("%1 %").arg(size)));
        action->setObjectName(u"textSize%1"_s.arg(size));
        action->setData(size);
        action->setCheckable(true);
        connect(action, &QAction::triggered, this, [this, size] { Q_EMIT textSizeAsked(size); });
    }
    add(menu, Command::Larger, u"larger"_s, tr("L&arger text"))
        ->setShortcuts(
            {QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)});
    add(menu, Command::Smaller, u"smaller"_s, tr("&Smaller text"),
        QKeySequence(Qt::CTRL | Qt::Key_Minus));
    add(menu, Command::NormalSize, u"normalSize"_s, tr("&Normal text"),
        QKeySequence(Qt::CTRL | Qt::Key_0));
}

void Menus::fillHelp(QMenu *menu)
{
    add(menu, Command::Keys, u"keys"_s, tr("&Keys…"), QKeySequence(Qt::Key_F1), u"question"_s);
    add(menu, Command::About, u"about"_s, tr("&About Sixpoint…"), {}, u"information"_s)
        ->setMenuRole(QAction::AboutRole);
}

void Menus::showState(const Session *session)
{
    const bool writable
        = session && session->workspace().mode() == core::Workspace::Mode::ReadWrite;
    const bool chosen = session && session->live();
    setUndo(writable ? session->workspace().undoLabel() : QString(),
            writable ? session->workspace().redoLabel() : QString());
    for (const Command command : {Command::AddOrganisation, Command::AddOrganisationsFrom})
        action(command)->setEnabled(writable);
    for (const Command command : {Command::RenameOrganisation, Command::RemoveOrganisation})
        action(command)->setEnabled(writable && chosen);
    action(Command::ExportOrganisation)->setEnabled(chosen);
    action(Command::History)->setEnabled(chosen);
    action(Command::Close)->setEnabled(session != nullptr);
}

void Menus::setUndo(const QString &undo, const QString &redo)
{
    // An ampersand of a name must not become the key of a menu entry.
    const auto plain = [](QString text) { return text.replace(u'&', u"&&"_s); };
    action(Command::Undo)->setText(undo.isEmpty() ? tr("Undo") : tr("Undo: %1").arg(plain(undo)));
    action(Command::Undo)->setEnabled(!undo.isEmpty());
    action(Command::Redo)->setText(redo.isEmpty() ? tr("Redo") : tr("Redo: %1").arg(plain(redo)));
    action(Command::Redo)->setEnabled(!redo.isEmpty());
}

void Menus::setAppearance(const Appearance &appearance)
{
    m_shades->actions().at(static_cast<int>(appearance.shade))->setChecked(true);
    for (QAction *action : m_sizes->actions())
        action->setChecked(action->data().toInt() == appearance.textSize);
}

} // namespace ui
