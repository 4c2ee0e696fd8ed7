// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/textfield.h"

#include "ui/support/undokeys.h"
#include "ui/widgets/growingedit.h"
#include "ui/widgets/widgets.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ui {

namespace {

constexpr auto Pause = 400ms;
constexpr int FewestLines = 3;
constexpr int MostLines = 12;

} // namespace

TextField::TextField(const QString &name, const QString &title, Lines lines, const QString &help,
                     QWidget *parent)
    : QWidget(parent)
    , m_kind(lines)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(Pause);
    connect(&m_pause, &QTimer::timeout, this, [this] { Q_EMIT edited(text()); });

    makeEditor(name);
    editor()->setAccessibleName(title);
    editor()->setAccessibleDescription(help);
    editor()->installEventFilter(this);
    setFocusProxy(editor());

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(space(1));
    // Room to spare stays below: no size policy knows a height that depends on the width.
    layout->setAlignment(Qt::AlignTop);
    QLabel *caption = label(title, TextStyle::BodyStrong);
    caption->setBuddy(editor());
    layout->addWidget(caption);
    layout->addWidget(editor());
    makeNotes(help, layout);
}

void TextField::makeEditor(const QString &name)
{
    if (m_kind == Lines::One) {
        m_line = new QLineEdit;
        connect(m_line, &QLineEdit::textEdited, this, &TextField::type);
    } else {
        m_lines = new GrowingEdit(m_kind == Lines::Growing ? 1 : FewestLines, MostLines);
        m_lines->setTabChangesFocus(true);
        m_lines->setUndoRedoEnabled(false);
        m_lines->document()->setDocumentMargin(m_kind == Lines::Growing ? 0 : space(1) / 2);
        connect(m_lines, &QPlainTextEdit::textChanged, this, &TextField::type);
    }
    editor()->setObjectName(name);
}

void TextField::makeNotes(const QString &help, QVBoxLayout *layout)
{
    if (!help.isEmpty())
        layout->addWidget(quietLabel(help, TextStyle::Note));
    m_message = inkLabel({}, Ink::Bad, TextStyle::Note);
    m_message->setObjectName(editor()->objectName() + u"Message"_s);
    m_message->hide();
    layout->addWidget(m_message);
}

QWidget *TextField::editor() const
{
    return m_line ? static_cast<QWidget *>(m_line) : m_lines;
}

QString TextField::text() const
{
    return m_line ? m_line->text() : m_lines->toPlainText();
}

void TextField::setText(const QString &text)
{
    if (m_pause.isActive() || text == this->text())
        return;
    const QSignalBlocker quiet(editor());
    if (m_line) {
        m_line->setText(text);
        m_line->setCursorPosition(0); // a long text shows its beginning
    } else {
        m_lines->setPlainText(text);
    }
}

void TextField::setPlaceholder(const QString &text)
{
    if (m_line)
        m_line->setPlaceholderText(text);
    else
        m_lines->setPlaceholderText(text);
}

void TextField::setReadOnly(bool readOnly)
{
    if (m_line)
        m_line->setReadOnly(readOnly);
    else
        m_lines->setReadOnly(readOnly);
}

void TextField::setMessage(const QString &message)
{
    if (m_message->text() == message)
        return;
    m_message->setText(message);
    m_message->setVisible(!message.isEmpty());
    if (m_line) {
        m_line->setProperty("invalid", !message.isEmpty());
        m_line->style()->polish(m_line);
    }
}

bool TextField::hasMessage() const
{
    return !m_message->text().isEmpty();
}

void TextField::flush()
{
    if (!m_pause.isActive())
        return;
    m_pause.stop();
    Q_EMIT edited(text());
}

void TextField::type()
{
    m_pause.start();
}

bool TextField::goesOn(const QEvent *event) const
{
    if (m_kind != Lines::Growing || event->type() != QEvent::KeyPress)
        return false;
    const int key = static_cast<const QKeyEvent *>(event)->key();
    return key == Qt::Key_Return || key == Qt::Key_Enter;
}

bool TextField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut)
        flush();
    if (goesOn(event)) {
        focusNextChild();
        return true;
    }
    if (isUndoKey(*event)) {
        // Left to the window's own undo, which stores what is typed first.
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace ui
