// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/platforms/criteria.h"

#include "core/framework/jsonvalue.h"
#include "core/framework/packlint.h"

#include <QCoreApplication>
#include <QFile>
#include <QSet>

namespace core {

using namespace Qt::StringLiterals;

namespace {

struct CriteriaText
{
    Q_DECLARE_TR_FUNCTIONS(core::Linter)
};

using json::text;
using json::Value;

CriteriaGroup toGroup(const Value &value)
{
    return {text(value, "id"), text(value, "name")};
}

ListedCriterion toCriterion(const Value &value)
{
    return {text(value, "id"),
            text(value, "group"),
            text(value, "name"),
            text(value, "meaning"),
            text(value, "check"),
            text(value, "kind") == "gate"_L1 ? ListedCriterion::Kind::Gate
                                             : ListedCriterion::Kind::Scored,
            text(value, "lowest"),
            text(value, "highest")};
}

CriteriaList readCriteriaLeniently(const QByteArray &pack)
{
    const rapidjson::Document value = json::parsed(pack);
    return {json::list(value, "groups", toGroup), json::list(value, "criteria", toCriterion)};
}

QList<PackFault> criteriaMeaningFaults(const CriteriaList &list)
{
    QList<PackFault> faults;
    QSet<QString> groups;
    for (qsizetype i = 0; i < list.groups.size(); ++i) {
        const QString &code = list.groups[i].code;
        if (groups.contains(code))
            faults.append(
                {u"/groups/%1/id"_s.arg(i), CriteriaText::tr("“%1” is used twice.").arg(code)});
        groups.insert(code);
    }
    QSet<QString> codes;
    for (qsizetype i = 0; i < list.criteria.size(); ++i) {
        const ListedCriterion &criterion = list.criteria[i];
        const QString path = u"/criteria/%1"_s.arg(i);
        if (codes.contains(criterion.code))
            faults.append(
                {path + u"/id"_s, CriteriaText::tr("“%1” is used twice.").arg(criterion.code)});
        codes.insert(criterion.code);
        if (!groups.contains(criterion.group))
            faults.append({path + u"/group"_s,
                           CriteriaText::tr("There is no group “%1”.").arg(criterion.group)});
        else if (!criterion.code.startsWith(criterion.group))
            faults.append({path + u"/id"_s,
                           CriteriaText::tr("“%1” belongs to another group than “%2”.")
                               .arg(criterion.code, criterion.group)});
        if (!criterion.lowest.isEmpty() && criterion.lowest == criterion.highest)
            faults.append(
                {path + u"/highest"_s,
                 CriteriaText::tr("The lowest and the highest mark are described in the same "
                                  "words.")});
    }
    return faults;
}

} // namespace

const ListedCriterion *CriteriaList::criterion(const QString &code) const
{
    const auto found = std::ranges::find(criteria, code, &ListedCriterion::code);
    return found == criteria.end() ? nullptr : &*found;
}

QList<Finding> lintCriteria(const QByteArray &json, const QString &fileName)
{
    return lintPack(json, fileName,
                    {u":/platforms/criteria.schema.json"_s, [](const QByteArray &pack) {
                         return criteriaMeaningFaults(readCriteriaLeniently(pack));
                     }});
}

Result<CriteriaList> readCriteria(const QByteArray &json, const QString &fileName)
{
    for (const Finding &finding : lintCriteria(json, fileName))
        if (finding.severity == Finding::Severity::Error)
            return failure(Error::Kind::Input, toString(finding), finding.path);
    return readCriteriaLeniently(json);
}

Result<CriteriaList> builtInCriteria()
{
    QFile file(u":/platforms/criteria.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::Failed,
                       QCoreApplication::translate("core::Criteria",
                                                   "The program's own list of criteria is "
                                                   "missing. Please install it again."),
                       file.errorString());
    return readCriteriaLeniently(file.readAll());
}

} // namespace core
