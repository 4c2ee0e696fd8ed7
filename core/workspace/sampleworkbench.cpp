// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/sampleworkbench.h"

#include "core/storage/mapping.h"
#include "core/strategy/soundness.h"
#include "core/workspace/workbenchrows.h"

#include <QJsonArray>

namespace core {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> workbenchFault(const QString &place, const QString &what)
{
    return failure(Error::Kind::Damaged, place + u": "_s + what);
}

template<class T>
auto workbenchIdFor(const T &value)
{
    if constexpr (requires { idOf(value); })
        return idOf(value);
    else
        return decltype(value.id)::create();
}

/// Takes the rows of all tables out of the JSON, processes before what belongs to one.
class SampleRowReader
{
public:
    SampleRowReader(const QJsonObject &json, OrganisationId organisation)
        : m_json(json)
        , m_organisation(organisation)
    { }
    Result<SampleWorkbench> read();

private:
    template<class T>
    Status readTable(QList<T> &rows);
    template<class T>
    Result<T> readRow(const QString &place, const QJsonValue &json, qsizetype position) const;
    template<class T>
    Status fill(const QString &place, const QJsonObject &cells, Row &row) const;
    Status nameProcess(const QString &place, Row &row) const;

    const QJsonObject m_json;
    const OrganisationId m_organisation;
    SampleWorkbench m_workbench;
    QStringList m_read;
};

Result<SampleWorkbench> SampleRowReader::read()
{
    Status status;
    std::apply(
        [&](auto &...rows) { (void)((status = readTable(rows), status.has_value()) && ...); },
        m_workbench.lists);
    if (!status)
        return failure(status.error());
    for (const QString &table : m_json.keys())
        if (!m_read.contains(table))
            return workbenchFault(u"workbench"_s, u"no table “%1”"_s.arg(table));
    return m_workbench;
}

template<class T>
Status SampleRowReader::readTable(QList<T> &rows)
{
    const QString table = tableOf<T>();
    m_read << table;
    const QJsonValue list = m_json.value(table);
    if (!list.isUndefined() && !list.isArray())
        return workbenchFault(table, u"not a list"_s);
    for (const QJsonValue &each : list.toArray()) {
        const QString place = u"%1[%2]"_s.arg(table).arg(rows.size());
        const Result<T> row = readRow<T>(place, each, rows.size());
        if (!row)
            return failure(row.error());
        if (std::ranges::find(rows, row->id, &T::id) != rows.end())
            return workbenchFault(place, u"there is one already"_s);
        rows << *row;
    }
    return {};
}

template<class T>
Result<T> SampleRowReader::readRow(const QString &place, const QJsonValue &json,
                                   qsizetype position) const
{
    const Table &table = *tableNamed(tableOf<T>());
    Row row = table.blank;
    if (!json.isObject())
        return workbenchFault(place, u"not a row"_s);
    if (const Status filled = fill<T>(place, json.toObject(), row); !filled)
        return failure(filled.error());
    if (row.contains(u"position"_s))
        row[u"position"_s] = position;

    T value = fromRow<T>(row);
    value.id = workbenchIdFor(value);
    row[u"id"_s] = value.id.toString();
    const Row stored = toRow(value);
    for (const QString &column : table.columns)
        if (stored.value(column) != row.value(column))
            return workbenchFault(
                place + u'.' + column,
                u"not valid: “%1”"_s.arg(row.value(column).toVariant().toString()));
    if (const QString wrong = faultIn(value); !wrong.isEmpty())
        return workbenchFault(place, wrong);
    return value;
}

template<class T>
Status SampleRowReader::fill(const QString &place, const QJsonObject &cells, Row &row) const
{
    static const QStringList NotGiven = {u"organisation"_s, u"id"_s, u"position"_s};
    for (auto cell = cells.begin(); cell != cells.end(); ++cell) {
        if (NotGiven.contains(cell.key()) || !row.contains(cell.key()))
            return workbenchFault(place, u"no column “%1”"_s.arg(cell.key()));
        row[cell.key()] = cell.value();
    }
    row[u"organisation"_s] = m_organisation.toString();
    if constexpr (std::is_same_v<T, ProcessStep>)
        return nameProcess(place, row);
    if constexpr (std::is_same_v<T, ValueLine>)
        if (cells.contains(u"process"_s))
            return nameProcess(place, row);
    return {};
}

/// Puts the id of the process in the place of its name.
Status SampleRowReader::nameProcess(const QString &place, Row &row) const
{
    const QList<Process> &processes = m_workbench.list<Process>();
    const QString name = row.value(u"process"_s).toString();
    const auto found = std::ranges::find(processes, name, &Process::name);
    if (found == processes.end())
        return workbenchFault(place, u"no process “%1”"_s.arg(name));
    row[u"process"_s] = found->id.toString();
    return {};
}

Status weigh(const QString &place, const QJsonObject &json, Action &action)
{
    const QString phase = json["phase"_L1].toString();
    action.phase = valueFor<Action::Phase>(phase);
    if (!action.phase && json.contains("phase"_L1))
        return workbenchFault(place, u"no phase “%1”"_s.arg(phase));
    if (json["effortDays"_L1].isDouble())
        action.effortDays = json["effortDays"_L1].toInt();
    if (json["usefulness"_L1].isDouble())
        action.usefulness = json["usefulness"_L1].toInt();
    action.bigMove = json["bigMove"_L1].toBool();
    const QString wrong = faultIn(action);
    return wrong.isEmpty() ? Status() : Status(workbenchFault(place, wrong));
}

/// `titles` are those of the actions that this one waits for.
Status linkAfter(const QString &place, const QJsonArray &titles, const Action &action,
                 Sample &sample)
{
    for (const QJsonValue &title : titles) {
        const auto after = std::ranges::find(sample.actions, title.toString(), &Action::title);
        if (after == sample.actions.end())
            return workbenchFault(place, u"no action “%1”"_s.arg(title.toString()));
        ActionLink link;
        link.organisation = action.organisation;
        link.action = action.id;
        link.after = after->id;
        link.id = idOf(link);
        sample.actionLinks << link;
    }
    return {};
}

} // namespace

Status readSampleWorkbench(const QJsonObject &json, Sample &sample)
{
    const Result<SampleWorkbench> workbench
        = SampleRowReader(json["workbench"_L1].toObject(), sample.organisation.id).read();
    if (!workbench)
        return failure(workbench.error());
    sample.workbench = *workbench;
    const QJsonArray actions = json["actions"_L1].toArray();
    for (qsizetype i = 0; i < sample.actions.size(); ++i) {
        const QString place = u"actions[%1]"_s.arg(i);
        const QJsonObject action = actions[i].toObject();
        if (const Status weighed = weigh(place, action, sample.actions[i]); !weighed)
            return weighed;
        const Status linked
            = linkAfter(place, action["after"_L1].toArray(), sample.actions[i], sample);
        if (!linked)
            return linked;
    }
    return {};
}

} // namespace core
