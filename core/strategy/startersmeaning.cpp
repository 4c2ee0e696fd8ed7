// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/strategy/startersmeaning.h"

#include <QCoreApplication>
#include <QDate>
#include <QSet>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct StarterFault
{
    Q_DECLARE_TR_FUNCTIONS(core::Linter)
};

template<class T, class CodeOf>
void addRepeatedCodes(QList<PackFault> &faults, const QString &list, const QList<T> &entries,
                      CodeOf codeOf)
{
    QSet<QString> seen;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const QString code = codeOf(entries.at(i));
        if (code.isEmpty())
            continue;
        if (seen.contains(code))
            faults.append({u"/%1/%2/code"_s.arg(list, QString::number(i)),
                           StarterFault::tr("“%1” is used twice.").arg(code)});
        seen.insert(code);
    }
}

void addCrisisFaults(QList<PackFault> &faults, const QList<CrisisStep> &crisis)
{
    for (qsizetype i = 0; i < crisis.size(); ++i)
        if (crisis.at(i).severity != i + 1)
            faults.append(
                {u"/crisis/%1/severity"_s.arg(i),
                 StarterFault::tr("Severities stand in order: %1 was expected here, not "
                                  "%2.")
                     .arg(QString::number(i + 1), QString::number(crisis.at(i).severity))});
}

void addScreeningFaults(QList<PackFault> &faults, const QList<Starters::Check> &checks)
{
    int questions = 0;
    for (qsizetype i = 0; i < checks.size(); ++i) {
        if (checks.at(i).list != Checklist::DataProtection)
            continue;
        ++questions;
        if (checks.at(i).good != YesNo::No)
            faults.append({u"/checks/%1/good"_s.arg(i),
                           StarterFault::tr("The screening asks for dangers: the good answer is "
                                            "“no”.")});
    }
    if (questions != ScreeningQuestions)
        faults.append({u"/checks"_s,
                       StarterFault::tr("The screening has %1 questions; found: %2.")
                           .arg(QString::number(ScreeningQuestions), QString::number(questions))});
}

void addDutyFaults(QList<PackFault> &faults, const QList<Duty> &duties)
{
    for (qsizetype i = 0; i < duties.size(); ++i) {
        const QString path = u"/duties/%1/parts"_s.arg(i);
        const auto answering = duties.at(i).parts.count(u'A');
        if (answering != 1)
            faults.append(
                {path,
                 StarterFault::tr("Exactly one role must answer for a duty (A); found: %1.")
                     .arg(answering)});
        if (!duties.at(i).parts.contains(u'R'))
            faults.append({path, StarterFault::tr("Nobody does this duty (R).")});
    }
}

void addConditionFaults(QList<PackFault> &faults, const QList<Starters::RiskStarter> &risks)
{
    for (qsizetype i = 0; i < risks.size(); ++i) {
        const Starters::When &when = risks.at(i).when;
        if (when.point.isEmpty() != (when.level == 0))
            faults.append({u"/risks/%1/when"_s.arg(i),
                           StarterFault::tr("“point” and “level” stand together or not at all.")});
    }
}

} // namespace

QList<PackFault> meaningFaults(const Starters &starters)
{
    QList<PackFault> faults;
    if (!QDate::fromString(starters.date, Qt::ISODate).isValid())
        faults.append({u"/date"_s, StarterFault::tr("There is no such day.")});
    addRepeatedCodes(faults, u"policy"_s, starters.policy,
                     std::mem_fn(&Starters::PolicyHeading::code));
    addCrisisFaults(faults, starters.crisis);
    addRepeatedCodes(faults, u"checks"_s, starters.checks, std::mem_fn(&Starters::Check::code));
    addScreeningFaults(faults, starters.checks);
    addRepeatedCodes(faults, u"risks"_s, starters.risks,
                     [](const Starters::RiskStarter &starter) { return starter.risk.origin; });
    addConditionFaults(faults, starters.risks);
    addDutyFaults(faults, starters.duties);
    return faults;
}

} // namespace core
