// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/theme.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/flowgrid.h"
#include "ui/widgets/pageframe.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/textfield.h"

#include <QFrame>
#include <QLabel>
#include <QPushButton>

class QVBoxLayout;

/// The few building blocks that every page is laid out with, so that pages look alike.
namespace ui {

/// A label in one style of the type scale; wraps; selectable only where asked.
QLabel *label(const QString &text, TextStyle style, QWidget *parent = nullptr);
/// The same in the quiet colour.
QLabel *quietLabel(const QString &text, TextStyle style = TextStyle::Body,
                   QWidget *parent = nullptr);
/// The same in any ink, for states: the text says the state too.
QLabel *inkLabel(const QString &text, Ink ink, TextStyle style = TextStyle::Body,
                 QWidget *parent = nullptr);
/// Another ink for one of these labels, as its state changes. Two labels that take turns would have
/// the whole page laid out at once each time.
void setInk(QLabel *label, Ink ink);

/// A link has no room around its words, so that they begin where the text above them begins.
enum class ButtonRole { Primary, Plain, Quiet, Link, Danger };
/// `name` becomes the object name; the text is the accessible name too.
QPushButton *button(const QString &text, const QString &name, ButtonRole role = ButtonRole::Plain,
                    QWidget *parent = nullptr);
/// Another role for a button that is there already.
void setRole(QPushButton *button, ButtonRole role);
/// Puts an icon before the text of a button, in the ink of its role.
void setIcon(QPushButton *button, const QString &iconName);
/// A small button that shows an icon alone; `title` is its accessible name and its tool tip.
QPushButton *iconButton(const QString &iconName, const QString &title, const QString &name,
                        QWidget *parent = nullptr);

/// A rounded surface with padding and a vertical layout.
class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr);
    /// What the card holds, from the top; room to spare stays below it.
    QVBoxLayout *body() const;

private:
    QVBoxLayout *m_body;
};

/// What stands where nothing is yet: what belongs here, and the one next action.
class EmptyState final : public Card
{
    Q_OBJECT

public:
    EmptyState(const QString &iconName, const QString &text, QPushButton *action,
               QWidget *parent = nullptr);
    void setText(const QString &text);

private:
    QLabel *m_words = nullptr;
};

} // namespace ui
