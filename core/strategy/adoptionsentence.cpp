// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/strategy/adoption.h"

#include "core/base/text.h"
#include "core/strategy/dossier.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct AdoptionText
{
    Q_DECLARE_TR_FUNCTIONS(core::Adoption)
};

QString countOfPeople(qint64 count)
{
    return count == 1 ? AdoptionText::tr("1 person") : AdoptionText::tr("%1 people").arg(count);
}

QString countOfChampions(int count)
{
    return count == 1 ? AdoptionText::tr("one champion")
                      : AdoptionText::tr("%1 champions").arg(numberWord(count));
}

QString surveyPeople(const AdopterSurvey &survey)
{
    const QString days = sentence(survey.days);
    return days.isEmpty() ? AdoptionText::tr("who answered")
                          : AdoptionText::tr("who answered %1").arg(days);
}

/// "We count on three, one for every 32 people, which is too many for one person."
QString whoIsThere(const ChampionNeed &need)
{
    if (!need.there)
        return AdoptionText::tr("How many we count on is not known yet.");
    if (*need.there == 0)
        return AdoptionText::tr("We count on none yet.");
    const QString there = *need.there == 1
        ? AdoptionText::tr("We count on one")
        : AdoptionText::tr("We count on %1").arg(numberWord(*need.there));
    const QString each = *need.there == 1
        ? AdoptionText::tr("for %1").arg(countOfPeople(need.people))
        : AdoptionText::tr("one for about every %1")
              .arg(countOfPeople(need.peopleEach.value_or(1)));
    return need.isShort() ? AdoptionText::tr("%1, %2: too many for one person.").arg(there, each)
                          : AdoptionText::tr("%1, %2.").arg(there, each);
}

/// "Together they are to have 8 hours a month."
QString hoursTogether(const PeoplePlan &plan)
{
    if (!plan.champions || !plan.championHours || *plan.champions == 0)
        return {};
    const qint64 hours = qint64(*plan.champions) * *plan.championHours;
    return hours == 1 ? AdoptionText::tr("Together they are to have 1 hour a month.")
                      : AdoptionText::tr("Together they are to have %1 hours a month.").arg(hours);
}

} // namespace

QString basisFromHeadcount(Adopters group, int headcount)
{
    return AdoptionText::tr("%1% of %2, the usual share (Rogers 2003)")
        .arg(QString::number(numberOf(UsualShares, group)), countOfPeople(headcount));
}

QString basisFromSurvey(Adopters group, const AdopterSurvey &survey)
{
    const QString basis = AdoptionText::tr("%1 of %2 %3")
                              .arg(QString::number(numberOf(survey.answered, group)),
                                   countOfPeople(survey.people()), surveyPeople(survey));
    return survey.isScaled()
        ? AdoptionText::tr("%1, scaled to %2").arg(basis, countOfPeople(*survey.headcount))
        : basis;
}

QString sentence(const AdopterSurvey &survey)
{
    if (survey.people() == 0)
        return AdoptionText::tr("Nobody has answered the confidence survey yet.");
    const QString who = countOfPeople(survey.people());
    const QString days = sentence(survey.days);
    const QString when = days.isEmpty() ? QString() : u' ' + days;
    const QString answered = survey.headcount && *survey.headcount >= survey.people()
        ? AdoptionText::tr("%1 of %2 answered the confidence survey%3.")
              .arg(QString::number(survey.people()), countOfPeople(*survey.headcount), when)
        : AdoptionText::tr("%1 answered the confidence survey%2.").arg(who, when);
    if (survey.sizes)
        return answered;
    return AdoptionText::tr("%1 It takes %2 answers to size the groups.")
        .arg(answered, numberWord(FewestForFigure));
}

QString sentenceOnSizes(const Dossier &dossier)
{
    qint64 sum = 0;
    size_t known = 0;
    for (const AdopterGroup &group : dossier.adopterGroups)
        if (group.people) {
            sum += *group.people;
            ++known;
        }
    if (known < AllAdopters.size())
        return {};
    const std::optional<int> headcount = dossier.organisation.headcount;
    if (!headcount)
        return AdoptionText::tr("The three groups have %1 together.").arg(countOfPeople(sum));
    return sum == *headcount
        ? AdoptionText::tr("The three groups have %1 together, which is everybody.")
              .arg(countOfPeople(sum))
        : AdoptionText::tr("The three groups have %1 together, but the organisation has %2.")
              .arg(countOfPeople(sum), QString::number(*headcount));
}

QString sentence(const ChampionNeed &need)
{
    if (need.people == 0)
        return AdoptionText::tr("Without people, no champions are needed.");
    QStringList sentences = {AdoptionText::tr("For %1, we need about %2, one for every %3.")
                                 .arg(countOfPeople(need.people), countOfChampions(need.needed),
                                      QString::number(PeoplePerChampion))};
    if (need.fewest != need.most)
        sentences.append(AdoptionText::tr("With %1 to %2 people for each, that is %3 to %4.")
                             .arg(QString::number(FewestPerChampion),
                                  QString::number(MostPerChampion), numberWord(need.fewest),
                                  numberWord(need.most)));
    sentences.append(whoIsThere(need));
    return sentences.join(u' ');
}

QString sentenceOnChampions(const Dossier &dossier)
{
    const std::optional<int> people = peopleToHelp(dossier);
    QStringList sentences;
    if (people)
        sentences.append(sentence(championNeed(*people, dossier.peoplePlan.champions)));
    else
        sentences.append(AdoptionText::tr("How many champions are needed depends on how many "
                                          "people work here, which is not known yet."));
    if (const QString hours = hoursTogether(dossier.peoplePlan); !hours.isEmpty())
        sentences.append(hours);
    return sentences.join(u' ');
}

} // namespace core
