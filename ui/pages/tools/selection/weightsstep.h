// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/tools/selection/walkstep.h"
#include "ui/widgets/cardlist.h"

class QCheckBox;
class QLabel;

namespace ui {

class Notice;
class Segments;
class WeightRow;
class WhoBar;

/// What matters to each person, given alone.
class WeightsStep final : public WalkStep
{
    Q_OBJECT

public:
    explicit WeightsStep(const PageContext &context);
    ~WeightsStep() override;

protected:
    void refresh() override;

private:
    QWidget *makeMethod();
    WeightRow *makeRow(const core::CriterionId &criterion);
    std::optional<int> points(const core::CriterionId &criterion) const;
    QString groupWords(const core::CriterionId &criterion) const;
    void choose(const core::CriterionId &criterion, std::optional<int> points);
    void chooseMethod(core::WeightMethod method);
    void showSum();

    WhoBar *m_who = nullptr;
    Segments *m_method = nullptr;
    QLabel *m_explanation = nullptr;
    QCheckBox *m_keepSum = nullptr;
    Notice *m_sum = nullptr;
    QWidget *m_card = nullptr;
    std::unique_ptr<CardList<core::Criterion, WeightRow>> m_rows;
};

} // namespace ui
