// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/selection/candidate.h"
#include "core/selection/criterion.h"
#include "ui/widgets/cardlist.h"
#include "ui/widgets/widgets.h"

class QSpinBox;

namespace ui {

class MarkRow;

/// What one person tried with one candidate, and the marks they give it.
class TrialCard final : public Card
{
    Q_OBJECT

public:
    explicit TrialCard(QWidget *parent = nullptr);
    ~TrialCard() override;
    void setValue(const core::Candidate &candidate);
    const core::Candidate &value() const;
    void setTrial(const core::Trial &trial);
    void setMarks(const QList<core::Criterion> &criteria,
                  const QHash<core::CriterionId, int> &marks);

Q_SIGNALS:
    void trialEdited(const core::Trial &trial);
    void marked(const core::CriterionId &criterion, std::optional<int> mark);

private:
    QWidget *makeTask();

    core::Candidate m_candidate;
    core::Trial m_trial;
    QLabel *m_name = nullptr;
    QLabel *m_count = nullptr;
    TextField *m_task = nullptr;
    QSpinBox *m_minutes = nullptr;
    std::unique_ptr<CardList<core::Criterion, MarkRow>> m_rows;
};

} // namespace ui
