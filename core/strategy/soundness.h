// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/strategy/dossier.h"

namespace core {

/// What cannot be in one row whatever stands around it, in a sentence for the person who gave it;
/// empty when nothing is wrong. Numbers outside their scale, counts below 0, an end before a start.
QString faultIn(const Action &action);
QString faultIn(const Leadership &leadership);
QString faultIn(const Stakeholder &stakeholder);
QString faultIn(const Duty &duty);
QString faultIn(const AdopterGroup &group);
QString faultIn(const PeoplePlan &plan);
QString faultIn(const ConfidenceReading &reading);
QString faultIn(const Process &process);
QString faultIn(const ProcessStep &step);
QString faultIn(const CrisisStep &step);
QString faultIn(const Risk &risk);
QString faultIn(const ValueSettings &settings);
QString faultIn(const ValueLine &line);
/// Nothing can be wrong with a row of any other type.
template<class T>
QString faultIn(const T &)
{
    return {};
}

} // namespace core
