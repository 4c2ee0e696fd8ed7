// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/tools/selection/walkstep.h"

class QLabel;
class QPushButton;

namespace ui {

class BallotPaper;
class BlocksView;
class Segments;
class WhoBar;

/// The vote. Its rule is fixed and shown before the first one.
class BallotStep final : public WalkStep
{
    Q_OBJECT

public:
    explicit BallotStep(const PageContext &context);

protected:
    void refresh() override;

private:
    QWidget *makeRule();
    void showRule();
    void showPaper();
    void showCount();
    void chooseRule(core::BallotRule rule);
    void cast(const std::optional<core::Ranking> &ranking);

    Segments *m_rule = nullptr;
    QLabel *m_ruleWords = nullptr;
    WhoBar *m_who = nullptr;
    BallotPaper *m_paper = nullptr;
    QPushButton *m_showCount = nullptr;
    BlocksView *m_count = nullptr;
    core::SelectionId m_counted; ///< the person asked for the count before all had voted
};

} // namespace ui
