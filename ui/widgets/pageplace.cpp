// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/pageplace.h"

#include "ui/widgets/segments.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLineEdit>

namespace ui {

namespace {

constexpr char Mark[] = "keptPlace";

bool isKept(const QWidget &control)
{
    return control.property(Mark).toBool();
}

/// None for a line without text and for a button that is not checked: another one says what is.
QVariant valueOf(const QWidget &control)
{
    if (const auto *segments = qobject_cast<const Segments *>(&control))
        return segments->current();
    if (const auto *box = qobject_cast<const QComboBox *>(&control))
        return box->currentData(); // whoever it is stands in another row when others came or went
    if (const auto *button = qobject_cast<const QAbstractButton *>(&control))
        return button->isChecked() ? QVariant(true) : QVariant();
    if (const auto *line = qobject_cast<const QLineEdit *>(&control))
        return line->text().isEmpty() ? QVariant() : QVariant(line->text());
    return {};
}

void choose(QComboBox &box, const QVariant &data)
{
    const int index = box.findData(data);
    if (index < 0)
        return;
    box.setCurrentIndex(index);
    Q_EMIT box.activated(index);
}

void setValue(QWidget &control, const QVariant &value)
{
    if (auto *segments = qobject_cast<Segments *>(&control)) {
        segments->choose(value.toInt());
    } else if (auto *box = qobject_cast<QComboBox *>(&control)) {
        choose(*box, value);
    } else if (auto *button = qobject_cast<QAbstractButton *>(&control)) {
        button->click();
    } else if (auto *line = qobject_cast<QLineEdit *>(&control)) {
        line->setText(value.toString());
        Q_EMIT line->textEdited(line->text());
    }
}

/// Parts that were shown before keep controls of the same name, hidden.
QWidget *keptControl(const QWidget &page, const QString &name)
{
    for (QWidget *control : page.findChildren<QWidget *>(name))
        if (isKept(*control) && control->isVisibleTo(&page))
            return control;
    return nullptr;
}

} // namespace

void PagePlace::keep(QWidget *control)
{
    control->setProperty(Mark, true);
}

PagePlace::PagePlace(const QWidget &page)
{
    for (const QWidget *control : page.findChildren<QWidget *>()) {
        if (!isKept(*control) || !control->isVisibleTo(&page))
            continue;
        if (const QVariant value = valueOf(*control); value.isValid())
            m_all.append({control->objectName(), value});
    }
}

void PagePlace::restoreTo(QWidget &page) const
{
    for (const Shown &each : m_all)
        if (QWidget *control = keptControl(page, each.name);
            control && valueOf(*control) != each.value)
            setValue(*control, each.value);
}

} // namespace ui
