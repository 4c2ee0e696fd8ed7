// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/vision/visionpage.h"

#include "core/workspace/edit.h"
#include "core/workspace/livedossier.h"
#include "ui/pages/vision/visionexclusionrow.h"
#include "ui/pages/vision/visionobjectivecard.h"
#include "ui/shell/prompt.h"
#include "ui/widgets/addline.h"
#include "ui/widgets/flushfields.h"
#include "ui/widgets/wordmeter.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace ui {

VisionPage::VisionPage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_frame(new PageFrame(tr("Vision"),
                            tr("Say where you want to be, then make it something you can check: "
                               "every objective asks for a figure, a date and an owner."),
                            this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_frame);
    addFutureDay();
    addStatement();
    addObjectives();
    addExclusions();
    m_frame->column()->addStretch(1);
    connect(&context.live, &core::LiveDossier::changed, this, &VisionPage::refresh);
    refresh();
}

/// While there is still a page that can take what was typed last.
VisionPage::~VisionPage()
{
    flush();
}

void VisionPage::addFutureDay()
{
    auto *card = new Card(this);
    m_futureDay = new TextField(u"visionFutureDay"_s, tr("A working day when it has worked"),
                                TextField::Lines::Several, {}, this);
    m_futureDay->setPlaceholder(tr("It is a Tuesday, a year from now. Somebody needs to know …"));
    connect(m_futureDay, &TextField::edited, this,
            [this](const QString &text) { changeVision(&core::Vision::futureDay, text); });
    card->body()->addWidget(m_futureDay);
    card->body()->addWidget(
        quietLabel(tr("•  Somebody needs an answer: where do they look, and who replies?\n"
                      "•  Something was learned yesterday: how do the others hear of it today?\n"
                      "•  What has stopped: which e-mails, meetings or repeated questions?"),
                   TextStyle::Body, card));
    m_frame->column()->addWidget(card);
}

void VisionPage::addStatement()
{
    auto *card = new Card(this);
    m_statement = new TextField(u"visionStatement"_s,
                                tr("The vision in at most %1 words").arg(core::VisionWordLimit),
                                TextField::Lines::Several, {}, this);
    m_statement->setPlaceholder(
        tr("What people inside and outside will be able to do, and what they gain from it."));
    m_meter = new WordMeter(u"visionWordCount"_s, core::VisionWordLimit, this);
    // The count follows every key; what is stored follows the pauses.
    if (auto *editor = qobject_cast<QPlainTextEdit *>(m_statement->editor()))
        connect(editor, &QPlainTextEdit::textChanged, this,
                [this] { m_meter->setText(m_statement->text()); });
    connect(m_statement, &TextField::edited, this,
            [this](const QString &text) { changeVision(&core::Vision::statement, text); });
    card->body()->addWidget(m_statement);
    card->body()->addWidget(m_meter);
    m_frame->column()->addWidget(card);
}

void VisionPage::addObjectives()
{
    QVBoxLayout *column = m_frame->column();
    column->addSpacing(space(4));
    column->addWidget(label(tr("Objectives"), TextStyle::Heading, this));
    column->addWidget(quietLabel(tr("Three are enough for a first strategy. Put the most important "
                                    "one first: the summary of the report takes the first three."),
                                 TextStyle::Body, this));
    m_firstObjective
        = button(tr("Add the first objective"), u"firstObjective"_s, ButtonRole::Primary);
    connect(m_firstObjective, &QPushButton::clicked, this, &VisionPage::addObjective);
    m_noObjectives = new EmptyState(
        u"target"_s,
        tr("No objectives yet. An objective says what will be different, by how much, by when, and "
           "who answers for it."),
        m_firstObjective, this);
    column->addWidget(m_noObjectives);

    auto *list = new QVBoxLayout;
    list->setSpacing(space(4));
    column->addLayout(list);
    m_objectives = std::make_unique<CardList<core::Objective, VisionObjectiveCard>>(
        list, [](const core::Objective &objective) { return objective.id.toString(); },
        [this](const core::Objective &) { return makeObjective(); });
    m_addObjective = button(tr("Add an objective"), u"addObjective"_s, ButtonRole::Plain, this);
    connect(m_addObjective, &QPushButton::clicked, this, &VisionPage::addObjective);
    column->addWidget(m_addObjective, 0, Qt::AlignLeft);
}

void VisionPage::addExclusions()
{
    QVBoxLayout *column = m_frame->column();
    column->addSpacing(space(4));
    column->addWidget(label(tr("What we will not do"), TextStyle::Heading, this));
    column->addWidget(quietLabel(tr("Saying no is half of a strategy. It saves time, and it stops "
                                    "the same idea from coming back every month."),
                                 TextStyle::Body, this));
    auto *card = new Card(this);
    auto *list = new QVBoxLayout;
    list->setSpacing(space(3));
    card->body()->addLayout(list);
    m_exclusions = std::make_unique<CardList<core::Exclusion, VisionExclusionRow>>(
        list, [](const core::Exclusion &exclusion) { return exclusion.id.toString(); },
        [this](const core::Exclusion &) { return makeExclusion(); });
    m_addExclusion
        = new AddLine(u"addExclusion"_s, tr("Something we will not do"),
                      tr("Such as: open an account on every new network"), tr("Add"), this);
    connect(m_addExclusion, &AddLine::added, this, &VisionPage::addExclusion);
    card->body()->addWidget(m_addExclusion);
    column->addWidget(card);
}

void VisionPage::refresh()
{
    const core::Dossier &dossier = m_context.live.dossier();
    m_futureDay->setText(dossier.vision.futureDay);
    m_statement->setText(dossier.vision.statement);
    m_meter->setText(m_statement->text());
    m_objectives->setValues(dossier.objectives);
    m_exclusions->setValues(dossier.exclusions);
    m_noObjectives->setVisible(dossier.objectives.isEmpty());
    m_addObjective->setVisible(!dossier.objectives.isEmpty());
    placeObjectives();
}

void VisionPage::placeObjectives()
{
    const auto &objectives = m_context.live.dossier().objectives;
    for (int i = 0; i < objectives.size(); ++i)
        if (auto *card = m_objectives->find(objectives[i].id.toString()))
            card->setPlace(i, int(objectives.size()));
}

VisionObjectiveCard *VisionPage::makeObjective()
{
    auto *card = new VisionObjectiveCard(m_context.workspace.clock(), this);
    connect(card, &VisionObjectiveCard::edited, this, [this](const core::Objective &objective) {
        m_context.prompt.check(core::edit::changeObjective(m_context.workspace, objective));
    });
    connect(card, &VisionObjectiveCard::moveWanted, this,
            [this, card](int places) { moveObjective(card, places); });
    connect(card, &VisionObjectiveCard::removeWanted, this,
            [this, card] { removeObjective(card->value()); });
    return card;
}

VisionExclusionRow *VisionPage::makeExclusion()
{
    auto *row = new VisionExclusionRow(this);
    connect(row, &VisionExclusionRow::edited, this, [this](const core::Exclusion &exclusion) {
        m_context.prompt.check(core::edit::changeExclusion(m_context.workspace, exclusion));
    });
    connect(row, &VisionExclusionRow::removeWanted, this, [this, row] {
        m_context.prompt.check(core::edit::removeExclusion(m_context.workspace, row->value()));
    });
    return row;
}

void VisionPage::changeVision(QString core::Vision::*member, const QString &text)
{
    core::Vision vision = m_context.live.dossier().vision;
    vision.organisation = m_context.organisation;
    vision.*member = text;
    m_context.prompt.check(core::edit::changeVision(m_context.workspace, vision));
}

void VisionPage::addObjective()
{
    const auto added = core::edit::addObjective(m_context.workspace, m_context.organisation);
    if (!m_context.prompt.check(added))
        return;
    if (auto *card = m_objectives->find(added->toString())) {
        card->focusTitle();
        m_frame->scrollTo(card);
    }
}

void VisionPage::moveObjective(VisionObjectiveCard *card, int places)
{
    flushFields(*card);
    m_context.prompt.check(core::edit::moveObjective(m_context.workspace, card->value(), places));
    m_frame->scrollTo(card);
}

void VisionPage::removeObjective(const core::Objective &objective)
{
    const bool blank = objective.title.isEmpty() && objective.measure.isEmpty();
    if (!blank
        && !m_context.prompt.confirm(
            tr("Remove an objective"),
            tr("Remove the objective “%1”? You can undo this.").arg(objective.title), tr("Remove")))
        return;
    m_context.prompt.check(core::edit::removeObjective(m_context.workspace, objective));
}

void VisionPage::addExclusion(const QString &text)
{
    const auto added = core::edit::addExclusion(m_context.workspace, m_context.organisation, text);
    if (!m_context.prompt.check(added))
        return;
    m_addExclusion->clear();
    if (auto *row = m_exclusions->find(added->toString()))
        row->focusReason();
}

void VisionPage::reveal(const core::Source &source)
{
    QWidget *place = nullptr;
    if (source.kind == core::Source::Kind::Vision) {
        TextField *field = source.id == u"futureDay"_s ? m_futureDay : m_statement;
        field->editor()->setFocus(Qt::OtherFocusReason);
        place = field;
    } else if (source.kind == core::Source::Kind::Objective) {
        auto *card = m_objectives->find(source.id);
        QWidget *add = m_addObjective->isHidden() ? m_firstObjective : m_addObjective;
        place = card ? static_cast<QWidget *>(card) : add;
        card ? card->focusTitle() : add->setFocus(Qt::OtherFocusReason);
    } else if (source.kind == core::Source::Kind::Exclusion) {
        auto *row = m_exclusions->find(source.id);
        place = row ? static_cast<QWidget *>(row) : m_addExclusion;
        row ? row->focusText() : m_addExclusion->editor()->setFocus(Qt::OtherFocusReason);
    }
    if (place)
        m_frame->scrollTo(place);
}

void VisionPage::flush()
{
    flushFields(*this);
}

Page *createVisionPage(const PageContext &context, QWidget *parent)
{
    return new VisionPage(context, parent);
}

} // namespace ui
