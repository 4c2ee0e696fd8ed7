// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/pagestage.h"

#include "ui/support/labels.h"

#include <QApplication>
#include <QTest>

namespace support {

void RecordingNavigator::goTo(core::Chapter chapter)
{
    visited.append(ui::nameOf(chapter));
}

void RecordingNavigator::goTo(const core::Source &source)
{
    visited.append(core::toString(source));
}

PageStage::PageStage()
    : live(*file.workspace, framework(), file.organisation)
{ }

ui::PageContext PageStage::context()
{
    return {*file.workspace, live, framework(), file.organisation, prompt, navigator};
}

void press(const QString &keys)
{
    for (const QChar key : keys) {
        QWidget *target = QApplication::focusWidget();
        if (!target)
            target = QApplication::activeWindow();
        const Qt::Key special = key == u'<' ? Qt::Key_Left
            : key == u'>'                   ? Qt::Key_Right
            : key == u'~'                   ? Qt::Key_Backspace
                                            : Qt::Key(0);
        if (special)
            QTest::keyClick(target, special);
        else
            QTest::keyClick(target, key.toLatin1());
    }
}

void open(QWidget *page, QSize size)
{
    page->resize(size);
    page->show();
    page->activateWindow();
    if (!QTest::qWaitForWindowActive(page))
        qFatal("the window does not become active");
}

} // namespace support
