// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/workspace.h"

#include "core/storage/database.h"
#include "core/storage/rowstore.h"
#include "core/storage/rowtypes.h"
#include "core/strategy/soundness.h"

#include <QCoreApplication>
#include <QSet>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct IntegrityText
{
    Q_DECLARE_TR_FUNCTIONS(core::workspace)
};

tl::unexpected<Error> wrong(const QString &table, const Row &row, const QString &reason)
{
    return failure(Error::Kind::Damaged,
                   IntegrityText::tr("In table %1 the row %2 %3.")
                       .arg(table, row.value(u"id"_s).toString(), reason));
}

bool isSound(const Answer &answer)
{
    return answer.kind == Answer::Kind::Level ? answer.level >= 1 && answer.level <= 5
                                              : answer.level == 0;
}

bool isSound(const CoverageEntry &entry)
{
    return entry.strength >= 0 && entry.strength <= 3;
}

bool isSound(const AccountEntry &account)
{
    return !account.costPerYear || *account.costPerYear >= 0;
}

bool isSound(const Weight &weight)
{
    return weight.points >= 0;
}

bool isSound(const Rating &rating)
{
    return rating.mark >= 0 && rating.mark <= BestMark;
}

bool isSound(const Trial &trial)
{
    return !trial.minutes || *trial.minutes >= 0;
}

template<class T>
bool isSound(const T &value)
{
    return faultIn(value).isEmpty();
}

/// Whether a row reads back as it stands, which finds words, ids and dates that are none.
template<class T>
bool isValid(const Row &row)
{
    const T value = fromRow<T>(row);
    return toRow(value) == row && isSound(value);
}

Status checkTable(Database &database, const QString &name, bool (*isValid)(const Row &))
{
    const Result<QList<Row>> rows = rowstore::readAll(database, *tableNamed(name), {});
    if (!rows)
        return failure(rows.error());
    for (const Row &row : *rows)
        if (!isValid(row))
            return wrong(name, row, IntegrityText::tr("holds something that is not valid"));
    return {};
}

Status checkTables(Database &database)
{
#define SIXPOINT_CHECK(T)                                                                          \
    if (const Status sound = checkTable(database, tableOf<T>(), isValid<T>); !sound)               \
        return sound;
    SIXPOINT_ROW_TYPES(SIXPOINT_CHECK)
#undef SIXPOINT_CHECK
    return {};
}

/// A column that names a row of another table of the same organisation.
struct Link
{
    QString table;
    QString column;
    QString parent;
    bool mayBeEmpty = false;
};

const QList<Link> &allLinks()
{
    static const QList<Link> links = [] {
        QList<Link> all = {{u"answer"_s, u"respondent"_s, u"respondent"_s},
                           {u"answer"_s, u"assessment"_s, u"assessment"_s},
                           {u"draft_note"_s, u"respondent"_s, u"respondent"_s},
                           {u"draft_note"_s, u"assessment"_s, u"assessment"_s},
                           {u"respondent"_s, u"assessment"_s, u"assessment"_s},
                           {u"coverage"_s, u"tool"_s, u"tool"_s},
                           {u"account"_s, u"tool"_s, u"tool"_s, true},
                           {u"candidate"_s, u"tool"_s, u"tool"_s, true},
                           {u"decision_record"_s, u"choice"_s, u"candidate"_s, true},
                           {u"process_step"_s, u"process"_s, u"process"_s},
                           {u"value_line"_s, u"process"_s, u"process"_s, true},
                           {u"action_link"_s, u"action"_s, u"action"_s},
                           {u"action_link"_s, u"after_action"_s, u"action"_s}};
        // Whatever belongs to a selection, a person, a candidate or a criterion.
        for (const Table &table : allTables())
            for (const QString &parent :
                 {u"selection"_s, u"participant"_s, u"candidate"_s, u"criterion"_s})
                if (table.columns.contains(parent))
                    all << Link{table.name, parent, parent};
        for (const Table &table : allTables())
            all << Link{table.name, u"organisation"_s, u"organisation"_s};
        return all;
    }();
    return links;
}

Status checkLink(Database &database, const Link &link)
{
    const Result<QVariant> orphan = database.value(
        u"SELECT c.id FROM %1 c LEFT JOIN %3 p ON p.organisation = c.organisation AND p.id = c.%2 "
        "WHERE p.id IS NULL%4 LIMIT 1"_s.arg(link.table, link.column, link.parent,
                                             link.mayBeEmpty ? u" AND c.%1 <> ''"_s.arg(link.column)
                                                             : QString()));
    if (!orphan)
        return failure(orphan.error());
    if (orphan->isNull())
        return {};
    return wrong(link.table, {{u"id"_s, orphan->toString()}},
                 IntegrityText::tr("belongs to something that is not there (%1)").arg(link.parent));
}

} // namespace

Status Workspace::checkIntegrity() const
{
    const Result<QVariant> verdict = m_database->value(u"PRAGMA integrity_check(1)"_s);
    if (!verdict)
        return failure(verdict.error());
    if (verdict->toString() != u"ok"_s)
        return failure(Error::Kind::Damaged,
                       IntegrityText::tr("The file %1 is damaged.").arg(path()),
                       verdict->toString());
    if (const Status sound = checkTables(*m_database); !sound)
        return sound;
    for (const Link &link : allLinks())
        if (const Status held = checkLink(*m_database, link); !held)
            return held;
    return {};
}

} // namespace core
