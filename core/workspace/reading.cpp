// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/database.h"
#include "core/storage/rowstore.h"
#include "core/storage/rowtypes.h"
#include "core/workspace/shelf.h"
#include "core/workspace/workspace.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

template<class T>
const QList<T> &Workspace::list(OrganisationId organisation) const
{
    return shelf<T>(organisation, {});
}

template<class T>
const QList<T> &Workspace::list(OrganisationId organisation, AssessmentId round) const
{
    if (round.isNull()) { // no round has no values; a shelf without bounds would hold all
        static const QList<T> none;
        return none;
    }
    return shelf<T>(organisation, round);
}

template<class T>
const QList<T> &Workspace::shelf(OrganisationId organisation, AssessmentId round) const
{
    const ShelfKey key = {tableOf<T>(), organisation, round};
    const ShelfBase *shelf = shelfAt(key);
    if (!shelf) {
        auto fresh = std::make_unique<Shelf<T>>(round);
        if (!readRows(key, [&](const QSqlQuery &query) { fresh->values << fromQuery<T>(query); })) {
            static const QList<T> none;
            return none; // not kept, so that the next look tries again
        }
        fresh->sort();
        shelf = keep(key, std::move(fresh));
    }
    return static_cast<const Shelf<T> *>(shelf)->values;
}

const ShelfBase *Workspace::shelfAt(const ShelfKey &key) const
{
    const auto found = m_shelves.find(key);
    return found == m_shelves.end() ? nullptr : found->second.get();
}

const ShelfBase *Workspace::keep(const ShelfKey &key, std::unique_ptr<ShelfBase> shelf) const
{
    return m_shelves.emplace(key, std::move(shelf)).first->second.get();
}

bool Workspace::readRows(const ShelfKey &key,
                         const std::function<void(const QSqlQuery &)> &take) const
{
    const Status read = rowstore::each(*m_database, *tableNamed(key.table),
                                       {key.organisation.toString(), key.round.toString()}, take);
    if (!read)
        tell(read.error());
    return read.has_value();
}

void Workspace::tell(const Error &error) const
{
    if (m_readingAtOnce == 0)
        Q_EMIT readingFailed(error);
    else if (!m_untold)
        m_untold = error;
}

Status Workspace::readAtOnce(const std::function<void()> &read) const
{
    ++m_readingAtOnce;
    {
        const ReadingAtOnce atOnce(*m_database);
        read();
    }
    --m_readingAtOnce;
    if (!m_untold)
        return {};
    const Error error = *m_untold;
    if (m_readingAtOnce == 0) {
        m_untold.reset();
        Q_EMIT readingFailed(error);
    }
    return failure(error);
}

QList<NamedOrganisation> Workspace::organisations() const
{
    const Table names{tableOf<Organisation>(), {u"id"_s, u"name"_s}, {}};
    QList<NamedOrganisation> found;
    const Status read = rowstore::each(*m_database, names, {}, [&](const QSqlQuery &query) {
        found.append({OrganisationId::parse(query.value(0).toString()), query.value(1).toString()});
    });
    if (!read)
        tell(read.error());
    std::ranges::sort(found, [](const NamedOrganisation &a, const NamedOrganisation &b) {
        const int order = QString::localeAwareCompare(a.name, b.name);
        return order != 0 ? order < 0 : a.id < b.id;
    });
    return found;
}

#define SIXPOINT_LIST(T) template const QList<T> &Workspace::list(OrganisationId) const;
SIXPOINT_ROW_TYPES(SIXPOINT_LIST)
#undef SIXPOINT_LIST

template const QList<Respondent> &Workspace::list(OrganisationId, AssessmentId) const;
template const QList<Answer> &Workspace::list(OrganisationId, AssessmentId) const;

} // namespace core
