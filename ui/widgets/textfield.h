// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTimer>
#include <QWidget>

class QLineEdit;
class QVBoxLayout;

namespace ui {

class GrowingEdit;

/// A labelled field of one or several lines that stores as one types: edited() comes 400 ms after
/// the last key, and at once when the focus leaves or flush() is called. It never comes for
/// setText(), and setText() leaves a field alone that holds typing not told yet. Undo belongs to
/// the program as a whole: the field keeps no undo of its own.
class TextField final : public QWidget
{
    Q_OBJECT

public:
    enum class Lines {
        One,
        Growing, ///< one line that grows as its text wraps; Return goes on to the next field
        Several,
    };

    /// `name` is the object name of the inner editor; `title` its visible and accessible name;
    /// `help` one quiet line under it (may be empty).
    TextField(const QString &name, const QString &title, Lines lines = Lines::One,
              const QString &help = {}, QWidget *parent = nullptr);

    QString text() const;
    void setText(const QString &text);
    void setPlaceholder(const QString &text);
    void setReadOnly(bool readOnly);
    /// One line under the field that says what is wrong; empty when nothing is. The field still
    /// tells what is typed: whoever listens decides what to store.
    void setMessage(const QString &message);
    bool hasMessage() const;
    void flush();
    QWidget *editor() const;

Q_SIGNALS:
    void edited(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeEditor(const QString &name);
    void makeNotes(const QString &help, QVBoxLayout *layout);
    void type();
    bool goesOn(const QEvent *event) const;

    const Lines m_kind;
    QLineEdit *m_line = nullptr;
    GrowingEdit *m_lines = nullptr;
    class QLabel *m_message = nullptr;
    QTimer m_pause;
};

} // namespace ui
