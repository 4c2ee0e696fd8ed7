// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/strategy/source.h"

using namespace Qt::StringLiterals;

namespace core {

QString toWord(Source::Kind kind)
{
    switch (kind) {
    case Source::Kind::Field:
        return u"field"_s;
    case Source::Kind::Round:
        return u"round"_s;
    case Source::Kind::Point:
        return u"point"_s;
    case Source::Kind::Question:
        return u"question"_s;
    case Source::Kind::Answer:
        return u"answer"_s;
    case Source::Kind::Rule:
        return u"rule"_s;
    case Source::Kind::Tool:
        return u"tool"_s;
    case Source::Kind::Vision:
        return u"vision"_s;
    case Source::Kind::Objective:
        return u"objective"_s;
    case Source::Kind::Exclusion:
        return u"exclusion"_s;
    case Source::Kind::Action:
        return u"action"_s;
    case Source::Kind::Decision:
        return u"decision"_s;
    case Source::Kind::Platform:
        return u"platform"_s;
    case Source::Kind::Account:
        return u"account"_s;
    case Source::Kind::Selection:
        return u"selection"_s;
    case Source::Kind::Passage:
        return u"passage"_s;
    case Source::Kind::Leadership:
        return u"leadership"_s;
    case Source::Kind::Stakeholder:
        return u"stakeholder"_s;
    case Source::Kind::LeaderHabit:
        return u"leader-habit"_s;
    case Source::Kind::Excuse:
        return u"excuse"_s;
    case Source::Kind::Duty:
        return u"duty"_s;
    case Source::Kind::AdopterGroup:
        return u"adopter-group"_s;
    case Source::Kind::ReluctanceReason:
        return u"reluctance-reason"_s;
    case Source::Kind::SupportOffer:
        return u"support-offer"_s;
    case Source::Kind::PeoplePlan:
        return u"people-plan"_s;
    case Source::Kind::Inclusion:
        return u"inclusion"_s;
    case Source::Kind::Confidence:
        return u"confidence"_s;
    case Source::Kind::Process:
        return u"process"_s;
    case Source::Kind::Policy:
        return u"policy"_s;
    case Source::Kind::HouseRule:
        return u"house-rule"_s;
    case Source::Kind::Crisis:
        return u"crisis"_s;
    case Source::Kind::Check:
        return u"check"_s;
    case Source::Kind::Risk:
        return u"risk"_s;
    case Source::Kind::ValueLine:
        return u"value-line"_s;
    case Source::Kind::PricelessBenefit:
        return u"priceless-benefit"_s;
    case Source::Kind::Version:
        return u"version"_s;
    }
    return {};
}

QString toString(const Source &source)
{
    return source.id.isEmpty() ? toWord(source.kind) : toWord(source.kind) + u':' + source.id;
}

} // namespace core
