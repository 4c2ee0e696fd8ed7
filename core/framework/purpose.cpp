// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/framework/purpose.h"

namespace core {

using namespace Qt::StringLiterals;

QString toWord(Purpose purpose)
{
    switch (purpose) {
    case Purpose::Sales:
        return u"sales"_s;
    case Purpose::Marketing:
        return u"marketing"_s;
    case Purpose::Service:
        return u"service"_s;
    case Purpose::InternalCommunication:
        return u"internal-communication"_s;
    case Purpose::Collaboration:
        return u"collaboration"_s;
    case Purpose::Knowledge:
        return u"knowledge"_s;
    }
    Q_UNREACHABLE();
}

std::optional<Purpose> purposeFromWord(const QString &word)
{
    for (const Purpose purpose : AllPurposes)
        if (toWord(purpose) == word)
            return purpose;
    return std::nullopt;
}

} // namespace core
