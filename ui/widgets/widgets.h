// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/theme.h"

#include <QDate>
#include <QFrame>
#include <QLabel>
#include <QScrollArea>
#include <QTimer>

#include <optional>

class QAbstractButton;
class QBoxLayout;
class QDateEdit;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

/// The few building blocks that every page is laid out with, so that pages look alike.
namespace ui {

/// A label in one style of the type scale; wraps; selectable only where asked.
QLabel *label(const QString &text, TextStyle style, QWidget *parent = nullptr);
/// The same in the quiet colour.
QLabel *quietLabel(const QString &text, TextStyle style = TextStyle::Body,
                   QWidget *parent = nullptr);

enum class ButtonRole { Primary, Plain, Quiet, Danger };
/// `name` becomes the object name; the text is the accessible name too.
QPushButton *button(const QString &text, const QString &name, ButtonRole role = ButtonRole::Plain,
                    QWidget *parent = nullptr);

/// A rounded surface with padding and a vertical layout.
class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr);
    QVBoxLayout *body() const;
};

/// The frame of every page: title, one sentence of what to do here, and below a scrolling column
/// that is centred and at most `columnWidth` grid steps wide (wide windows keep margins).
class PageFrame final : public QScrollArea
{
    Q_OBJECT

public:
    PageFrame(const QString &title, const QString &lead, QWidget *parent = nullptr,
              int columnWidth = 240);
    QVBoxLayout *column() const;
    void scrollTo(QWidget *widget);
};

/// What stands where nothing is yet: what belongs here, and the one next action.
class EmptyState final : public Card
{
    Q_OBJECT

public:
    EmptyState(const QString &iconName, const QString &text, QPushButton *action,
               QWidget *parent = nullptr);
};

/// A labelled field of one or several lines that stores as one types: edited() comes 400 ms after
/// the last key, and at once when the focus leaves or flush() is called. It never comes for
/// setText(), and setText() leaves a field alone that holds typing not told yet.
class TextField final : public QWidget
{
    Q_OBJECT

public:
    enum class Lines { One, Several };

    /// `name` is the object name of the inner editor; `title` its visible and accessible name;
    /// `help` one quiet line under it (may be empty).
    TextField(const QString &name, const QString &title, Lines lines = Lines::One,
              const QString &help = {}, QWidget *parent = nullptr);

    QString text() const;
    void setText(const QString &text);
    void setPlaceholder(const QString &text);
    void setReadOnly(bool readOnly);
    void flush();
    QWidget *editor() const;

Q_SIGNALS:
    void edited(const QString &text);

private:
    void type();

    QLineEdit *m_line = nullptr;
    QPlainTextEdit *m_lines = nullptr;
    QTimer m_pause;
};

/// A labelled date that may be empty. Typed as d/m/yyyy or yyyy-mm-dd, or picked from a calendar;
/// an impossible date (31 February) shows a message and is not stored.
class DateField final : public QWidget
{
    Q_OBJECT

public:
    DateField(const QString &name, const QString &title, QWidget *parent = nullptr);

    std::optional<QDate> date() const;
    void setDate(const std::optional<QDate> &date);
    void flush();

Q_SIGNALS:
    void edited(const std::optional<QDate> &date);

private:
    void type();

    QLineEdit *m_line = nullptr;
    QLabel *m_message = nullptr;
    std::optional<QDate> m_date;
};

/// A few choices side by side of which one is chosen; arrows move, the choice has a word.
class Segments final : public QWidget
{
    Q_OBJECT

public:
    Segments(const QString &name, const QString &title, const QStringList &choices,
             QWidget *parent = nullptr);

    int current() const; ///< -1 for none
    void setCurrent(int index);

Q_SIGNALS:
    void chosen(int index); ///< by the person, not by setCurrent()

private:
    QList<QAbstractButton *> m_buttons;
};

/// Lays out cards in as many equal columns as fit the width, one below the other when narrow.
class FlowGrid final : public QWidget
{
    Q_OBJECT

public:
    /// `minimumColumn` in grid steps.
    explicit FlowGrid(int minimumColumn, QWidget *parent = nullptr);
    void add(QWidget *widget);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    int m_minimumColumn;
    int m_columns = 0;
    QList<QWidget *> m_widgets;
};

} // namespace ui
