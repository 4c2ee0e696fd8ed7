// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/sections/compose.h"
#include "core/value/estimate.h"

/// The parts of section 12.
namespace core::report {

/// The estimate, and how its figures are said.
struct Worth
{
    const Context &context;
    Estimate estimate;

    bool isShort() const; ///< no years, no figure
    bool hasCosts() const; ///< that can be counted
    bool hasBenefits() const;
    const ValueLine &line(const ValueLineId &id) const; ///< that is there
    QString title(const ValueLineId &id) const;
    Sources sources(const ValueLineId &id) const; ///< the line, and its process when it has one
    Sentence sentence(const QString &text) const; ///< from the estimate as a whole
    QString money(qint64 amount) const; ///< rounded to three figures
    QString range(qint64 low, qint64 high) const; ///< "£1,200 to £3,400"
};

/// The sources of what is made of all lines, or of one of the settings "hourRate", "discount".
Source valueLine(const QString &id = {});

/// What comes out, or of one side how much it is.
QList<Sentence> resultOf(const Worth &worth);
/// Return on investment, payback and internal rate, for those who are used to them.
void addReturns(QList<Block> &blocks, const Worth &worth);

/// A heading and a table each, or that nothing is known; costs with the hours in them, benefits
/// with what they rest on.
void addCosts(QList<Block> &blocks, const Worth &worth);
void addBenefits(QList<Block> &blocks, const Worth &worth);

/// Which assumption moves the result most: a figure, or in short one sentence.
void addInfluences(QList<Block> &blocks, const Worth &worth);

} // namespace core::report
