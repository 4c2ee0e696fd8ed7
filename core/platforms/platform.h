// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"
#include "core/framework/purpose.h"
#include "core/platforms/words.h"

#include <QDate>
#include <QList>
#include <QStringList>

#include <array>

namespace core {

using PlatformCode = Code<struct PlatformTag>; ///< "bookstack"

enum class YesNo { Unknown, Yes, No };

/// How far a statement of the catalogue was checked.
enum class Sureness {
    Checked, ///< against the supplier's own pages
    SecondHand, ///< against what others write
    General, ///< general knowledge, not looked up again
    Unsure,
    Theirs, ///< written by a person of the organisation
};

struct Statement
{
    QString text; ///< a sentence or two
    Sureness sure = Sureness::General;
    bool operator==(const Statement &) const = default;
};

enum class Family { Public, Internal, Knowledge, Thinking };
enum class PlatformStatus { Open, Closed };

enum class Hosting {
    VendorCloud,
    SuiteCloud, ///< part of an office suite
    PrivateCloud, ///< run by the vendor for one customer
    SharedServer, ///< one joins somebody's server
    SelfHosted,
};

/// Where data can be kept; Own is a server of one's own.
enum class DataPlace { Own, UnitedKingdom, EuropeanUnion, UnitedStates };

/// An office suite whose account a platform needs or joins.
enum class Suite { Microsoft365, GoogleWorkspace };

/// Time until somebody is productive: Low about an hour, Medium half a day, High one to two days
/// and practice.
enum class Effort { Unknown, Low, Medium, High };

/// Indicative only. FreeSoftware costs hosting and time; Paid costs money, the class is not known.
enum class PriceClass { Free, FreeSoftware, InSuite, Low, Medium, High, Paid, ByQuote };

/// A circumstance that a platform is known to suit, or to suit less.
enum class Setting {
    SmallOrganisations, ///< fewer than 50 people
    MidSizeOrganisations, ///< 50 to 249 people
    FrontlineStaff, ///< many work away from a desk
    PublicServices, ///< councils, police, health, government
    PublicInterest, ///< charities and civic bodies
    RetailAndPlaces,
    ProfessionalServices,
    ResearchAndMedia,
    Recruitment,
    DifferentHours, ///< shifts, part-time, time zones
    SeveralDepartments,
    PrivateHabits, ///< people share in private
    InsideUse, ///< communication, collaboration and knowledge among staff
};

/// What can be said of a platform with yes or no.
enum class Trait {
    WorksOnPhone,
    DataPlaceChoice, ///< the customer can choose where the data is kept
    SelfHostable,
    OpenToOutsiders, ///< customers, partners or volunteers take part
    PublicAudience, ///< everybody can read what is posted
    OpenByHabit, ///< people post where others can see it, not in private
    KeepsRecords, ///< content can be kept and found under a rule
    SingleSignOn, ///< people sign in with the account of work
    ExportsFigures,
    ExportsContent,
    ChecksAge,
};
inline constexpr int TraitCount = int(Trait::ChecksAge) + 1;

/// What the catalogue says in sentences.
enum class Topic { Hosting, Moderation, Compliance, Figures, Links, Effort, Price, Notes, Lesson };
inline constexpr int TopicCount = int(Topic::Lesson) + 1;

/// Something that happened, or will, on a known day.
struct DatedFact
{
    QDate on;
    Statement says;
    bool operator==(const DatedFact &) const = default;
};

/// One entry of the catalogue. What is not known is Unknown or empty, never guessed.
struct Platform
{
    PlatformCode id; ///< stable for ever
    QString name;
    QStringList otherNames; ///< former names, so that a search finds it
    Family family = Family::Public;
    PlatformStatus status = PlatformStatus::Open; ///< closed ones stay, with a lesson
    QDate asOf; ///< when somebody last looked at the entry
    QList<Purpose> purposes;
    QList<Hosting> hosting;
    QList<DataPlace> places; ///< those that are known
    std::optional<Suite> suite; ///< needs an account of it
    QList<Suite> joins; ///< links to it without needing it
    Effort userEffort = Effort::Unknown;
    Effort administratorEffort = Effort::Unknown;
    QList<PriceClass> prices; ///< from the free plan upwards; empty when closed
    std::optional<int> freeUpTo; ///< people for whom the free plan is meant
    QList<Setting> suits;
    QList<Setting> lessSuited;
    std::array<YesNo, TraitCount> traits = {}; ///< by Trait
    std::array<QList<Statement>, TopicCount> topics; ///< by Topic
    QList<DatedFact> dates;
    bool operator==(const Platform &) const = default;

    YesNo trait(Trait trait) const
    {
        return traits[size_t(trait)];
    }
    const QList<Statement> &topic(Topic topic) const
    {
        return topics[size_t(topic)];
    }
};

// The words that catalogue.schema.json lists; those of Purpose stand with it.
template<>
inline QString wordFor(Purpose purpose)
{
    return toWord(purpose);
}
template<>
inline std::optional<Purpose> valueFor(const QString &word)
{
    return purposeFromWord(word);
}
template<>
QStringList allWords<Purpose>();
template<>
std::span<const Word<YesNo>> wordsOf<YesNo>();
template<>
std::span<const Word<Sureness>> wordsOf<Sureness>();
template<>
std::span<const Word<Family>> wordsOf<Family>();
template<>
std::span<const Word<PlatformStatus>> wordsOf<PlatformStatus>();
template<>
std::span<const Word<Hosting>> wordsOf<Hosting>();
template<>
std::span<const Word<DataPlace>> wordsOf<DataPlace>();
template<>
std::span<const Word<Suite>> wordsOf<Suite>();
template<>
std::span<const Word<Effort>> wordsOf<Effort>();
template<>
std::span<const Word<PriceClass>> wordsOf<PriceClass>();
template<>
std::span<const Word<Setting>> wordsOf<Setting>();
template<>
std::span<const Word<Trait>> wordsOf<Trait>();
template<>
std::span<const Word<Topic>> wordsOf<Topic>();

} // namespace core
