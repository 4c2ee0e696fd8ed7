// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/plan/risks/riskspart.h"

#include "core/report/riskblocks.h"
#include "ui/forms/rowsection.h"
#include "ui/pages/plan/planpage.h"
#include "ui/pages/plan/risks/riskproposalcard.h"
#include "ui/widgets/addline.h"
#include "ui/widgets/blocksview.h"
#include "ui/widgets/pageframe.h"
#include "ui/widgets/widgets.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QStringList riskFacts(const core::Risk &risk)
{
    QStringList facts;
    if (risk.score())
        facts << RisksPart::tr("Likelihood %1 × impact %2 = %3, %4")
                     .arg(QString::number(*risk.likelihood), QString::number(*risk.impact),
                          QString::number(*risk.score()),
                          core::riskBandName(core::riskBand(*risk.score())));
    if (!risk.response.isEmpty())
        facts << RisksPart::tr("Response: %1").arg(risk.response);
    if (!risk.owner.isEmpty())
        facts << RisksPart::tr("Owner: %1").arg(risk.owner);
    return facts;
}

QString riskLacks(const core::Risk &risk)
{
    QStringList lacks;
    if (!risk.score())
        lacks << RisksPart::tr("likelihood and impact");
    if (risk.response.trimmed().isEmpty())
        lacks << RisksPart::tr("response");
    if (risk.owner.trimmed().isEmpty())
        lacks << RisksPart::tr("owner");
    if (risk.earlySign.trimmed().isEmpty())
        lacks << RisksPart::tr("early sign");
    return lacks.isEmpty() ? QString() : RisksPart::tr("Still open: %1").arg(lacks.join(u", "_s));
}

/// "5 severe", in the words of the map.
QStringList gradeNames(QString (*name)(int))
{
    QStringList names;
    for (int grade = 1; grade <= 5; ++grade)
        names << u"%1 %2"_s.arg(QString::number(grade), name(grade));
    return names;
}

void addRiskFields(RowForm<core::Risk> &form)
{
    form.text(u"text"_s, &core::Risk::text, RisksPart::tr("What may happen"));
    form.line();
    form.text(u"cause"_s, &core::Risk::cause, RisksPart::tr("Why it may happen"), 3);
    form.mark(u"likelihood"_s, &core::Risk::likelihood, RisksPart::tr("Likelihood"),
              gradeNames(core::likelihoodName), RisksPart::tr("not scored"), 2);
    form.mark(u"impact"_s, &core::Risk::impact, RisksPart::tr("Impact"),
              gradeNames(core::impactName), RisksPart::tr("not scored"), 2);
    form.line();
    form.text(u"response"_s, &core::Risk::response, RisksPart::tr("What we do about it"), 3);
    form.text(u"owner"_s, &core::Risk::owner, RisksPart::tr("Owner"), 2);
    form.text(u"earlySign"_s, &core::Risk::earlySign, RisksPart::tr("Early sign"), 2);
}

QList<core::Risk> risksOf(const core::Dossier &dossier, bool refused)
{
    QList<core::Risk> risks;
    for (const core::Risk &risk : dossier.risks)
        if (risk.refused == refused)
            risks << risk;
    return risks;
}

} // namespace

RisksPart::RisksPart(const PageContext &context, QWidget *parent)
    : PagePart(parent)
    , m_context(context)
    , m_frame(new PageFrame(tr("Risks"),
                            tr("What may go wrong, how you would notice, and who sees to it. Five "
                               "that people watch are worth more than thirty that nobody reads."),
                            this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_frame);
    QVBoxLayout *column = m_frame->column();
    column->setSpacing(space(10));
    m_map = new BlocksView(u"riskMap"_s, this);
    m_register = makeRegister();
    QWidget *proposals = makeProposals();
    m_refused = new QWidget(this);
    new QVBoxLayout(m_refused);
    m_refused->layout()->setContentsMargins({});
    for (QWidget *each : std::initializer_list<QWidget *>{m_map, m_register, proposals, m_refused})
        column->addWidget(each);
    refresh();
}

QWidget *RisksPart::makeProposals()
{
    auto *part = new QWidget(this);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins({});
    column->setSpacing(space(3));
    column->addWidget(label(tr("Risks that your answers point to"), TextStyle::Heading, part));
    m_words = quietLabel({}, TextStyle::Body, part);
    m_words->setObjectName(u"riskProposalWords"_s);
    column->addWidget(m_words);
    auto *cards = new QVBoxLayout;
    cards->setSpacing(space(3));
    column->addLayout(cards);
    m_proposals = std::make_unique<CardList<core::RiskProposal, RiskProposalCard>>(
        cards, [](const core::RiskProposal &proposal) { return proposal.risk.origin; },
        [this](const core::RiskProposal &) { return makeProposal(); });
    return part;
}

RiskProposalCard *RisksPart::makeProposal()
{
    auto *card = new RiskProposalCard(this);
    connect(card, &RiskProposalCard::accepted, this, [this, card] {
        core::Risk risk = card->value().risk;
        risk.organisation = m_context.organisation;
        (void)m_context.prompt.check(core::edit::addRow(m_context.workspace, risk));
    });
    connect(card, &RiskProposalCard::refused, this, [this, card] { refuse(card->value().risk); });
    return card;
}

void RisksPart::refuse(const core::Risk &risk)
{
    const std::optional<QString> reason
        = m_context.prompt.text(tr("Not a risk here"), tr("Why does it not apply?"));
    if (!reason || reason->trimmed().isEmpty())
        return;
    core::Risk refused = risk;
    refused.organisation = m_context.organisation;
    refused.refused = true;
    refused.response = reason->trimmed();
    (void)m_context.prompt.check(core::edit::addRow(m_context.workspace, refused));
}

RowSection<core::Risk> *RisksPart::makeRegister()
{
    RowList<core::Risk> list;
    list.words = {tr("Register"),
                  {},
                  tr("No risk yet. Take in what your answers point to, or write your own."),
                  tr("A risk"),
                  tr("The only person with the password leaves"),
                  tr("Add the risk")};
    list.look.name = u"risk"_s;
    list.look.style = RowLook<core::Risk>::Style::Card;
    list.look.title = [](const core::Risk &risk) { return risk.text; };
    list.look.facts = riskFacts;
    list.look.lacks = riskLacks;
    list.look.fields = addRiskFields;
    list.rows = [](const core::Dossier &dossier) { return risksOf(dossier, false); };
    list.make = [](const QString &typed) {
        core::Risk risk;
        risk.text = typed;
        return risk;
    };
    return new RowSection<core::Risk>(m_context, list, this);
}

void RisksPart::showRefused()
{
    const QList<core::Risk> refused = risksOf(m_context.live.dossier(), true);
    QStringList shown;
    for (const core::Risk &risk : refused)
        shown << risk.text + u'\n' + risk.response;
    if (shown.join(u'\n') == m_refusedShown)
        return;
    m_refusedShown = shown.join(u'\n');
    for (QWidget *old : m_refused->findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) {
        old->hide();
        old->deleteLater();
    }
    if (refused.isEmpty())
        return;
    QWidget *heading = label(tr("Do not apply here"), TextStyle::Heading, m_refused);
    m_refused->layout()->addWidget(heading);
    heading->show();
    for (const core::Risk &risk : refused) {
        auto *row = new QWidget(m_refused);
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins({});
        line->addWidget(label(tr("%1 – %2").arg(risk.text, risk.response), TextStyle::Body, row),
                        1);
        auto *back = button(tr("Propose again"), u"riskBack"_s, ButtonRole::Quiet, row);
        back->setAccessibleName(tr("Propose again: %1").arg(risk.text));
        connect(back, &QPushButton::clicked, this, [this, risk] {
            (void)m_context.prompt.check(core::edit::removeRow(m_context.workspace, risk));
        });
        line->addWidget(back, 0, Qt::AlignTop);
        m_refused->layout()->addWidget(row);
        row->show();
    }
}

void RisksPart::refresh()
{
    const core::Dossier &dossier = m_context.live.dossier();
    m_map->setBlocks(core::report::riskMapBlocks(dossier));
    m_register->refresh();
    const QList<core::RiskProposal> proposals
        = core::proposedRisks(core::builtInStarters(), dossier);
    m_words->setText(proposals.isEmpty()
                         ? tr("Nothing more for now. They follow from readiness, coverage and the "
                              "profile card.")
                         : tr("To take in or to refuse with a reason: %1.").arg(proposals.size()));
    m_proposals->setValues(proposals);
    showRefused();
}

void RisksPart::reveal(const core::Source &source)
{
    if (RowCard<core::Risk> *card = m_register->card(source.id)) {
        card->openAndFocus();
        m_frame->scrollTo(card);
    } else {
        m_register->adding()->editor()->setFocus(Qt::OtherFocusReason);
        m_frame->scrollTo(m_register);
    }
}

PagePart *createRisksPart(const PageContext &context, QWidget *parent)
{
    return new RisksPart(context, parent);
}

} // namespace ui
