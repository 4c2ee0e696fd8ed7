// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/readiness/questionview.h"

#include "ui/pages/readiness/evidencepanel.h"
#include "ui/pages/readiness/levelbutton.h"
#include "ui/support/showinpage.h"
#include "ui/support/wraplayout.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QString placeText(const QuestionSheet &sheet)
{
    QString place = u"%1 %2"_s.arg(sheet.point->id.text, sheet.point->shortName);
    for (const core::Facet &facet : sheet.point->facets)
        if (facet.id == sheet.question->facet)
            place += u"  ·  "_s + facet.name;
    return place;
}

bool isKind(const QuestionSheet &sheet, core::Answer::Kind kind)
{
    return sheet.answer && sheet.answer->kind == kind;
}

} // namespace

QuestionView::QuestionView(QWidget *parent)
    : Card(parent)
{
    setObjectName(u"questionView"_s);
    setAccessibleName(tr("Question"));
    setFocusPolicy(Qt::StrongFocus);
    build();
}

void QuestionView::build()
{
    m_evidence = new EvidencePanel;
    m_note = new TextField(u"note"_s, tr("Note"), TextField::Lines::Several);
    m_note->setPlaceholder(tr("Who said it, what you saw, a figure with its date"));
    body()->setSpacing(space(3));
    body()->addLayout(makeHeading());
    body()->addWidget(m_evidence);
    body()->addLayout(makeLevels());
    body()->addLayout(makeOtherAnswers());
    body()->addWidget(makeReason());
    body()->addWidget(m_note);

    connect(m_dontKnow, &QPushButton::clicked, this, &QuestionView::dontKnowChosen);
    connect(m_doesNotApply, &QPushButton::clicked, this, &QuestionView::askReason);
    connect(m_clear, &QPushButton::clicked, this, &QuestionView::clearChosen);
    connect(m_behaviours, &QPushButton::clicked, this, &QuestionView::toggleBehaviours);
    connect(m_history, &QPushButton::clicked, this, &QuestionView::historyAsked);
    connect(m_evidence, &EvidencePanel::chosen, this, &QuestionView::evidenceChosen);
    connect(m_note, &TextField::edited, this, &QuestionView::noteEdited);
}

// The height goes by the width. A layout that is asked for a size measures all texts for the
// smallest width and for the most pleasant one too, at each answer.
QSize QuestionView::sizeHint() const
{
    return {layout()->sizeHint().width(), space(40)};
}

QSize QuestionView::minimumSizeHint() const
{
    return {layout()->minimumSize().width(), space(40)};
}

QLayout *QuestionView::makeHeading()
{
    m_place = quietLabel({});
    m_place->setObjectName(u"questionPlace"_s);
    m_number = quietLabel({});
    m_number->setObjectName(u"questionNumber"_s);
    m_number->setWordWrap(false);
    m_question = label({}, TextStyle::Title);
    m_question->setObjectName(u"questionText"_s);
    auto *line = new QHBoxLayout;
    line->addWidget(m_place, 1);
    line->addWidget(m_number, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout;
    column->setSpacing(space(2));
    column->addLayout(line);
    column->addWidget(m_question);
    return column;
}

QLayout *QuestionView::makeLevels()
{
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    for (int level = 1; level <= core::LevelCount; ++level) {
        auto *button = new LevelButton(level);
        connect(button, &LevelButton::clicked, this, [this, level] { Q_EMIT levelChosen(level); });
        m_levels.append(button);
        column->addWidget(button);
    }
    return column;
}

QLayout *QuestionView::makeOtherAnswers()
{
    m_dontKnow = button(tr("Don’t know  D"), u"dontKnow"_s);
    m_doesNotApply = button(tr("Does not apply  N"), u"doesNotApply"_s);
    m_clear = button(tr("Clear"), u"clearAnswer"_s, ButtonRole::Quiet);
    m_behaviours = button(tr("What levels look like"), u"behaviours"_s, ButtonRole::Quiet);
    m_history = iconButton(u"history"_s, tr("History of this answer"), u"answerHistory"_s);
    m_dontKnow->setCheckable(true);
    m_doesNotApply->setCheckable(true);
    m_behaviours->setCheckable(true);
    m_behaviours->setToolTip(tr("Shows what one sees at each level of this point (key B)"));
    m_clear->setToolTip(tr("Takes the answer back (Backspace)"));
    auto *row = new WrapLayout(space(2));
    for (QPushButton *each : {m_dontKnow, m_doesNotApply, m_clear, m_behaviours, m_history})
        row->addWidget(each);
    return row;
}

QWidget *QuestionView::makeReason()
{
    m_reason = new QWidget;
    m_reasonText = new QLineEdit;
    m_reasonText->setObjectName(u"reason"_s);
    m_reasonText->setAccessibleName(tr("Why does it not apply?"));
    m_reasonText->setPlaceholderText(tr("Why does it not apply? A few words will do"));
    QPushButton *store = button(tr("Does not apply"), u"storeReason"_s, ButtonRole::Primary);
    m_reasonMessage = inkLabel({}, Ink::Caution, TextStyle::Note);
    m_reasonMessage->setObjectName(u"reasonMessage"_s);
    auto *row = new QHBoxLayout;
    row->addWidget(m_reasonText, 1);
    row->addWidget(store);
    auto *column = new QVBoxLayout(m_reason);
    column->setContentsMargins({});
    column->setSpacing(space(1));
    column->addLayout(row);
    column->addWidget(m_reasonMessage);
    m_reason->hide();
    connect(m_reasonText, &QLineEdit::returnPressed, this, &QuestionView::giveReason);
    connect(store, &QPushButton::clicked, this, &QuestionView::giveReason);
    return m_reason;
}

void QuestionView::setSheet(const QuestionSheet &sheet)
{
    if (sheet.question != m_sheet.question)
        closeReason();
    m_sheet = sheet;
    m_place->setText(placeText(sheet));
    m_number->setText(tr("Question %1 of %2").arg(sheet.number).arg(sheet.count));
    m_question->setText(sheet.question->text);
    setAccessibleDescription(sheet.question->text);
    showLevels();
    m_dontKnow->setChecked(isKind(sheet, core::Answer::Kind::DontKnow));
    m_doesNotApply->setChecked(isKind(sheet, core::Answer::Kind::DoesNotApply));
    m_clear->setEnabled(sheet.answer.has_value());
    m_history->setEnabled(sheet.answer.has_value());
    m_evidence->setSheet(sheet);
    m_note->setText(sheet.note);
}

void QuestionView::showLevels()
{
    const bool answered = isKind(m_sheet, core::Answer::Kind::Level);
    for (int level = 1; level <= core::LevelCount; ++level) {
        LevelButton *button = m_levels[level - 1];
        const core::Level *known = m_sheet.framework->level(level);
        const QString anchor = level == 1 ? m_sheet.question->low
            : level == core::LevelCount   ? m_sheet.question->high
                                          : QString();
        button->setTexts(known ? known->word : QString(), anchor,
                         known ? known->meaning : QString());
        const bool chosen = answered && m_sheet.answer->level == level;
        button->setChecked(chosen);
        button->setCounted(std::min(level, m_sheet.rules.cap(m_sheet.evidence)));
        button->setBehaviours(chosen || m_allBehaviours
                                  ? m_sheet.point->behaviours[static_cast<size_t>(level - 1)]
                                  : QStringList());
    }
}

void QuestionView::toggleBehaviours()
{
    m_allBehaviours = !m_allBehaviours;
    m_behaviours->setChecked(m_allBehaviours);
    if (m_sheet.question)
        showLevels();
}

void QuestionView::askReason()
{
    m_doesNotApply->setChecked(isKind(m_sheet, core::Answer::Kind::DoesNotApply));
    m_reasonText->setText(m_note->text());
    m_reasonMessage->clear();
    m_reasonMessage->hide();
    m_reason->show();
    // Its place is settled once the layouts around it have run.
    QTimer::singleShot(0, m_reason, [this] { showInPage(*m_reason, m_reason->rect()); });
    m_reasonText->setFocus(Qt::OtherFocusReason);
    m_reasonText->selectAll();
}

void QuestionView::giveReason()
{
    const QString reason = m_reasonText->text().trimmed();
    if (reason.isEmpty()) {
        m_reasonMessage->setText(tr("Say why, so that a reader can follow it. Escape goes back."));
        m_reasonMessage->show();
        return;
    }
    closeReason();
    Q_EMIT doesNotApplyGiven(reason);
}

void QuestionView::closeReason()
{
    if (m_reason->isHidden())
        return;
    m_reason->hide();
    Q_EMIT reasonClosed();
}

void QuestionView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_reason->isHidden())
        closeReason();
    else
        Card::keyPressEvent(event);
}

void QuestionView::flush()
{
    m_note->flush();
}

void QuestionView::setReadOnly(bool readOnly)
{
    m_note->setReadOnly(readOnly);
}

QString QuestionView::note() const
{
    return m_note->text();
}

} // namespace ui
