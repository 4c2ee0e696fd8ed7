// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/tools/selection/needstep.h"

#include "core/workspace/edit/choosing.h"
#include "ui/shell/prompt.h"
#include "ui/widgets/widgets.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

NeedStep::NeedStep(const PageContext &context)
    : WalkStep(context)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    auto *card = new Card(this);
    layout->addWidget(card);
    m_who = makeField(u"needWho"_s, tr("Who needs the tool?"),
                      tr("Such as: everybody who answers questions from clients"));
    card->body()->addWidget(m_who);
    const QStringList examples = {tr("Such as: find out who has done this before"),
                                  tr("Such as: keep an answer where the next person finds it"),
                                  tr("Such as: ask everybody at once, without an e-mail to all")};
    for (int i = 0; i < examples.size(); ++i) {
        m_tasks[size_t(i)]
            = makeField(u"needTask%1"_s.arg(i), tr("Task %1 of 3").arg(i + 1), examples[i]);
        card->body()->addWidget(m_tasks[size_t(i)]);
    }
    m_roles = makeField(u"needRoles"_s, tr("Roles that will use it, with a comma between them"),
                        tr("Such as: fee earner, secretary, receptionist"));
    card->body()->addWidget(m_roles);
    card->body()->addWidget(
        quietLabel(tr("The next step looks for somebody of each role in the group that chooses."),
                   TextStyle::Body, card));
}

TextField *NeedStep::makeField(const QString &name, const QString &title,
                               const QString &placeholder)
{
    auto *field = new TextField(name, title, TextField::Lines::Growing, {}, this);
    field->setPlaceholder(placeholder);
    connect(field, &TextField::edited, this, &NeedStep::store);
    return field;
}

void NeedStep::refresh()
{
    m_who->setText(selection().who);
    for (size_t i = 0; i < m_tasks.size(); ++i)
        m_tasks[i]->setText(selection().tasks[i]);
    m_roles->setText(selection().mainRoles.join(u", "_s));
}

void NeedStep::store()
{
    core::Selection changed = selection();
    changed.who = m_who->text();
    for (size_t i = 0; i < m_tasks.size(); ++i)
        changed.tasks[i] = m_tasks[i]->text();
    changed.mainRoles.clear();
    for (const QString &role : m_roles->text().split(u','))
        if (!role.trimmed().isEmpty())
            changed.mainRoles.append(role.trimmed());
    context().prompt.check(core::edit::changeSelection(context().workspace, changed));
}

} // namespace ui
