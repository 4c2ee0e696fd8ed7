// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/readiness/round.h"
#include "ui/shell/page.h"

#include <QHash>

class QBoxLayout;
class QLabel;
class QPushButton;
class QShortcut;

namespace ui {

class ProfileSide;
class QuestionStrip;
class QuestionView;

/// The questions put to one respondent, one after the other: the strip of all of them, the card of
/// one, and the profile that moves. It turns keys and clicks into edits.
class Interview final : public QWidget
{
    Q_OBJECT

public:
    explicit Interview(const PageContext &context, QWidget *parent = nullptr);

    void setRound(const Round &round);
    void setRespondent(core::RespondentId respondent);
    core::RespondentId respondent() const;
    int currentIndex() const;
    /// Shows a question by its place or its id.
    void showQuestion(int index);
    void showQuestion(const core::QuestionCode &question);
    void showPoint(const core::PointCode &point);
    /// Where this respondent should go on: the first question without a reply, else the first.
    void resume();
    void flush();
    void takeFocus();
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void resultsAsked();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Asked
    {
        const core::Point *point = nullptr;
        const core::Question *question = nullptr;
    };
    void build();
    QLayout *makeFooter();
    void addKeys();
    QShortcut *addKey(const QKeySequence &key, const std::function<void()> &act);
    void reply(core::Answer::Kind kind, int level, const QString &note);
    /// The stored answer to the current question, or a new one to fill.
    core::Answer currentReply() const;
    bool store(const core::Answer &answer);
    void chooseEvidence(core::Evidence evidence);
    void keepNote(const QString &note);
    void clearAnswer();
    void move(int step);
    void moveToOpen();
    void showHistory();
    void readAnswers();
    void refresh();
    void refreshFooter();

    const PageContext m_context;
    QList<Asked> m_questions;
    Round m_round;
    core::RespondentId m_respondent;
    QHash<core::QuestionCode, core::Answer> m_answers; ///< of the respondent
    QHash<core::QuestionCode, QString> m_draftNotes; ///< of the respondent
    core::Evidence m_evidence = core::Evidence::Said;
    int m_index = 0;
    QString m_last; ///< what was answered last, in words
    bool m_storing = false; ///< the page is drawn once after an answer, on the next question

    QBoxLayout *m_columns = nullptr;
    QuestionStrip *m_strip = nullptr;
    QLabel *m_counts = nullptr;
    QuestionView *m_view = nullptr;
    ProfileSide *m_side = nullptr;
    QLabel *m_sideLead = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_next = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_results = nullptr;
    QLabel *m_lastLabel = nullptr;
};

} // namespace ui
