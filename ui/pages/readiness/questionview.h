// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/assessment/assessment.h"
#include "core/framework/framework.h"
#include "ui/widgets/widgets.h"

class QLineEdit;

namespace ui {

class EvidencePanel;
class LevelButton;

/// All that is on the card of one question.
struct QuestionSheet
{
    const core::Framework *framework = nullptr;
    const core::Point *point = nullptr;
    const core::Question *question = nullptr;
    int number = 1;
    int count = 1;
    std::optional<core::Answer> answer;
    core::Evidence evidence = core::Evidence::Said; ///< of the answer, or of the one to come
    QString note; ///< of the answer, or typed before it
    core::ScoringRules rules;
};

/// One question with its five levels, its evidence and its note. It only shows and asks; what an
/// answer does is decided by its owner.
class QuestionView final : public Card
{
    Q_OBJECT

public:
    explicit QuestionView(QWidget *parent = nullptr);

    void setSheet(const QuestionSheet &sheet);
    /// Opens the line that asks why the question does not apply.
    void askReason();
    void toggleBehaviours();
    /// Hands over a note that is typed and not told yet.
    void flush();
    /// For a file that cannot be written.
    void setReadOnly(bool readOnly);
    /// What the note holds now, stored or not.
    QString note() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void levelChosen(int level);
    void dontKnowChosen();
    void doesNotApplyGiven(const QString &reason);
    void evidenceChosen(core::Evidence evidence);
    void noteEdited(const QString &note);
    void clearChosen();
    void historyAsked();
    void reasonClosed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    QLayout *makeHeading();
    QLayout *makeLevels();
    QLayout *makeOtherAnswers();
    QWidget *makeReason();
    void showLevels();
    void giveReason();
    void closeReason();

    QuestionSheet m_sheet;
    bool m_allBehaviours = false;
    QLabel *m_place = nullptr;
    QLabel *m_number = nullptr;
    QLabel *m_question = nullptr;
    QList<LevelButton *> m_levels;
    QPushButton *m_dontKnow = nullptr;
    QPushButton *m_doesNotApply = nullptr;
    QPushButton *m_clear = nullptr;
    QPushButton *m_behaviours = nullptr;
    QPushButton *m_history = nullptr;
    QWidget *m_reason = nullptr;
    QLineEdit *m_reasonText = nullptr;
    QLabel *m_reasonMessage = nullptr;
    EvidencePanel *m_evidence = nullptr;
    TextField *m_note = nullptr;
};

} // namespace ui
