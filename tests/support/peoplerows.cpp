// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/peoplerows.h"

#include "tests/support/dossiers.h"
#include "tests/support/valuerows.h"

using namespace core;
using namespace Qt::StringLiterals;

namespace support {

namespace {

AdopterGroup adopterGroup(Adopters group, int people, const QString &basis, const QString &reading,
                          const QString &contributing)
{
    AdopterGroup row;
    row.id = fixedId<AdopterGroupId>(int(group) + 1);
    row.group = group;
    row.people = people;
    row.basis = basis;
    row.readingHelp = reading;
    row.contributingHelp = contributing;
    return row;
}

ReluctanceReason reluctanceReason(int number, ReluctanceReason::Kind kind, const QString &reason,
                                  const QString &remedy)
{
    ReluctanceReason row;
    row.id = fixedId<ReluctanceReasonId>(number);
    row.kind = kind;
    row.reason = reason;
    row.remedy = remedy;
    return row;
}

SupportOffer supportOffer(int number, std::optional<Adopters> group, const QString &title,
                          const QString &format, const QDate &date, const QString &owner)
{
    SupportOffer row;
    row.id = fixedId<SupportOfferId>(number);
    row.group = group;
    row.title = title;
    row.format = format;
    row.date = date;
    row.owner = owner;
    return row;
}

Inclusion inclusionRow(Inclusion::Kind kind, const QString &adjustment, const QString &testedWith)
{
    Inclusion row;
    row.id = fixedId<InclusionId>(int(kind) + 1);
    row.kind = kind;
    row.adjustment = adjustment;
    row.testedWith = testedWith;
    return row;
}

void addHelpAndMonthFour(Dossier &dossier)
{
    PeoplePlan &plan = dossier.peoplePlan;
    plan.id = fixedId<PeoplePlanId>(1);
    plan.champions = 3;
    plan.championHours = 2;
    plan.recognition = u"Two hours a month in the rota, and a word in the yearly review"_s;
    plan.helpRoute = u"The help room; a champion answers within an hour until 18:00"_s;
    plan.monthFour = u"A refresher on the three things people asked most about.\n"
                     "New champions take over from those who want to stop."_s;
    plan.monthFourDate = QDate(2027, 3, 15);
    plan.monthFourOwner = u"Training lead"_s;
}

void addProcessRows(Dossier &dossier)
{
    Process first = savingProcess();
    first.name = u"Answer a question again"_s;
    first.problem = u"the same question is looked up by several people"_s;
    first.knowledge = Process::Knowledge::Externalise;
    Process second;
    second.id = fixedId<ProcessId>(90);
    second.name = u"Hand over a case"_s;
    dossier.processes = {first, second};
    dossier.processSteps = savingSteps();
    static const QStringList words
        = {u"Ask around by e-mail"_s, u"Write the answer again"_s, u"Search the answers"_s};
    for (qsizetype i = 0; i < words.size(); ++i)
        dossier.processSteps[i].text = words.at(i);
    dossier.processSteps.first().waitMinutes = 90;
}

} // namespace

ConfidenceReading confidence(const QString &text, const std::optional<QDate> &date)
{
    const QStringList parts = text.split(u' ');
    ConfidenceReading reading;
    reading.id = ConfidenceReadingId::create();
    reading.code = parts.at(0);
    reading.moment = parts.at(1) == u"after"_s ? ConfidenceReading::Moment::After
                                               : ConfidenceReading::Moment::Before;
    reading.date = date;
    for (size_t i = 0; i < reading.marks.size(); ++i)
        reading.marks.at(i) = qMax(0, parts.at(2).at(qsizetype(i)).digitValue());
    return reading;
}

QList<ConfidenceReading> fivePairs()
{
    QList<ConfidenceReading> readings;
    for (const QString &line : {u"a before 222222"_s, u"b before 333333"_s, u"c before 111111"_s,
                                u"d before 444444"_s, u"e before 23----"_s})
        readings.append(confidence(line, QDate(2026, 9, 30)));
    for (const QString &line : {u"a after 333333"_s, u"b after 333334"_s, u"c after 311111"_s,
                                u"d after 444443"_s, u"e after 45----"_s})
        readings.append(confidence(line, QDate(2026, 10, 14)));
    return readings;
}

Dossier peopleDossier(Dossier dossier)
{
    using Kind = ReluctanceReason::Kind;
    dossier.organisation.headcount = 96;
    dossier.adopterGroups = {
        adopterGroup(Adopters::Early, 16, u"16% of 96 people, the usual share (Rogers 2003)"_s,
                     u"An early look at the wiki"_s, u"A say in how it is set up"_s),
        adopterGroup(Adopters::Middle, 65, u"68% of 96 people, the usual share (Rogers 2003)"_s,
                     u"Answers from their own work"_s, u"A first question in the team meeting"_s),
        adopterGroup(Adopters::Reluctant, 15, u"16% of 96 people, the usual share (Rogers 2003)"_s,
                     u"A weekly summary by e-mail"_s, QString())};
    dossier.reluctanceReasons
        = {reluctanceReason(1, Kind::Usefulness, u"I get the answer faster by telephone"_s,
                            u"Show answers that were found by search"_s),
           reluctanceReason(2, Kind::SocialInfluence, u"I am afraid of writing something stupid"_s,
                            u"Begin in a small group, and thank every first post"_s)};
    dossier.supportOffers = {
        supportOffer(1, std::nullopt, u"Opening day"_s, u"Two hours in both offices"_s,
                     QDate(2027, 1, 11), u"Managing partner"_s),
        supportOffer(2, Adopters::Reluctant, u"Side by side"_s, u"Three times 20 minutes"_s,
                     QDate(2027, 1, 25), u"Champions"_s),
        supportOffer(3, Adopters::Early, u"Build it with us"_s, u"Two hours in the trial group"_s,
                     QDate(2026, 12, 7), u"Knowledge manager"_s)};
    addHelpAndMonthFour(dossier);
    dossier.inclusion = {inclusionRow(Inclusion::Kind::Disabilities, u"Captions on every film"_s,
                                      u"Two colleagues with screen readers, 3 November 2026"_s),
                         inclusionRow(Inclusion::Kind::NoDesk, u"A screen in the post room"_s, {})};
    dossier.confidence = fivePairs();
    addProcessRows(dossier);
    return dossier;
}

} // namespace support
