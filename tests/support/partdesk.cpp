// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/partdesk.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QStyle>
#include <QStyleOptionButton>

using namespace Qt::StringLiterals;

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

PartDesk::PartDesk(Create create, const QString &name, int part)
{
    stage.file.clock.set(QDateTime(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC));
    page.reset(create(stage.context(), nullptr));
    open(page.get());
    click(name + u"Parts"_s + QString::number(part));
}

void PartDesk::click(const QString &name) const
{
    auto *button = find<QAbstractButton>(name);
    if (!button)
        return;
    if (!button->isVisible())
        qWarning("nobody can see %s to click on it", qPrintable(name));
    QTest::mouseClick(button, Qt::LeftButton, {}, placeToClick(*button));
}

void PartDesk::type(const QString &name, const QString &text) const
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

void PartDesk::add(const QString &line, const QString &name) const
{
    auto *field = find<QLineEdit>(line);
    if (!field)
        return;
    field->setFocus();
    QTest::keyClicks(field, name);
    QTest::keyClick(field, Qt::Key_Return);
}

void PartDesk::choose(const QString &name, int index) const
{
    auto *box = find<QComboBox>(name);
    if (!box)
        return;
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Home);
    for (int i = 0; i < index; ++i)
        QTest::keyClick(box, Qt::Key_Down);
}

const core::Dossier &PartDesk::dossier() const
{
    return stage.live.dossier();
}

void PartDesk::close()
{
    page.reset();
}

} // namespace support
