// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/tools/selection/walkstep.h"
#include "ui/widgets/cardlist.h"

namespace ui {

class AddLine;
class CriteriaOffers;
class GateCard;
class Notice;

/// What no tool may lack. A fail removes a candidate; an unknown stays and is printed.
class GatesStep final : public WalkStep
{
    Q_OBJECT

public:
    explicit GatesStep(const PageContext &context);
    ~GatesStep() override;

protected:
    void refresh() override;

private:
    GateCard *makeCard();
    void addGate(const core::Criterion &criterion);
    void removeGate(const core::Criterion &criterion);
    void showOutcome();

    Notice *m_outcome = nullptr;
    std::unique_ptr<CardList<core::Criterion, GateCard>> m_gates;
    AddLine *m_add = nullptr;
    CriteriaOffers *m_offers = nullptr;
};

} // namespace ui
