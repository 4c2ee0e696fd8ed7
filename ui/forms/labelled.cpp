// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/labelled.h"

#include "ui/support/combobox.h"
#include "ui/support/numberbox.h"
#include "ui/support/wheel.h"
#include "ui/widgets/widgets.h"

#include <QCheckBox>
#include <QComboBox>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

namespace ui {

QWidget *labelled(QWidget *box, const QString &title, const QString &help)
{
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins({});
    column->setSpacing(space(1));
    column->setAlignment(Qt::AlignTop); // a policy would not know how the help wraps
    QLabel *caption = label(title, TextStyle::BodyStrong);
    caption->setBuddy(box);
    column->addWidget(caption);
    column->addWidget(box);
    if (!help.isEmpty())
        column->addWidget(quietLabel(help, TextStyle::Note));
    box->setAccessibleName(title);
    box->setAccessibleDescription(help);
    part->setFocusProxy(box);
    return part;
}

QComboBox *choiceBox(const QString &name, const QString &title, const QStringList &choices)
{
    QComboBox *box = comboBox(name, title);
    box->addItems(choices);
    box->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    box->setMinimumWidth(space(24));
    leaveWheelToPage(box);
    return box;
}

void setChoice(QComboBox &box, int index)
{
    const QSignalBlocker quiet(box);
    box.setCurrentIndex(index);
}

QCheckBox *tickBox(const QString &name, const QString &title)
{
    auto *box = new QCheckBox(title);
    box->setObjectName(name);
    box->setAccessibleName(title);
    return box;
}

QSpinBox *wideNumberBox(const QString &name, const QString &title, int most)
{
    QSpinBox *box = numberBox(name, most);
    box->setProperty("wide", true); // as high as the fields beside it
    box->setMinimumWidth(space(16));
    box->setMaximumWidth(QWIDGETSIZE_MAX);
    box->setGroupSeparatorShown(true);
    box->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    box->setAccessibleName(title);
    return box;
}

} // namespace ui
