// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/selection/decision.h"

#include <QStringList>

/// A selection as text, for cases that need no C++. A line says one thing; names are words without
/// spaces; # begins a comment; positions are the order of the lines:
///
///     rule ranked                          approval without it
///     roles Clerk Lawyer                   the main roles
///     person Ann Clerk deskless swing      role - for none; reluctant deskless assistive swing
///     candidate Wiki
///     criterion A1                         scored; "gate C4" for a gate
///     state Wiki C4 fail IT                pass, fail or unknown; owner
///     weights Ann A1 40 B1 60
///     marks Ann Wiki A1 3 B1 4
///     vote Ann Wiki > Chat = Mail          ticks under approval
///
/// A name that no line introduces stands for something that is not there (any more).
core::SelectionDossier selectionFrom(const QStringList &lines);

/// The lines that selectionFrom() reads as this.
QStringList toLines(const core::SelectionDossier &dossier);

/// The result by names, a line for each thing.
QStringList render(const core::DecisionResult &result, const core::SelectionDossier &dossier);

/// A finding by names: "candidate left: Ann, Chat".
QString render(const core::SelectionFinding &finding, const core::SelectionDossier &dossier);
