// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/strategy/dossier.h"
#include "core/workspace/sample.h"

/// Dossiers as values, for tests of what is made from them. All ids are fixed.
namespace support {

/// An organisation of which nothing is known but its name.
core::Dossier emptyDossier(const core::Framework &framework);

/// What a course participant may have after one evening: a few fields of the profile card, two
/// people of whom one answered a single point, one tool, one objective and one action, both
/// with gaps, and one unknown that somebody is to find out.
core::Dossier thinDossier(const core::Framework &framework);

/// An organisation with everything filled in: the worked example as it once was, so that its
/// wording can change without a change here.
core::Dossier fullDossier(const core::Framework &framework);

/// The same of any sample.
core::Dossier dossierOf(const core::Framework &framework, const core::Sample &sample);

/// Works the profile out anew after respondents, answers or rules were changed.
void score(core::Dossier &dossier, const core::Framework &framework);

/// An id that is the same in every run.
template<class Id>
Id fixedId(int number)
{
    return Id(QUuid(uint(number), 0x6001, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 1));
}

} // namespace support
