// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/platforms/platformjson.h"

#include <QJsonArray>

namespace core {

using namespace Qt::StringLiterals;

namespace {

template<class Enum>
QJsonArray toJsonWords(const QList<Enum> &values)
{
    QJsonArray words;
    for (const Enum value : values)
        words << wordFor(value);
    return words;
}

QJsonObject toJson(const Statement &statement)
{
    return {{u"text"_s, statement.text}, {u"sure"_s, wordFor(statement.sure)}};
}

QJsonArray toJson(const QList<DatedFact> &dates)
{
    QJsonArray facts;
    for (const DatedFact &date : dates) {
        QJsonObject fact = toJson(date.says);
        fact[u"on"_s] = date.on.toString(Qt::ISODate);
        facts << fact;
    }
    return facts;
}

QJsonObject traitsOf(const Platform &platform)
{
    QJsonObject traits;
    for (const Word<Trait> &trait : wordsOf<Trait>())
        traits[QLatin1StringView(trait.word)] = wordFor(platform.trait(trait.value));
    return traits;
}

/// What stands beside the sentences of a topic.
QJsonObject factsOf(const Platform &platform, Topic topic)
{
    switch (topic) {
    case Topic::Hosting:
        return {{u"kinds"_s, toJsonWords(platform.hosting)}};
    case Topic::Compliance:
        return {{u"places"_s, toJsonWords(platform.places)}};
    case Topic::Links: {
        QJsonObject links = {{u"joins"_s, toJsonWords(platform.joins)}};
        if (platform.suite)
            links[u"suite"_s] = wordFor(*platform.suite);
        return links;
    }
    case Topic::Effort:
        return {{u"users"_s, wordFor(platform.userEffort)},
                {u"administrators"_s, wordFor(platform.administratorEffort)}};
    case Topic::Price: {
        QJsonObject price = {{u"classes"_s, toJsonWords(platform.prices)}};
        if (platform.freeUpTo)
            price[u"freeUpTo"_s] = *platform.freeUpTo;
        return price;
    }
    default:
        return {};
    }
}

} // namespace

QJsonObject toJson(const Platform &platform)
{
    QJsonObject json = {{u"id"_s, platform.id.text},
                        {u"name"_s, platform.name},
                        {u"otherNames"_s, QJsonArray::fromStringList(platform.otherNames)},
                        {u"family"_s, wordFor(platform.family)},
                        {u"status"_s, wordFor(platform.status)},
                        {u"asOf"_s, platform.asOf.toString(Qt::ISODate)},
                        {u"purposes"_s, toJsonWords(platform.purposes)},
                        {u"suits"_s, toJsonWords(platform.suits)},
                        {u"lessSuited"_s, toJsonWords(platform.lessSuited)},
                        {u"dates"_s, toJson(platform.dates)},
                        {u"traits"_s, traitsOf(platform)}};
    for (const Word<Topic> &topic : wordsOf<Topic>()) {
        QJsonObject part = factsOf(platform, topic.value);
        QJsonArray says;
        for (const Statement &statement : platform.topic(topic.value))
            says << toJson(statement);
        part[u"says"_s] = says;
        json[QLatin1StringView(topic.word)] = part;
    }
    return json;
}

} // namespace core
