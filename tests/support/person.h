// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QQueue>
#include <QString>
#include <QTimer>

class QWidget;

/// A step of the person called `person`; a test stops when it cannot be done, and says why.
#define DO(step) QVERIFY2(step, qPrintable(person.complaint()))

namespace support {

/// Somebody who uses a window with a keyboard, or with a keyboard and a mouse, and who cannot
/// reach what they cannot see or tab to. A failure to reach something is told by `complaint()`.
class Person
{
public:
    enum class Uses { KeyboardAlone, Mouse };

    Person(QWidget &window, Uses uses);

    /// Goes to the control of this name: by tab stops, or by a click on it. Of several, to the one
    /// inside something that a screen reader calls by these words.
    bool goTo(const QString &name, const QString &inside = {});
    /// Goes there and presses it.
    bool press(const QString &name, const QString &inside = {});
    /// Goes there and writes over what stands there.
    bool write(const QString &name, const QString &text, const QString &inside = {});
    /// Goes to a box of choices and takes the one that begins with this.
    bool choose(const QString &name, const QString &beginning);
    /// Types where the focus is; "\n" is Return.
    void type(const QString &text);
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {});

    /// Waits until the window has the keyboard again, as the desktop gives it after a dialog.
    bool isBack();

    /// The next dialogs are answered with these texts and Return, one each, as they come up.
    void willAnswer(const QStringList &texts);

    QString complaint() const;

private:
    QWidget *listener() const; ///< where keys go
    bool tabTo(const QString &name, const QString &inside);
    bool clickOn(const QString &name, const QString &inside);
    void answerDialog();

    QWidget &m_window;
    Uses m_uses;
    QTimer m_dialogs;
    QQueue<QString> m_answers;
    QString m_complaint;
};

} // namespace support
