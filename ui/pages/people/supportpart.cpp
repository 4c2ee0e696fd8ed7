// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/people/supportpart.h"

#include "core/strategy/adoption.h"
#include "core/strategy/peoplename.h"
#include "ui/forms/fixedrows.h"
#include "ui/forms/rowsection.h"
#include "ui/pages/people/adoptersection.h"
#include "ui/pages/people/confidencesection.h"
#include "ui/pages/people/helpsection.h"
#include "ui/pages/people/peoplepage.h"
#include "ui/pages/people/supportlists.h"
#include "ui/support/labels.h"
#include "ui/widgets/addline.h"
#include "ui/widgets/pageframe.h"
#include "ui/widgets/widgets.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// The row with this id, opened, or else the line that adds one.
template<class T>
QWidget *openRow(RowSection<T> *section, const QString &id)
{
    if (RowCard<T> *card = section->card(id)) {
        card->openAndFocus();
        return card;
    }
    section->adding()->editor()->setFocus(Qt::OtherFocusReason);
    return section;
}

} // namespace

SupportPart::SupportPart(const PageContext &context, QWidget *parent)
    : PagePart(parent)
    , m_context(context)
    , m_frame(new PageFrame(tr("Training and support"),
                            tr("Help early and reluctant users alike: know who they are, ask what "
                               "holds them back, and give each group something of its own."),
                            this))
{
    setObjectName(u"supportPart"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_frame);
    QVBoxLayout *column = m_frame->column();
    column->setSpacing(space(10));
    m_adopters = new AdopterSection(context, this);
    column->addWidget(m_adopters);
    m_reasons = new RowSection<core::ReluctanceReason>(context, reluctanceList(), this);
    column->addWidget(m_reasons);
    makeOffers();
    m_help = new HelpSection(context, this);
    column->addWidget(m_help);
    makeInclusion();
    m_confidence = new ConfidenceSection(context, this);
    column->addWidget(m_confidence);
    refresh();
}

void SupportPart::makeOffers()
{
    auto *part = new QVBoxLayout;
    part->setSpacing(space(3));
    m_offers = new RowSection<core::SupportOffer>(m_context, offerList(m_context.live), this);
    m_withoutOffer = inkLabel({}, Ink::Caution, TextStyle::Body, this);
    m_withoutOffer->setObjectName(u"withoutOffer"_s);
    part->addWidget(m_offers);
    part->addWidget(m_withoutOffer);
    m_frame->column()->addLayout(part);
}

void SupportPart::makeInclusion()
{
    auto *part = new QVBoxLayout;
    part->setSpacing(space(3));
    part->addWidget(label(tr("Everybody can take part"), TextStyle::Heading, this));
    part->addWidget(quietLabel(tr("Say what you adjust, and try it with people whom it is for."),
                               TextStyle::Body, this));
    m_inclusion = new FixedRows<core::Inclusion>(
        m_context, inclusionLook(), inclusionRows,
        [](const core::Inclusion &row) { return core::wordFor(row.kind); }, this);
    part->addWidget(m_inclusion);
    m_frame->column()->addLayout(part);
}

void SupportPart::tellWithoutOffer()
{
    QStringList names;
    for (const core::Adopters group :
         core::groupsWithoutOffer(m_context.live.dossier().supportOffers))
        names.append(core::inSentence(group));
    m_withoutOffer->setText(tr("Still without an offer of their own: %1.").arg(listed(names)));
    m_withoutOffer->setVisible(!names.isEmpty());
}

void SupportPart::refresh()
{
    m_adopters->refresh();
    m_reasons->refresh();
    m_offers->refresh();
    tellWithoutOffer();
    m_help->refresh();
    m_inclusion->refresh();
    m_confidence->refresh();
}

QWidget *SupportPart::open(const core::Source &source)
{
    using Kind = core::Source::Kind;
    switch (source.kind) {
    case Kind::AdopterGroup:
        return m_adopters->openGroup(source.id);
    case Kind::ReluctanceReason:
        return openRow(m_reasons, source.id);
    case Kind::SupportOffer:
        return openRow(m_offers, source.id);
    case Kind::PeoplePlan:
        return m_help->openField(source.id);
    case Kind::Confidence:
        return m_confidence->openReading(source.id);
    case Kind::Inclusion: {
        RowCard<core::Inclusion> *card = m_inclusion->card(source.id);
        if (!card)
            card = m_inclusion->card(core::wordFor(core::AllInclusionKinds.front()));
        card->openAndFocus();
        return card;
    }
    default:
        return nullptr;
    }
}

void SupportPart::reveal(const core::Source &source)
{
    if (QWidget *place = open(source))
        m_frame->scrollTo(place);
}

PagePart *createSupportPart(const PageContext &context, QWidget *parent)
{
    return new SupportPart(context, parent);
}

} // namespace ui
