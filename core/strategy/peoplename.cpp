// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/strategy/peoplename.h"

#include <QCoreApplication>

namespace core {

namespace {

struct PeopleName
{
    Q_DECLARE_TR_FUNCTIONS(core::People)
};

} // namespace

QString nameOf(Adopters group)
{
    switch (group) {
    case Adopters::Early:
        return PeopleName::tr("Early adopters");
    case Adopters::Middle:
        return PeopleName::tr("The middle");
    case Adopters::Reluctant:
        return PeopleName::tr("Reluctant users");
    }
    return {};
}

QString inSentence(Adopters group)
{
    switch (group) {
    case Adopters::Early:
        return PeopleName::tr("early adopters");
    case Adopters::Middle:
        return PeopleName::tr("the middle");
    case Adopters::Reluctant:
        return PeopleName::tr("reluctant users");
    }
    return {};
}

QString meaningOf(Adopters group)
{
    switch (group) {
    case Adopters::Early:
        return PeopleName::tr("They try new things first, and others ask them how it goes.");
    case Adopters::Middle:
        return PeopleName::tr("They join when people like them have shown that it helps.");
    case Adopters::Reluctant:
        return PeopleName::tr("They wait the longest, often for a good reason.");
    }
    return {};
}

QString nameOf(ReluctanceReason::Kind kind)
{
    switch (kind) {
    case ReluctanceReason::Kind::Usefulness:
        return PeopleName::tr("Usefulness");
    case ReluctanceReason::Kind::Effort:
        return PeopleName::tr("Effort");
    case ReluctanceReason::Kind::SocialInfluence:
        return PeopleName::tr("Other people");
    case ReluctanceReason::Kind::Conditions:
        return PeopleName::tr("Conditions");
    }
    return {};
}

QString meaningOf(ReluctanceReason::Kind kind)
{
    switch (kind) {
    case ReluctanceReason::Kind::Usefulness:
        return PeopleName::tr("it does not help me");
    case ReluctanceReason::Kind::Effort:
        return PeopleName::tr("it is hard or slow");
    case ReluctanceReason::Kind::SocialInfluence:
        return PeopleName::tr("what others do and think");
    case ReluctanceReason::Kind::Conditions:
        return PeopleName::tr("no time, device or permission");
    }
    return {};
}

QString nameOf(Inclusion::Kind kind)
{
    switch (kind) {
    case Inclusion::Kind::Disabilities:
        return PeopleName::tr("People with disabilities");
    case Inclusion::Kind::Languages:
        return PeopleName::tr("People with another first language");
    case Inclusion::Kind::SharedDevices:
        return PeopleName::tr("People who share a device");
    case Inclusion::Kind::NoDesk:
        return PeopleName::tr("People without a desk");
    }
    return {};
}

QString nameOf(ConfidenceReading::Moment moment)
{
    switch (moment) {
    case ConfidenceReading::Moment::Before:
        return PeopleName::tr("Before");
    case ConfidenceReading::Moment::After:
        return PeopleName::tr("After");
    }
    return {};
}

QString nameOf(Process::Knowledge knowledge)
{
    switch (knowledge) {
    case Process::Knowledge::Socialise:
        return PeopleName::tr("From person to person");
    case Process::Knowledge::Externalise:
        return PeopleName::tr("From a head onto paper");
    case Process::Knowledge::Combine:
        return PeopleName::tr("From paper to paper");
    case Process::Knowledge::Internalise:
        return PeopleName::tr("From paper into heads");
    }
    return {};
}

QString exampleOf(Process::Knowledge knowledge)
{
    switch (knowledge) {
    case Process::Knowledge::Socialise:
        return PeopleName::tr("A newcomer listens while a colleague calms an angry customer.");
    case Process::Knowledge::Externalise:
        return PeopleName::tr("After a call, somebody writes the answer where others find it.");
    case Process::Knowledge::Combine:
        return PeopleName::tr("Three answers to one question become one guide.");
    case Process::Knowledge::Internalise:
        return PeopleName::tr("People try the guide on a case of their own until it is habit.");
    }
    return {};
}

} // namespace core
