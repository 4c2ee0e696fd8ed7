// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/versionwords.h"

#include "core/base/text.h"
#include "core/framework/reader.h"
#include "core/platforms/catalogue.h"
#include "core/strategy/dossier.h"
#include "core/strategy/leadershipwords.h"
#include "core/strategy/peoplename.h"
#include "core/strategy/purposename.h"
#include "core/value/estimate.h"

#include <QCoreApplication>
#include <QDate>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core::versionwords {

namespace {

struct CellText
{
    Q_DECLARE_TR_FUNCTIONS(core::versions)
};

/// The words of files have hyphens where a person writes spaces.
QString spaced(QString word)
{
    return word.replace(u'-', u' ');
}

template<class Enum>
QString nameOfWord(const QString &word)
{
    const std::optional<Enum> value = valueFor<Enum>(word);
    return value ? nameOf(*value) : spaced(word);
}

QString pointName(const QString &code)
{
    static const Result<Framework> framework = builtInFramework();
    const Point *point = framework ? framework->point({code}) : nullptr;
    return point ? point->shortName : code;
}

QString platformName(const QString &code)
{
    static const Result<Catalogue> catalogue = builtInCatalogue();
    const Platform *platform = catalogue ? catalogue->platform({code}) : nullptr;
    return platform ? platform->name : spaced(code);
}

QString purposeNames(const QString &words)
{
    QStringList names;
    for (const QString &word : words.split(u' ', Qt::SkipEmptyParts))
        names << nameOfWord<Purpose>(word);
    return names.join(u", "_s);
}

/// "owner A, community manager R".
QString partsText(const QString &letters)
{
    const Duty duty{{}, {}, {}, letters};
    QStringList parts;
    for (const DutyRole role : AllDutyRoles)
        if (const QChar letter = duty.part(role); letter != u'-')
            parts << u"%1 %2"_s.arg(nameOf(role), letter);
    return parts.isEmpty() ? CellText::tr("nobody has a part") : parts.join(u", "_s);
}

/// Lists of texts stand in one cell, as JSON.
QString listText(const QString &text)
{
    const QJsonDocument list = QJsonDocument::fromJson(text.toUtf8());
    if (!list.isArray())
        return text;
    QStringList parts;
    for (const QJsonValue &part : list.array())
        if (!part.toString().trimmed().isEmpty())
            parts << part.toString().simplified();
    return parts.join(u" / "_s);
}

bool isPerson(const QString &column)
{
    static const QStringList people
        = {u"owner"_s, u"decider"_s, u"leader"_s, u"sponsor"_s, u"lead"_s, u"month_four_owner"_s};
    return people.contains(column);
}

bool isDate(const QString &column)
{
    static const QStringList others
        = {u"date"_s, u"due"_s, u"review"_s, u"asked_on"_s, u"decided_on"_s, u"last_used"_s};
    return column.endsWith(u"_date"_s) || others.contains(column);
}

bool isYesOrNo(const QString &column)
{
    static const QStringList columns
        = {u"big_move"_s, u"refused"_s, u"public_sector"_s, u"oasis"_s, u"revealed"_s};
    return columns.contains(column);
}

QString nothing(const QString &column)
{
    if (isPerson(column))
        return CellText::tr("nobody");
    return isDate(column) ? CellText::tr("no date") : CellText::tr("nothing");
}

QString numberText(const QString &table, const QString &column, const Row &row, const Rows &rows)
{
    const qint64 number = row.value(column).toVariant().toLongLong();
    static const QStringList amounts = {u"low"_s, u"likely"_s, u"high"_s};
    if (isYesOrNo(column) || (table == u"stakeholder"_s && column == u"leader"_s))
        return number != 0 ? CellText::tr("yes") : CellText::tr("no");
    if (column == u"from_level"_s && number == 0)
        return nothing(column);
    if (column == u"hour_rate"_s)
        return moneyText(number, row.value(u"currency"_s).toString());
    if (column == u"cost_per_year"_s)
        return moneyText(number, u"GBP"_s);
    if (column == u"discount"_s)
        return CellText::tr("%1%").arg(double(number) / 100);
    if (table == u"value_line"_s && amounts.contains(column))
        return row.value(u"unit"_s).toString() == u"money"_s ? moneyText(number, rows.currency())
                                                             : CellText::tr("%1 hours").arg(number);
    return QString::number(number);
}

/// The table that a column with the id of a row means.
QString tableMeant(const QString &column)
{
    if (column == u"choice"_s)
        return u"candidate"_s;
    return column == u"after_action"_s ? u"action"_s : column;
}

constexpr qsizetype MostOfACell = 160;

/// From the start, or from a little before `different` where that is further in.
QString cut(const QString &text, qsizetype different)
{
    constexpr qsizetype Before = 40;
    const qsizetype start = different > MostOfACell - Before ? different - Before : 0;
    const QString part = shortened(text.sliced(start), MostOfACell);
    return start > 0 ? u'…' + part : part;
}

} // namespace

QString wordText(const QString &table, const QString &column, const QString &word)
{
    static const QStringList words
        = {u"state"_s,      u"phase"_s,        u"unit"_s,         u"answer"_s,
           u"moment"_s,     u"decision"_s,     u"kind"_s,         u"lawful_basis"_s,
           u"assessment"_s, u"multi_factor"_s, u"shared_login"_s, u"owner_still_here"_s,
           u"ballot_rule"_s};
    if (column == u"point"_s)
        return pointName(word);
    if (column == u"platform"_s)
        return platformName(word);
    if (column == u"role"_s)
        return nameOfWord<DutyRole>(word);
    if (column == u"adopters"_s)
        return nameOfWord<Adopters>(word);
    if (column == u"purpose"_s || column == u"purposes"_s)
        return purposeNames(word);
    if (column == u"knowledge"_s)
        return nameOfWord<Process::Knowledge>(word);
    if (column == u"parts"_s)
        return partsText(word);
    if (column == u"tasks"_s || column == u"main_roles"_s)
        return listText(word);
    if (table == u"inclusion"_s && column == u"kind"_s)
        return nameOfWord<Inclusion::Kind>(word);
    if (table == u"reluctance_reason"_s && column == u"kind"_s)
        return nameOfWord<ReluctanceReason::Kind>(word);
    return words.contains(column) && !word.contains(u' ') ? spaced(word) : word;
}

QString cellText(const QString &table, const QString &column, const Row &row, const Rows &rows)
{
    const QJsonValue cell = row.value(column);
    if (cell.isDouble())
        return numberText(table, column, row, rows);
    const QString text = cell.toString().simplified();
    if (text.isEmpty())
        return nothing(column);
    if (!QUuid::fromString(text).isNull()) {
        const QString name = rows.nameOf(tableMeant(column), text);
        return name.isEmpty() ? CellText::tr("something that is gone") : name;
    }
    if (isDate(column))
        if (const QDate date = QDate::fromString(text, Qt::ISODate); date.isValid())
            return longDate(date);
    const QString words = withoutStop(wordText(table, column, text));
    return words.isEmpty() ? nothing(column) : words;
}

std::pair<QString, QString> inBrief(const QString &before, const QString &after)
{
    const auto [here, there] = std::ranges::mismatch(before, after);
    const qsizetype different = std::min(here - before.begin(), there - after.begin());
    return {cut(before, before.size() > MostOfACell ? different : 0),
            cut(after, after.size() > MostOfACell ? different : 0)};
}

QString inBrief(const QString &text)
{
    return cut(text, 0);
}

} // namespace core::versionwords
