// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/change.h"
#include "ui/pages/readiness/round.h"
#include "ui/shell/page.h"

class QStackedWidget;

namespace ui {

class Card;
class Interview;
class PageFrame;
class RespondentBar;
class RespondentForm;
class ResultsView;
class Segments;

/// The readiness questions and what their answers say.
class ReadinessPage final : public Page
{
    Q_OBJECT

public:
    explicit ReadinessPage(const PageContext &context, QWidget *parent = nullptr);
    ~ReadinessPage() override;

    void reveal(const core::Source &source) override;
    void flush() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    enum Part { Questions, Results };

    void build();
    QWidget *makeStart();
    void showPart(Part part);
    void take(const core::Change &change);
    void readRoundAnew();
    void showChangedAnswer(const core::Change &change);
    /// For an answer or a note.
    template<class Said>
    void showQuestionOf(const Said &said);
    void chooseRespondent(core::RespondentId respondent);
    void chooseRound(core::AssessmentId round);
    void revealAnswer(core::AnswerId id);

    const PageContext m_context;
    core::AssessmentId m_chosenRound; ///< null: the newest
    Round m_round;
    PageFrame *m_frame = nullptr;
    Segments *m_parts = nullptr;
    RespondentBar *m_bar = nullptr;
    Card *m_start = nullptr; ///< instead of the questions, while there is nobody to answer
    RespondentForm *m_startForm = nullptr;
    Interview *m_interview = nullptr;
    ResultsView *m_results = nullptr;
};

Page *createReadinessPage(const PageContext &context, QWidget *parent);

} // namespace ui
