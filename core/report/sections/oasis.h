// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace core::report {

/// The part of OASIS, the planning scheme of the Government Communication Service, that a section
/// belongs to: "Objectives", "Audience insight", "Strategy/ideas", "Implementation" or
/// "Scoring/evaluation". Empty for the summary, the open questions and the annexes.
QString oasisName(const QString &sectionNumber);

} // namespace core::report
