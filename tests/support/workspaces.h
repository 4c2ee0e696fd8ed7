// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/framework/framework.h"
#include "core/workspace/workspace.h"

#include <QTemporaryDir>

namespace support {

/// The pack inside the program; the test stops when it cannot be read.
const core::Framework &framework();

/// A folder with one open workspace of one organisation, and a clock that the test moves.
struct Fixture
{
    /// `name` is the organisation's.
    explicit Fixture(const QString &name = QStringLiteral("Acme"));

    /// Closes the file and opens it again.
    void reopen();
    QString path() const;

    QTemporaryDir folder;
    core::FixedClock clock;
    std::unique_ptr<core::Workspace> workspace;
    core::OrganisationId organisation;
};

/// A round of today with one respondent of each of these aliases, as staff.
struct Round
{
    core::Assessment assessment;
    QList<core::Respondent> respondents;
};
Round startRound(Fixture &fixture, const QStringList &aliases);

/// A level answer, not stored yet.
core::Answer levelAnswer(const core::Respondent &respondent, const QString &question, int level);

} // namespace support
