// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/plan/plansections.h"

#include "core/workspace/edit.h"
#include "core/workspace/livedossier.h"
#include "ui/pages/plan/decisionrow.h"
#include "ui/pages/plan/planfigure.h"
#include "ui/pages/plan/refusedrow.h"
#include "ui/shell/prompt.h"
#include "ui/widgets/addline.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// Title, a quiet sentence and a card with a list in it; returns the list.
QVBoxLayout *makeFrame(QWidget *section, const QString &title, const QString &words, Card *card)
{
    auto *layout = new QVBoxLayout(section);
    layout->setContentsMargins({});
    layout->setSpacing(space(3));
    layout->addWidget(label(title, TextStyle::Heading, section));
    layout->addWidget(quietLabel(words, TextStyle::Body, section));
    layout->addWidget(card);
    auto *list = new QVBoxLayout;
    list->setSpacing(space(5));
    card->body()->addLayout(list);
    return list;
}

} // namespace

RefusedSection::RefusedSection(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
{
    setObjectName(u"refusals"_s);
    QVBoxLayout *list = makeFrame(
        this, tr("Refused, with reasons"),
        tr("The report prints these too: they show that a step was weighed."), new Card(this));
    m_rows = std::make_unique<CardList<core::Action, RefusedRow>>(
        list, [](const core::Action &action) { return action.id.toString(); },
        [this](const core::Action &) { return makeRow(); });
}

RefusedRow *RefusedSection::makeRow()
{
    auto *row = new RefusedRow(m_context.framework, this);
    connect(row, &RefusedRow::edited, this, [this](const core::Action &action) {
        m_context.prompt.check(core::edit::changeAction(m_context.workspace, action));
    });
    connect(row, &RefusedRow::proposeAgainWanted, this, [this, row] {
        m_context.prompt.check(core::edit::removeAction(m_context.workspace, row->value()));
    });
    return row;
}

void RefusedSection::refresh()
{
    const QList<core::Action> refused = refusedOf(m_context.live.dossier().actions);
    m_rows->setValues(refused);
    setVisible(!refused.isEmpty());
}

RefusedRow *RefusedSection::row(const QString &id) const
{
    return m_rows->find(id);
}

DecisionsSection::DecisionsSection(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
{
    setObjectName(u"decisions"_s);
    auto *card = new Card(this);
    QVBoxLayout *list = makeFrame(this, tr("Decisions asked for"),
                                  tr("What must others decide so that the plan can begin? The "
                                     "summary of the report asks for the first five."),
                                  card);
    m_rows = std::make_unique<CardList<core::Decision, DecisionRow>>(
        list, [](const core::Decision &decision) { return decision.id.toString(); },
        [this](const core::Decision &) { return makeRow(); });
    m_add = new AddLine(u"addDecision"_s, tr("A decision to ask for"),
                        tr("Such as: two hours a week for each champion"), tr("Ask for it"), this);
    connect(m_add, &AddLine::added, this, &DecisionsSection::add);
    card->body()->addWidget(m_add);
}

DecisionRow *DecisionsSection::makeRow()
{
    auto *row = new DecisionRow(this);
    connect(row, &DecisionRow::edited, this, [this](const core::Decision &decision) {
        m_context.prompt.check(core::edit::changeDecision(m_context.workspace, decision));
    });
    connect(row, &DecisionRow::removeWanted, this, [this, row] {
        m_context.prompt.check(core::edit::removeDecision(m_context.workspace, row->value()));
    });
    return row;
}

void DecisionsSection::refresh()
{
    m_rows->setValues(m_context.live.dossier().decisions);
}

void DecisionsSection::add(const QString &text)
{
    const auto added = core::edit::addDecision(m_context.workspace, m_context.organisation, text);
    if (!m_context.prompt.check(added))
        return;
    m_add->clear();
    if (DecisionRow *made = row(added->toString()))
        made->focusDecider();
}

DecisionRow *DecisionsSection::row(const QString &id) const
{
    return m_rows->find(id);
}

AddLine *DecisionsSection::adding() const
{
    return m_add;
}

} // namespace ui
