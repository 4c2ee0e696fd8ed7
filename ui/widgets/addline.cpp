// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/addline.h"

#include "ui/support/undokeys.h"
#include "ui/widgets/pageplace.h"
#include "ui/widgets/widgets.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace ui {

AddLine::AddLine(const QString &name, const QString &title, const QString &placeholder,
                 const QString &action, QWidget *parent)
    : QWidget(parent)
    , m_line(new QLineEdit(this))
    , m_button(button(action, name + u"Button"_s, ButtonRole::Plain, this))
{
    m_line->setObjectName(name);
    m_line->setAccessibleName(title);
    m_line->setPlaceholderText(placeholder);
    PagePlace::keep(m_line);
    m_button->setEnabled(false);
    passUndoOn(*m_line);
    connect(m_line, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_button->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_line, &QLineEdit::returnPressed, this, &AddLine::add);
    connect(m_button, &QPushButton::clicked, this, &AddLine::add);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(space(2));
    row->addWidget(m_line, 1);
    row->addWidget(m_button);
}

void AddLine::clear()
{
    m_line->setText({}); // with nothing to take back: what was added is taken back by the window
}

QLineEdit *AddLine::editor() const
{
    return m_line;
}

void AddLine::add()
{
    const QString text = m_line->text().trimmed();
    if (!text.isEmpty())
        Q_EMIT added(text);
}

} // namespace ui
