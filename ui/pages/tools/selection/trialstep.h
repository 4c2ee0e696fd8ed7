// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/tools/selection/walkstep.h"
#include "ui/widgets/cardlist.h"

class QLabel;

namespace ui {

class TrialCard;
class WhoBar;

/// Each person tries each candidate with a task of their own and gives marks, alone.
class TrialStep final : public WalkStep
{
    Q_OBJECT

public:
    explicit TrialStep(const PageContext &context);
    ~TrialStep() override;

protected:
    void refresh() override;

private:
    TrialCard *makeCard();
    void fill(TrialCard *card, const QList<core::Criterion> &criteria) const;

    WhoBar *m_who = nullptr;
    QLabel *m_scale = nullptr;
    std::unique_ptr<CardList<core::Candidate, TrialCard>> m_cards;
};

} // namespace ui
