// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/support/combobox.h"

#include <QAbstractItemView>
#include <QComboBox>

using namespace Qt::StringLiterals;

namespace ui {

QComboBox *comboBox(const QString &name, const QString &title)
{
    auto *box = new QComboBox;
    box->setObjectName(name);
    box->setAccessibleName(title);
    box->setToolTip(title);
    box->view()->setObjectName(name + u"List"_s);
    box->view()->setAccessibleName(title);
    return box;
}

} // namespace ui
