// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/value/estimate.h"
#include "core/value/saving.h"

namespace core {

/// The sentences of findings. `name` is what a line is called in the sentence: "“Training”".
namespace valuesentence {

QString lineName(const ValueLine &line, qsizetype number);

QString ofAll(ValueFinding::Kind kind);
QString amountMissing(const QString &name, const ValueLine &line);
QString outOfOrder(const QString &name, const QStringList &lowLikelyHigh);
QString realismOutOfOrder(const QString &name, int low, int high);
QString yearsOutOfOrder(const QString &name, const ValueLine &line);
QString rateMissing(const QString &name);
/// `process` is null when there is none any more.
QString processUnfinished(const QString &name, const Process *process, const Saving &saving);
QString singleFigure(const QString &name, const QString &figure);
QString noAssumption(const QString &name);

QString hours(qint64 hours); ///< "one hour", "1,200 hours"

/// What a process would have to say before it can tell what it saves: "how many people do it".
QStringList openQuestionsOf(const Process &process, const Saving &saving);

} // namespace valuesentence

} // namespace core
