// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/readiness/respondentbar.h"

#include "core/workspace/edit.h"
#include "core/workspace/livedossier.h"
#include "ui/pages/readiness/respondentform.h"
#include "ui/shell/prompt.h"
#include "ui/support/combobox.h"
#include "ui/support/labels.h"
#include "ui/support/wraplayout.h"
#include "ui/widgets/pageplace.h"
#include "ui/widgets/widgets.h"

#include <QComboBox>
#include <QMenu>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace ui {

QString roundName(const core::Assessment &round)
{
    return round.title.isEmpty() ? RespondentBar::tr("Round of %1").arg(dayName(round.date))
                                 : round.title;
}

namespace {

/// A menu below its button, without the little arrow that QPushButton::setMenu() draws.
void popUp(QMenu *menu, const QWidget *button)
{
    menu->popup(button->mapToGlobal(button->rect().bottomLeft()));
}

} // namespace

RespondentBar::RespondentBar(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
{
    build();
}

void RespondentBar::build()
{
    makePeople();
    makeRound();
    auto *row = new WrapLayout(space(2), this);
    for (QWidget *each : {static_cast<QWidget *>(m_people), static_cast<QWidget *>(m_person),
                          static_cast<QWidget *>(m_add), static_cast<QWidget *>(m_roundButton)})
        row->addWidget(each);
    m_form = new RespondentForm(tr("Add"));
    m_form->hide();

    connect(m_people, &QComboBox::activated, this, [this](int index) {
        Q_EMIT respondentChosen(core::RespondentId::parse(m_people->itemData(index).toString()));
    });
    connect(m_add, &QPushButton::clicked, this, &RespondentBar::beginAdding);
    connect(m_form, &RespondentForm::given, this, &RespondentBar::add);
    connect(m_form, &RespondentForm::cancelled, m_form, &QWidget::hide);
}

void RespondentBar::makePeople()
{
    m_people = comboBox(u"respondents"_s, tr("Who answers"));
    PagePlace::keep(m_people);
    m_people->setMinimumContentsLength(24);
    m_people->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    QMenu *menu = makePersonMenu();
    m_person = iconButton(u"edit"_s, tr("Change or remove this person"), u"personMenu"_s);
    connect(m_person, &QPushButton::clicked, this, [this, menu] { popUp(menu, m_person); });
    m_add = button(tr("Add person"), u"beginRespondent"_s, ButtonRole::Quiet);
    setIcon(m_add, u"add"_s);
}

void RespondentBar::makeRound()
{
    m_roundButton = button({}, u"roundMenu"_s, ButtonRole::Quiet);
    m_roundButton->setAccessibleName(tr("Round"));
    setIcon(m_roundButton, u"calendar"_s);
    m_roundMenu = new QMenu(this);
    connect(m_roundButton, &QPushButton::clicked, this, [this] {
        fillRoundMenu();
        popUp(m_roundMenu, m_roundButton);
    });
}

void RespondentBar::showPeople(bool shown)
{
    m_people->setVisible(shown);
    m_person->setVisible(shown);
    m_add->setVisible(shown);
    if (!shown)
        m_form->hide();
}

RespondentForm *RespondentBar::form() const
{
    return m_form;
}

QMenu *RespondentBar::makePersonMenu()
{
    auto *menu = new QMenu(this);
    menu->addAction(tr("Change the name …"), this, &RespondentBar::renameRespondent);
    QMenu *roles = menu->addMenu(tr("Speaks for"));
    for (const core::Role role : core::AllRoles)
        roles->addAction(nameOf(role), this, [this, role] { changeRole(role); });
    menu->addSeparator();
    menu->addAction(tr("Remove with all answers and notes …"), this,
                    &RespondentBar::removeRespondent);
    return menu;
}

void RespondentBar::fillRoundMenu()
{
    m_roundMenu->clear();
    for (const core::Assessment &round : allRounds(m_context)) {
        QAction *action = m_roundMenu->addAction(roundName(round));
        action->setCheckable(true);
        action->setChecked(m_round.assessment && m_round.assessment->id == round.id);
        connect(action, &QAction::triggered, this,
                [this, id = round.id] { Q_EMIT roundChosen(id); });
    }
    m_roundMenu->addSeparator();
    if (m_round.assessment)
        m_roundMenu->addAction(tr("Change the date …"), this, &RespondentBar::changeRoundDate);
    m_roundMenu->addAction(tr("Start a new round"), this, &RespondentBar::startRound);
    m_roundMenu->addSeparator();
    m_roundMenu->addAction(tr("Import answers …"), this, &RespondentBar::importAsked);
    m_roundMenu->addAction(tr("Export answers …"), this, &RespondentBar::exportAsked)
        ->setEnabled(!m_round.answers.isEmpty());
}

void RespondentBar::setRound(const Round &round)
{
    const bool samePeople = round.respondents == m_round.respondents;
    const bool sameRound = round.assessment == m_round.assessment;
    m_round = round;
    if (!sameRound)
        m_roundButton->setText(round.assessment ? roundName(*round.assessment)
                                                : tr("No round yet"));
    if (!samePeople)
        fillRespondents();
}

void RespondentBar::fillRespondents()
{
    m_people->clear();
    for (const core::Respondent &person : m_round.respondents)
        m_people->addItem(tr("%1, %2", "alias and role").arg(person.alias, nameOf(person.role)),
                          person.id.toString());
    setRespondent(m_respondent);
    m_person->setEnabled(!m_round.respondents.isEmpty());
}

void RespondentBar::setRespondent(core::RespondentId respondent)
{
    m_respondent = respondent;
    m_people->setCurrentIndex(m_people->findData(respondent.toString()));
}

const core::Respondent *RespondentBar::current() const
{
    return m_round.respondent(m_respondent);
}

void RespondentBar::beginAdding()
{
    m_form->show();
    m_form->begin();
}

void RespondentBar::add(const QString &alias, core::Role role)
{
    std::optional<core::Assessment> round = m_round.assessment;
    if (!round) {
        const auto started = core::edit::startAssessment(
            m_context.workspace, m_context.organisation, m_context.framework);
        if (!m_context.prompt.check(started))
            return;
        round = m_context.workspace.find<core::Assessment>(m_context.organisation, *started);
        if (!round)
            return;
    }
    const auto added = core::edit::addRespondent(m_context.workspace, *round, alias, role);
    if (!m_context.prompt.check(added))
        return;
    m_form->hide();
    Q_EMIT respondentChosen(*added);
}

void RespondentBar::startRound()
{
    const auto started = core::edit::startAssessment(m_context.workspace, m_context.organisation,
                                                     m_context.framework);
    if (m_context.prompt.check(started))
        Q_EMIT roundChosen(*started);
}

void RespondentBar::changeRoundDate()
{
    if (!m_round.assessment)
        return;
    core::Assessment changed = *m_round.assessment;
    const auto typed
        = m_context.prompt.text(tr("Date of this round"), tr("Year-month-day, such as 2026-09-30"),
                                changed.date.toString(Qt::ISODate));
    if (!typed)
        return;
    changed.date = QDate::fromString(typed->trimmed(), Qt::ISODate);
    if (!changed.date.isValid()) {
        m_context.prompt.tell({core::Error::Kind::Input,
                               tr("“%1” is not a date. The round keeps its old date.").arg(*typed),
                               {}});
        return;
    }
    m_context.prompt.check(core::edit::changeAssessment(m_context.workspace, changed));
}

void RespondentBar::renameRespondent()
{
    const core::Respondent *person = current();
    if (!person)
        return;
    core::Respondent changed = *person;
    const auto alias
        = m_context.prompt.text(tr("Change the name"), tr("Name or alias"), changed.alias);
    if (!alias)
        return;
    changed.alias = alias->trimmed();
    m_context.prompt.check(core::edit::changeRespondent(m_context.workspace, changed));
}

void RespondentBar::changeRole(core::Role role)
{
    const core::Respondent *person = current();
    if (!person)
        return;
    core::Respondent changed = *person;
    changed.role = role;
    m_context.prompt.check(core::edit::changeRespondent(m_context.workspace, changed));
}

void RespondentBar::removeRespondent()
{
    const core::Respondent *person = current();
    if (!person)
        return;
    const auto given = std::ranges::count(m_round.answers, person->id, &core::Answer::respondent);
    const core::Respondent removed = *person;
    if (m_context.prompt.confirm(
            tr("Remove a person"),
            tr("Remove %1 with %2 and all notes? You can undo this.")
                .arg(removed.alias, counted(given, tr("1 answer"), tr("%1 answers"))),
            tr("Remove")))
        m_context.prompt.check(core::edit::removeRespondent(m_context.workspace, removed));
}

} // namespace ui
