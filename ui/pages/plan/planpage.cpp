// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/plan/planpage.h"

#include "ui/pages/partedpage.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct PlanPageText
{
    Q_DECLARE_TR_FUNCTIONS(ui::PlanPage)
};

int planPartOf(const core::Source &source)
{
    using Kind = core::Source::Kind;
    switch (source.kind) {
    case Kind::Risk:
        return 2;
    case Kind::ValueLine:
    case Kind::PricelessBenefit:
        return 3;
    default:
        return 0;
    }
}

} // namespace

Page *createPlanPage(const PageContext &context, QWidget *parent)
{
    return new PartedPage(u"plan"_s, context,
                          {{PlanPageText::tr("Actions"), createActionsPart},
                           {PlanPageText::tr("Roadmap"), createRoadmapPart},
                           {PlanPageText::tr("Risks"), createRisksPart},
                           {PlanPageText::tr("Costs and benefits"), createValuePart}},
                          planPartOf, parent);
}

} // namespace ui
