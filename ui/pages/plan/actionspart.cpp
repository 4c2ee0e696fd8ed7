// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/plan/actionspart.h"

#include "ui/pages/plan/actioncard.h"
#include "ui/pages/plan/decisionrow.h"
#include "ui/pages/plan/planpage.h"
#include "ui/pages/plan/plansections.h"
#include "ui/pages/plan/proposalcard.h"
#include "ui/pages/plan/refusedrow.h"
#include "ui/widgets/addline.h"

#include <QLineEdit>

namespace ui {

ActionsPart::ActionsPart(const PageContext &context, QWidget *parent)
    : PagePart(parent)
    , m_frame(new PageFrame(tr("Actions"),
                            tr("Decide about each step that a gap calls for. What you accept gets "
                               "an owner, dates and a sign of success."),
                            this))
    , m_proposals(new ProposalsSection(context, this))
    , m_actions(new ActionsSection(context, this))
    , m_refused(new RefusedSection(context, this))
    , m_decisions(new DecisionsSection(context, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_frame);
    QVBoxLayout *column = m_frame->column();
    column->setSpacing(space(10));
    for (QWidget *section :
         std::initializer_list<QWidget *>{m_proposals, m_actions, m_refused, m_decisions})
        column->addWidget(section);
    connect(m_proposals, &ProposalsSection::editWanted, this,
            [this](core::ActionId action) { openAction(action.toString()); });
    refresh();
}

void ActionsPart::refresh()
{
    m_proposals->refresh();
    m_actions->refresh();
    m_refused->refresh();
    m_decisions->refresh();
}

void ActionsPart::openAction(const QString &id)
{
    if (ActionCard *card = m_actions->card(id)) {
        card->openAt(ActionCard::Field::Title);
        m_frame->scrollTo(card);
    }
}

void ActionsPart::reveal(const core::Source &source)
{
    if (source.kind == core::Source::Kind::Decision) {
        DecisionRow *row = m_decisions->row(source.id);
        row ? row->focusText() : m_decisions->adding()->editor()->setFocus(Qt::OtherFocusReason);
        m_frame->scrollTo(m_decisions);
    } else if (RefusedRow *row = m_refused->row(source.id)) {
        row->focusReason();
        m_frame->scrollTo(m_refused);
    } else if (m_actions->card(source.id)) {
        openAction(source.id);
    } else if (ProposalCard *proposal = m_proposals->card(source.id)) {
        m_frame->scrollTo(proposal);
        proposal->focusAccept();
    } else {
        m_actions->adding()->editor()->setFocus(Qt::OtherFocusReason);
        m_frame->scrollTo(m_actions);
    }
}

PagePart *createActionsPart(const PageContext &context, QWidget *parent)
{
    return new ActionsPart(context, parent);
}

} // namespace ui
