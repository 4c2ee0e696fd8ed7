// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/commandline.h"
#include "core/base/result.h"

#include <QHash>

/// What each command does. Each returns an error of which the message is the one line to print;
/// an error whose detail is WrongUseDetail says that the command was given wrongly.
namespace commandline {

inline const QString WrongUseDetail = QStringLiteral("wrong use");

/// A command's arguments, taken apart.
struct Request
{
    QStringList files;
    QHash<QString, QString> options; ///< by long name; "o" for the output file
};

core::Status newFile(const Request &request, const Surroundings &surroundings);
core::Status writeSampleFile(const Request &request, const Surroundings &surroundings);
core::Status importResponses(const Request &request, const Surroundings &surroundings);
core::Status printScore(const Request &request, const Surroundings &surroundings);
core::Status printDecision(const Request &request, const Surroundings &surroundings);
core::Status writeReport(const Request &request, const Surroundings &surroundings);
core::Status check(const Request &request, const Surroundings &surroundings);

} // namespace commandline
