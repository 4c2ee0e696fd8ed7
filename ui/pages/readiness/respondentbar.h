// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/readiness/round.h"
#include "ui/shell/page.h"

class QComboBox;
class QMenu;
class QPushButton;

namespace ui {

class RespondentForm;

/// Who answers, and in which round. What it changes it changes in the workspace; whom and which
/// round to show it asks for with signals.
class RespondentBar final : public QWidget
{
    Q_OBJECT

public:
    explicit RespondentBar(const PageContext &context, QWidget *parent = nullptr);

    void setRound(const Round &round);
    void setRespondent(core::RespondentId respondent);
    /// Whether it shows the people too, or only the round.
    void showPeople(bool shown);
    /// The line that asks for the next respondent; its owner places it.
    RespondentForm *form() const;
    /// Adds a person to the shown round, which is started when there is none yet, and chooses them.
    void add(const QString &alias, core::Role role);
    void startRound();
    void changeRoundDate();
    void renameRespondent();
    void changeRole(core::Role role);
    void removeRespondent();
    /// Opens the line that asks for the next respondent.
    void beginAdding();

Q_SIGNALS:
    void respondentChosen(core::RespondentId respondent);
    void roundChosen(core::AssessmentId round);
    void importAsked();
    void exportAsked();

private:
    void build();
    void makePeople();
    void makeRound();
    QMenu *makePersonMenu();
    void fillRoundMenu();
    void fillRespondents();
    const core::Respondent *current() const;

    const PageContext m_context;
    Round m_round;
    core::RespondentId m_respondent;
    QComboBox *m_people = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_person = nullptr;
    QPushButton *m_roundButton = nullptr;
    QMenu *m_roundMenu = nullptr;
    RespondentForm *m_form = nullptr;
};

/// "Round of 30 September 2026", or its title.
QString roundName(const core::Assessment &round);

} // namespace ui
