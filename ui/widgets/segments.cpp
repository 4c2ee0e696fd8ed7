// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/segments.h"

#include "ui/widgets/widgets.h"

#include <QHBoxLayout>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// How many choices a key moves on: an arrow is -1 or +1, everything else 0.
int stepOf(const QKeyEvent &event)
{
    if (event.modifiers() & ~Qt::KeypadModifier)
        return 0;
    switch (event.key()) {
    case Qt::Key_Right:
    case Qt::Key_Down:
        return 1;
    case Qt::Key_Left:
    case Qt::Key_Up:
        return -1;
    default:
        return 0;
    }
}

} // namespace

Segments::Segments(const QString &name, const QString &title, const QStringList &choices,
                   QWidget *parent)
    : QWidget(parent)
{
    setObjectName(name);
    setAccessibleName(title);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(0);
    for (int index = 0; index < choices.size(); ++index) {
        m_buttons.append(makeButton(name, title, choices[index], index));
        row->addWidget(m_buttons.last());
    }
    if (!m_buttons.isEmpty()) {
        m_buttons.first()->setProperty("end", m_buttons.size() == 1 ? u"only"_s : u"first"_s);
        if (m_buttons.size() > 1)
            m_buttons.last()->setProperty("end", u"last"_s);
        setFocusProxy(m_buttons.first());
    }
    row->addStretch(1);
}

QAbstractButton *Segments::makeButton(const QString &name, const QString &title,
                                      const QString &text, int index)
{
    auto *button = new QPushButton(text);
    button->setObjectName(name + QString::number(index));
    button->setAccessibleName(u"%1: %2"_s.arg(title, text));
    button->setProperty("role", u"segment"_s);
    button->setCheckable(true);
    button->setAutoDefault(false);
    button->installEventFilter(this);
    connect(button, &QPushButton::clicked, this, [this, index] { choose(index); });
    return button;
}

int Segments::current() const
{
    for (int index = 0; index < m_buttons.size(); ++index)
        if (m_buttons[index]->isChecked())
            return index;
    return -1;
}

void Segments::setCurrent(int index)
{
    for (int other = 0; other < m_buttons.size(); ++other)
        m_buttons[other]->setChecked(other == index);
    if (!m_buttons.isEmpty())
        setFocusProxy(m_buttons[qMax(0, index)]);
}

void Segments::choose(int index)
{
    setCurrent(index);
    Q_EMIT chosen(index);
}

bool Segments::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int step = stepOf(static_cast<const QKeyEvent &>(*event));
    if (step == 0)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::ShortcutOverride) { // an arrow may be a shortcut of what is around
        event->accept();
        return true;
    }
    const auto next = m_buttons.indexOf(static_cast<QAbstractButton *>(watched)) + step;
    if (next >= 0 && next < m_buttons.size()) {
        m_buttons[next]->setFocus(Qt::TabFocusReason);
        choose(int(next));
    }
    return true;
}

} // namespace ui
