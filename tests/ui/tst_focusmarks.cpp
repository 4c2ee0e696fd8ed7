// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/sample.h"
#include "tests/support/testprogram.h"
#include "tests/support/windowfixture.h"
#include "ui/widgets/segments.h"

#include <QApplication>
#include <QPushButton>
#include <QTest>

namespace tst_focusmarks {

using namespace Qt::StringLiterals;
using namespace ui;

/// One control of each name that the Tab key stops at: rows of a list share their names.
QWidgetList stopsOf(const QWidget &page)
{
    QWidgetList stops;
    QStringList names;
    for (QWidget *widget : page.findChildren<QWidget *>()) {
        const QString name = widget->objectName();
        const bool isStop = widget->focusPolicy() & Qt::TabFocus && !widget->focusProxy()
            && widget->isVisible() && widget->isEnabled();
        if (!isStop || name.startsWith(u"qt_"_s) || names.contains(name))
            continue;
        names << name;
        stops << widget;
    }
    return stops;
}

/// The controls that look the same with the focus and without.
QStringList unmarked(const QWidget &page, QWidget &elsewhere)
{
    QStringList faults;
    for (QWidget *stop : stopsOf(page)) {
        elsewhere.setFocus(Qt::TabFocusReason);
        const QImage without = stop->grab().toImage();
        stop->setFocus(Qt::TabFocusReason);
        if (stop->hasFocus() && stop->grab().toImage() == without)
            faults << u"%1 (%2)"_s.arg(stop->objectName(), stop->accessibleName());
    }
    return faults;
}

class TestFocusMarks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStopShowsThatItHasTheFocus_data()
    {
        QTest::addColumn<core::Chapter>("chapter");
        // Looks are the same under the sanitizers; one page has all kinds of controls.
        for (const PageDescription &page : allPages())
            if (!support::isSanitized() || page.chapter == core::Chapter::Readiness)
                QTest::newRow(qPrintable(page.title)) << page.chapter;
    }

    void everyStopShowsThatItHasTheFocus()
    {
        QFETCH(core::Chapter, chapter);
        applyTheme(*qApp, Shade::Light);
        support::WindowFixture fixture;
        const QString path = fixture.path(u"sample.sixpoint"_s);
        QVERIFY(core::writeSample(path, fixture.clock));
        const auto window = fixture.window();
        QVERIFY(window->openFile(path));
        window->goTo(chapter);
        auto *elsewhere = window->findChild<QWidget *>(u"navigateStart"_s);
        QWidget *page = window->currentPage();
        QStringList faults = unmarked(*page, *elsewhere);
        // The other parts of a page hang on its first row of choices.
        if (auto *parts = page->findChild<Segments *>(); parts && page->layout())
            for (QPushButton *part : parts->findChildren<QPushButton *>()) {
                QTest::mouseClick(part, Qt::LeftButton);
                QCoreApplication::processEvents();
                faults << unmarked(*page, *elsewhere);
            }
        faults.removeDuplicates();
        QCOMPARE(faults.join(u'\n'), QString());
    }
};

SIXPOINT_TEST(TestFocusMarks)

} // namespace tst_focusmarks

#include "tst_focusmarks.moc"
