// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/platforms/cataloguefield.h"

#include <QCoreApplication>

namespace core {

using namespace Qt::StringLiterals;

namespace {

struct CatalogueFieldText
{
    Q_DECLARE_TR_FUNCTIONS(core::CatalogueField)
};

constexpr int FirstTrait = int(CatalogueField::WorksOnPhone);

template<class Enum>
QString textOf(const QList<Enum> &values)
{
    QStringList words;
    for (const Enum value : values)
        words.append(wordFor(value));
    return words.join(u", "_s);
}

QString textOf(const QList<Statement> &statements)
{
    QStringList sentences;
    for (const Statement &statement : statements)
        sentences.append(statement.text);
    return sentences.join(u' ');
}

QString valueText(const Platform &platform, CatalogueField field)
{
    switch (field) {
    case CatalogueField::Name:
        return platform.name;
    case CatalogueField::OtherNames:
        return platform.otherNames.join(u", "_s);
    case CatalogueField::Family:
        return wordFor(platform.family);
    case CatalogueField::Availability:
        return wordFor(platform.status);
    case CatalogueField::AsOf:
        return platform.asOf.toString(Qt::ISODate);
    case CatalogueField::Purposes:
        return textOf(platform.purposes);
    case CatalogueField::Hosting:
        return textOf(platform.hosting);
    case CatalogueField::DataPlaces:
        return textOf(platform.places);
    case CatalogueField::Suite:
        return platform.suite ? wordFor(*platform.suite) : QString();
    case CatalogueField::Joins:
        return textOf(platform.joins);
    case CatalogueField::UserEffort:
        return wordFor(platform.userEffort);
    case CatalogueField::AdministratorEffort:
        return wordFor(platform.administratorEffort);
    case CatalogueField::Prices:
        return textOf(platform.prices);
    case CatalogueField::FreeUpTo:
        return platform.freeUpTo ? QString::number(*platform.freeUpTo) : QString();
    case CatalogueField::Suits:
        return textOf(platform.suits);
    case CatalogueField::LessSuited:
        return textOf(platform.lessSuited);
    default:
        Q_UNREACHABLE();
    }
}

QStringList parts(const QString &text)
{
    QStringList result;
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts))
        if (!part.trimmed().isEmpty())
            result.append(part.trimmed());
    return result;
}

template<class Enum>
tl::unexpected<Error> unknownWord(const QString &word)
{
    return failure(Error::Kind::Input,
                   CatalogueFieldText::tr("“%1” is not known here. Known are: %2.")
                       .arg(word, allWords<Enum>().join(u", "_s)));
}

template<class Enum>
Status take(Enum &value, const QString &text)
{
    const auto found = valueFor<Enum>(text.trimmed());
    if (!found)
        return unknownWord<Enum>(text.trimmed());
    value = *found;
    return {};
}

template<class Enum>
Status take(std::optional<Enum> &value, const QString &text)
{
    Enum found = {};
    if (!text.trimmed().isEmpty())
        if (const Status status = take(found, text); !status)
            return status;
    value = text.trimmed().isEmpty() ? std::nullopt : std::optional(found);
    return {};
}

template<class Enum>
Status take(QList<Enum> &values, const QString &text)
{
    QList<Enum> result;
    for (const QString &part : parts(text)) {
        Enum value = {};
        if (const Status status = take(value, part); !status)
            return status;
        if (!result.contains(value))
            result.append(value);
    }
    values = result;
    return {};
}

Status takeName(QString &name, const QString &text)
{
    if (text.trimmed().isEmpty())
        return failure(Error::Kind::Input, CatalogueFieldText::tr("A platform needs a name."));
    name = text.trimmed();
    return {};
}

Status takeDate(QDate &date, const QString &text)
{
    const QDate found = QDate::fromString(text.trimmed(), Qt::ISODate);
    if (!found.isValid())
        return failure(Error::Kind::Input,
                       CatalogueFieldText::tr("“%1” is not a date such as 2026-11-22.").arg(text));
    date = found;
    return {};
}

Status takePeople(std::optional<int> &people, const QString &text)
{
    bool isNumber = false;
    const int found = text.trimmed().toInt(&isNumber);
    if (!text.trimmed().isEmpty() && (!isNumber || found < 1))
        return failure(Error::Kind::Input,
                       CatalogueFieldText::tr("“%1” is not a number of people.").arg(text));
    people = text.trimmed().isEmpty() ? std::nullopt : std::optional(found);
    return {};
}

Status takeValue(Platform &platform, CatalogueField field, const QString &text)
{
    switch (field) {
    case CatalogueField::Name:
        return takeName(platform.name, text);
    case CatalogueField::OtherNames:
        platform.otherNames = parts(text);
        return {};
    case CatalogueField::Family:
        return take(platform.family, text);
    case CatalogueField::Availability:
        return take(platform.status, text);
    case CatalogueField::AsOf:
        return takeDate(platform.asOf, text);
    case CatalogueField::Purposes:
        return take(platform.purposes, text);
    case CatalogueField::Hosting:
        return take(platform.hosting, text);
    case CatalogueField::DataPlaces:
        return take(platform.places, text);
    case CatalogueField::Suite:
        return take(platform.suite, text);
    case CatalogueField::Joins:
        return take(platform.joins, text);
    case CatalogueField::UserEffort:
        return take(platform.userEffort, text);
    case CatalogueField::AdministratorEffort:
        return take(platform.administratorEffort, text);
    case CatalogueField::Prices:
        return take(platform.prices, text);
    case CatalogueField::FreeUpTo:
        return takePeople(platform.freeUpTo, text);
    case CatalogueField::Suits:
        return take(platform.suits, text);
    case CatalogueField::LessSuited:
        return take(platform.lessSuited, text);
    default:
        Q_UNREACHABLE();
    }
}

} // namespace

template<>
std::span<const Word<CatalogueField>> wordsOf<CatalogueField>()
{
    using enum CatalogueField;
    static constexpr auto words
        = std::to_array<Word<CatalogueField>>({{Name, "name"},
                                               {OtherNames, "otherNames"},
                                               {Family, "family"},
                                               {Availability, "availability"},
                                               {AsOf, "asOf"},
                                               {Purposes, "purposes"},
                                               {Hosting, "hosting"},
                                               {HostingWords, "hostingWords"},
                                               {Moderation, "moderation"},
                                               {DataPlaces, "dataPlaces"},
                                               {Compliance, "compliance"},
                                               {Figures, "figures"},
                                               {Suite, "suite"},
                                               {Joins, "joins"},
                                               {Links, "links"},
                                               {UserEffort, "userEffort"},
                                               {AdministratorEffort, "administratorEffort"},
                                               {EffortWords, "effortWords"},
                                               {Prices, "prices"},
                                               {FreeUpTo, "freeUpTo"},
                                               {PriceWords, "priceWords"},
                                               {Suits, "suits"},
                                               {LessSuited, "lessSuited"},
                                               {Notes, "notes"},
                                               {Lesson, "lesson"},
                                               {WorksOnPhone, "worksOnPhone"},
                                               {DataPlaceChoice, "dataPlaceChoice"},
                                               {SelfHostable, "selfHostable"},
                                               {OpenToOutsiders, "openToOutsiders"},
                                               {PublicAudience, "publicAudience"},
                                               {OpenByHabit, "openByHabit"},
                                               {KeepsRecords, "keepsRecords"},
                                               {SingleSignOn, "singleSignOn"},
                                               {ExportsFigures, "exportsFigures"},
                                               {ExportsContent, "exportsContent"},
                                               {ChecksAge, "checksAge"}});
    return words;
}

CatalogueField fieldOf(Trait trait)
{
    return CatalogueField(FirstTrait + int(trait));
}

std::optional<Trait> traitOf(CatalogueField field)
{
    return int(field) < FirstTrait ? std::nullopt : std::optional(Trait(int(field) - FirstTrait));
}

std::optional<Topic> topicOf(CatalogueField field)
{
    switch (field) {
    case CatalogueField::HostingWords:
        return Topic::Hosting;
    case CatalogueField::Moderation:
        return Topic::Moderation;
    case CatalogueField::Compliance:
        return Topic::Compliance;
    case CatalogueField::Figures:
        return Topic::Figures;
    case CatalogueField::Links:
        return Topic::Links;
    case CatalogueField::EffortWords:
        return Topic::Effort;
    case CatalogueField::PriceWords:
        return Topic::Price;
    case CatalogueField::Notes:
        return Topic::Notes;
    case CatalogueField::Lesson:
        return Topic::Lesson;
    default:
        return std::nullopt;
    }
}

QString fieldText(const Platform &platform, CatalogueField field)
{
    if (const auto trait = traitOf(field))
        return wordFor(platform.trait(*trait));
    if (const auto topic = topicOf(field))
        return textOf(platform.topic(*topic));
    return valueText(platform, field);
}

Status setFieldText(Platform &platform, CatalogueField field, const QString &text)
{
    if (const auto trait = traitOf(field))
        return take(platform.traits[size_t(*trait)], text);
    if (const auto topic = topicOf(field)) {
        QList<Statement> &statements = platform.topics[size_t(*topic)];
        statements.clear();
        if (!text.trimmed().isEmpty())
            statements.append({text.trimmed(), Sureness::Theirs});
        return {};
    }
    return takeValue(platform, field, text);
}

} // namespace core
