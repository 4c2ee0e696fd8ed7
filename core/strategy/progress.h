// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/framework/framework.h"
#include "core/strategy/dossier.h"

namespace core {

/// The parts of the work, in the order people do them.
enum class Chapter {
    Organisation,
    Readiness,
    Coverage,
    Vision,
    Tools,
    People,
    Rules,
    Plan,
    Report
};
inline constexpr std::array AllChapters = {
    Chapter::Organisation, Chapter::Readiness, Chapter::Coverage, Chapter::Vision, Chapter::Tools,
    Chapter::People,       Chapter::Rules,     Chapter::Plan,     Chapter::Report};

/// How far a chapter is: nothing there, some of it, enough for the report.
enum class Mark { Empty, Thin, Ready };

Mark mark(Chapter chapter, const Framework &framework, const Dossier &dossier);

/// The one thing to do next.
struct NextStep
{
    Chapter chapter = Chapter::Organisation;
    QString title; ///< "Answer the readiness questions"
    QString text; ///< why, and how long it takes, in one or two sentences
    bool operator==(const NextStep &) const = default;
};

/// The first chapter that is not ready, people and aims before tools; at the end, the report.
NextStep nextStep(const Framework &framework, const Dossier &dossier);

} // namespace core
