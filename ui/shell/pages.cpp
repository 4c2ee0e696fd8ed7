// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/page.h"

#include "ui/pages/coverage/coveragepage.h"
#include "ui/pages/organisationpage.h"
#include "ui/pages/people/peoplepage.h"
#include "ui/pages/plan/planpage.h"
#include "ui/pages/readinesspage.h"
#include "ui/pages/report/reportpage.h"
#include "ui/pages/rules/rulespage.h"
#include "ui/pages/tools/toolspage.h"
#include "ui/pages/vision/visionpage.h"
#include "ui/support/labels.h"

using namespace Qt::StringLiterals;

namespace ui {

std::span<const PageDescription> allPages()
{
    using core::Chapter;
    static const QList<PageDescription> pages = {
        {Chapter::Organisation, nameOf(Chapter::Organisation), u"organisation"_s,
         createOrganisationPage},
        {Chapter::Readiness, nameOf(Chapter::Readiness), u"readiness"_s, createReadinessPage},
        {Chapter::Coverage, nameOf(Chapter::Coverage), u"coverage"_s, createCoveragePage},
        {Chapter::Vision, nameOf(Chapter::Vision), u"vision"_s, createVisionPage},
        {Chapter::Tools, nameOf(Chapter::Tools), u"tool"_s, createToolsPage},
        {Chapter::People, nameOf(Chapter::People), u"people"_s, createPeoplePage},
        {Chapter::Rules, nameOf(Chapter::Rules), u"rules"_s, createRulesPage},
        {Chapter::Plan, nameOf(Chapter::Plan), u"plan"_s, createPlanPage},
        {Chapter::Report, nameOf(Chapter::Report), u"report"_s, createReportPage},
    };
    return pages;
}

core::Chapter chapterOf(const core::Source &source)
{
    using Kind = core::Source::Kind;
    switch (source.kind) {
    case Kind::Field:
        return core::Chapter::Organisation;
    case Kind::Round:
    case Kind::Point:
    case Kind::Question:
    case Kind::Answer:
    case Kind::Rule:
        return core::Chapter::Readiness;
    case Kind::Tool:
        return core::Chapter::Coverage;
    case Kind::Vision:
    case Kind::Objective:
    case Kind::Exclusion:
        return core::Chapter::Vision;
    case Kind::Platform:
    case Kind::Account:
    case Kind::Selection:
        return core::Chapter::Tools;
    case Kind::Leadership:
    case Kind::Stakeholder:
    case Kind::LeaderHabit:
    case Kind::Excuse:
    case Kind::Duty:
    case Kind::AdopterGroup:
    case Kind::ReluctanceReason:
    case Kind::SupportOffer:
    case Kind::PeoplePlan:
    case Kind::Inclusion:
    case Kind::Confidence:
    case Kind::Process:
        return core::Chapter::People;
    case Kind::Policy:
    case Kind::HouseRule:
    case Kind::Crisis:
    case Kind::Check:
        return core::Chapter::Rules;
    case Kind::Action:
    case Kind::Decision:
    case Kind::Risk:
    case Kind::ValueLine:
    case Kind::PricelessBenefit:
        return core::Chapter::Plan;
    case Kind::Passage:
    case Kind::Version:
        return core::Chapter::Report;
    }
    return core::Chapter::Report;
}

} // namespace ui
