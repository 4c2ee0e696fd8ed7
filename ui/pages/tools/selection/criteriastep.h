// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/tools/selection/walkstep.h"
#include "ui/widgets/cardlist.h"

namespace ui {

class AddLine;
class CriteriaOffers;
class CriterionRow;

/// Six to ten criteria that marks are given for.
class CriteriaStep final : public WalkStep
{
    Q_OBJECT

public:
    explicit CriteriaStep(const PageContext &context);
    ~CriteriaStep() override;

protected:
    void refresh() override;

private:
    CriterionRow *makeRow();
    void addCriterion(const core::Criterion &criterion);
    void removeCriterion(const core::Criterion &criterion);

    std::unique_ptr<CardList<core::Criterion, CriterionRow>> m_picked;
    AddLine *m_add = nullptr;
    CriteriaOffers *m_offers = nullptr;
};

} // namespace ui
