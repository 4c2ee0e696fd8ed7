// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/framework/linter.h"

namespace core {

/// One of the criteria that a group can pick from when it chooses a tool.
struct ListedCriterion
{
    enum class Kind {
        Scored, ///< marks from 0 to 4
        Gate, ///< pass or fail
    };
    QString code; ///< "A1"; stable for ever
    QString group; ///< "A"
    QString name; ///< "Does the job we need"
    QString meaning;
    QString check; ///< how to check it in minutes
    Kind kind = Kind::Scored;
    QString lowest; ///< what mark 0, or a fail, looks like
    QString highest; ///< what mark 4, or a clear pass, looks like
    bool operator==(const ListedCriterion &) const = default;
};

struct CriteriaGroup
{
    QString code; ///< "A"
    QString name; ///< "Fit with real work"
    bool operator==(const CriteriaGroup &) const = default;
};

struct CriteriaList
{
    QList<CriteriaGroup> groups;
    QList<ListedCriterion> criteria; ///< in the order of the groups
    bool operator==(const CriteriaList &) const = default;

    /// Null when there is no such criterion.
    const ListedCriterion *criterion(const QString &code) const;
};

/// Everything wrong or doubtful in a list of criteria, in line order.
QList<Finding> lintCriteria(const QByteArray &json, const QString &fileName);

/// Refuses a list with an error; the Error names the file and the line of the first one.
Result<CriteriaList> readCriteria(const QByteArray &json, const QString &fileName);

/// The list that comes with the program, ":/platforms/criteria.json". A test lints it.
Result<CriteriaList> builtInCriteria();

} // namespace core
