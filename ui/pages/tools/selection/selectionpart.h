// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/selection/walk.h"
#include "ui/pages/tools/selection/walkstep.h"
#include "ui/pages/tools/toolspart.h"

#include <array>

class QComboBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace ui {

class EmptyState;
class PageFrame;
class PurposePicker;
class StepRail;

/// Choosing a tool, one purpose at a time: the list of selections and the walk through one.
class SelectionPart final : public ToolsPart
{
    Q_OBJECT

public:
    explicit SelectionPart(const PageContext &context, QWidget *parent = nullptr);
    ~SelectionPart() override;

    void reveal(const core::Source &source) override;
    void flush() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeBar();
    QWidget *makeSteps();
    QWidget *makeMoves();
    void refresh();
    void noteChange();
    void showSelections();
    void showWalk();
    void showStep(const std::optional<core::EarlierStep> &needed);
    void nameMoves();
    void start(core::Purpose purpose);
    void open(const core::SelectionId &selection);
    void take(core::SelectionStep step);
    void removeSelection();
    const core::SelectionDossier *current() const;

    PageContext m_context;
    PageFrame *m_frame = nullptr;
    PurposePicker *m_picker = nullptr;
    QWidget *m_bar = nullptr;
    QComboBox *m_selections = nullptr;
    QWidget *m_steps = nullptr; ///< rail, step and the buttons to go on
    StepRail *m_rail = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_lead = nullptr;
    QLabel *m_missing = nullptr;
    EmptyState *m_nothing = nullptr; ///< instead of a step that needs an earlier one
    QPushButton *m_toNeeded = nullptr;
    core::SelectionStep m_needed = core::SelectionStep::Need;
    QVBoxLayout *m_place = nullptr; ///< of the step that is shown
    QPushButton *m_back = nullptr;
    QPushButton *m_next = nullptr;
    std::array<WalkStep *, core::AllSelectionSteps.size()> m_made = {};
    core::SelectionId m_selection;
    core::SelectionStep m_step = core::SelectionStep::Need;
    core::ParticipantId m_person;
    bool m_picking = false;
    bool m_stale = false; ///< something changed while nobody looked
};

} // namespace ui
