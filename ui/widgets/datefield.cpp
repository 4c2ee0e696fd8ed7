// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/datefield.h"

#include "ui/support/undokeys.h"
#include "ui/widgets/widgets.h"

#include <QCalendarWidget>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QStyle>
#include <QTextCharFormat>
#include <QToolButton>
#include <QWidgetAction>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// A calendar in the colours of the program, with room for six weeks: its own hint leaves out what
/// the style adds to a row.
QCalendarWidget *makeCalendar()
{
    auto *calendar = new QCalendarWidget;
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setFirstDayOfWeek(Qt::Monday);
    QTextCharFormat plain;
    plain.setForeground(colours().text);
    calendar->setWeekdayTextFormat(Qt::Saturday, plain);
    calendar->setWeekdayTextFormat(Qt::Sunday, plain);
    for (const auto &[name, arrow] : {std::pair(u"qt_calendar_prevmonth"_s, u"left"_s),
                                      std::pair(u"qt_calendar_nextmonth"_s, u"right"_s)})
        if (auto *button = calendar->findChild<QToolButton *>(name))
            button->setIcon(icon(arrow, Ink::OnAccent));
    calendar->ensurePolished();
    calendar->setMinimumHeight(calendar->sizeHint().height() * 5 / 4);
    return calendar;
}

} // namespace

std::optional<QDate> dateFromText(const QString &text)
{
    const QString plain = text.simplified();
    for (const QString &format : {u"d/M/yyyy"_s, u"yyyy-MM-dd"_s, u"yyyy-M-d"_s, u"d.M.yyyy"_s}) {
        const QDate date = QDate::fromString(plain, format);
        if (date.isValid())
            return date;
    }
    return {};
}

QString textOfDate(const QDate &date)
{
    return date.toString(u"d/M/yyyy"_s);
}

DateField::DateField(const QString &name, const QString &title, QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(space(1));
    makeEditor(name, title);
    setFocusProxy(m_line);
    layout->setAlignment(Qt::AlignTop); // a policy would not know how the message wraps

    QLabel *caption = label(title, TextStyle::BodyStrong);
    caption->setBuddy(m_line);
    auto *row = new QHBoxLayout;
    row->setSpacing(space(1));
    row->addWidget(m_line, 1, Qt::AlignTop); // level with the fields beside it
    row->addWidget(m_calendar);
    m_message = inkLabel({}, Ink::Bad, TextStyle::Note);
    m_message->setObjectName(name + u"Message"_s);
    m_message->hide();
    layout->addWidget(caption);
    layout->addLayout(row);
    layout->addWidget(m_message);
}

void DateField::makeEditor(const QString &name, const QString &title)
{
    m_line = new QLineEdit;
    m_line->setObjectName(name);
    m_line->setAccessibleName(title);
    m_line->setPlaceholderText(tr("day/month/year"));
    m_line->installEventFilter(this);
    passUndoOn(*m_line);
    connect(m_line, &QLineEdit::textEdited, this, [this] {
        m_typed = true;
        showMessage({});
    });
    connect(m_line, &QLineEdit::returnPressed, this, &DateField::flush);
    m_calendar = iconButton(u"calendar"_s, tr("Pick a date: %1").arg(title), name + u"Calendar"_s);
    connect(m_calendar, &QPushButton::clicked, this, &DateField::pick);
}

QWidget *DateField::editor() const
{
    return m_line;
}

std::optional<QDate> DateField::date() const
{
    return m_date;
}

void DateField::setDate(const std::optional<QDate> &date)
{
    if (m_typed)
        return;
    m_date = date;
    m_line->setText(date ? textOfDate(*date) : QString());
    showMessage({});
}

void DateField::setReadOnly(bool readOnly)
{
    m_line->setReadOnly(readOnly);
    m_calendar->setDisabled(readOnly);
}

void DateField::flush()
{
    if (!m_typed)
        return;
    const QString text = m_line->text().simplified();
    const std::optional<QDate> date = dateFromText(text);
    if (!date && !text.isEmpty()) {
        showMessage(tr("There is no date “%1”. Write it like 24/11/2026.").arg(text.left(40)));
        return;
    }
    tell(date);
}

void DateField::tell(const std::optional<QDate> &date)
{
    m_typed = false;
    const bool isNew = date != m_date;
    setDate(date);
    if (isNew)
        Q_EMIT edited(date);
}

void DateField::showMessage(const QString &message)
{
    if (m_message->text() == message)
        return;
    m_message->setText(message);
    m_message->setVisible(!message.isEmpty());
    m_line->setAccessibleDescription(message);
    m_line->setProperty("invalid", !message.isEmpty());
    m_line->style()->polish(m_line);
}

void DateField::pick()
{
    QMenu menu(this);
    QCalendarWidget *calendar = makeCalendar();
    if (m_date)
        calendar->setSelectedDate(*m_date);
    auto *action = new QWidgetAction(&menu);
    action->setDefaultWidget(calendar);
    menu.addAction(action);
    const auto take = [this, &menu](const QDate &date) {
        menu.close();
        tell(date);
    };
    connect(calendar, &QCalendarWidget::clicked, &menu, take);
    connect(calendar, &QCalendarWidget::activated, &menu, take);
    calendar->setFocus();
    menu.exec(m_calendar->mapToGlobal(m_calendar->rect().bottomLeft()));
}

bool DateField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut)
        flush();
    return QWidget::eventFilter(watched, event);
}

} // namespace ui
