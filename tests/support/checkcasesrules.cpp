// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/checkcases.h"

#include "tests/support/dossiers.h"

using namespace core;
using namespace Qt::StringLiterals;

namespace support {

QList<CheckCase> rulesCases()
{
    return {
        {"policy-not-begun", [](Dossier &d) { d.policy[0].state = PolicyPart::State::Missing; },
         "warning 10 No heading of the policy is written or agreed. > policy"},
        {"no-house-rules", [](Dossier &d) { d.houseRules.clear(); },
         "hint 10 There are no house rules for visitors. > house-rule"},
        {"no-out-of-hours-contact", [](Dossier &d) { d.governance.outOfHoursContact.clear(); },
         "error 10 There is no contact out of hours. > crisis:outOfHoursContact"},
        {"security-gap-without-owner", [](Dossier &d) { d.checkAnswers[2].answer = YesNo::No; },
         "warning 10 The answer on account security is no, and nobody sees to it: “Is "
         "multi-factor login on for every account that offers it?”. > "
         "check:security-multi-factor"},
        {"security-gap-without-owner owned",
         [](Dossier &d) {
             d.checkAnswers[2].answer = YesNo::No;
             d.checkAnswers[2].owner = u"IT manager"_s;
         },
         nullptr},
        {"screening-not-complete",
         [](Dossier &d) { d.checkAnswers.last().answer = YesNo::Unknown; },
         "error D The data protection screening is not complete: 9 of 10 questions are answered. > "
         "check:data-protection"},
        {"assessment-without-step",
         [](Dossier &d) {
             d.actions[5].title = u"Complete the strategy"_s;
             d.checkAnswers.last().answer = YesNo::Yes;
         },
         "warning D Data protection answers with yes that nobody follows up: 1. > "
         "check:data-protection"},
        {"assessment-without-step but a note",
         [](Dossier &d) {
             d.actions[5].title = u"Complete the strategy"_s;
             d.checkAnswers.last().answer = YesNo::Yes;
             d.checkAnswers.last().note = u"Asked the officer on 3 November"_s;
         },
         nullptr},
        {"assessment-without-step but an action",
         [](Dossier &d) { d.checkAnswers.last().answer = YesNo::Yes; }, nullptr},
        {"no-estimate", [](Dossier &d) { d.valueLines.clear(); },
         "warning 12 There is no estimate of costs and benefits. > value-line"},
        {"benefits-without-cost", [](Dossier &d) { d.valueLines.removeFirst(); },
         "error 12 * > value-line"},
        {"costs-without-benefit", [](Dossier &d) { d.valueLines.removeLast(); },
         "hint 12 * > value-line:benefit"},
        {"costs-without-hours",
         [](Dossier &d) { d.valueLines.first().unit = ValueLine::Unit::Money; },
         "warning 12 * > value-line"},
        {"single-figure",
         [](Dossier &d) {
             ValueLine &line = d.valueLines.first();
             line.low = line.high = line.likely;
         },
         "warning 12 * > value-line:1"},
        {"benefit-without-assumption", [](Dossier &d) { d.valueLines.last().assumption.clear(); },
         "warning 12 * > value-line:2"},
        {"estimate-fault", [](Dossier &d) { d.valueLines.first().low.reset(); },
         "error 12 * > value-line:1"},
        {"no-risk", [](Dossier &d) { d.risks.clear(); }, "warning 14 There is no risk. > risk"},
        {"no-risk refused",
         [](Dossier &d) {
             for (Risk &risk : d.risks)
                 risk.refused = true;
         },
         "warning 14 There is no risk. > risk"},
        {"risk-not-scored", [](Dossier &d) { d.risks[0].impact.reset(); },
         "warning 14 Risk “A client matter is discussed in the open” has no likelihood or no "
         "impact. > risk:1"},
        {"risk-without-owner", [](Dossier &d) { d.risks[1].owner.clear(); },
         "warning 14 Nobody watches risk “Two places stay in use”. > risk:2"},
        {"serious-risk-without-owner", [](Dossier &d) { d.risks[0].owner.clear(); },
         "error 14 Nobody watches risk “A client matter is discussed in the open”, which scores "
         "15 of 25. > risk:1"},
        {"risk-without-response", [](Dossier &d) { d.risks[0].response.clear(); },
         "error 14 Risk “A client matter is discussed in the open” scores 15 of 25 and has no "
         "response. > risk:1"},
        {"risk-without-response small", [](Dossier &d) { d.risks[1].response.clear(); }, nullptr},
    };
}

} // namespace support
