// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/partdesk.h"

#include <QComboBox>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace support {

PartDesk::PartDesk(Create create, const QString &name, int part)
{
    stage.file.clock.set(QDateTime(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC));
    show(create(stage.context(), nullptr));
    click(name + u"Parts"_s + QString::number(part));
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

void PartDesk::close()
{
    page.reset();
}

} // namespace support
