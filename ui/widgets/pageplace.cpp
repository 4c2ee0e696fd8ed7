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

QVariant valueOf(const QWidget &control)
{
    if (const auto *segments = qobject_cast<const Segments *>(&control))
        return segments->current();
    if (const auto *box = qobject_cast<const QComboBox *>(&control))
        return box->currentIndex();
    if (const auto *button = qobject_cast<const QAbstractButton *>(&control))
        return button->isChecked();
    if (const auto *line = qobject_cast<const QLineEdit *>(&control))
        return line->text();
    return {};
}

void setValue(QWidget &control, const QVariant &value)
{
    if (auto *segments = qobject_cast<Segments *>(&control)) {
        segments->choose(value.toInt());
    } else if (auto *box = qobject_cast<QComboBox *>(&control)) {
        box->setCurrentIndex(value.toInt());
        Q_EMIT box->activated(value.toInt());
    } else if (auto *button = qobject_cast<QAbstractButton *>(&control)) {
        button->click();
    } else if (auto *line = qobject_cast<QLineEdit *>(&control)) {
        line->setText(value.toString());
        Q_EMIT line->textEdited(line->text());
    }
}

} // namespace

void PagePlace::keep(QWidget *control)
{
    control->setProperty(Mark, true);
}

PagePlace::PagePlace(const QWidget &page)
{
    for (const QWidget *control : page.findChildren<QWidget *>()) {
        if (!control->property(Mark).toBool() || !control->isVisibleTo(&page))
            continue;
        // An empty line has nothing to keep, and one of several buttons says what the others are.
        const QVariant value = valueOf(*control);
        if (value != QVariant(QString()) && value != QVariant(false))
            m_all.append({control->objectName(), value});
    }
}

void PagePlace::restoreTo(QWidget &page) const
{
    for (const Shown &each : m_all) {
        auto *control = page.findChild<QWidget *>(each.name);
        if (control && control->property(Mark).toBool() && valueOf(*control) != each.value)
            setValue(*control, each.value);
    }
}

} // namespace ui
