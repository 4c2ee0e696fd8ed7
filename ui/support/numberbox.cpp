// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/support/numberbox.h"

#include "ui/shell/theme.h"
#include "ui/support/wheel.h"

#include <QSignalBlocker>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int Missing = -1;

} // namespace

QSpinBox *numberBox(const QString &name, int most)
{
    auto *box = new QSpinBox;
    box->setObjectName(name);
    box->setProperty("role", u"number"_s);
    box->setRange(Missing, most);
    box->setValue(Missing);
    box->setSpecialValueText(u"–"_s);
    box->setButtonSymbols(QSpinBox::NoButtons); // the arrow keys count
    box->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    box->setKeyboardTracking(false);
    box->setFixedWidth(space(16));
    leaveWheelToPage(box);
    return box;
}

std::optional<int> numberIn(const QSpinBox &box)
{
    return box.value() == Missing ? std::nullopt : std::optional(box.value());
}

void setNumber(QSpinBox &box, std::optional<int> number)
{
    const QSignalBlocker quiet(box);
    box.setValue(number.value_or(Missing));
}

} // namespace ui
