// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/assessment/assessment.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

/// The value of `all` that is written `word`.
template<class All>
std::optional<typename All::value_type> fromWord(const All &all, const QString &word)
{
    for (const auto value : all) {
        if (toWord(value) == word)
            return value;
    }
    return std::nullopt;
}

} // namespace

QString toWord(Role role)
{
    switch (role) {
    case Role::Leader:
        return u"leader"_s;
    case Role::Manager:
        return u"manager"_s;
    case Role::Staff:
        return u"staff"_s;
    case Role::Assessor:
        return u"assessor"_s;
    }
    return {};
}

QString toWord(Evidence evidence)
{
    switch (evidence) {
    case Evidence::Said:
        return u"said"_s;
    case Evidence::Shown:
        return u"shown"_s;
    case Evidence::Measured:
        return u"measured"_s;
    }
    return {};
}

std::optional<Role> roleFromWord(const QString &word)
{
    return fromWord(AllRoles, word);
}

std::optional<Evidence> evidenceFromWord(const QString &word)
{
    return fromWord(AllEvidence, word);
}

} // namespace core
