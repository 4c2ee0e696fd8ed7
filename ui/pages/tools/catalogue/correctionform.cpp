// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/tools/catalogue/correctionform.h"

#include "ui/pages/tools/catalogue/fieldeditor.h"
#include "ui/support/combobox.h"
#include "ui/support/toollabels.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace ui {

CorrectionForm::CorrectionForm(QWidget *parent)
    : Card(parent)
    , m_title(label({}, TextStyle::BodyStrong, this))
    , m_field(comboBox(u"correctionField"_s, tr("Field")))
    , m_says(quietLabel({}, TextStyle::Body, this))
    , m_place(new QVBoxLayout)
    , m_by(new TextField(u"correctionBy"_s, tr("Who says so"), TextField::Lines::One,
                         tr("A name or a role. It is shown beside the correction."), this))
{
    setObjectName(u"correctionForm"_s);
    m_says->setObjectName(u"correctionSays"_s);
    for (const auto &field : core::wordsOf<core::CatalogueField>())
        m_field->addItem(nameOf(field.value), int(field.value));
    connect(m_field, &QComboBox::currentIndexChanged, this, &CorrectionForm::showField);
    m_keep = button(tr("Keep as ours"), u"correctionKeep"_s, ButtonRole::Primary, this);
    auto *cancel = button(tr("Cancel"), u"correctionCancel"_s, ButtonRole::Plain, this);
    connect(m_keep, &QPushButton::clicked, this, &CorrectionForm::give);
    connect(cancel, &QPushButton::clicked, this, &CorrectionForm::cancelled);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space(2));
    buttons->addWidget(m_keep);
    buttons->addWidget(cancel);
    buttons->addStretch(1);
    body()->addWidget(m_title);
    body()->addWidget(m_field, 0, Qt::AlignLeft);
    body()->addWidget(m_says);
    body()->addLayout(m_place);
    body()->addWidget(m_by);
    body()->addLayout(buttons);
}

void CorrectionForm::start(const core::CatalogueEntry &entry, core::CatalogueField field,
                           const QString &by)
{
    m_entry = entry;
    m_title->setText(entry.own ? tr("Change %1").arg(entry.platform.name)
                               : tr("Correct %1").arg(entry.platform.name));
    m_keep->setText(entry.own ? tr("Change") : tr("Keep as ours"));
    m_keep->setAccessibleName(m_keep->text());
    m_by->setVisible(!entry.own);
    m_by->setText(by);
    const QSignalBlocker quiet(m_field);
    m_field->setCurrentIndex(m_field->findData(int(field)));
    showField();
    show();
    m_editor->focus();
}

void CorrectionForm::showField()
{
    const auto field = core::CatalogueField(m_field->currentData().toInt());
    const QString now = core::fieldText(m_entry.platform, field);
    const core::AppliedCorrection *applied = m_entry.correction(field);
    const QString says = fieldWords(field, applied ? applied->catalogueSays : now);
    m_says->setText(says.isEmpty() ? tr("The catalogue says nothing about it.")
                                   : tr("The catalogue says: %1").arg(says));
    m_says->setVisible(!m_entry.own);
    delete m_editor;
    m_editor = new FieldEditor(u"correctionValue"_s, field, this);
    m_editor->setText(now);
    m_place->addWidget(m_editor);
    m_editor->show();
    setTabOrder(m_field, m_editor);
}

void CorrectionForm::refuse(const QString &reason)
{
    m_editor->setMessage(reason);
    m_editor->focus();
}

void CorrectionForm::give()
{
    const QString by = m_by->text().trimmed();
    m_by->setMessage(by.isEmpty() && !m_entry.own ? tr("Say who says so.") : QString());
    if (m_by->hasMessage()) {
        m_by->editor()->setFocus(Qt::OtherFocusReason);
        return;
    }
    Q_EMIT given({m_editor->field(), m_editor->text(), by});
}

void CorrectionForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else
        Card::keyPressEvent(event);
}

} // namespace ui
