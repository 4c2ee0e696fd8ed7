// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/rowcardframe.h"

#include "ui/widgets/widgets.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// How far down a button stands to be level with the boxes below a line of titles.
int topBesideBoxes(QPushButton &button)
{
    button.ensurePolished();
    const int title = QFontMetrics(ui::font(TextStyle::BodyStrong)).lineSpacing() + space(1);
    const int box = QFontMetrics(ui::font(TextStyle::Body)).lineSpacing() + space(3) + 2;
    return qMax(0, title + (box - button.sizeHint().height()) / 2);
}

} // namespace

RowCardFrame::RowCardFrame(const QString &name, Kind kind, bool movable, bool removable,
                           QWidget *parent)
    : QFrame(parent)
    , m_name(name)
    , m_kind(kind)
    , m_hasButtons(movable || removable)
{
    setObjectName(name + u"Row"_s);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    m_buttons = new QWidget(this);
    m_buttons->setLayout(makeButtons(movable, removable));
    m_buttons->setVisible(m_hasButtons && m_kind != Kind::Card);
    if (isCard()) {
        m_body = makeSurface();
        makeWords();
        if (m_kind == Kind::Card) {
            m_body->addWidget(m_buttons);
        }
        return;
    }
    m_row = new QHBoxLayout;
    m_row->setSpacing(space(2));
    m_row->addWidget(m_buttons, 0, Qt::AlignTop);
    outer->addLayout(m_row);
}

bool RowCardFrame::isCard() const
{
    return m_kind != Kind::Line;
}

bool RowCardFrame::opensWhenAdded() const
{
    return m_kind == Kind::Card;
}

/// What the words and fields stand on.
QVBoxLayout *RowCardFrame::makeSurface()
{
    if (m_kind == Kind::Card) {
        auto *card = new Card(this);
        layout()->addWidget(card);
        return card->body();
    }
    auto *body = new QVBoxLayout;
    body->setSpacing(space(2));
    static_cast<QVBoxLayout *>(layout())->addLayout(body);
    return body;
}

void RowCardFrame::makeWords()
{
    m_title = label({}, TextStyle::BodyStrong, this);
    m_facts = label({}, TextStyle::Body, this);
    m_lacks = inkLabel({}, Ink::Caution, TextStyle::Body, this);
    m_lacks->setObjectName(m_name + u"Lacks"_s);
    m_toggle = button(tr("Edit"), m_name + u"Open"_s, ButtonRole::Quiet, this);
    connect(m_toggle, &QPushButton::clicked, this,
            [this] { setOpened(!m_fields || m_fields->isHidden()); });
    auto *words = new QVBoxLayout;
    words->setSpacing(space(1));
    for (QLabel *each : {m_title, m_facts, m_lacks})
        words->addWidget(each);
    auto *row = new QHBoxLayout;
    row->setSpacing(space(3));
    row->addLayout(words, 1);
    row->addWidget(m_toggle, 0, Qt::AlignTop);
    if (m_kind == Kind::Brief)
        row->addWidget(m_buttons, 0, Qt::AlignTop);
    m_body->addLayout(row);
}

QHBoxLayout *RowCardFrame::makeButtons(bool movable, bool removable)
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins({});
    row->setSpacing(0);
    if (movable) {
        m_up = iconButton(u"up"_s, tr("Move up"), m_name + u"Up"_s, this);
        m_down = iconButton(u"down"_s, tr("Move down"), m_name + u"Down"_s, this);
        const auto move = [this](int places) {
            if (moveWanted)
                moveWanted(places);
        };
        connect(m_up, &QPushButton::clicked, this, [move] { move(-1); });
        connect(m_down, &QPushButton::clicked, this, [move] { move(1); });
        row->addWidget(m_up);
        row->addWidget(m_down);
    }
    m_remove = iconButton(u"remove"_s, tr("Remove"), m_name + u"Remove"_s, this);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        if (removeWanted)
            removeWanted();
    });
    m_remove->setVisible(removable);
    row->addWidget(m_remove);
    if (m_kind == Kind::Card)
        row->addStretch(1);
    if (!isCard())
        row->setContentsMargins(0, topBesideBoxes(*m_remove), 0, 0);
    return row;
}

void RowCardFrame::takeFields(QWidget *fields)
{
    m_fields = fields;
    if (m_kind == Kind::Card)
        m_body->insertWidget(m_body->indexOf(m_buttons), fields);
    else if (m_kind == Kind::Brief)
        m_body->addWidget(fields);
    else
        m_row->insertWidget(0, fields, 1);
}

void RowCardFrame::tellWords(const QString &title, const QStringList &facts, const QString &lacks)
{
    const QString name = title.isEmpty() ? tr("without a name") : title;
    setAccessibleName(name);
    m_remove->setAccessibleName(tr("Remove: %1").arg(name));
    if (m_up) {
        m_up->setAccessibleName(tr("Move up: %1").arg(name));
        m_down->setAccessibleName(tr("Move down: %1").arg(name));
    }
    if (!isCard())
        return;
    m_title->setText(name);
    m_facts->setText(facts.join(u'\n'));
    m_facts->setVisible(!facts.isEmpty() && (!m_fields || m_fields->isHidden()));
    m_lacks->setText(lacks);
    m_lacks->setVisible(!lacks.isEmpty());
    m_toggle->setAccessibleName(tr("%1: %2").arg(m_toggle->text(), name));
}

void RowCardFrame::setOpened(bool opened)
{
    fields()->setVisible(opened);
    m_buttons->setVisible(m_hasButtons && (opened || m_kind == Kind::Brief));
    m_facts->setVisible(!opened && !m_facts->text().isEmpty());
    m_toggle->setText(opened ? tr("Done") : tr("Edit"));
    m_toggle->setAccessibleName(tr("%1: %2").arg(m_toggle->text(), accessibleName()));
}

void RowCardFrame::open()
{
    if (isCard())
        setOpened(true);
}

void RowCardFrame::openAndFocus()
{
    open();
    const QList<QWidget *> inner = fields()->findChildren<QWidget *>();
    for (QWidget *each : inner) {
        // What is put together of several, such as answers to choose from, hands the focus on.
        QWidget *field = each->focusProxy() ? each->focusProxy() : each;
        if (!(field->focusPolicy() & Qt::TabFocus) || !field->isEnabled())
            continue;
        field->setFocus(Qt::OtherFocusReason);
        return;
    }
}

} // namespace ui
