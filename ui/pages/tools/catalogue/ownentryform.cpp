// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/tools/catalogue/ownentryform.h"

#include "ui/pages/tools/catalogue/fieldeditor.h"

#include <QHBoxLayout>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// What a person can say of a tool of their own at once; the rest is changed field by field.
constexpr core::CatalogueField OwnFields[] = {
    core::CatalogueField::Name,
    core::CatalogueField::Family,
    core::CatalogueField::Purposes,
    core::CatalogueField::Hosting,
    core::CatalogueField::DataPlaces,
    core::CatalogueField::UserEffort,
    core::CatalogueField::AdministratorEffort,
    core::CatalogueField::Prices,
    core::CatalogueField::Notes,
};

} // namespace

OwnEntryForm::OwnEntryForm(QWidget *parent)
    : Card(parent)
    , m_title(label({}, TextStyle::Heading, this))
    , m_by(new TextField(u"ownBy"_s, tr("Who adds it"), TextField::Lines::One,
                         tr("A name or a role."), this))
{
    setObjectName(u"ownEntryForm"_s);
    body()->addWidget(m_title);
    for (const core::CatalogueField field : OwnFields) {
        m_editors.append(new FieldEditor(u"own-"_s + core::wordFor(field), field, this));
        body()->addWidget(m_editors.last());
    }
    body()->addWidget(m_by);
    m_keep = button({}, u"ownKeep"_s, ButtonRole::Primary, this);
    auto *cancel = button(tr("Cancel"), u"ownCancel"_s, ButtonRole::Plain, this);
    connect(m_keep, &QPushButton::clicked, this, &OwnEntryForm::give);
    connect(cancel, &QPushButton::clicked, this, &OwnEntryForm::cancelled);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space(2));
    buttons->addWidget(m_keep);
    buttons->addWidget(cancel);
    buttons->addStretch(1);
    body()->addLayout(buttons);
}

void OwnEntryForm::startNew(const QString &by)
{
    m_platform = {};
    m_platform.family = core::Family::Internal;
    m_isNew = true;
    m_title->setText(tr("Add an entry of your own"));
    m_keep->setText(tr("Add to the catalogue"));
    m_by->setText(by);
    fill();
}

void OwnEntryForm::startWith(const core::Platform &platform)
{
    m_platform = platform;
    m_isNew = false;
    m_title->setText(tr("Change %1").arg(platform.name));
    m_keep->setText(tr("Change"));
    fill();
}

void OwnEntryForm::fill()
{
    m_keep->setAccessibleName(m_keep->text());
    m_by->setVisible(m_isNew);
    for (FieldEditor *editor : m_editors) {
        editor->setText(core::fieldText(m_platform, editor->field()));
        editor->setMessage({});
    }
    show();
    m_editors.first()->focus();
}

void OwnEntryForm::give()
{
    core::Platform platform = m_platform;
    for (FieldEditor *editor : m_editors) {
        // A note that nobody touched keeps how sure it was.
        const bool same = editor->text() == core::fieldText(m_platform, editor->field());
        const core::Status status = same && !editor->text().isEmpty()
            ? core::Status()
            : core::setFieldText(platform, editor->field(), editor->text());
        editor->setMessage(status ? QString() : status.error().message);
        if (!status) {
            editor->focus();
            return;
        }
    }
    const QString by = m_by->text().trimmed();
    m_by->setMessage(m_isNew && by.isEmpty() ? tr("Say who adds it.") : QString());
    if (m_by->hasMessage())
        m_by->editor()->setFocus(Qt::OtherFocusReason);
    else
        Q_EMIT given(platform, by);
}

void OwnEntryForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else
        Card::keyPressEvent(event);
}

} // namespace ui
