// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/rules/moderationpart.h"

#include "core/strategy/starters.h"
#include "ui/forms/rowsection.h"
#include "ui/forms/singleform.h"
#include "ui/pages/rules/rulespage.h"
#include "ui/widgets/addline.h"
#include "ui/widgets/pageframe.h"
#include "ui/widgets/widgets.h"

#include <QLineEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// The rules to start from that nobody has taken over yet, word for word.
QList<core::HouseRule> ruleIdeas(const core::Dossier &dossier)
{
    QList<core::HouseRule> ideas;
    for (const QString &text : core::builtInStarters().houseRules) {
        if (std::ranges::count(dossier.houseRules, text, &core::HouseRule::text) > 0)
            continue;
        core::HouseRule rule;
        rule.text = text;
        ideas << rule;
    }
    return ideas;
}

} // namespace

ModerationPart::ModerationPart(const PageContext &context, QWidget *parent)
    : PagePart(parent)
    , m_context(context)
    , m_frame(new PageFrame(tr("Moderation"),
                            tr("A few rules that everybody can see, and people who keep them in "
                               "the open."),
                            this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_frame);
    m_frame->column()->setSpacing(space(10));
    m_rules = makeRules();
    m_frame->column()->addWidget(m_rules);
    m_form = makeForm();
    m_frame->column()->addWidget(m_form);
    refresh();
}

RowSection<core::HouseRule> *ModerationPart::makeRules()
{
    RowList<core::HouseRule> list;
    list.words = {tr("House rules"),
                  tr("What you welcome, what you remove, how to complain. They stand on every "
                     "public page."),
                  tr("No rule yet. Take some of ours below, or write your own."),
                  tr("A rule"),
                  tr("We answer on working days from 9 to 5"),
                  tr("Add the rule"),
                  tr("Rules to start from")};
    list.look.name = u"houseRule"_s;
    list.look.title = [](const core::HouseRule &row) { return row.text; };
    list.look.fields = [](RowForm<core::HouseRule> &form) {
        form.text(u"text"_s, &core::HouseRule::text, tr("Rule"));
    };
    list.rows = [](const core::Dossier &dossier) { return dossier.houseRules; };
    list.make = [](const QString &typed) {
        core::HouseRule row;
        row.text = typed;
        return row;
    };
    list.ideas = ruleIdeas;
    return new RowSection<core::HouseRule>(m_context, list, this);
}

RowForm<core::Governance> *ModerationPart::makeForm()
{
    auto *form = singleForm<core::Governance>(m_context, u"governance"_s, this);
    form->text(u"hours"_s, &core::Governance::moderationHours, tr("When somebody watches"), 1,
               tr("For example: working days from 8 to 6; nobody at the weekend."));
    form->text(u"moderation"_s, &core::Governance::moderation, tr("How moderators work"), 1,
               tr("What they remove, what they keep, what they pass on, and how they say so."),
               TextField::Lines::Several);
    auto *words = button(tr("Take our words"), u"moderationWords"_s, ButtonRole::Quiet, this);
    connect(words, &QPushButton::clicked, form, [form] {
        core::Governance row = form->value();
        row.moderation = core::builtInStarters().moderation;
        form->change(row);
    });
    form->custom(words, [words](const core::Governance &row) {
        words->setVisible(row.moderation.trimmed().isEmpty());
    });
    form->text(u"records"_s, &core::Governance::records, tr("How posts and chats are kept"), 1,
               tr("Who can find a post again when somebody asks for it, and when it is deleted."));
    return form;
}

void ModerationPart::refresh()
{
    m_rules->refresh();
    m_form->setValue(m_context.live.dossier().governance);
}

void ModerationPart::reveal(const core::Source &source)
{
    if (RowCard<core::HouseRule> *card = m_rules->card(source.id)) {
        card->openAndFocus();
        m_frame->scrollTo(card);
    } else {
        m_rules->adding()->editor()->setFocus(Qt::OtherFocusReason);
        m_frame->scrollTo(m_rules);
    }
}

PagePart *createModerationPart(const PageContext &context, QWidget *parent)
{
    return new ModerationPart(context, parent);
}

} // namespace ui
