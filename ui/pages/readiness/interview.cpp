// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/readiness/interview.h"

#include "core/workspace/edit.h"
#include "ui/dialogs/answerhistory.h"
#include "ui/pages/readiness/evidencepanel.h"
#include "ui/pages/readiness/interviewtexts.h"
#include "ui/pages/readiness/profileside.h"
#include "ui/pages/readiness/questionstrip.h"
#include "ui/pages/readiness/questionview.h"
#include "ui/shell/prompt.h"
#include "ui/support/labels.h"
#include "ui/support/wraplayout.h"

#include <QBoxLayout>
#include <QPushButton>
#include <QResizeEvent>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace ui {

Interview::Interview(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
{
    setObjectName(u"interview"_s);
    setAttribute(Qt::WA_StaticContents);
    for (const core::Point &point : context.framework.points)
        for (const core::Question &question : point.questions)
            m_questions.append({&point, &question});
    build();
    addKeys();
}

void Interview::build()
{
    m_strip = new QuestionStrip(stripGroups(m_context.framework));
    m_counts = quietLabel({}, TextStyle::Note);
    m_counts->setObjectName(u"counts"_s);
    m_view = new QuestionView;
    m_view->setReadOnly(m_context.workspace.mode() == core::Workspace::Mode::ReadOnly);
    m_side = new ProfileSide(m_context.framework);
    m_sideLead = quietLabel({}, TextStyle::Note);
    auto *side = new Card;
    side->body()->addWidget(label(tr("Profile so far"), TextStyle::Heading));
    side->body()->addWidget(m_sideLead);
    side->body()->addWidget(m_side);
    side->body()->addStretch(1);

    auto *left = new QVBoxLayout;
    left->setSpacing(space(3));
    left->addWidget(m_view);
    left->addLayout(makeFooter());
    left->addStretch(1);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight);
    m_columns->setSpacing(space(4));
    m_columns->addLayout(left, 5);
    m_columns->addWidget(side, 2, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space(2));
    column->addWidget(m_strip);
    auto *state = new QHBoxLayout;
    state->addWidget(m_counts, 1);
    state->addWidget(m_lastLabel, 1);
    column->addLayout(state);
    column->addLayout(m_columns, 1);

    connect(m_strip, &QuestionStrip::chosen, this, qOverload<int>(&Interview::showQuestion));
    connect(m_side, &ProfileSide::chosen, this, &Interview::showPoint);
    connect(m_view, &QuestionView::levelChosen, this,
            [this](int level) { reply(core::Answer::Kind::Level, level, m_view->note()); });
    connect(m_view, &QuestionView::dontKnowChosen, this,
            [this] { reply(core::Answer::Kind::DontKnow, 0, m_view->note()); });
    connect(m_view, &QuestionView::doesNotApplyGiven, this,
            [this](const QString &reason) { reply(core::Answer::Kind::DoesNotApply, 0, reason); });
    connect(m_view, &QuestionView::evidenceChosen, this, &Interview::chooseEvidence);
    connect(m_view, &QuestionView::noteEdited, this, &Interview::keepNote);
    connect(m_view, &QuestionView::clearChosen, this, &Interview::clearAnswer);
    connect(m_view, &QuestionView::historyAsked, this, &Interview::showHistory);
    connect(m_view, &QuestionView::reasonClosed, this, &Interview::takeFocus);
}

QLayout *Interview::makeFooter()
{
    m_back = button(tr("Back"), u"previousQuestion"_s, ButtonRole::Link);
    setIcon(m_back, u"left"_s);
    m_next = button(tr("Next"), u"nextQuestion"_s, ButtonRole::Link);
    setIcon(m_next, u"right"_s);
    m_next->setLayoutDirection(Qt::RightToLeft); // the arrow stands behind the word
    m_open = button(tr("Next open question"), u"nextOpen"_s, ButtonRole::Link);
    m_results = button(tr("See the results"), u"seeResults"_s, ButtonRole::Primary);
    m_lastLabel = quietLabel({}, TextStyle::Note);
    m_lastLabel->setObjectName(u"lastAnswer"_s);
    m_lastLabel->setAlignment(Qt::AlignRight | Qt::AlignTop);
    auto *row = new WrapLayout(space(5));
    for (QPushButton *each : {m_back, m_next, m_open, m_results})
        row->addWidget(each);
    connect(m_back, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { move(+1); });
    connect(m_open, &QPushButton::clicked, this, &Interview::moveToOpen);
    connect(m_results, &QPushButton::clicked, this, &Interview::resultsAsked);
    return row;
}

QShortcut *Interview::addKey(const QKeySequence &key, const std::function<void()> &act)
{
    // A text field and a row of choices claim their keys before a shortcut sees them, so typing a
    // note answers nothing and an arrow on the evidence moves there.
    auto *shortcut = new QShortcut(key, this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    shortcut->setAutoRepeat(false); // a key held down must not answer the questions that follow
    connect(shortcut, &QShortcut::activated, this, act);
    return shortcut;
}

void Interview::addKeys()
{
    for (int level = 1; level <= core::LevelCount; ++level)
        addKey(QKeySequence(Qt::Key_0 + level),
               [this, level] { reply(core::Answer::Kind::Level, level, m_view->note()); });
    addKey(QKeySequence(tr("D", "key: don't know")),
           [this] { reply(core::Answer::Kind::DontKnow, 0, m_view->note()); });
    addKey(QKeySequence(tr("N", "key: does not apply")), [this] { m_view->askReason(); });
    addKey(QKeySequence(tr("S", "key: said")), [this] { chooseEvidence(core::Evidence::Said); });
    addKey(QKeySequence(tr("H", "key: shown")), [this] { chooseEvidence(core::Evidence::Shown); });
    addKey(QKeySequence(tr("M", "key: measured")),
           [this] { chooseEvidence(core::Evidence::Measured); });
    addKey(QKeySequence(tr("B", "key: behaviours")), [this] { m_view->toggleBehaviours(); });
    addKey(QKeySequence(Qt::Key_Backspace), [this] { clearAnswer(); });
    addKey(QKeySequence(Qt::Key_Delete), [this] { clearAnswer(); });
    for (const auto &[key, step] : {std::pair(Qt::Key_Left, -1), std::pair(Qt::Key_Right, +1),
                                    std::pair(Qt::Key_PageUp, -1), std::pair(Qt::Key_PageDown, +1)})
        addKey(QKeySequence(key), [this, step = step] { move(step); })->setAutoRepeat(true);
}

core::RespondentId Interview::respondent() const
{
    return m_respondent;
}

int Interview::currentIndex() const
{
    return m_index;
}

void Interview::setRound(const Round &round)
{
    m_round = round;
    readAnswers();
    if (!m_storing)
        refresh();
}

void Interview::setRespondent(core::RespondentId respondent)
{
    if (respondent == m_respondent)
        return;
    flush();
    m_respondent = respondent;
    m_last.clear();
    readAnswers();
    resume();
}

void Interview::readAnswers()
{
    m_answers.clear();
    for (const core::Answer &answer : std::as_const(m_round.answers))
        if (answer.respondent == m_respondent)
            m_answers.insert(answer.question, answer);
    m_draftNotes.clear();
    for (const core::DraftNote &note :
         m_context.workspace.list<core::DraftNote>(m_context.organisation))
        if (note.respondent == m_respondent)
            m_draftNotes.insert(note.question, note.text);
}

void Interview::resume()
{
    const auto open = std::ranges::find_if(m_questions, [this](const Asked &asked) {
        return !m_answers.contains(asked.question->id);
    });
    showQuestion(open == m_questions.end() ? 0 : int(open - m_questions.begin()));
}

void Interview::showQuestion(int index)
{
    flush();
    m_index = std::clamp(index, 0, static_cast<int>(m_questions.size()) - 1);
    const auto answer = m_answers.constFind(m_questions[m_index].question->id);
    m_evidence = answer == m_answers.cend() ? core::Evidence::Said : answer->evidence;
    refresh();
}

void Interview::showQuestion(const core::QuestionCode &question)
{
    m_last.clear(); // it told of an answer given here; now something else leads here
    for (int i = 0; i < m_questions.size(); ++i)
        if (m_questions[i].question->id == question)
            showQuestion(i);
}

void Interview::showPoint(const core::PointCode &point)
{
    int first = -1;
    for (int i = 0; i < m_questions.size(); ++i) {
        if (m_questions[i].point->id != point)
            continue;
        if (first < 0)
            first = i;
        if (!m_answers.contains(m_questions[i].question->id)) {
            showQuestion(i);
            return;
        }
    }
    if (first >= 0)
        showQuestion(first);
}

void Interview::move(int step)
{
    showQuestion(m_index + step);
    takeFocus();
}

void Interview::moveToOpen()
{
    const auto count = static_cast<int>(m_questions.size());
    for (int step = 1; step <= count; ++step) {
        const int index = (m_index + step) % count;
        if (!m_answers.contains(m_questions[index].question->id)) {
            showQuestion(index);
            break;
        }
    }
    takeFocus();
}

core::Answer Interview::currentReply() const
{
    const core::QuestionCode &question = m_questions[m_index].question->id;
    const auto stored = m_answers.constFind(question);
    if (stored != m_answers.cend())
        return *stored;
    core::Answer answer;
    answer.organisation = m_context.organisation;
    answer.assessment = m_round.assessment ? m_round.assessment->id : core::AssessmentId();
    answer.respondent = m_respondent;
    answer.question = question;
    return answer;
}

bool Interview::store(const core::Answer &answer)
{
    return m_context.prompt.check(core::edit::answer(m_context.workspace, answer));
}

void Interview::reply(core::Answer::Kind kind, int level, const QString &note)
{
    core::Answer answer = currentReply();
    answer.kind = kind;
    answer.level = level;
    answer.evidence = m_evidence;
    answer.note = note;
    m_storing = true;
    const bool stored = store(answer);
    m_storing = false;
    if (!stored) {
        refresh();
        return;
    }
    m_last = lastAnswerText(m_context.framework, answer, m_round.rules);
    showQuestion(m_index + 1);
    takeFocus();
}

void Interview::chooseEvidence(core::Evidence evidence)
{
    flush();
    m_evidence = evidence;
    core::Answer answer = currentReply();
    const bool graded = !answer.id.isNull() && answer.kind == core::Answer::Kind::Level;
    if (graded && answer.evidence != evidence) {
        answer.evidence = evidence;
        store(answer);
    }
    refresh();
}

void Interview::keepNote(const QString &note)
{
    core::Answer answer = currentReply();
    if (answer.id.isNull()) {
        const core::DraftNote draft{{},           answer.organisation, answer.assessment,
                                    m_respondent, answer.question,     note};
        if (!m_context.prompt.check(core::edit::keepDraftNote(m_context.workspace, draft)))
            m_draftNotes.insert(answer.question, note); // not in the file, but still on the screen
        return;
    }
    if (answer.note == note)
        return;
    answer.note = note;
    if (!store(answer))
        refresh();
}

void Interview::clearAnswer()
{
    flush();
    const core::Answer answer = currentReply();
    if (answer.id.isNull())
        return;
    m_context.prompt.check(core::edit::clearAnswer(m_context.workspace, answer));
    takeFocus();
}

void Interview::showHistory()
{
    flush();
    const core::Answer answer = currentReply();
    if (!answer.id.isNull())
        showAnswerHistory(m_context.workspace, m_context.framework, answer, this);
}

void Interview::refresh()
{
    if (m_questions.isEmpty())
        return;
    const Asked &asked = m_questions[m_index];
    const auto stored = m_answers.constFind(asked.question->id);
    QuestionSheet sheet;
    sheet.framework = &m_context.framework;
    sheet.point = asked.point;
    sheet.question = asked.question;
    sheet.number = m_index + 1;
    sheet.count = static_cast<int>(m_questions.size());
    if (stored != m_answers.cend()) {
        sheet.answer = *stored;
        if (stored->kind == core::Answer::Kind::Level)
            m_evidence = stored->evidence;
    }
    sheet.evidence = m_evidence;
    sheet.note = sheet.answer ? sheet.answer->note : m_draftNotes.value(asked.question->id);
    sheet.rules = m_round.rules;
    m_view->setSheet(sheet);

    QList<StripCell> cells;
    for (const Asked &each : std::as_const(m_questions))
        cells.append(stripCell(m_answers, each.question->id));
    m_strip->setCells(cells);
    m_strip->setCurrent(m_index);
    m_counts->setText(countsText(cells));
    m_side->setProfile(m_round.profile);
    m_side->setCurrent(asked.point->id);
    m_sideLead->setText(counted(m_round.profile.respondents, tr("One person has answered."),
                                tr("%1 people have answered.")));
    refreshFooter();
}

void Interview::refreshFooter()
{
    const bool finished = m_answers.size() >= m_questions.size();
    m_back->setEnabled(m_index > 0);
    m_next->setEnabled(m_index + 1 < m_questions.size());
    m_open->setVisible(!finished && m_answers.size() > 0);
    m_results->setVisible(finished);
    m_lastLabel->setText(m_last);
}

void Interview::flush()
{
    m_view->flush();
}

void Interview::takeFocus()
{
    m_view->setFocus(Qt::OtherFocusReason);
}

QSize Interview::minimumSizeHint() const
{
    // Side by side or below each other is decided here, so the layout may not hold a width open.
    return {space(80), QWidget::minimumSizeHint().height()};
}

void Interview::resizeEvent(QResizeEvent *event)
{
    const bool narrow = event->size().width() < space(190);
    m_columns->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    QWidget::resizeEvent(event);
}

} // namespace ui
