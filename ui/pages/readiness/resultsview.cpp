// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/readiness/resultsview.h"

#include "core/workspace/edit.h"
#include "core/workspace/livedossier.h"
#include "ui/charts/radarchart.h"
#include "ui/dialogs/scoringrulesdialog.h"
#include "ui/pages/readiness/findingscard.h"
#include "ui/pages/readiness/pointstable.h"
#include "ui/shell/prompt.h"
#include "ui/support/labels.h"
#include "ui/support/wraplayout.h"

#include <QBoxLayout>
#include <QPushButton>
#include <QResizeEvent>

using namespace Qt::StringLiterals;

namespace ui {

core::report::RadarFigure radarFigure(const core::Framework &framework, const Round &round,
                                      std::span<const core::Target> targets)
{
    core::report::RadarFigure figure;
    for (const PointRow &row : pointRows(framework, round.profile, targets))
        figure.axes.append({row.name, row.profile.score, row.profile.claimed, row.target});
    return figure;
}

ResultsView::ResultsView(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
{
    setObjectName(u"results"_s);
    build();
}

void ResultsView::build()
{
    makeFindingCards();
    m_grid = new FlowGrid(95);
    for (FindingsCard *each :
         {m_patterns, m_dependencies, m_disagreements, m_perception, m_toFindOut})
        m_grid->add(each);
    m_top = new QBoxLayout(QBoxLayout::LeftToRight);
    m_top->setSpacing(space(4));
    m_top->addWidget(makeRadarCard(), 3);
    auto *side = new QVBoxLayout;
    side->setSpacing(space(4));
    side->addWidget(m_heldBack);
    side->addWidget(m_claims, 1);
    m_top->addLayout(side, 2);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space(4));
    column->addLayout(makeHeader());
    column->addLayout(m_top);
    column->addWidget(makeTableCard());
    column->addWidget(m_gaps);
    column->addWidget(m_grid);
}

QLayout *ResultsView::makeHeader()
{
    m_participation = label({}, TextStyle::Body);
    m_participation->setObjectName(u"participation"_s);
    QPushButton *rules = button(tr("Scoring rules …"), u"scoringRules"_s);
    QPushButton *import = button(tr("Import answers …"), u"importAnswers"_s);
    QPushButton *save = button(tr("Export answers …"), u"exportAnswers"_s);
    setIcon(import, u"import"_s);
    setIcon(save, u"export"_s);
    connect(rules, &QPushButton::clicked, this, &ResultsView::changeRules);
    connect(import, &QPushButton::clicked, this, &ResultsView::importAsked);
    connect(save, &QPushButton::clicked, this, &ResultsView::exportAsked);
    auto *row = new WrapLayout(space(2));
    row->addWidget(rules);
    row->addWidget(import);
    row->addWidget(save);
    auto *column = new QVBoxLayout;
    column->setSpacing(space(3));
    column->addWidget(m_participation);
    column->addLayout(row);
    return column;
}

QWidget *ResultsView::makeRadarCard()
{
    auto *frame = new Card;
    m_radar = new RadarChart;
    frame->body()->addWidget(label(tr("Where you stand"), TextStyle::Heading));
    frame->body()->addWidget(m_radar, 1);
    return frame;
}

QWidget *ResultsView::makeTableCard()
{
    auto *frame = new Card;
    m_table = new PointsTable;
    m_mean = quietLabel({}, TextStyle::Note);
    m_mean->setObjectName(u"mean"_s);
    frame->body()->addWidget(label(tr("The points in figures"), TextStyle::Heading));
    frame->body()->addWidget(
        quietLabel(tr("Type 1 to 5 on a row to set the level you aim for."), TextStyle::Note));
    frame->body()->addWidget(m_table);
    frame->body()->addWidget(m_mean);
    connect(m_table->points(), &PointsModel::targetChosen, this,
            [this](const core::PointCode &point, int level) {
                m_context.prompt.check(core::edit::setTarget(m_context.workspace,
                                                             m_context.organisation, point, level));
            });
    return frame;
}

FindingsCard *ResultsView::card(const QString &name, const QString &title, const QString &lead,
                                const QString &whenEmpty)
{
    auto *made = new FindingsCard(name, title, lead, whenEmpty);
    connect(made, &FindingsCard::questionAsked, this, &ResultsView::questionAsked);
    return made;
}

void ResultsView::makeFindingCards()
{
    m_heldBack = card(u"heldBack"_s, tr("Held back by"), {},
                      tr("No point stands below the others, or not enough is known to say."));
    m_gaps = card(u"gaps"_s, tr("Gaps, the widest first"),
                  tr("For each point below its target, the step that comes next."),
                  tr("No point with a score is below its target."));
    m_gaps->addBelow(makePlanButton());
    m_patterns = card(u"patterns"_s, tr("What this looks like"),
                      tr("Known shapes of trouble and success. You know better: take or leave."),
                      tr("The answers and the coverage map match none of the known patterns."));
    m_dependencies = card(u"dependencies"_s, tr("Points that do not fit together"), {},
                          tr("No point runs ahead of another that it depends on."));
    m_disagreements
        = card(u"disagreements"_s, tr("Where people disagree"),
               tr("Answers that are two levels or more apart. Talk about the split ones first."),
               tr("No question has answers that are two levels or more apart."));
    m_perception = card(u"perception"_s, tr("Blind spots and hidden strengths"),
                        tr("Where leaders and staff see the same thing differently. "
                           "It needs three levels from each group."),
                        tr("Leaders and staff do not differ by a level or more on any question, "
                           "or too few of them answered."));
    m_claims = card(u"claims"_s, tr("Claims ahead of the evidence"),
                    tr("More than half a level of what is claimed has no evidence yet."),
                    tr("No claim runs more than half a level ahead of its evidence."));
    m_toFindOut = card(u"toFindOut"_s, tr("Still to find out"),
                       tr("Questions to which nobody gave a level."),
                       tr("Every question has at least one answer."));
}

QWidget *ResultsView::makePlanButton()
{
    QPushButton *plan
        = button(tr("Decide on these steps in the plan"), u"toPlan"_s, ButtonRole::Primary);
    connect(plan, &QPushButton::clicked, this,
            [this] { m_context.navigator.goTo(core::Chapter::Plan); });
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, space(2), 0, 0);
    layout->addWidget(plan);
    layout->addStretch(1);
    return row;
}

void ResultsView::setRound(const Round &round)
{
    m_round = round;
    m_stale = true;
    if (isVisible())
        refresh();
}

void ResultsView::showEvent(QShowEvent *event)
{
    if (m_stale)
        refresh();
    QWidget::showEvent(event);
}

void ResultsView::refresh()
{
    m_stale = false;
    const core::Dossier &dossier = m_context.live.dossier();
    QStringList about
        = {m_round.profile.respondents
               ? findings::participation(m_round.profile, m_round.respondents, m_round.answers)
               : tr("Nobody has answered yet. The results fill as people answer.")};
    if (m_round.assessment)
        about.append(findings::otherPack(m_context.framework, *m_round.assessment));
    m_participation->setText(about.join(u' ').trimmed());
    m_radar->setFigure(radarFigure(m_context.framework, m_round, dossier.targets));
    m_table->points()->setRows(pointRows(m_context.framework, m_round.profile, dossier.targets));
    m_mean->setText(findings::meanNote(m_round.profile));
    m_mean->setVisible(!m_mean->text().isEmpty());
    refreshFindings();
}

void ResultsView::refreshFindings()
{
    const core::Framework &framework = m_context.framework;
    const core::Profile &profile = m_round.profile;
    const core::Dossier &dossier = m_context.live.dossier();
    m_heldBack->setFindings(findings::heldBackBy(framework, profile));
    m_gaps->setFindings(findings::gaps(
        framework, core::rankedGaps(framework, profile, dossier.targets), dossier.targets));
    m_patterns->setFindings(findings::patterns(
        framework, core::matchingPatterns(framework, profile, m_round.answers, dossier.coverage)));
    m_dependencies->setFindings(findings::dependencies(framework, profile));
    m_disagreements->setFindings(findings::disagreements(framework, profile));
    m_perception->setFindings(findings::perceptionGaps(framework, profile));
    m_claims->setFindings(findings::claimsAhead(framework, profile));
    m_toFindOut->setFindings(findings::toFindOut(framework, profile));
}

QWidget *ResultsView::reveal(const core::Source &source)
{
    if (source.kind == core::Source::Kind::Point) {
        m_table->showPoint({source.id});
        return m_table;
    }
    if (std::ranges::any_of(m_context.framework.patterns,
                            [&](const core::Pattern &pattern) { return pattern.id == source.id; }))
        return m_patterns;
    if (std::ranges::any_of(m_context.framework.dependencies,
                            [&](const core::Dependency &each) { return each.id == source.id; }))
        return m_dependencies;
    const QHash<QString, QWidget *> byRule{
        {u"rule 7"_s, m_toFindOut},   {u"rule 10"_s, m_claims},   {u"rule 11"_s, m_disagreements},
        {u"rule 12"_s, m_perception}, {u"rule 14"_s, m_heldBack}, {u"rule 15"_s, m_dependencies}};
    return byRule.value(source.id, m_table);
}

void ResultsView::changeRules()
{
    auto *dialog = new ScoringRulesDialog(m_round.rules, this);
    connect(dialog, &ScoringRulesDialog::chosen, this, [this](core::ScoringRules rules) {
        rules.organisation = m_context.organisation;
        m_context.prompt.check(core::edit::changeScoringRules(m_context.workspace, rules));
    });
    dialog->open();
}

QSize ResultsView::minimumSizeHint() const
{
    return {space(80), QWidget::minimumSizeHint().height()};
}

void ResultsView::resizeEvent(QResizeEvent *event)
{
    const bool narrow = event->size().width() < space(180);
    m_top->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    QWidget::resizeEvent(event);
}

} // namespace ui
