// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/plan/roadmap/linkseditor.h"

#include "core/workspace/edit/workbench.h"
#include "core/workspace/livedossier.h"
#include "ui/forms/fieldline.h"
#include "ui/forms/labelled.h"
#include "ui/shell/prompt.h"
#include "ui/widgets/widgets.h"

#include <QComboBox>
#include <QHBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QString titleOf(const core::Dossier &dossier, const core::ActionId &id)
{
    const auto found = std::ranges::find(dossier.actions, id, &core::Action::id);
    return found == dossier.actions.end() ? LinksEditor::tr("an action that is gone")
                                          : found->title;
}

void fill(QComboBox &box, const core::Dossier &dossier, const core::ActionId &except = {})
{
    const QVariant chosen = box.currentData();
    const QSignalBlocker quiet(&box);
    box.clear();
    for (const core::Action &action : dossier.actions)
        if (action.state == core::Action::State::Accepted && action.id != except)
            box.addItem(action.title, action.id.toString());
    box.setCurrentIndex(std::max(0, box.findData(chosen)));
}

} // namespace

LinksEditor::LinksEditor(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space(3));
    column->addWidget(label(tr("What waits for what"), TextStyle::Heading, this));
    m_action = choiceBox(u"linkAction"_s, tr("This action"), {});
    m_after = choiceBox(u"linkAfter"_s, tr("starts only after"), {});
    auto *line = new FieldLine(this);
    line->add(labelled(m_action, tr("This action")), 3);
    line->add(labelled(m_after, tr("starts only after")), 3);
    column->addWidget(line);
    m_make = button(tr("Let it wait"), u"linkMake"_s, ButtonRole::Plain, this);
    connect(m_make, &QPushButton::clicked, this, &LinksEditor::link);
    column->addWidget(m_make, 0, Qt::AlignLeft);
    connect(m_action, &QComboBox::currentIndexChanged, this, &LinksEditor::fillAfter);
    m_list = new QWidget(this);
    auto *list = new QVBoxLayout(m_list);
    list->setContentsMargins({});
    list->setSpacing(space(1));
    column->addWidget(m_list);
    refresh();
}

void LinksEditor::link()
{
    const auto id = core::ActionId::parse(m_action->currentData().toString());
    const std::optional<core::Action> action
        = m_context.workspace.find<core::Action>(m_context.organisation, id);
    if (action)
        (void)m_context.prompt.check(
            core::edit::linkActions(m_context.workspace, *action,
                                    core::ActionId::parse(m_after->currentData().toString())));
}

void LinksEditor::refresh()
{
    const core::Dossier &dossier = m_context.live.dossier();
    fill(*m_action, dossier);
    fillAfter();
    showLinks();
}

/// An action does not wait for itself.
void LinksEditor::fillAfter()
{
    fill(*m_after, m_context.live.dossier(),
         core::ActionId::parse(m_action->currentData().toString()));
    m_make->setEnabled(m_after->count() > 0);
}

void LinksEditor::showLinks()
{
    const core::Dossier &dossier = m_context.live.dossier();
    QStringList words;
    for (const core::ActionLink &link : dossier.actionLinks)
        words << tr("“%1” waits for “%2”")
                     .arg(titleOf(dossier, link.action), titleOf(dossier, link.after));
    if (words == m_shown)
        return;
    m_shown = words;
    for (QWidget *old : m_list->findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) {
        old->hide();
        old->deleteLater();
    }
    for (qsizetype i = 0; i < words.size(); ++i) {
        auto *row = new QWidget(m_list);
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins({});
        line->addWidget(label(words.at(i), TextStyle::Body, row), 1);
        auto *remove
            = iconButton(u"remove"_s, tr("No longer: %1").arg(words.at(i)), u"linkRemove"_s, row);
        connect(remove, &QPushButton::clicked, this, [this, link = dossier.actionLinks.at(i)] {
            (void)m_context.prompt.check(core::edit::unlinkActions(m_context.workspace, link));
        });
        line->addWidget(remove, 0, Qt::AlignTop);
        m_list->layout()->addWidget(row);
        row->show();
    }
}

} // namespace ui
