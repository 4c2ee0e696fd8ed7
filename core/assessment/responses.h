// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/assessment/assessment.h"
#include "core/base/result.h"
#include "core/framework/framework.h"

#include <QByteArray>
#include <QList>

namespace core {

/// One line of a response file.
struct Response
{
    QString respondent; ///< alias
    Role role = Role::Staff;
    QuestionCode question;
    Answer::Kind kind = Answer::Kind::Level;
    int level = 0;
    Evidence evidence = Evidence::Said;
    QString note;
    bool operator==(const Response &) const = default;
};

/// A checked response file.
struct Responses
{
    struct Person
    {
        QString alias;
        Role role = Role::Staff;
        bool operator==(const Person &) const = default;
    };
    QList<Person> people; ///< in order of appearance; also those who gave no answer
    QList<Response> responses; ///< in line order; empty answers are not among them
    bool operator==(const Responses &) const = default;
};

/// Reads `respondent,role,question,answer,evidence,note` as scoring.md says it. The error names
/// the line and the reason. Nothing is guessed.
Result<Responses> readResponses(const QByteArray &csv, const Framework &framework);

} // namespace core
