// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/people/leaderspart.h"

#include "ui/forms/rowsection.h"
#include "ui/forms/singleform.h"
#include "ui/pages/people/leaderlists.h"
#include "ui/pages/people/peoplepage.h"
#include "ui/pages/people/sevendayssection.h"
#include "ui/pages/people/sponsorsection.h"
#include "ui/pages/people/stakeholdermap.h"
#include "ui/widgets/addline.h"
#include "ui/widgets/pageframe.h"
#include "ui/widgets/widgets.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace ui {

LeadersPart::LeadersPart(const PageContext &context, QWidget *parent)
    : PagePart(parent)
    , m_context(context)
    , m_frame(new PageFrame(tr("Leaders"),
                            tr("People copy what leaders do with their own time. Win a sponsor, "
                               "and agree habits that everybody can see."),
                            this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_frame);
    m_frame->column()->setSpacing(space(10));
    makeMap();
    m_stakeholders = new RowSection<core::Stakeholder>(m_context, stakeholderList(), this);
    m_frame->column()->addWidget(m_stakeholders);
    m_sponsor = new SponsorSection(m_context, this);
    m_frame->column()->addWidget(m_sponsor);
    makeHabits();
    m_sevenDays = new SevenDaysSection(m_context, this);
    m_frame->column()->addWidget(m_sevenDays);
    m_excuses = new RowSection<core::Excuse>(m_context, excuseList(), this);
    m_frame->column()->addWidget(m_excuses);
    makeManagers();
    refresh();
}

void LeadersPart::makeMap()
{
    auto *part = new QWidget(this);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins({});
    column->setSpacing(space(3));
    column->addWidget(label(tr("Map of stakeholders"), TextStyle::Heading, part));
    column->addWidget(quietLabel(tr("Place each person by influence and enthusiasm. Drag them, or "
                                    "choose with the arrow keys and move with Ctrl and an arrow "
                                    "key. A diamond marks the leadership team."),
                                 TextStyle::Body, part));
    m_map = new StakeholderMap(part);
    column->addWidget(m_map);
    m_chosen = label({}, TextStyle::BodyStrong, part);
    m_chosen->setObjectName(u"stakeholderChosen"_s);
    column->addWidget(m_chosen);
    m_frame->column()->addWidget(part);
    connect(m_map, &StakeholderMap::told, m_chosen, &QLabel::setText);
    connect(m_map, &StakeholderMap::placed, this, [this](const core::Stakeholder &row) {
        (void)m_context.prompt.check(core::edit::changeRow(m_context.workspace, row));
    });
    connect(m_map, &StakeholderMap::opened, this, [this](const core::StakeholderId &id) {
        (void)revealRow(*m_stakeholders, id.toString());
    });
}

void LeadersPart::makeHabits()
{
    using enum core::LeaderHabit::Kind;
    for (const core::LeaderHabit::Kind kind : {Listening, Sharing, Responding}) {
        auto *section = new RowSection<core::LeaderHabit>(m_context, habitList(kind), this);
        m_habits[size_t(kind)] = section;
        m_frame->column()->addWidget(section);
    }
}

void LeadersPart::makeManagers()
{
    m_managers = singleForm<core::Leadership>(m_context, u"leadership"_s, this);
    m_managers->text(u"managersGain"_s, &core::Leadership::managersGain,
                     tr("What middle managers lose and gain"), 1,
                     tr("They lose the say over who hears what. They can gain fewer status "
                        "meetings and faster answers, if somebody plans for it."),
                     TextField::Lines::Several);
    auto *part = new QWidget(this);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins({});
    column->setSpacing(space(3));
    column->addWidget(label(tr("Middle managers"), TextStyle::Heading, part));
    column->addWidget(m_managers);
    m_frame->column()->addWidget(part);
}

void LeadersPart::refresh()
{
    const core::Dossier &dossier = m_context.live.dossier();
    m_map->setStakeholders(dossier.stakeholders);
    if (!m_map->chosen())
        m_chosen->setText(dossier.stakeholders.isEmpty()
                              ? QString()
                              : tr("Choose a person to see where they stand."));
    m_stakeholders->refresh();
    m_sponsor->refresh();
    for (RowSection<core::LeaderHabit> *section : m_habits)
        section->refresh();
    m_sevenDays->refresh();
    m_excuses->refresh();
    m_managers->setValue(dossier.leadership);
}

void LeadersPart::showField(QWidget *field)
{
    m_frame->scrollTo(field);
    field->setFocus(Qt::OtherFocusReason);
}

template<class T>
bool LeadersPart::revealRow(const RowSection<T> &section, const QString &id)
{
    RowCard<T> *card = section.card(id);
    if (!card)
        return false;
    m_frame->scrollTo(card);
    card->openAndFocus();
    return true;
}

void LeadersPart::revealField(const QString &id)
{
    const QString name = id.isEmpty() ? u"sponsor"_s : id == u"sevenDays"_s ? u"askedOn"_s : id;
    if (auto *field = findChild<QWidget *>(u"leadership"_s + name.left(1).toUpper() + name.mid(1)))
        showField(field);
}

void LeadersPart::reveal(const core::Source &source)
{
    switch (source.kind) {
    case core::Source::Kind::Leadership:
        revealField(source.id);
        return;
    case core::Source::Kind::Stakeholder:
        if (!revealRow(*m_stakeholders, source.id))
            showField(m_stakeholders->adding()->editor());
        return;
    case core::Source::Kind::LeaderHabit:
        for (const RowSection<core::LeaderHabit> *section : m_habits)
            if (revealRow(*section, source.id))
                return;
        showField(m_habits.front()->adding()->editor());
        return;
    case core::Source::Kind::Excuse:
        if (!revealRow(*m_excuses, source.id))
            showField(m_excuses->adding()->editor());
        return;
    default:
        return;
    }
}

PagePart *createLeadersPart(const PageContext &context, QWidget *parent)
{
    return new LeadersPart(context, parent);
}

} // namespace ui
