// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/photographs.h"
#include "tests/support/testprogram.h"
#include "tests/support/windowfixture.h"

#include "core/workspace/edit.h"
#include "ui/dialogs/historydialog.h"
#include "ui/models/journalmodel.h"
#include "ui/shell/theme.h"
#include "ui/shell/toast.h"
#include "ui/shell/widgetprompt.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QDialog>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QTableView>
#include <QTest>

namespace tst_windowdialogs {

using namespace Qt::StringLiterals;
using namespace ui;
using support::action;
using support::current;

/// One line per row, cells separated by a bar.
QStringList render(const QAbstractItemModel &model)
{
    QStringList rows;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells.append(model.index(row, column).data().toString());
        rows.append(cells.join(u" | "_s));
    }
    return rows;
}

/// What stands over the window: the history, the help, questions and passing notes.
class WindowDialogsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theHistoryListsWhatWasDone();
    void theJournalIsAProperModel();
    void theHelpIsThere();
    void aNoteFadesByItself();
    void theDialogsAskAndAnswer();
};

void WindowDialogsTest::init()
{
    applyTheme(*qApp, Shade::Light);
}

void WindowDialogsTest::theHistoryListsWhatWasDone()
{
    support::WindowFixture fixture;
    const auto window = fixture.windowWith({u"Finch"_s});
    core::Organisation changed = current(*window);
    changed.sector = u"Law"_s;
    QVERIFY(core::edit::changeOrganisation(window->session()->workspace(), changed));
    QTest::keyClick(window.get(), Qt::Key_H, Qt::ControlModifier);
    auto *dialog = window->findChild<HistoryDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    const auto *model = dialog->findChild<QTableView *>(u"journal"_s)->model();
    const QStringList before = render(*model);
    QCOMPARE(before.size(), 2);
    QVERIFY2(before.first().contains(u" | Robin | "_s), qPrintable(before.first()));
    QVERIFY(before.first().startsWith(u"2 Mar 2026, "_s));
    action(*window, "undo")->trigger();
    QCOMPARE(render(*model).size(), 3);
    QVERIFY(render(*model).first().contains(u"| Undo: "_s));
    QCOMPARE(support::namelessControls(dialog).filter(u"journal"_s), QStringList());
    dialog->close();
}

void WindowDialogsTest::theJournalIsAProperModel()
{
    JournalModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    core::JournalEntry entry;
    entry.at = QDateTime(QDate(2026, 3, 2), QTime(12, 0), Qt::UTC);
    entry.author = u"Robin"_s;
    entry.edit.label = u"Answer P4q2"_s;
    core::JournalEntry past = entry;
    past.kind = core::JournalEntry::Kind::Past;
    model.setEntries({entry, past});
    QCOMPARE(model.rowCount(), 2);
    QVERIFY(render(model).at(0).endsWith(u" | Robin | Answer P4q2"_s));
    QVERIFY(render(model).at(1).endsWith(u" | Robin | Answer P4q2 (in another file)"_s));
    model.setEntries({});
    QCOMPARE(model.rowCount(), 0);
}

void WindowDialogsTest::theHelpIsThere()
{
    support::WindowFixture fixture;
    const auto window = fixture.window();
    for (const auto &[command, name] :
         {std::pair(Command::Keys, u"keysDialog"_s), std::pair(Command::About, u"aboutDialog"_s)}) {
        window->perform(command);
        auto *dialog = window->findChild<QDialog *>(name);
        QVERIFY(dialog && dialog->isVisible());
        dialog->grab().save(u"%1/%2.png"_s.arg(support::photographsFolder(), name));
        dialog->close();
    }
}

void WindowDialogsTest::aNoteFadesByItself()
{
    QWidget window;
    window.resize(500, 300);
    window.show();
    QSettings settings;
    WidgetPrompt prompt(&window, settings);
    prompt.note(u"Exported."_s);
    auto *toast = window.findChild<Toast *>();
    QVERIFY(toast->isVisible());
    QVERIFY(window.rect().contains(toast->geometry()));
    QVERIFY(!toast->findChild<QLabel *>()->hasFocus());
    QTRY_VERIFY_WITH_TIMEOUT(!toast->isVisible(), 8000);
}

void WindowDialogsTest::theDialogsAskAndAnswer()
{
    support::WindowFixture fixture;
    QWidget window;
    window.show();
    WidgetPrompt prompt(&window, fixture.settings);
    const auto whenAsked = [&window](const auto &answer) {
        QTimer::singleShot(50, &window, [answer] {
            answer(static_cast<QDialog *>(QApplication::activeModalWidget()));
        });
    };
    whenAsked([](QDialog *dialog) {
        auto *line = dialog->findChild<QLineEdit *>(u"answer"_s);
        QCOMPARE(line->text(), u"Finch"_s);
        QCOMPARE(line->accessibleName(), u"Name"_s);
        QTest::keyClicks(line, u"Alder"_s);
        QTest::keyClick(line, Qt::Key_Return);
    });
    QCOMPARE(prompt.text(u"Rename"_s, u"Name"_s, u"Finch"_s), std::optional(u"Alder"_s));
    whenAsked([](QDialog *dialog) { QTest::keyClick(dialog, Qt::Key_Escape); });
    QCOMPARE(prompt.text(u"Rename"_s, u"Name"_s, u"Finch"_s), std::nullopt);
    // Return alone must not remove anything.
    whenAsked([](QDialog *dialog) { QTest::keyClick(dialog, Qt::Key_Return); });
    QVERIFY(!prompt.confirm(u"Remove"_s, u"Remove Finch?"_s, u"Remove"_s));
    whenAsked([](QDialog *dialog) {
        for (QPushButton *button : dialog->findChildren<QPushButton *>())
            if (button->text() == u"Remove"_s)
                return button->click();
    });
    QVERIFY(prompt.confirm(u"Remove"_s, u"Remove Finch?"_s, u"Remove"_s));
    whenAsked([](QDialog *dialog) {
        QVERIFY(static_cast<QMessageBox *>(dialog)->text().contains(u"damaged"_s));
        QTest::keyClick(dialog, Qt::Key_Escape);
    });
    prompt.tell({core::Error::Kind::Damaged, u"This file is damaged."_s, u"page 7"_s});
    whenAsked([](QDialog *dialog) { static_cast<QInputDialog *>(dialog)->accept(); });
    QCOMPARE(prompt.choice(u"Which"_s, u"Which one"_s, {u"One"_s, u"Two"_s}), std::optional(0));
}

SIXPOINT_TEST(WindowDialogsTest)

} // namespace tst_windowdialogs

#include "tst_windowdialogs.moc"
