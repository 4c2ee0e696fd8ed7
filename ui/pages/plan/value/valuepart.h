// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/strategy/value.h"
#include "core/value/estimate.h"
#include "ui/pages/pagepart.h"
#include "ui/support/backgroundwork.h"

namespace ui {

class BlocksView;
class Notice;
class PageFrame;
template<class T>
class RowForm;
template<class T>
class RowSection;

/// Costs and benefits as ranges, and what comes of them. The draws are made in the background.
class ValuePart final : public PagePart
{
    Q_OBJECT

public:
    explicit ValuePart(const PageContext &context, QWidget *parent = nullptr);
    void refresh() override;
    void reveal(const core::Source &source) override;

private:
    void makeResult();
    RowForm<core::ValueSettings> *makeSettings();
    RowSection<core::ValueLine> *makeCosts();
    RowSection<core::ValueLine> *makeBenefits();
    RowSection<core::PricelessBenefit> *makePriceless();
    void showEstimate(const core::Estimate &estimate);

    PageContext m_context;
    PageFrame *m_frame;
    Notice *m_findings = nullptr;
    BlocksView *m_result = nullptr;
    RowForm<core::ValueSettings> *m_settings = nullptr;
    RowSection<core::ValueLine> *m_costs = nullptr;
    RowSection<core::ValueLine> *m_benefits = nullptr;
    RowSection<core::PricelessBenefit> *m_priceless = nullptr;
    BackgroundWork<core::Estimate> m_work;
};

} // namespace ui
