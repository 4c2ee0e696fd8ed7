// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/checkcases.h"

#include "tests/support/dossiers.h"

using namespace core;
using namespace Qt::StringLiterals;

namespace support {

QList<CheckCase> aimCases()
{
    return {
        {"no-authors", [](Dossier &d) { d.organisation.authors = u" "_s; },
         "warning 2 The document does not say who wrote it. > field:authors"},
        {"no-review-date", [](Dossier &d) { d.organisation.reviewDate.reset(); },
         "warning 2 The document does not say when it is reviewed. > field:reviewDate"},
        {"too-little-known",
         [](Dossier &d) { d.profile.points[0].status = PointStatus::NotEnoughKnown; },
         "warning 4 Too few answers are known for a score of Platform understanding. > point:P1"},
        {"no-target",
         [](Dossier &d) {
             d.targets.clear();
             d.profile.points[0].status = PointStatus::DoesNotApply; // its next step is undecided
             d.profile.points[0].score.reset();
         },
         "hint 4 No point has a target level. > round"},
        {"account-without-owner", [](Dossier &d) { d.accounts[0].owner.clear(); },
         "warning 5 The account “LinkedIn, main page” has no owner who is here. > account:1"},
        {"account-without-owner left", [](Dossier &d) { d.accounts[0].ownerStillHere = YesNo::No; },
         "warning 5 The account “LinkedIn, main page” has no owner who is here. > account:1"},
        {"no-vision", [](Dossier &d) { d.vision.statement = u"\n"_s; },
         "error 6 There is no vision statement. > vision:statement"},
        {"vision-too-long",
         [](Dossier &d) { d.vision.statement = QStringList(51, u"word"_s).join(u' '); },
         "warning 6 The vision has 51 words; 50 are enough. > vision:statement"},
        {"vision-too-long not quite",
         [](Dossier &d) { d.vision.statement = QStringList(50, u"word"_s).join(u' '); }, nullptr},
        {"vision-names-product",
         [](Dossier &d) {
             d.vision.statement = u"By 2028 everybody asks in linkedin and Slack."_s;
         },
         "warning 6 The vision names LinkedIn and Slack. > vision:statement"},
        {"vision-names-product of our own",
         [](Dossier &d) {
             d.coverage.tools[0].name = u"The Hub (all staff)"_s;
             d.vision.statement = u"We ask in the hub first."_s;
         },
         "warning 6 The vision names The Hub. > vision:statement"},
        {"vision-names-product by chance",
         [](Dossier &d) {
             d.vision.statement = u"Teams help each other. There is slack for it, and matrix."_s;
         },
         nullptr},
        {"no-objective", [](Dossier &d) { d.objectives.clear(); },
         "error 6 There is no objective. > objective"},
        {"objective-without-title", [](Dossier &d) { d.objectives[1].title.clear(); },
         "error 6 Objective 2 does not say what it is. > objective:2"},
        {"objective-without-goal", [](Dossier &d) { d.objectives[0].goal.clear(); },
         "warning 6 Objective “Answer a repeated question once” serves no goal of the "
         "organisation. > objective:1"},
        {"objective-without-measure", [](Dossier &d) { d.objectives[0].measure.clear(); },
         "error 6 Objective “Answer a repeated question once” has no measure. > objective:1"},
        {"objective-without-baseline", [](Dossier &d) { d.objectives[0].baseline = u" "_s; },
         "error 6 Objective “Answer a repeated question once” has no baseline. > objective:1"},
        {"objective-without-baseline-date",
         [](Dossier &d) { d.objectives[0].baselineDate.reset(); },
         "warning 6 The baseline of objective “Answer a repeated question once” has no date. > "
         "objective:1"},
        {"objective-without-target", [](Dossier &d) { d.objectives[0].target.clear(); },
         "error 6 Objective “Answer a repeated question once” has no target. > objective:1"},
        {"objective-without-target-date", [](Dossier &d) { d.objectives[0].targetDate.reset(); },
         "error 6 The target of objective “Answer a repeated question once” has no date. > "
         "objective:1"},
        {"objective-without-owner", [](Dossier &d) { d.objectives[0].owner.clear(); },
         "error 6 Objective “Answer a repeated question once” has no owner. > objective:1"},
        {"target-date-past", [](Dossier &d) { d.objectives[0].targetDate = QDate(2026, 11, 22); },
         "error 6 The target of objective “Answer a repeated question once” was for 22 November "
         "2026. > objective:1"},
        {"target-date-past today",
         [](Dossier &d) { d.objectives[0].targetDate = QDate(2026, 11, 23); }, nullptr},
        {"baseline-after-target",
         [](Dossier &d) { d.objectives[0].baselineDate = QDate(2027, 10, 1); },
         "error 6 The baseline of objective “Answer a repeated question once” is of 1 October "
         "2027, and its target is for 30 September 2027. > objective:1"},
        {"baseline-old", [](Dossier &d) { d.objectives[0].baselineDate = QDate(2025, 11, 22); },
         "hint 6 The baseline of objective “Answer a repeated question once” is of 22 November "
         "2025. > objective:1"},
        {"measures-only-outputs",
         [](Dossier &d) {
             d.objectives.resize(1);
             d.objectives[0].measure = u"Number of posts and likes"_s;
         },
         "warning 6 Every objective measures an output: “Number of posts and likes”. > objective"},
        {"measures-only-outputs but one",
         [](Dossier &d) { d.objectives[0].measure = u"Number of posts and likes"_s; }, nullptr},
        {"measures-only-outputs answered",
         [](Dossier &d) {
             d.objectives.resize(1);
             d.objectives[0].measure = u"Hours until posts are answered"_s;
         },
         nullptr},
        {"objectives-only-marketing",
         [](Dossier &d) {
             d.objectives.resize(1);
             d.objectives[0].title = u"Make our brand known"_s;
             d.objectives[0].goal = u"Awareness among buyers"_s;
             d.objectives[0].measure = u"Enquiries a month"_s;
         },
         "warning 6 All objectives (1) are about marketing, and no tool is used regularly among "
         "people inside. > objective"},
        {"objectives-only-marketing with inside use",
         [](Dossier &d) {
             d.objectives.resize(1);
             d.objectives[0].title = u"Make our brand known"_s;
             d.objectives[0].goal = u"Awareness among buyers"_s;
             d.objectives[0].measure = u"Enquiries a month"_s;
             d.coverage.purposes.last().strength = 2;
         },
         nullptr},
        {"objectives-only-marketing reach as a verb",
         [](Dossier &d) {
             d.objectives.resize(1);
             d.objectives[0].title = u"Changes reach the night shift"_s;
             d.objectives[0].goal = u"Safe homes"_s;
             d.objectives[0].measure = u"Hours until a change is read"_s;
         },
         nullptr},
        {"too-many-objectives",
         [](Dossier &d) {
             while (d.objectives.size() < 6) {
                 d.objectives.append(d.objectives.first());
             }
         },
         "hint 6 There are 6 objectives; three are enough. > objective"},
        {"nothing-refused",
         [](Dossier &d) {
             d.exclusions.clear();
             for (Action &action : d.actions) {
                 const bool refused = action.state == Action::State::Refused;
                 const Action other = d.actions.first();
                 if (refused) {
                     action.state = Action::State::Accepted;
                     action.owner = other.owner;
                     action.start = other.start;
                     action.end = other.end;
                     action.signOfSuccess = other.signOfSuccess;
                 }
             }
         },
         "warning 6 Nothing is refused: the strategy does not say what you will not do. > "
         "exclusion"},
        {"nothing-refused but an action", [](Dossier &d) { d.exclusions.clear(); }, nullptr},
        {"no-tool-decided", [](Dossier &d) { d.selections[0].record->choice = {}; },
         "hint 7 No tool is chosen for any purpose. > selection"},
    };
}

QList<CheckCase> allCheckCases()
{
    return aimCases() + peopleCases() + rulesCases() + planCases();
}

} // namespace support
