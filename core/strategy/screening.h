// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/strategy/governance.h"

#include <span>

namespace core {

/// What the ten questions of the data protection screening point to. None of it says that
/// something is in order with the law.
enum class Screening { NotAnswered, Needed, Advisable, NotIndicated };

struct ScreeningResult
{
    Screening result = Screening::NotAnswered;
    int answered = 0; ///< with yes or no, of ScreeningQuestions
    QStringList yes; ///< codes of the questions answered with yes, in the order of the screening
    bool operator==(const ScreeningResult &) const = default;
};

/// Whether one yes to this question is enough for an assessment: watching staff, children and
/// vulnerable people, special categories of data, automated decisions. Our own rule, after the
/// kinds of processing for which the Information Commissioner always asks for an assessment.
bool isHeavy(const QString &code);
/// The codes of the ten questions, as in Starters::checks.
QStringList screeningCodes();

/// Answers to other lists and to unknown codes are passed over. One yes to a heavy question or two
/// of any kind: Needed. One yes, or a question still open: Advisable. Ten times no: NotIndicated.
ScreeningResult screening(std::span<const CheckAnswer> answers);

/// "An assessment is needed by these answers; 7 of 10 questions are answered."
QString screeningSentence(const ScreeningResult &result);

} // namespace core
