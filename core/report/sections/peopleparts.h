// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/sections/compose.h"

/// The parts of section 8.
namespace core::report {

/// A part of the people plan; an empty id is the part as a whole.
Source peopleSource(Source::Kind kind, const QString &id = {});

/// Their own words, or "not yet known".
Cell peopleCell(const QString &words, const Source &source);

/// Sizes with their basis, and what helps each group.
void addAdopters(QList<Block> &blocks, const Context &context);
void addReluctance(QList<Block> &blocks, const Context &context);
void addOffers(QList<Block> &blocks, const Context &context);
/// Champions, help at hand and month four.
void addPeoplePlan(QList<Block> &blocks, const Context &context);
void addInclusion(QList<Block> &blocks, const Context &context);
void addConfidence(QList<Block> &blocks, const Context &context);

/// What each process takes today and tomorrow, then what it saves a year.
void addProcesses(QList<Block> &blocks, const Context &context);

} // namespace core::report
