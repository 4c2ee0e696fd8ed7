// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/rules/policypart.h"

#include "core/base/text.h"
#include "core/strategy/starters.h"
#include "ui/forms/fixedrows.h"
#include "ui/pages/rules/rulespage.h"
#include "ui/support/labels.h"
#include "ui/widgets/pageframe.h"
#include "ui/widgets/widgets.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

using State = core::PolicyPart::State;

/// Every heading, with what is stored about it.
QList<core::PolicyPart> policyRows(const core::Dossier &dossier)
{
    QList<core::PolicyPart> rows;
    for (const core::Starters::PolicyHeading &heading : core::builtInStarters().policy) {
        const auto stored
            = std::ranges::find(dossier.policy, heading.code, &core::PolicyPart::code);
        core::PolicyPart row;
        row.code = heading.code;
        rows << (stored == dossier.policy.end() ? row : *stored);
    }
    return rows;
}

QString headingOf(const core::PolicyPart &row)
{
    const core::Starters::PolicyHeading *heading = core::builtInStarters().policyHeading(row.code);
    return heading ? heading->title : row.code;
}

/// Of the first paragraph, up to a whole word.
QString beginningOf(const QString &text)
{
    constexpr int MostCharacters = 160;
    return core::shortened(text.section(u'\n', 0, 0), MostCharacters);
}

qsizetype countOf(const QList<core::PolicyPart> &rows, State state)
{
    return std::ranges::count(rows, state, &core::PolicyPart::state);
}

} // namespace

PolicyPart::PolicyPart(const PageContext &context, QWidget *parent)
    : PagePart(parent)
    , m_context(context)
    , m_frame(new PageFrame(tr("Policy"),
                            tr("What people may do in the organisation’s name, and what helps "
                               "them do it. Take our words, then make them yours."),
                            this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_frame);
    auto *top = new QHBoxLayout;
    m_state = label({}, TextStyle::Body, this);
    m_state->setObjectName(u"policyCount"_s);
    m_all = button(tr("Take our words for every empty heading"), u"policyAll"_s, ButtonRole::Plain,
                   this);
    connect(m_all, &QPushButton::clicked, this, &PolicyPart::takeAll);
    top->addWidget(m_state, 1);
    top->addWidget(m_all);
    m_frame->column()->addLayout(top);
    m_rows = makeRows();
    m_frame->column()->addWidget(m_rows);
    refresh();
}

FixedRows<core::PolicyPart> *PolicyPart::makeRows()
{
    RowLook<core::PolicyPart> look;
    look.name = u"policy"_s;
    look.style = RowLook<core::PolicyPart>::Style::Card;
    look.title = headingOf;
    look.facts = [](const core::PolicyPart &row) {
        QStringList facts;
        QString state = row.state == State::Agreed ? tr("Agreed")
            : row.state == State::Draft            ? tr("Draft")
                                                   : QString();
        if (!row.owner.isEmpty())
            state += (state.isEmpty() ? QString() : u"  ·  "_s) + row.owner;
        if (!state.isEmpty())
            facts << state;
        if (!row.text.isEmpty())
            facts << beginningOf(row.text);
        return facts;
    };
    look.lacks = [](const core::PolicyPart &row) {
        return row.state == State::Missing ? tr("Not begun") : QString();
    };
    look.fields = [](RowForm<core::PolicyPart> &form) {
        auto *text = new TextField(
            u"policyText"_s, tr("Text"), TextField::Lines::Several,
            tr("Fill in what stands in square brackets. Empty the field to take our "
               "words again."));
        connect(text, &TextField::edited, &form, [&form](const QString &typed) {
            core::PolicyPart row = form.value();
            row.text = typed;
            // What is written is begun.
            if (row.state == State::Missing && !typed.trimmed().isEmpty())
                row.state = State::Draft;
            form.change(row);
        });
        form.custom(text, [text](const core::PolicyPart &row) { text->setText(row.text); });
        auto *words = button(tr("Take our words"), u"policyWords"_s, ButtonRole::Quiet);
        connect(words, &QPushButton::clicked, &form, [&form] {
            core::PolicyPart row = form.value();
            if (const auto *heading = core::builtInStarters().policyHeading(row.code))
                row.text = heading->text;
            row.state = State::Draft;
            form.change(row);
        });
        form.custom(words, [words](const core::PolicyPart &row) {
            words->setVisible(row.text.trimmed().isEmpty());
        });
        form.line();
        form.choice<State>(u"state"_s, &core::PolicyPart::state, tr("How far it is"),
                           {State::Missing, State::Draft, State::Agreed},
                           {tr("Not begun"), tr("Draft"), tr("Agreed")}, 2);
        form.text(u"owner"_s, &core::PolicyPart::owner, tr("Owner"), 3);
        form.date(u"review"_s, &core::PolicyPart::review, tr("Review on"), 3);
    };
    return new FixedRows<core::PolicyPart>(
        m_context, look, policyRows, [](const core::PolicyPart &row) { return row.code; }, this);
}

void PolicyPart::takeAll()
{
    QList<core::PolicyPart> taken;
    for (core::PolicyPart row : policyRows(m_context.live.dossier())) {
        const auto *heading = core::builtInStarters().policyHeading(row.code);
        if (!heading || !row.text.trimmed().isEmpty())
            continue;
        row.text = heading->text;
        row.state = State::Draft;
        taken << row;
    }
    (void)m_context.prompt.check(
        core::edit::setRows<core::PolicyPart>(m_context.workspace, m_context.organisation, taken));
}

void PolicyPart::refresh()
{
    const QList<core::PolicyPart> rows = policyRows(m_context.live.dossier());
    m_state->setText(tr("Agreed: %1 of %3 headings. Drafted: %2.")
                         .arg(QString::number(countOf(rows, State::Agreed)),
                              QString::number(countOf(rows, State::Draft)),
                              QString::number(rows.size())));
    m_all->setEnabled(std::ranges::any_of(
        rows, [](const core::PolicyPart &row) { return row.text.trimmed().isEmpty(); }));
    m_rows->refresh();
}

void PolicyPart::reveal(const core::Source &source)
{
    if (RowCard<core::PolicyPart> *card = m_rows->card(source.id)) {
        card->openAndFocus();
        m_frame->scrollTo(card);
    } else {
        m_all->setFocus(Qt::OtherFocusReason);
    }
}

PagePart *createPolicyPart(const PageContext &context, QWidget *parent)
{
    return new PolicyPart(context, parent);
}

} // namespace ui
