// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/tools/catalogue/fieldeditor.h"

#include "ui/support/combobox.h"
#include "ui/support/toollabels.h"
#include "ui/support/wraplayout.h"
#include "ui/widgets/widgets.h"

#include <QCheckBox>
#include <QComboBox>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QString helpFor(core::CatalogueField field)
{
    switch (field) {
    case core::CatalogueField::OtherNames:
        return FieldEditor::tr("Several names with a comma between them.");
    case core::CatalogueField::AsOf:
        return FieldEditor::tr("Year, month and day, such as 2026-11-22.");
    case core::CatalogueField::FreeUpTo:
        return FieldEditor::tr("A number of people; empty when there is no free plan.");
    default:
        return {};
    }
}

} // namespace

FieldEditor::FieldEditor(const QString &name, core::CatalogueField field, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space(1));
    if (choicesOf(field).isEmpty())
        makeText(name);
    else if (holdsSeveral(field))
        makeTicks(name);
    else
        makeChoice(name);
    m_message = inkLabel({}, Ink::Bad, TextStyle::Note, this);
    m_message->setObjectName(name + u"Problem"_s);
    m_message->hide();
    column->addWidget(m_message);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

void FieldEditor::makeText(const QString &name)
{
    const auto lines = core::topicOf(m_field) ? TextField::Lines::Several : TextField::Lines::One;
    m_text = new TextField(name, nameOf(m_field), lines, helpFor(m_field), this);
    layout()->addWidget(m_text);
}

void FieldEditor::makeChoice(const QString &name)
{
    m_choice = comboBox(name, nameOf(m_field));
    for (const FieldChoice &choice : choicesOf(m_field))
        m_choice->addItem(fieldWords(m_field, choice.word).isEmpty()
                              ? choice.name
                              : fieldWords(m_field, choice.word),
                          choice.word);
    QLabel *caption = label(nameOf(m_field), TextStyle::BodyStrong, this);
    caption->setBuddy(m_choice);
    layout()->addWidget(caption);
    layout()->addWidget(m_choice);
    layout()->setAlignment(m_choice, Qt::AlignLeft);
}

void FieldEditor::makeTicks(const QString &name)
{
    layout()->addWidget(label(nameOf(m_field), TextStyle::BodyStrong, this));
    auto *list = new QWidget(this);
    auto *ticks = new WrapLayout(space(2), list);
    for (const FieldChoice &choice : choicesOf(m_field)) {
        auto *tick = new QCheckBox(choice.name, list);
        tick->setObjectName(u"%1-%2"_s.arg(name, choice.word));
        tick->setAccessibleName(u"%1: %2"_s.arg(nameOf(m_field), choice.name));
        ticks->addWidget(tick);
        m_ticks.append({choice.word, tick});
    }
    layout()->addWidget(list);
}

core::CatalogueField FieldEditor::field() const
{
    return m_field;
}

QString FieldEditor::text() const
{
    if (m_text)
        return m_text->text().trimmed();
    if (m_choice)
        return m_choice->currentData().toString();
    QStringList words;
    for (const auto &[word, tick] : m_ticks)
        if (tick->isChecked())
            words.append(word);
    return words.join(u", "_s);
}

void FieldEditor::setText(const QString &text)
{
    if (m_text)
        m_text->setText(text);
    if (m_choice)
        m_choice->setCurrentIndex(std::max(0, m_choice->findData(text)));
    const QStringList words = text.split(u", "_s);
    for (const auto &[word, tick] : m_ticks)
        tick->setChecked(words.contains(word));
}

void FieldEditor::setMessage(const QString &message)
{
    m_message->setText(message);
    m_message->setVisible(!message.isEmpty());
}

void FieldEditor::focus()
{
    QWidget *first = m_text ? m_text->editor()
        : m_choice          ? static_cast<QWidget *>(m_choice)
                            : m_ticks.first().second;
    first->setFocus(Qt::OtherFocusReason);
}

} // namespace ui
