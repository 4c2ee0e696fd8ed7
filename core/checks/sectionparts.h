// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/checks/inspection.h"

/// What each section of the report needs; only for sectionProgress().
namespace core::checks {

/// Something that a section needs, in a few words, and whether it is there.
struct SectionPart
{
    QString name;
    bool there = false;
};

QList<SectionPart> summaryParts(const Framework &framework, const Dossier &dossier); ///< 1
QList<SectionPart> aboutParts(const Framework &framework, const Dossier &dossier); ///< 2
QList<SectionPart> organisationParts(const Framework &framework, const Dossier &dossier); ///< 3
QList<SectionPart> readinessParts(const Framework &framework, const Dossier &dossier); ///< 4
QList<SectionPart> useParts(const Framework &framework, const Dossier &dossier); ///< 5
QList<SectionPart> visionParts(const Framework &framework, const Dossier &dossier); ///< 6
QList<SectionPart> choiceParts(const Framework &framework, const Dossier &dossier); ///< 7
QList<SectionPart> peopleParts(const Framework &framework, const Dossier &dossier); ///< 8
QList<SectionPart> leadershipParts(const Framework &framework, const Dossier &dossier); ///< 9
QList<SectionPart> rulesParts(const Framework &framework, const Dossier &dossier); ///< 10
QList<SectionPart> valueParts(const Framework &framework, const Dossier &dossier); ///< 12
QList<SectionPart> roadmapParts(const Framework &framework, const Dossier &dossier); ///< 13
QList<SectionPart> riskParts(const Framework &framework, const Dossier &dossier); ///< 14
QList<SectionPart> requestParts(const Framework &framework, const Dossier &dossier); ///< 15
QList<SectionPart> screeningParts(const Framework &framework, const Dossier &dossier); ///< D

} // namespace core::checks
