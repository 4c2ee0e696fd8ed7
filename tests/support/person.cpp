// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/person.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLineEdit>
#include <QScrollArea>
#include <QTest>

using namespace Qt::StringLiterals;

namespace support {

namespace {

/// In milliseconds: pages lay themselves out after they have changed.
constexpr int LookingTime = 60;

/// More than any page has.
constexpr int MostTabStops = 400;

bool isInside(const QWidget &widget, const QString &words)
{
    for (const QWidget *around = &widget; around; around = around->parentWidget())
        if (around->accessibleName().contains(words))
            return true;
    return words.isEmpty();
}

/// What a person would see first of several controls of one name.
QWidget *firstVisible(const QWidget &window, const QString &name, const QString &inside)
{
    for (QWidget *each : window.findChildren<QWidget *>(name))
        if (each->isVisible() && each->isEnabled() && isInside(*each, inside))
            return each;
    return nullptr;
}

void scrollTo(QWidget *widget)
{
    for (QWidget *above = widget->parentWidget(); above; above = above->parentWidget())
        if (auto *area = qobject_cast<QScrollArea *>(above))
            area->ensureWidgetVisible(widget);
    QCoreApplication::processEvents();
}

} // namespace

Person::Person(QWidget &window, Uses uses)
    : m_window(window)
    , m_uses(uses)
{
    m_dialogs.setInterval(20);
    QObject::connect(&m_dialogs, &QTimer::timeout, &m_dialogs, [this] { answerDialog(); });
    m_dialogs.start();
}

bool Person::goTo(const QString &name, const QString &inside)
{
    QTest::qWait(LookingTime);
    return m_uses == Uses::Mouse ? clickOn(name, inside) : tabTo(name, inside);
}

bool Person::press(const QString &name, const QString &inside)
{
    if (!goTo(name, inside))
        return false;
    if (m_uses == Uses::KeyboardAlone)
        key(Qt::Key_Space);
    return true;
}

bool Person::write(const QString &name, const QString &text, const QString &inside)
{
    if (!goTo(name, inside))
        return false;
    key(Qt::Key_A, Qt::ControlModifier);
    type(text);
    return true;
}

bool Person::choose(const QString &name, const QString &beginning)
{
    if (!goTo(name))
        return false;
    type(beginning);
    if (!QApplication::activePopupWidget())
        return true;
    key(Qt::Key_Return);
    return isBack();
}

QWidget *Person::listener() const
{
    if (QWidget *popup = QApplication::activePopupWidget())
        return popup->focusWidget() ? popup->focusWidget() : popup;
    return QApplication::focusWidget() ? QApplication::focusWidget() : &m_window;
}

void Person::type(const QString &text)
{
    for (const QChar letter : text) {
        QWidget *target = listener();
        if (letter == u'\n')
            key(Qt::Key_Return);
        else if (letter.unicode() < 128)
            QTest::keyClick(target, letter.toLatin1());
        else
            QTest::sendKeyEvent(QTest::Click, target, Qt::Key_unknown, QString(letter),
                                Qt::NoModifier);
    }
}

void Person::key(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(listener(), key, modifiers);
}

bool Person::isBack()
{
    const bool free = QTest::qWaitFor([] { return !QApplication::activeModalWidget(); });
    m_window.activateWindow();
    return free && QTest::qWaitForWindowActive(&m_window);
}

void Person::willAnswer(const QStringList &texts)
{
    for (const QString &text : texts)
        m_answers.enqueue(text);
}

QString Person::complaint() const
{
    return m_complaint;
}

bool Person::tabTo(const QString &name, const QString &inside)
{
    QStringList passed;
    for (int stop = 0; stop < MostTabStops; ++stop) {
        const QWidget *here = QApplication::focusWidget();
        if (here && here->objectName() == name && isInside(*here, inside))
            return true;
        passed.append(here ? here->objectName() : u"nowhere"_s);
        key(Qt::Key_Tab);
    }
    passed.removeDuplicates();
    m_complaint
        = u"no tab stop leads to %1 %2, only to %3"_s.arg(name, inside, passed.join(u", "_s));
    return false;
}

bool Person::clickOn(const QString &name, const QString &inside)
{
    QWidget *target = firstVisible(m_window, name, inside);
    if (!target) {
        m_complaint = u"there is no %1 %2 to click on"_s.arg(name, inside);
        return false;
    }
    scrollTo(target);
    // Only what is on the screen can be clicked on.
    const QRect seen = target->visibleRegion().boundingRect();
    const QPoint place = target->mapTo(&m_window, seen.center());
    const QWidget *there = m_window.childAt(place);
    if (!there || (there != target && !target->isAncestorOf(there))) {
        m_complaint = u"%1 is out of sight"_s.arg(name);
        return false;
    }
    QTest::mouseClick(m_window.childAt(place), Qt::LeftButton, {},
                      there->mapFrom(&m_window, place));
    return true;
}

void Person::answerDialog()
{
    QWidget *dialog = QApplication::activeModalWidget();
    if (!dialog || !dialog->isVisible() || m_answers.isEmpty())
        return;
    auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    if (!line || !dialog->isAncestorOf(line))
        return;
    const QString answer = m_answers.dequeue();
    line->selectAll();
    QTest::keyClicks(line, answer);
    QTest::keyClick(line, Qt::Key_Return);
}

} // namespace support
