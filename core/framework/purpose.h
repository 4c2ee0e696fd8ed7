// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <array>
#include <optional>

namespace core {

/// The job a tool does for the organisation. The first three look outward, the others inward.
enum class Purpose { Sales, Marketing, Service, InternalCommunication, Collaboration, Knowledge };

inline constexpr std::array AllPurposes
    = {Purpose::Sales,         Purpose::Marketing, Purpose::Service, Purpose::InternalCommunication,
       Purpose::Collaboration, Purpose::Knowledge};

constexpr bool looksOutward(Purpose purpose)
{
    return purpose <= Purpose::Service;
}

/// The word used in files: sales, marketing, service, internal-communication, collaboration,
/// knowledge.
QString toWord(Purpose purpose);
std::optional<Purpose> purposeFromWord(const QString &word);

} // namespace core
