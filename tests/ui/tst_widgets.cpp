// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/photographs.h"
#include "tests/support/testprogram.h"
#include "ui/widgets/addline.h"
#include "ui/widgets/widgets.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include <memory>

namespace tst_widgets {

using namespace Qt::StringLiterals;
using namespace ui;

Card *cardOfFields()
{
    auto *card = new Card;
    card->body()->addWidget(label(u"Profile"_s, TextStyle::Heading));
    auto *name = new TextField(u"name"_s, u"Name"_s, TextField::Lines::One,
                               u"As it should stand on the cover of the report."_s);
    name->setText(u"Harbour & Finch Solicitors"_s);
    card->body()->addWidget(name);
    auto *activity
        = new TextField(u"activity"_s, u"What it does, and for whom"_s, TextField::Lines::Several);
    activity->setPlaceholder(u"For example: family law for private clients"_s);
    card->body()->addWidget(activity);
    auto *headcount = new TextField(u"headcount"_s, u"Number of people"_s);
    headcount->setText(u"many"_s);
    headcount->setMessage(u"Write a whole number, 0 or more."_s);
    card->body()->addWidget(headcount);
    auto *review = new DateField(u"review"_s, u"Review date"_s);
    review->setDate(QDate(2026, 11, 24));
    card->body()->addWidget(review);
    return card;
}

Card *cardOfButtons()
{
    auto *card = new Card;
    card->body()->addWidget(label(u"Choices"_s, TextStyle::Heading));
    card->body()->addWidget(
        quietLabel(u"Quiet text says more about the heading above it, in one or two lines."_s));
    auto *segments
        = new Segments(u"evidence"_s, u"Evidence"_s, {u"Said"_s, u"Shown"_s, u"Measured"_s});
    segments->setCurrent(1);
    card->body()->addWidget(segments);
    auto *primary = button(u"Answer the questions"_s, u"primary"_s, ButtonRole::Primary);
    setIcon(primary, u"readiness"_s);
    card->body()->addWidget(primary, 0, Qt::AlignLeft);
    auto *plain = button(u"Open a file"_s, u"plain"_s);
    setIcon(plain, u"open"_s);
    card->body()->addWidget(plain, 0, Qt::AlignLeft);
    auto *quiet = button(u"Add a row"_s, u"quiet"_s, ButtonRole::Quiet);
    setIcon(quiet, u"add"_s);
    card->body()->addWidget(quiet, 0, Qt::AlignLeft);
    auto *danger = button(u"Remove"_s, u"danger"_s, ButtonRole::Danger);
    setIcon(danger, u"remove"_s);
    card->body()->addWidget(danger, 0, Qt::AlignLeft);
    auto *disabled = button(u"Not now"_s, u"disabled"_s, ButtonRole::Primary);
    disabled->setEnabled(false);
    card->body()->addWidget(disabled, 0, Qt::AlignLeft);
    card->body()->addWidget(inkLabel(u"Ready for the report"_s, Ink::Good));
    card->body()->addWidget(inkLabel(u"The claim runs ahead of the evidence"_s, Ink::Caution));
    card->body()->addStretch(1);
    return card;
}

QWidget *gallery()
{
    auto *frame = new PageFrame(u"Building blocks"_s,
                                u"Every page is laid out with these, so that pages look alike."_s);
    auto *grid = new FlowGrid(90);
    grid->add(cardOfFields());
    grid->add(cardOfButtons());
    frame->column()->addWidget(grid);
    frame->column()->addWidget(new EmptyState(
        u"target"_s, u"No objectives yet. An objective says what will be different, by when."_s,
        button(u"Add an objective"_s, u"addObjective"_s, ButtonRole::Primary)));
    return frame;
}

template<class Field>
std::unique_ptr<Field> shown(Field *field)
{
    field->show();
    if (!QTest::qWaitForWindowActive(field))
        qWarning("not active");
    return std::unique_ptr<Field>(field);
}

class TestWidgets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aFieldTellsOnceTypingPauses();
    void aFieldTellsAtOnceWhenTheFocusLeaves();
    void aFieldDoesNotTellWhatWasSet();
    void aFieldKeepsTypingNotToldYet();
    void aFieldOfSeveralLinesGrowsWithItsText();
    void tabLeavesAFieldOfSeveralLines();
    void aFieldLeavesUndoToTheWindow();
    void aLineWithNothingToTakeBackLeavesUndoToTheWindow();
    void aDateIsReadTheWayPeopleTypeIt_data();
    void aDateIsReadTheWayPeopleTypeIt();
    void anImpossibleDateIsNotStored();
    void anEmptiedDateIsNoDate();
    void arrowsMoveAChoice();
    void settingAChoiceTellsNobody();
    void aGridHasFewerColumnsWhenNarrow();
    void aPageKeepsItsColumnInTheMiddle();
    void aPageScrollsToAWidget();
    void everyControlHasAName();
    void theGalleryIsPhotographed();
};

void TestWidgets::initTestCase()
{
    applyTheme(*qApp, Shade::Light);
}

void TestWidgets::aFieldTellsOnceTypingPauses()
{
    const auto field = shown(new TextField(u"name"_s, u"Name"_s));
    QSignalSpy edited(field.get(), &TextField::edited);
    QTest::keyClicks(field->editor(), u"Harbour"_s);
    QVERIFY(edited.isEmpty());
    QTRY_COMPARE(edited.size(), 1);
    QCOMPARE(edited.first().first().toString(), u"Harbour"_s);
    field->flush();
    QCOMPARE(edited.size(), 1);
}

void TestWidgets::aFieldTellsAtOnceWhenTheFocusLeaves()
{
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *one = new TextField(u"one"_s, u"One"_s);
    auto *other = new TextField(u"other"_s, u"Other"_s, TextField::Lines::Several);
    layout->addWidget(one);
    layout->addWidget(other);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    one->editor()->setFocus();
    QSignalSpy edited(one, &TextField::edited);
    QTest::keyClicks(one->editor(), u"abc"_s);
    QTest::keyClick(one->editor(), Qt::Key_Tab);
    QCOMPARE(edited.size(), 1);
    QVERIFY(other->editor()->hasFocus());
}

void TestWidgets::aFieldDoesNotTellWhatWasSet()
{
    const auto lines = {TextField::Lines::One, TextField::Lines::Several};
    for (const auto kind : lines) {
        const auto field = shown(new TextField(u"name"_s, u"Name"_s, kind));
        QSignalSpy edited(field.get(), &TextField::edited);
        field->setText(u"from the file"_s);
        field->flush();
        QCOMPARE(field->text(), u"from the file"_s);
        QVERIFY(edited.isEmpty());
    }
}

void TestWidgets::aFieldKeepsTypingNotToldYet()
{
    const auto field = shown(new TextField(u"name"_s, u"Name"_s));
    QTest::keyClicks(field->editor(), u"typed"_s);
    field->setText(u"from elsewhere"_s);
    QCOMPARE(field->text(), u"typed"_s);
    field->flush();
    field->setText(u"from elsewhere"_s);
    QCOMPARE(field->text(), u"from elsewhere"_s);
}

void TestWidgets::aFieldOfSeveralLinesGrowsWithItsText()
{
    const auto field = shown(new TextField(u"text"_s, u"Text"_s, TextField::Lines::Several));
    const int before = field->editor()->height();
    field->setText(u"line\n"_s.repeated(7));
    QTRY_VERIFY(field->editor()->height() > before); // when the layout next runs
    const int after = field->editor()->height();
    field->setText(u"line\n"_s.repeated(700));
    QTRY_VERIFY(field->editor()->height() > after);
    QVERIFY(field->editor()->height() < 2 * after);
}

void TestWidgets::tabLeavesAFieldOfSeveralLines()
{
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *several = new TextField(u"several"_s, u"Several"_s, TextField::Lines::Several);
    auto *next = new TextField(u"next"_s, u"Next"_s);
    layout->addWidget(several);
    layout->addWidget(next);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    several->editor()->setFocus();
    QTest::keyClick(several->editor(), Qt::Key_Tab);
    QCOMPARE(several->text(), QString());
    QVERIFY(next->editor()->hasFocus());
}

void TestWidgets::aFieldLeavesUndoToTheWindow()
{
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *one = new TextField(u"one"_s, u"One"_s);
    auto *several = new TextField(u"several"_s, u"Several"_s, TextField::Lines::Several);
    layout->addWidget(one);
    layout->addWidget(several);
    QAction undo;
    undo.setShortcut(QKeySequence::Undo);
    window.addAction(&undo);
    QSignalSpy undone(&undo, &QAction::triggered);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    for (TextField *field : {one, several}) {
        field->editor()->setFocus();
        QTest::keyClicks(field->editor(), u"abc"_s);
        QTest::keyClick(field->editor(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(field->text(), u"abc"_s);
    }
    QCOMPARE(undone.size(), 2);
}

void TestWidgets::aLineWithNothingToTakeBackLeavesUndoToTheWindow()
{
    QWidget window;
    auto *line = new AddLine(u"newTool"_s, u"Another tool"_s, {}, u"Add"_s, &window);
    QAction undo;
    undo.setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Z));
    window.addAction(&undo);
    const QSignalSpy undone(&undo, &QAction::triggered);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    line->editor()->setFocus();
    QTest::keyClicks(line->editor(), u"Wiki"_s);
    QTest::keyClick(line->editor(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(undone.size(), 0);
    QCOMPARE(line->editor()->text(), QString());
    QTest::keyClicks(line->editor(), u"Wiki"_s);
    line->clear(); // as when it was added
    QTest::keyClick(line->editor(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(undone.size(), 1);
    QCOMPARE(line->editor()->text(), QString());
}

void TestWidgets::aDateIsReadTheWayPeopleTypeIt_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QDate>("date");
    QTest::newRow("as shown") << u"24/11/2026"_s << QDate(2026, 11, 24);
    QTest::newRow("short") << u"1/3/2026"_s << QDate(2026, 3, 1);
    QTest::newRow("leading zeros") << u"01/03/2026"_s << QDate(2026, 3, 1);
    QTest::newRow("year first") << u"2026-03-01"_s << QDate(2026, 3, 1);
    QTest::newRow("spaces around") << u"  1/3/2026 "_s << QDate(2026, 3, 1);
    QTest::newRow("leap day") << u"29/2/2028"_s << QDate(2028, 2, 29);
    QTest::newRow("no leap year") << u"29/2/2027"_s << QDate();
    QTest::newRow("no such day") << u"31/2/2026"_s << QDate();
    QTest::newRow("month first") << u"12/31/2026"_s << QDate();
    QTest::newRow("words") << u"next spring"_s << QDate();
}

void TestWidgets::aDateIsReadTheWayPeopleTypeIt()
{
    QFETCH(QString, typed);
    QFETCH(QDate, date);
    QCOMPARE(dateFromText(typed).value_or(QDate()), date);
}

void TestWidgets::anImpossibleDateIsNotStored()
{
    const auto field = shown(new DateField(u"due"_s, u"Due"_s));
    QSignalSpy edited(field.get(), &DateField::edited);
    auto *message = field->findChild<QLabel *>(u"dueMessage"_s);
    QTest::keyClicks(field->editor(), u"31/2/2026"_s);
    QTest::keyClick(field->editor(), Qt::Key_Return);
    QVERIFY(edited.isEmpty());
    QVERIFY(message->isVisible());
    QCOMPARE(message->text(), u"There is no date “31/2/2026”. Write it like 24/11/2026."_s);

    field->setDate(QDate(2026, 1, 1));
    QCOMPARE(field->findChild<QLineEdit *>()->text(), u"31/2/2026"_s);

    field->findChild<QLineEdit *>()->selectAll();
    QTest::keyClicks(field->editor(), u"28/2/2026"_s);
    QTest::keyClick(field->editor(), Qt::Key_Return);
    QCOMPARE(edited.size(), 1);
    QVERIFY(!message->isVisible());
    QCOMPARE(field->date(), std::optional(QDate(2026, 2, 28)));
}

void TestWidgets::anEmptiedDateIsNoDate()
{
    const auto field = shown(new DateField(u"due"_s, u"Due"_s));
    field->setDate(QDate(2026, 2, 28));
    QSignalSpy edited(field.get(), &DateField::edited);
    field->findChild<QLineEdit *>()->selectAll();
    QTest::keyClick(field->editor(), Qt::Key_Delete);
    field->flush();
    QCOMPARE(edited.size(), 1);
    QVERIFY(!field->date());
}

void TestWidgets::arrowsMoveAChoice()
{
    const auto segments
        = shown(new Segments(u"grade"_s, u"Grade"_s, {u"Said"_s, u"Shown"_s, u"Measured"_s}));
    QCOMPARE(segments->current(), -1);
    QSignalSpy chosen(segments.get(), &Segments::chosen);
    auto *first = segments->findChild<QPushButton *>(u"grade0"_s);
    QTest::mouseClick(first, Qt::LeftButton);
    QCOMPARE(segments->current(), 0);
    QTest::mouseClick(first, Qt::LeftButton);
    QCOMPARE(segments->current(), 0);
    QTest::keyClick(first, Qt::Key_Left);
    QCOMPARE(segments->current(), 0);
    QTest::keyClick(first, Qt::Key_Right);
    QCOMPARE(segments->current(), 1);
    QCOMPARE(chosen.last().first().toInt(), 1);
    QVERIFY(segments->findChild<QPushButton *>(u"grade1"_s)->hasFocus());
}

void TestWidgets::settingAChoiceTellsNobody()
{
    Segments segments(u"grade"_s, u"Grade"_s, {u"Said"_s, u"Shown"_s});
    QSignalSpy chosen(&segments, &Segments::chosen);
    segments.setCurrent(1);
    QCOMPARE(segments.current(), 1);
    segments.setCurrent(-1);
    QCOMPARE(segments.current(), -1);
    QVERIFY(chosen.isEmpty());
}

void TestWidgets::aGridHasFewerColumnsWhenNarrow()
{
    FlowGrid grid(50);
    auto *one = new Card;
    auto *other = new Card;
    one->body()->addWidget(label(u"One"_s, TextStyle::Body));
    other->body()->addWidget(label(u"word "_s.repeated(60), TextStyle::Body));
    grid.add(one);
    grid.add(other);
    grid.resize(800, 400);
    grid.show();
    QVERIFY(QTest::qWaitForWindowExposed(&grid));
    QCOMPARE(one->y(), other->y());
    QCOMPARE(one->width(), other->width());
    QCOMPARE(one->height(), other->height());
    grid.resize(300, 400);
    QTRY_VERIFY(other->y() >= one->geometry().bottom());
    QCOMPARE(other->width(), 300);
}

void TestWidgets::aPageKeepsItsColumnInTheMiddle()
{
    PageFrame frame(u"Page"_s, u"Lead"_s, nullptr, 150);
    auto *card = new Card;
    frame.column()->addWidget(card);
    frame.resize(1400, 600);
    frame.show();
    QVERIFY(QTest::qWaitForWindowExposed(&frame));
    QCOMPARE(card->width(), 600);
    const int left = card->mapTo(&frame, QPoint()).x();
    QVERIFY(qAbs(left - (1400 - 600) / 2) <= 10);
    QVERIFY(!frame.verticalScrollBar()->isVisible());
    frame.resize(500, 600);
    QTRY_VERIFY(card->width() < 500);
    QVERIFY(card->width() > 440);
}

void TestWidgets::aPageScrollsToAWidget()
{
    PageFrame frame(u"Page"_s, {});
    QWidget *last = nullptr;
    for (int i = 0; i < 40; ++i) {
        last = label(u"Line %1"_s.arg(i), TextStyle::Body);
        frame.column()->addWidget(last);
    }
    frame.resize(600, 300);
    frame.show();
    QVERIFY(QTest::qWaitForWindowExposed(&frame));
    frame.scrollTo(last);
    QVERIFY(frame.rect().contains(last->mapTo(&frame, last->rect().center())));
}

void TestWidgets::everyControlHasAName()
{
    const std::unique_ptr<QWidget> all(gallery());
    QCOMPARE(support::namelessControls(all.get()), QStringList());
}

void TestWidgets::theGalleryIsPhotographed()
{
    for (const QString &path : support::photograph(u"widgets"_s, gallery))
        QVERIFY2(QFileInfo(path).size() > 10000, qPrintable(path));
}

SIXPOINT_TEST(TestWidgets)

} // namespace tst_widgets

#include "tst_widgets.moc"
