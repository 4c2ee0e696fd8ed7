// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/strategy/starters.h"

#include "core/framework/jsonvalue.h"
#include "core/framework/packlint.h"
#include "core/strategy/startersmeaning.h"

#include <QFile>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

using json::Value;

/// The schema has refused a word that is not known.
template<class Enum>
Enum starterWord(const Value &object, const char *name)
{
    return valueFor<Enum>(json::text(object, name)).value_or(Enum());
}

Starters::PolicyHeading toPolicyHeading(const Value &value)
{
    return {json::text(value, "code"), json::text(value, "title"), json::text(value, "text")};
}

CrisisStep toCrisisStep(const Value &value)
{
    CrisisStep step;
    step.severity = json::number(value, "severity", 0);
    step.example = json::text(value, "example");
    step.lead = json::text(value, "lead");
    step.firstWords = json::text(value, "firstWords");
    step.inside = json::text(value, "inside");
    step.review = json::text(value, "review");
    return step;
}

Starters::Check toCheck(const Value &value)
{
    return {starterWord<Checklist>(value, "list"), json::text(value, "code"),
            json::text(value, "question"),         json::text(value, "meaning"),
            json::text(value, "requirement"),      json::text(value, "sureness"),
            starterWord<YesNo>(value, "good")};
}

Starters::When toWhen(const Value *value)
{
    Starters::When when;
    if (!value)
        return when;
    const QStringList circumstances = json::texts(*value, "circumstances");
    when.point = {json::text(*value, "point")};
    when.level = json::number(*value, "level", 0);
    when.desklessStaff = circumstances.contains(u"no-desk"_s);
    when.publicAccounts = circumstances.contains(u"public-accounts"_s);
    when.publicSector = circumstances.contains(u"public-sector"_s);
    return when;
}

Starters::RiskStarter toRiskStarter(const Value &value)
{
    Risk risk;
    risk.origin = json::text(value, "code");
    risk.text = json::text(value, "text");
    risk.cause = json::text(value, "cause");
    risk.likelihood = json::number(value, "likelihood", 0);
    risk.impact = json::number(value, "impact", 0);
    risk.response = json::text(value, "response");
    risk.owner = json::text(value, "owner");
    risk.earlySign = json::text(value, "earlySign");
    return {risk, toWhen(json::member(value, "when")), json::text(value, "reason")};
}

Excuse toExcuse(const Value &value)
{
    Excuse excuse;
    excuse.excuse = json::text(value, "excuse");
    excuse.answer = json::text(value, "answer");
    return excuse;
}

LeaderHabit toHabit(const Value &value)
{
    LeaderHabit habit;
    habit.kind = starterWord<LeaderHabit::Kind>(value, "kind");
    habit.habit = json::text(value, "habit");
    habit.promise = json::text(value, "promise");
    return habit;
}

Duty toDuty(const Value &value)
{
    Duty duty;
    duty.task = json::text(value, "task");
    if (const Value *parts = json::member(value, "parts"))
        for (const Word<DutyRole> &role : wordsOf<DutyRole>())
            if (const QString letter = json::text(*parts, role.word); letter.size() == 1)
                duty.setPart(role.value, letter.front());
    return duty;
}

Starters::Remedy toRemedy(const Value &value)
{
    return {starterWord<ReluctanceReason::Kind>(value, "kind"), json::text(value, "sign"),
            json::text(value, "remedy")};
}

Starters::OfferStarter toOffer(const Value &value)
{
    return {starterWord<Adopters>(value, "group"), json::text(value, "title"),
            json::text(value, "format")};
}

Starters readStartersLeniently(const QByteArray &json)
{
    const rapidjson::Document value = json::parsed(json);
    Starters starters;
    starters.date = json::text(value, "date");
    starters.policy = json::list(value, "policy", toPolicyHeading);
    starters.houseRules = json::texts(value, "houseRules");
    starters.moderation = json::text(value, "moderation");
    starters.crisis = json::list(value, "crisis", toCrisisStep);
    starters.crisisAlways = json::texts(value, "crisisAlways");
    starters.checks = json::list(value, "checks", toCheck);
    std::ranges::stable_sort(starters.checks, {}, &Starters::Check::list);
    starters.risks = json::list(value, "risks", toRiskStarter);
    starters.excuses = json::list(value, "excuses", toExcuse);
    starters.habits = json::list(value, "habits", toHabit);
    starters.duties = json::list(value, "duties", toDuty);
    starters.remedies = json::list(value, "remedies", toRemedy);
    starters.offers = json::list(value, "offers", toOffer);
    starters.confidenceStatements = json::texts(value, "confidenceStatements");
    starters.monthFour = json::texts(value, "monthFour");
    return starters;
}

/// "risks[3].text" for "/risks/3/text".
QString placeOf(const QString &pointer)
{
    static const QRegularExpression number(u"/([0-9]+)(?=/|$)"_s);
    QString place = pointer;
    return place.replace(number, u"[\\1]"_s).replace(u'/', u'.').mid(1);
}

} // namespace

QList<Starters::Check> Starters::checksOf(Checklist list) const
{
    QList<Check> found;
    std::ranges::copy_if(checks, std::back_inserter(found),
                         [list](const Check &check) { return check.list == list; });
    return found;
}

const Starters::PolicyHeading *Starters::policyHeading(const QString &code) const
{
    const auto found = std::ranges::find(policy, code, &PolicyHeading::code);
    return found == policy.end() ? nullptr : &*found;
}

const Starters &builtInStarters()
{
    // Checking the shape takes longer than reading; a test does it once for all.
    static const Starters starters = [] {
        QFile file(u":/strategy/starters.json"_s);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("The texts to start from are missing.");
        Starters read = readStartersLeniently(file.readAll());
        if (!meaningFaults(read).isEmpty())
            qFatal("The texts to start from cannot be read.");
        return read;
    }();
    return starters;
}

Result<Starters> readStarters(const QByteArray &json)
{
    const PackRules rules{u":/strategy/starters.schema.json"_s, [](const QByteArray &pack) {
                              return meaningFaults(readStartersLeniently(pack));
                          }};
    for (const Finding &finding : lintPack(json, u"starters.json"_s, rules)) {
        if (finding.severity != Finding::Severity::Error)
            continue;
        const QString place = placeOf(finding.path);
        return failure(Error::Kind::Input,
                       place.isEmpty() ? finding.message : place + u": "_s + finding.message,
                       toString(finding));
    }
    return readStartersLeniently(json);
}

} // namespace core
