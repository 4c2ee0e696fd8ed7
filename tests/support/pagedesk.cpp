// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/pagedesk.h"

#include <QCheckBox>
#include <QStyle>
#include <QStyleOptionButton>

namespace support {

namespace {

/// A tick box takes clicks on its box and its words, not beside them.
QPoint placeToClick(const QAbstractButton &button)
{
    if (!qobject_cast<const QCheckBox *>(&button))
        return button.rect().center();
    QStyleOptionButton option;
    option.initFrom(&button);
    return button.style()->subElementRect(QStyle::SE_CheckBoxIndicator, &option, &button).center();
}

} // namespace

void PageDesk::show(ui::Page *shown)
{
    page.reset(shown);
    open(shown);
}

void PageDesk::click(const QString &name) const
{
    auto *button = find<QAbstractButton>(name);
    if (!button)
        return;
    if (!button->isVisible())
        qWarning("nobody can see %s to click on it", qPrintable(name));
    QTest::mouseClick(button, Qt::LeftButton, {}, placeToClick(*button));
}

void PageDesk::type(const QString &name, const QString &text) const
{
    QWidget *field = find(name);
    if (!field)
        return;
    field->setFocus();
    QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(field, Qt::Key_Delete);
    QTest::keyClicks(field, text);
    page->flush();
}

const core::Dossier &PageDesk::dossier() const
{
    return stage.live.dossier();
}

} // namespace support
