// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/plan/plansections.h"

#include "core/workspace/edit.h"
#include "core/workspace/livedossier.h"
#include "ui/pages/plan/proposalcard.h"
#include "ui/shell/prompt.h"

using namespace Qt::StringLiterals;

namespace ui {

ProposalsSection::ProposalsSection(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
{
    setObjectName(u"proposals"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(space(3));
    layout->addWidget(label(tr("What the gaps call for"), TextStyle::Heading, this));
    m_words = quietLabel({}, TextStyle::Body, this);
    layout->addWidget(m_words);
    auto *ask = button(tr("Go to Readiness"), u"goToReadiness"_s, ButtonRole::Primary);
    connect(ask, &QPushButton::clicked, this,
            [this] { m_context.navigator.goTo(core::Chapter::Readiness); });
    m_nothing = new EmptyState(u"readiness"_s,
                               tr("No gaps are known yet. Once 70 % of the answers to a point are "
                                  "there, from everyone who takes part, its gap brings its next "
                                  "step here."),
                               ask, this);
    layout->addWidget(m_nothing);
    auto *list = new QVBoxLayout;
    list->setSpacing(space(3));
    layout->addLayout(list);
    m_cards = std::make_unique<CardList<core::Proposal, ProposalCard>>(
        list, &keyOf, [this](const core::Proposal &) { return makeCard(); });
}

ProposalCard *ProposalsSection::makeCard()
{
    auto *card = new ProposalCard(m_context.framework, m_context.workspace.clock(), this);
    connect(card, &ProposalCard::accepted, this,
            [this, card](const QDate &start) { accept(card->value(), start, false); });
    connect(card, &ProposalCard::acceptedToEdit, this,
            [this, card](const QDate &start) { accept(card->value(), start, true); });
    connect(card, &ProposalCard::refused, this, [this, card](const QString &reason) {
        m_context.prompt.check(core::edit::refuseProposal(
            m_context.workspace, m_context.organisation, card->value(), reason));
    });
    return card;
}

void ProposalsSection::accept(const core::Proposal &proposal, const QDate &start, bool edit)
{
    const auto taken
        = core::edit::acceptProposal(m_context.workspace, m_context.organisation, proposal, start);
    if (m_context.prompt.check(taken) && edit)
        Q_EMIT editWanted(*taken);
}

ProposalCard *ProposalsSection::card(const QString &point) const
{
    for (const core::Proposal &proposal : m_open)
        if (point.isEmpty() || proposal.point.text == point)
            return m_cards->find(keyOf(proposal));
    return nullptr;
}

void ProposalsSection::refresh()
{
    const core::Dossier &dossier = m_context.live.dossier();
    const QList<core::Gap> gaps
        = core::rankedGaps(m_context.framework, dossier.profile, dossier.targets);
    m_open = core::proposals(m_context.framework, gaps, dossier.actions);
    m_cards->setValues(m_open);
    const bool scored
        = std::any_of(dossier.profile.points.begin(), dossier.profile.points.end(),
                      [](const core::PointProfile &point) { return point.score.has_value(); });
    m_nothing->setVisible(!scored);
    if (!scored)
        m_words->setText({});
    else if (gaps.isEmpty())
        m_words->setText(tr("Every point that could be scored has reached its target."));
    else if (m_open.isEmpty())
        m_words->setText(tr("You have decided about every proposal."));
    else
        m_words->setText(tr("The widest gap comes first. Accept a step, change it, or refuse it "
                            "with a reason."));
    m_words->setVisible(!m_words->text().isEmpty());
}

} // namespace ui
