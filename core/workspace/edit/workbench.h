// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/strategy/dossier.h"
#include "core/workspace/workspace.h"

#include <span>

/// What a person can do to the workbench of the strategy; see core/workspace/edit.h. Whatever is
/// about something that was removed in the meantime fails with NotFound; what faultIn() refuses
/// fails with Input.
namespace core::edit {

// Lists: stakeholders, habits, excuses, duties, reasons, offers, confidence readings, processes and
// their steps, house rules, risks, lines of the estimate, benefits without a price.
/// Behind the others; id and position are filled in.
template<class T>
Result<decltype(T::id)> addRow(Workspace &workspace, T row);
/// Several as one step.
template<class T>
Status addRows(Workspace &workspace, OrganisationId organisation, std::span<const T> rows);
template<class T>
Status changeRow(Workspace &workspace, const T &row);
/// Some places down the list; up when negative. Stops at either end. Steps move among those of
/// their process and moment, offers among those of their group.
template<class T>
Status moveRow(Workspace &workspace, const T &row, int places);
/// A process goes with its steps; lines of the estimate that took its saving stay and lose it.
template<class T>
Status removeRow(Workspace &workspace, const T &row);

// What there is once, or once per role, group, kind, heading, severity or question.
/// Stores it over what was there; the id is filled in. A row that says nothing is no row.
template<class T>
Status setRow(Workspace &workspace, T row);
/// Several as one step, such as all texts to start from.
template<class T>
Status setRows(Workspace &workspace, OrganisationId organisation, std::span<const T> rows);

// Order of actions
/// `action` starts only when `after` has ended. Fails with Input when it would wait for itself.
Status linkActions(Workspace &workspace, const Action &action, ActionId after);
Status unlinkActions(Workspace &workspace, const ActionLink &link);
/// New dates of several actions as one step, such as core::moved() works them out.
Status scheduleActions(Workspace &workspace, OrganisationId organisation,
                       std::span<const Action> actions);

} // namespace core::edit
