// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/strategy/strategy.h"

#include <QCoreApplication>

namespace core {

/// The translation context of all words about the plan over time.
struct RoadmapText
{
    Q_DECLARE_TR_FUNCTIONS(core::Roadmap)
};

/// "“Name a sponsor”", or words for an action without a title.
QString quotedTitle(const Action &action);

/// The same of several; of more than five the first four and how many more.
QString quotedTitles(const QList<const Action *> &actions);

} // namespace core
