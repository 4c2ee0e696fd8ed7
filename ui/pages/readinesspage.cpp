// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/readinesspage.h"

#include "core/workspace/livedossier.h"
#include "ui/pages/readiness/answerfiles.h"
#include "ui/pages/readiness/interview.h"
#include "ui/pages/readiness/respondentbar.h"
#include "ui/pages/readiness/respondentform.h"
#include "ui/pages/readiness/resultsview.h"
#include "ui/support/wraplayout.h"
#include "ui/widgets/flushfields.h"
#include "ui/widgets/pageplace.h"
#include "ui/widgets/widgets.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

Page *createReadinessPage(const PageContext &context, QWidget *parent)
{
    return new ReadinessPage(context, parent);
}

ReadinessPage::ReadinessPage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
{
    setObjectName(u"readinessPage"_s);
    build();
    connect(&context.live, &core::LiveDossier::changed, this, &ReadinessPage::take);
    readRoundAnew();
    showPart(Questions);
}

ReadinessPage::~ReadinessPage()
{
    flush();
}

void ReadinessPage::build()
{
    m_frame = new PageFrame(tr("Readiness"),
                            tr("Answer what you know. One key answers and moves on."), this, 280);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->addWidget(m_frame);

    m_parts = new Segments(u"readinessParts"_s, tr("Part"), {tr("Questions"), tr("Results")});
    PagePlace::keep(m_parts);
    m_parts->setCurrent(Questions);
    m_bar = new RespondentBar(m_context);
    m_interview = new Interview(m_context);
    m_results = new ResultsView(m_context);
    auto *top = new WrapLayout(space(4));
    top->addWidget(m_parts);
    top->addWidget(m_bar);
    m_frame->column()->addLayout(top);
    m_frame->column()->addWidget(m_bar->form());
    m_frame->column()->addWidget(makeStart());
    m_frame->column()->addWidget(m_interview);
    m_frame->column()->addWidget(m_results);

    connect(m_parts, &Segments::chosen, this,
            [this](int part) { showPart(static_cast<Part>(part)); });
    connect(m_bar, &RespondentBar::respondentChosen, this, &ReadinessPage::chooseRespondent);
    connect(m_bar, &RespondentBar::roundChosen, this, &ReadinessPage::chooseRound);
    connect(m_startForm, &RespondentForm::given, m_bar, &RespondentBar::add);
    connect(m_interview, &Interview::resultsAsked, this, [this] { showPart(Results); });
    connect(m_results, &ResultsView::questionAsked, this, [this](const core::QuestionCode &code) {
        showPart(Questions);
        m_interview->showQuestion(code);
        m_interview->takeFocus();
    });
    const auto import = [this] {
        chooseRound({}); // where the answers of a file go
        importAnswers(m_context);
    };
    const auto save = [this] { exportAnswers(m_context, m_round); };
    connect(m_bar, &RespondentBar::importAsked, this, import);
    connect(m_bar, &RespondentBar::exportAsked, this, save);
    connect(m_results, &ResultsView::importAsked, this, import);
    connect(m_results, &ResultsView::exportAsked, this, save);
}

QWidget *ReadinessPage::makeStart()
{
    m_start = new Card;
    m_start->setObjectName(u"readinessStart"_s);
    m_startForm = new RespondentForm(tr("Start answering"));
    QPushButton *import = button(tr("Import answers …"), u"importFirst"_s, ButtonRole::Quiet);
    setIcon(import, u"import"_s);
    connect(import, &QPushButton::clicked, this, [this] { importAnswers(m_context); });
    m_start->body()->addWidget(label(tr("Who answers first?"), TextStyle::Heading));
    m_start->body()->addWidget(quietLabel(
        tr("There are %1 questions; they take about 30 minutes. Use an alias where people should "
           "stay unnamed. You can add more people later: leaders, managers and staff often see "
           "things differently, and that is worth knowing.")
            .arg(m_context.framework.questionCount())));
    m_start->body()->addWidget(m_startForm);
    m_start->body()->addWidget(import, 0, Qt::AlignLeft);
    return m_start;
}

void ReadinessPage::showPart(Part part)
{
    const bool questions = part == Questions;
    const bool somebody = !m_round.respondents.isEmpty();
    m_parts->setCurrent(part);
    m_bar->setVisible(somebody);
    m_bar->showPeople(questions);
    m_start->setVisible(questions && !somebody);
    m_interview->setVisible(questions && somebody);
    m_results->setVisible(!questions);
    if (questions && somebody)
        m_interview->takeFocus();
}

void ReadinessPage::take(const core::Change &change)
{
    const bool ours = change.touches<core::Assessment>() || change.touches<core::Respondent>()
        || change.touches<core::Answer>() || change.touches<core::ScoringRules>();
    // The results also look at the targets and at the coverage map.
    const bool results = change.touches<core::Target>() || change.touches<core::Tool>()
        || change.touches<core::CoverageEntry>();
    if (ours || change.touches<core::DraftNote>())
        readRoundAnew();
    else if (results)
        m_results->setRound(m_round);
    if (change.cause == core::Change::Cause::Undo || change.cause == core::Change::Cause::Redo)
        showChangedAnswer(change);
}

void ReadinessPage::readRoundAnew()
{
    const bool nobody = m_round.respondents.isEmpty();
    m_round = readRound(m_context, m_chosenRound);
    m_bar->setRound(m_round);
    m_interview->setRound(m_round);
    m_results->setRound(m_round);
    if (!m_round.respondent(m_interview->respondent()))
        chooseRespondent(m_round.respondents.isEmpty() ? core::RespondentId()
                                                       : m_round.respondents.first().id);
    if (nobody != m_round.respondents.isEmpty())
        showPart(static_cast<Part>(m_parts->current()));
}

void ReadinessPage::showChangedAnswer(const core::Change &change)
{
    // What came back or went alone, the person wants to see. An import undone is many.
    if (const auto answer = change.only<core::Answer>())
        showQuestionOf(*answer);
    else if (const auto note = change.only<core::DraftNote>())
        showQuestionOf(*note);
}

template<class Said>
void ReadinessPage::showQuestionOf(const Said &said)
{
    if (!m_round.respondent(said.respondent))
        return;
    // The focus stays in a note that is being typed.
    if (said.respondent != m_interview->respondent())
        chooseRespondent(said.respondent);
    m_interview->showQuestion(said.question);
}

void ReadinessPage::chooseRespondent(core::RespondentId respondent)
{
    m_bar->setRespondent(respondent);
    m_interview->setRespondent(respondent);
    if (m_interview->isVisible())
        m_interview->takeFocus();
}

void ReadinessPage::chooseRound(core::AssessmentId round)
{
    m_chosenRound = round;
    readRoundAnew();
}

void ReadinessPage::reveal(const core::Source &source)
{
    switch (source.kind) {
    case core::Source::Kind::Question:
        showPart(Questions);
        m_interview->showQuestion(core::QuestionCode{source.id});
        m_interview->takeFocus();
        break;
    case core::Source::Kind::Answer:
        revealAnswer(core::AnswerId::parse(source.id));
        break;
    case core::Source::Kind::Point:
    case core::Source::Kind::Rule:
        showPart(Results);
        m_frame->scrollTo(m_results->reveal(source));
        break;
    default:
        showPart(Questions);
        if (m_round.respondents.isEmpty())
            m_startForm->begin();
        break;
    }
}

void ReadinessPage::revealAnswer(core::AnswerId id)
{
    const auto answer = m_context.workspace.find<core::Answer>(m_context.organisation, id);
    if (!answer)
        return;
    chooseRound(answer->assessment);
    showPart(Questions);
    showQuestionOf(*answer);
    m_interview->takeFocus();
}

void ReadinessPage::flush()
{
    m_interview->flush();
    finishCells(*this);
}

void ReadinessPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_round.respondents.isEmpty())
        m_startForm->begin();
    else if (!m_interview->isHidden())
        m_interview->takeFocus();
}

} // namespace ui
