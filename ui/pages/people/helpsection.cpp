// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/people/helpsection.h"

#include "core/strategy/adoption.h"
#include "core/strategy/starters.h"
#include "ui/forms/ideabuttons.h"
#include "ui/forms/singleform.h"
#include "ui/widgets/widgets.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int MostChampions = 1'000'000;
constexpr int MostHours = 744; ///< of a month

} // namespace

HelpSection::HelpSection(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(u"helpSection"_s);
    m_column->setContentsMargins({});
    m_column->setSpacing(space(3));
    makeChampions();
    m_column->addSpacing(space(7));
    makeRoute();
    m_column->addSpacing(space(7));
    makeMonthFour();
}

HelpSection::Form *HelpSection::makeForm(const QString &heading, const QString &lead)
{
    m_column->addWidget(label(heading, TextStyle::Heading, this));
    m_column->addWidget(quietLabel(lead, TextStyle::Body, this));
    Form *form = singleForm<core::PeoplePlan>(m_context, u"plan"_s, this);
    m_forms.append(form);
    m_column->addWidget(form);
    return form;
}

void HelpSection::makeChampions()
{
    Form *form = makeForm(tr("Champions"),
                          tr("Colleagues who help beside their own work. They need time, and "
                             "something in return."));
    form->line();
    form->number(u"champions"_s, &core::PeoplePlan::champions, tr("Champions"), MostChampions, 2);
    form->number(u"championHours"_s, &core::PeoplePlan::championHours, tr("Hours a month, each"),
                 MostHours, 2);
    form->text(u"recognition"_s, &core::PeoplePlan::recognition, tr("What they get in return"), 6);
    m_need = label({}, TextStyle::Body, this);
    m_need->setObjectName(u"championNeed"_s);
    m_column->addWidget(m_need);
}

void HelpSection::makeRoute()
{
    Form *form = makeForm(tr("Help at hand"),
                          tr("It is 16:40 and somebody is stuck. Who helps, where, and how fast?"));
    form->text(u"helpRoute"_s, &core::PeoplePlan::helpRoute, tr("Who helps, and how fast"))
        ->setPlaceholder(tr("Ask in the help room; a champion answers within an hour"));
}

void HelpSection::makeMonthFour()
{
    Form *form = makeForm(tr("Month four"),
                          tr("Most help stops after the launch. Plan what happens when the tools "
                             "are no longer new."));
    form->text(u"monthFour"_s, &core::PeoplePlan::monthFour, tr("What happens then"), 1, {},
               TextField::Lines::Several);
    form->line();
    form->date(u"monthFourDate"_s, &core::PeoplePlan::monthFourDate, tr("Date"), 1);
    form->text(u"monthFourOwner"_s, &core::PeoplePlan::monthFourOwner, tr("Owner"), 3);
    m_ideas = new IdeaButtons(u"monthFour"_s, tr("To start from"), this);
    m_ideas->taken = [this](int index) { takeIdeas(openIdeas().mid(index, 1)); };
    m_ideas->allTaken = [this] { takeIdeas(openIdeas()); };
    m_column->addWidget(m_ideas);
}

QStringList HelpSection::openIdeas() const
{
    const QString planned = m_context.live.dossier().peoplePlan.monthFour;
    QStringList ideas = core::builtInStarters().monthFour;
    ideas.removeIf([&planned](const QString &idea) { return planned.contains(idea); });
    return ideas;
}

void HelpSection::takeIdeas(const QStringList &ideas)
{
    core::PeoplePlan plan = m_context.live.dossier().peoplePlan;
    QStringList lines = ideas;
    if (!plan.monthFour.trimmed().isEmpty())
        lines.prepend(plan.monthFour.trimmed());
    plan.monthFour = lines.join(u'\n');
    m_forms.last()->change(plan);
}

void HelpSection::refresh()
{
    const core::Dossier &dossier = m_context.live.dossier();
    for (Form *form : m_forms)
        form->setValue(dossier.peoplePlan);
    m_need->setText(core::sentenceOnChampions(dossier));
    m_ideas->setIdeas(openIdeas());
}

QWidget *HelpSection::openField(const QString &name)
{
    auto *field = findChild<QWidget *>(u"plan"_s + name.left(1).toUpper() + name.mid(1));
    if (!field)
        field = findChild<QWidget *>(u"planChampions"_s);
    field->setFocus(Qt::OtherFocusReason);
    return field;
}

} // namespace ui
