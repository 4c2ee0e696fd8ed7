// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

class QCheckBox;
class QComboBox;
class QSpinBox;
class QWidget;

namespace ui {

/// A box with its title above, as TextField has it, and a quiet line below (may be empty).
QWidget *labelled(QWidget *box, const QString &title, const QString &help = {});

/// A box to choose from with those choices.
QComboBox *choiceBox(const QString &name, const QString &title, const QStringList &choices);

/// Shows a choice without telling anybody; -1 for none.
void setChoice(QComboBox &box, int index);

/// A tick with its words beside it.
QCheckBox *tickBox(const QString &name, const QString &title);

/// numberBox() as wide as its column.
QSpinBox *wideNumberBox(const QString &name, const QString &title, int most);

} // namespace ui
