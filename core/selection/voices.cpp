// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/selection/voices.h"

#include "core/base/text.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct VoiceText
{
    Q_DECLARE_TR_FUNCTIONS(core::Selection)
};

bool sameRole(const QString &a, const QString &b)
{
    return a.trimmed().compare(b.trimmed(), Qt::CaseInsensitive) == 0;
}

} // namespace

QList<MissingVoice> missingVoices(const Selection &selection,
                                  std::span<const Participant> participants)
{
    using Kind = MissingVoice::Kind;
    QList<MissingVoice> missing;
    const auto size = static_cast<int>(participants.size());
    if (size < SmallestGroup)
        missing.append({Kind::TooFew, {}});
    if (size > LargestGroup)
        missing.append({Kind::TooMany, {}});
    for (const QString &role : selection.mainRoles) {
        const bool blank = role.trimmed().isEmpty();
        if (!blank && std::ranges::none_of(participants, [&](const Participant &participant) {
                return sameRole(participant.role, role);
            }))
            missing.append({Kind::Role, role.trimmed()});
    }
    if (std::ranges::count(participants, true, &Participant::reluctant) < ReluctantVoices)
        missing.append({Kind::Reluctant, {}});
    if (std::ranges::count(participants, true, &Participant::deskless) == 0)
        missing.append({Kind::Deskless, {}});
    if (std::ranges::count(participants, true, &Participant::assistiveTechnology) == 0)
        missing.append({Kind::AssistiveTechnology, {}});
    return missing;
}

QString toWord(MissingVoice::Kind kind)
{
    switch (kind) {
    case MissingVoice::Kind::TooFew:
        return u"too few"_s;
    case MissingVoice::Kind::TooMany:
        return u"too many"_s;
    case MissingVoice::Kind::Role:
        return u"role"_s;
    case MissingVoice::Kind::Reluctant:
        return u"reluctant"_s;
    case MissingVoice::Kind::Deskless:
        return u"deskless"_s;
    case MissingVoice::Kind::AssistiveTechnology:
        return u"assistive technology"_s;
    }
    Q_UNREACHABLE();
}

QString sentence(const MissingVoice &voice)
{
    switch (voice.kind) {
    case MissingVoice::Kind::TooFew:
        return VoiceText::tr("The group has fewer than %1 people.").arg(numberWord(SmallestGroup));
    case MissingVoice::Kind::TooMany:
        return VoiceText::tr("The group has more than %1 people.").arg(numberWord(LargestGroup));
    case MissingVoice::Kind::Role:
        return VoiceText::tr("Nobody speaks for the role “%1”.").arg(voice.role);
    case MissingVoice::Kind::Reluctant:
        return VoiceText::tr("The group has fewer than %1 reluctant people.")
            .arg(numberWord(ReluctantVoices));
    case MissingVoice::Kind::Deskless:
        return VoiceText::tr("Nobody in the group works without a desk.");
    case MissingVoice::Kind::AssistiveTechnology:
        return VoiceText::tr("Nobody in the group uses assistive technology.");
    }
    Q_UNREACHABLE();
}

} // namespace core
