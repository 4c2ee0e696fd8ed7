// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/mapping.h"

namespace core {

namespace {

template <class... T> QList<Table> tablesOf()
{
    return {Table{tableOf<T>(), columnsOf<T>()}...};
}

} // namespace

const QList<Table> &allTables()
{
    static const QList<Table> tables
        = tablesOf<Organisation, Assessment, Respondent, Answer, Target, ScoringRules, Tool,
                   CoverageEntry, Vision, Objective, Exclusion, Action, Decision, Inquiry,
                   Passage>();
    return tables;
}

const Table *tableNamed(const QString &name)
{
    for (const Table &table : allTables())
        if (table.name == name)
            return &table;
    return nullptr;
}

} // namespace core
