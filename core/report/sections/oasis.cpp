// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/sections/oasis.h"

#include "core/report/sections/compose.h"

namespace core::report {

QString oasisName(const QString &sectionNumber)
{
    switch (sectionNumber.toInt()) {
    case 6:
        return Words::tr("Objectives");
    case 3: // who we are and whom we serve
    case 4:
    case 5:
        return Words::tr("Audience insight");
    case 7:
    case 8:
    case 9:
        return Words::tr("Strategy/ideas");
    case 10:
    case 13:
    case 14:
        return Words::tr("Implementation");
    case 11:
    case 12: // what it costs and brings
        return Words::tr("Scoring/evaluation");
    default:
        return {};
    }
}

} // namespace core::report
