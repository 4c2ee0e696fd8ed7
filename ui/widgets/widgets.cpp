// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/widgets.h"
#include "ui/widgets/styledlabel.h"

#include <QIcon>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QString wordOf(ButtonRole role)
{
    constexpr std::array words = {"primary", "plain", "quiet", "link", "danger"};
    return QLatin1String(words[static_cast<size_t>(role)]);
}

Ink inkOf(const QPushButton *button)
{
    const QString role = button->property("role").toString();
    if (role == "primary"_L1)
        return Ink::OnAccent;
    if (role == "quiet"_L1 || role == "link"_L1)
        return Ink::Accent;
    return role == "danger"_L1 ? Ink::Bad : Ink::Text;
}

} // namespace

QLabel *label(const QString &text, TextStyle style, QWidget *parent)
{
    return new StyledLabel(text, style, Ink::Text, parent);
}

QLabel *quietLabel(const QString &text, TextStyle style, QWidget *parent)
{
    return new StyledLabel(text, style, Ink::Quiet, parent);
}

QLabel *inkLabel(const QString &text, Ink ink, TextStyle style, QWidget *parent)
{
    return new StyledLabel(text, style, ink, parent);
}

void setInk(QLabel *label, Ink ink)
{
    static_cast<StyledLabel *>(label)->setInk(ink);
}

QPushButton *button(const QString &text, const QString &name, ButtonRole role, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setObjectName(name);
    button->setAccessibleName(text);
    button->setAutoDefault(false);
    button->setCursor(Qt::PointingHandCursor);
    button->setProperty("role", wordOf(role));
    return button;
}

void setRole(QPushButton *button, ButtonRole role)
{
    if (button->property("role") == wordOf(role))
        return;
    button->setProperty("role", wordOf(role));
    button->style()->polish(button);
    if (button->property("icon-name").isValid())
        setIcon(button, button->property("icon-name").toString());
}

void setIcon(QPushButton *button, const QString &iconName)
{
    button->setProperty("icon-name", iconName);
    button->setIcon(icon(iconName, inkOf(button)));
    button->setIconSize(QSize(space(5), space(5)));
}

QPushButton *iconButton(const QString &iconName, const QString &title, const QString &name,
                        QWidget *parent)
{
    auto *result = button({}, name, ButtonRole::Quiet, parent);
    result->setProperty("role", u"icon"_s);
    result->setIcon(icon(iconName, Ink::Quiet));
    result->setIconSize(QSize(space(5), space(5)));
    result->setAccessibleName(title);
    result->setToolTip(title);
    return result;
}

Card::Card(QWidget *parent)
    : QFrame(parent)
    , m_body(new QVBoxLayout)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space(5), space(5), space(5), space(5));
    layout->setSpacing(0);
    layout->addLayout(m_body);
    layout->addStretch(0);
    m_body->setSpacing(space(3));
}

QVBoxLayout *Card::body() const
{
    return m_body;
}

EmptyState::EmptyState(const QString &iconName, const QString &text, QPushButton *action,
                       QWidget *parent)
    : Card(parent)
{
    auto *picture = new QLabel;
    picture->setPixmap(icon(iconName, Ink::Accent).pixmap(space(10), space(10)));
    picture->setAlignment(Qt::AlignCenter);
    m_words = quietLabel(text, TextStyle::Lead);
    m_words->setAlignment(Qt::AlignCenter);
    body()->setContentsMargins(space(3), space(5), space(3), space(5));
    body()->setSpacing(space(4));
    body()->addWidget(picture);
    body()->addWidget(m_words);
    if (action)
        body()->addWidget(action, 0, Qt::AlignHCenter);
}

void EmptyState::setText(const QString &text)
{
    m_words->setText(text);
}

} // namespace ui
