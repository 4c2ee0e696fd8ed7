// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/platforms/catalogue.h"

#include "core/framework/jsonvalue.h"
#include "core/platforms/platformjson.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

using json::list;
using json::member;
using json::text;
using json::texts;
using json::Value;

QDate date(const Value &object, const char *name)
{
    return QDate::fromString(text(object, name), Qt::ISODate);
}

/// A word that is not known reads as the first value; the schema has refused it before.
template<class Enum>
Enum word(const Value &object, const char *name)
{
    return valueFor<Enum>(text(object, name)).value_or(Enum());
}

template<class Enum>
QList<Enum> words(const Value &object, const char *name)
{
    QList<Enum> result;
    for (const QString &each : texts(object, name))
        if (const auto value = valueFor<Enum>(each))
            result.append(*value);
    return result;
}

Statement toStatement(const Value &value)
{
    return {text(value, "text"), word<Sureness>(value, "sure")};
}

DatedFact toDatedFact(const Value &value)
{
    return {date(value, "on"), toStatement(value)};
}

/// A part that is missing reads as an object with nothing in it.
const Value &part(const Value &object, const char *name)
{
    static const Value nothing;
    const Value *value = member(object, name);
    return value ? *value : nothing;
}

void readParts(const Value &value, Platform &platform)
{
    for (const Word<Topic> &topic : wordsOf<Topic>())
        platform.topics[size_t(topic.value)] = list(part(value, topic.word), "says", toStatement);
    for (const Word<Trait> &trait : wordsOf<Trait>())
        platform.traits[size_t(trait.value)] = word<YesNo>(part(value, "traits"), trait.word);
    platform.hosting = words<Hosting>(part(value, "hosting"), "kinds");
    platform.places = words<DataPlace>(part(value, "compliance"), "places");
    platform.suite = valueFor<Suite>(text(part(value, "links"), "suite"));
    platform.joins = words<Suite>(part(value, "links"), "joins");
    platform.userEffort = word<Effort>(part(value, "effort"), "users");
    platform.administratorEffort = word<Effort>(part(value, "effort"), "administrators");
    platform.prices = words<PriceClass>(part(value, "price"), "classes");
    if (const int people = json::number(part(value, "price"), "freeUpTo", 0); people > 0)
        platform.freeUpTo = people;
}

Platform toPlatform(const Value &value)
{
    Platform platform;
    platform.id = {text(value, "id")};
    platform.name = text(value, "name");
    platform.otherNames = texts(value, "otherNames");
    platform.family = word<Family>(value, "family");
    platform.status = word<PlatformStatus>(value, "status");
    platform.asOf = date(value, "asOf");
    platform.purposes = words<Purpose>(value, "purposes");
    platform.suits = words<Setting>(value, "suits");
    platform.lessSuited = words<Setting>(value, "lessSuited");
    platform.dates = list(value, "dates", toDatedFact);
    readParts(value, platform);
    return platform;
}

} // namespace

Catalogue readCatalogueLeniently(const QByteArray &json)
{
    const rapidjson::Document value = json::parsed(json);
    Catalogue catalogue;
    catalogue.id = text(value, "id");
    catalogue.version = text(value, "version");
    catalogue.language = text(value, "language");
    catalogue.title = text(value, "title");
    catalogue.asOf = date(value, "asOf");
    catalogue.advice = text(value, "advice");
    catalogue.sources = texts(value, "sources");
    catalogue.platforms = list(value, "platforms", toPlatform);
    return catalogue;
}

Platform readPlatformLeniently(const QByteArray &json)
{
    return toPlatform(json::parsed(json));
}

} // namespace core
