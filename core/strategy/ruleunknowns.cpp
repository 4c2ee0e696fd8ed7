// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/strategy/ruleunknowns.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct RuleUnknownText
{
    Q_DECLARE_TR_FUNCTIONS(Unknowns)
};

void addRuleText(Gatherer &gatherer, const QString &key, const Source &place, const QString &value,
                 const QString &text)
{
    if (value.trimmed().isEmpty())
        gatherer.add(key, place, text);
}

void addChecklistUnknown(Gatherer &gatherer, const Dossier &dossier, Checklist list,
                         const QString &text)
{
    const bool begun = std::ranges::any_of(dossier.checkAnswers, [list](const CheckAnswer &each) {
        return each.list == list && each.answer != YesNo::Unknown;
    });
    if (!begun)
        gatherer.add(u"check:"_s + wordFor(list), {Source::Kind::Check, wordFor(list)}, text);
}

} // namespace

void addRuleUnknowns(Gatherer &gatherer, const Dossier &dossier)
{
    const Governance &rules = dossier.governance;
    if (std::ranges::all_of(dossier.policy, [](const PolicyPart &part) {
            return part.state == PolicyPart::State::Missing;
        }))
        gatherer.add(u"policy"_s, {Source::Kind::Policy, {}},
                     RuleUnknownText::tr("Which rules for social media we have agreed"));
    addRuleText(gatherer, u"moderation:hours"_s, {Source::Kind::Policy, u"moderation"_s},
                rules.moderationHours, RuleUnknownText::tr("When somebody watches our pages"));
    addRuleText(gatherer, u"moderation:rules"_s, {Source::Kind::Policy, u"moderation"_s},
                rules.moderation,
                RuleUnknownText::tr("What our moderators remove, keep and pass on"));
    if (dossier.houseRules.isEmpty())
        gatherer.add(u"house-rule"_s, {Source::Kind::HouseRule, {}},
                     RuleUnknownText::tr("Which house rules hold on our pages"));
    addChecklistUnknown(gatherer, dossier, Checklist::AccountSecurity,
                        RuleUnknownText::tr("How well our accounts are secured"));
    addChecklistUnknown(gatherer, dossier, Checklist::DataProtection,
                        RuleUnknownText::tr("Whether a data protection assessment is needed"));
    addChecklistUnknown(gatherer, dossier, Checklist::Posts,
                        RuleUnknownText::tr("Whether everybody can use what we post"));
    addRuleText(gatherer, u"records"_s, {Source::Kind::Policy, u"records"_s}, rules.records,
                RuleUnknownText::tr("How posts and chats are kept and found again"));
    if (dossier.crisisSteps.isEmpty())
        gatherer.add(u"crisis"_s, {Source::Kind::Crisis, {}},
                     RuleUnknownText::tr("Who leads when something goes wrong, and how soon we "
                                         "speak"));
    addRuleText(gatherer, u"crisis:outOfHoursContact"_s,
                {Source::Kind::Crisis, u"outOfHoursContact"_s}, rules.outOfHoursContact,
                RuleUnknownText::tr("Whom to call out of hours"));
    if (rules.publicSector)
        addChecklistUnknown(
            gatherer, dossier, Checklist::PublicSector,
            RuleUnknownText::tr("What of the checklist of the public sector we do"));
    if (std::ranges::all_of(dossier.risks, &Risk::refused))
        gatherer.add(u"risk"_s, {Source::Kind::Risk, {}},
                     RuleUnknownText::tr("What may go wrong, and what we do about it"));
}

} // namespace core
