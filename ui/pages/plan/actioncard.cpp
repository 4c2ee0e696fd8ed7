// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/plan/actioncard.h"

#include "ui/forms/rowform.h"
#include "ui/support/labels.h"
#include "ui/widgets/notice.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

ActionCard::ActionCard(const core::Framework &framework, QWidget *parent)
    : QWidget(parent)
    , m_framework(framework)
    , m_heading(label({}, TextStyle::BodyStrong, this))
{
    setObjectName(u"action"_s);
    m_heading->setContentsMargins(0, space(4), 0, 0);
    m_heading->hide();
    auto *card = new Card(this);
    card->body()->addWidget(makeSummary());
    m_fields = makeFields();
    m_fields->hide();
    card->body()->addWidget(m_fields);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(space(2));
    layout->addWidget(m_heading);
    layout->addWidget(card);
}

QWidget *ActionCard::makeSummary()
{
    auto *part = new QWidget(this);
    m_title = label({}, TextStyle::BodyStrong, part);
    m_facts = label({}, TextStyle::Body, part);
    m_sign = quietLabel({}, TextStyle::Body, part);
    m_lacks = inkLabel({}, Ink::Caution, TextStyle::Body, part);
    m_lacks->setObjectName(u"actionLacks"_s);
    m_toggle = button(tr("Edit"), u"actionOpen"_s, ButtonRole::Quiet, part);
    connect(m_toggle, &QPushButton::clicked, this, [this] { setOpened(m_fields->isHidden()); });

    auto *words = new QVBoxLayout;
    words->setSpacing(space(1));
    for (QLabel *each : {m_title, m_facts, m_sign, m_lacks})
        words->addWidget(each);
    auto *layout = new QHBoxLayout(part);
    layout->setContentsMargins({});
    layout->setSpacing(space(3));
    layout->addLayout(words, 1);
    layout->addWidget(m_toggle, 0, Qt::AlignTop);
    return part;
}

QWidget *ActionCard::makeFields()
{
    auto *part = new QWidget(this);
    m_titleField = makeField(u"actionTitle"_s, tr("Action"), &core::Action::title);
    m_owner = makeField(u"actionOwner"_s, tr("Owner"), &core::Action::owner);
    m_signField = makeField(u"actionSign"_s, tr("Sign of success"), &core::Action::signOfSuccess);
    m_owner->setPlaceholder(tr("One person, by name or role"));
    m_start = new DateField(u"actionStart"_s, tr("Start"), part);
    m_end = new DateField(u"actionEnd"_s, tr("End"), part);
    connect(m_start, &DateField::edited, this, &ActionCard::takeDates);
    connect(m_end, &DateField::edited, this, &ActionCard::takeDates);
    m_dates = new Notice(u"actionDates"_s, part);
    m_remove = button({}, u"actionRemove"_s, ButtonRole::Quiet, part);
    connect(m_remove, &QPushButton::clicked, this, &ActionCard::removeWanted);

    auto *grid = new FlowGrid(44, part);
    for (QWidget *each : std::initializer_list<QWidget *>{m_owner, m_start, m_end})
        grid->add(each);
    grid->layout()->setAlignment(m_owner, Qt::AlignTop);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins({});
    layout->setSpacing(space(3));
    layout->addWidget(m_titleField);
    layout->addWidget(grid);
    layout->addWidget(m_dates);
    layout->addWidget(m_signField);
    layout->addWidget(makeWeighing());
    layout->addWidget(m_remove, 0, Qt::AlignLeft);
    return part;
}

QWidget *ActionCard::makeWeighing()
{
    using Phase = core::Action::Phase;
    m_weighing = new RowForm<core::Action>(u"action"_s, this);
    m_weighing->line();
    m_weighing->choice<Phase>(
        u"phase"_s, &core::Action::phase, tr("Phase"), {Phase::Before, Phase::During, Phase::After},
        {tr("Before the tools come"), tr("While they come"), tr("Once they are in use")},
        tr("not said"), 3);
    m_weighing->number(u"effort"_s, &core::Action::effortDays, tr("Days of work"), 999, 2);
    m_weighing->mark(u"usefulness"_s, &core::Action::usefulness, tr("Usefulness"),
                     {tr("1 little"), tr("2"), tr("3 some"), tr("4"), tr("5 much")}, tr("not said"),
                     2);
    m_weighing->line();
    m_weighing->tick(u"big"_s, &core::Action::bigMove,
                     tr("A big move: it asks much of many people at once"));
    m_weighing->edited = [this](const core::Action &action) {
        m_action.phase = action.phase;
        m_action.effortDays = action.effortDays;
        m_action.usefulness = action.usefulness;
        m_action.bigMove = action.bigMove;
        Q_EMIT edited(m_action);
    };
    return m_weighing;
}

TextField *ActionCard::makeField(const QString &name, const QString &title,
                                 QString core::Action::*member)
{
    auto *field = new TextField(name, title, TextField::Lines::Growing, {}, this);
    connect(field, &TextField::edited, this, [this, member](const QString &text) {
        m_action.*member = text;
        Q_EMIT edited(m_action);
    });
    return field;
}

void ActionCard::takeDates()
{
    const std::optional<QDate> start = m_start->date();
    const std::optional<QDate> end = m_end->date();
    m_datesRefused = start && end && *end < *start;
    if (m_datesRefused) {
        m_dates->tell(
            Notice::Tone::Bad,
            tr("The end, %1, is before the start, %2.").arg(dayName(*end), dayName(*start)),
            {tr("Change one of them. Until then the plan keeps what it had: %1.")
                 .arg(spanOf(m_action).isEmpty() ? tr("no dates") : spanOf(m_action))});
        return;
    }
    m_dates->clear();
    m_action.start = start;
    m_action.end = end;
    Q_EMIT edited(m_action);
}

void ActionCard::setValue(const core::Action &action)
{
    const bool datesMoved = action.start != m_action.start || action.end != m_action.end;
    m_action = action;
    m_titleField->setText(action.title);
    m_owner->setText(action.owner);
    m_signField->setText(action.signOfSuccess);
    m_weighing->setValue(action);
    if (!m_datesRefused || datesMoved) {
        m_datesRefused = false;
        m_dates->clear();
        m_start->setDate(action.start);
        m_end->setDate(action.end);
    }
    showSummary();
}

void ActionCard::showSummary()
{
    const QString title
        = m_action.title.isEmpty() ? tr("An action without a name") : m_action.title;
    QStringList facts;
    for (const QString &fact : {m_action.owner, spanOf(m_action)})
        if (!fact.isEmpty())
            facts.append(fact);
    if (!m_action.point.isEmpty())
        facts.append(pointName(m_framework, m_action.point));
    m_title->setText(title);
    m_facts->setText(facts.join(u"  ·  "_s));
    m_facts->setVisible(!facts.isEmpty());
    m_sign->setText(tr("Sign of success: %1").arg(m_action.signOfSuccess));
    m_sign->setVisible(!m_action.signOfSuccess.isEmpty() && m_fields->isHidden());
    m_lacks->setText(lacksOf(m_action));
    m_lacks->setVisible(!m_lacks->text().isEmpty());
    setAccessibleName(title);
    m_toggle->setAccessibleName(tr("%1: %2").arg(m_toggle->text(), title));
    m_remove->setText(m_action.point.isEmpty() ? tr("Remove from the plan")
                                               : tr("Take back to the proposals"));
    m_remove->setAccessibleName(tr("%1: %2").arg(m_remove->text(), title));
}

const core::Action &ActionCard::value() const
{
    return m_action;
}

void ActionCard::setHeading(const QString &heading)
{
    m_heading->setText(heading);
    m_heading->setVisible(!heading.isEmpty());
}

void ActionCard::openAt(Field field)
{
    setOpened(true);
    const TextField *chosen = field == Field::Title ? m_titleField : m_owner;
    chosen->editor()->setFocus(Qt::OtherFocusReason);
}

void ActionCard::setOpened(bool opened)
{
    m_fields->setVisible(opened);
    m_toggle->setText(opened ? tr("Done") : tr("Edit"));
    showSummary();
}

QString spanOf(const core::Action &action)
{
    if (action.start && action.end)
        return ActionCard::tr("%1 – %2").arg(dayName(*action.start), dayName(*action.end));
    if (action.start)
        return ActionCard::tr("from %1").arg(dayName(*action.start));
    return action.end ? ActionCard::tr("until %1").arg(dayName(*action.end)) : QString();
}

QString lacksOf(const core::Action &action)
{
    QStringList lacks;
    if (action.owner.trimmed().isEmpty())
        lacks.append(ActionCard::tr("owner"));
    if (!action.start)
        lacks.append(ActionCard::tr("start"));
    if (!action.end)
        lacks.append(ActionCard::tr("end"));
    if (action.signOfSuccess.trimmed().isEmpty())
        lacks.append(ActionCard::tr("sign of success"));
    return lacks.isEmpty() ? QString() : ActionCard::tr("Still open: %1").arg(lacks.join(u", "_s));
}

} // namespace ui
