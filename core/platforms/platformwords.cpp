// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/platforms/platform.h"

namespace core {

template<>
QStringList allWords<Purpose>()
{
    QStringList result;
    for (const Purpose purpose : AllPurposes)
        result.append(toWord(purpose));
    return result;
}

template<>
std::span<const Word<YesNo>> wordsOf<YesNo>()
{
    using enum YesNo;
    static constexpr auto words
        = std::to_array<Word<YesNo>>({{Unknown, "unknown"}, {Yes, "yes"}, {No, "no"}});
    return words;
}

template<>
std::span<const Word<Sureness>> wordsOf<Sureness>()
{
    using enum Sureness;
    static constexpr auto words = std::to_array<Word<Sureness>>({{Checked, "checked"},
                                                                 {SecondHand, "second-hand"},
                                                                 {General, "general"},
                                                                 {Unsure, "unsure"},
                                                                 {Theirs, "theirs"}});
    return words;
}

template<>
std::span<const Word<Family>> wordsOf<Family>()
{
    using enum Family;
    static constexpr auto words = std::to_array<Word<Family>>({{Public, "public"},
                                                               {Internal, "internal"},
                                                               {Knowledge, "knowledge"},
                                                               {Thinking, "thinking"}});
    return words;
}

template<>
std::span<const Word<PlatformStatus>> wordsOf<PlatformStatus>()
{
    using enum PlatformStatus;
    static constexpr auto words
        = std::to_array<Word<PlatformStatus>>({{Open, "open"}, {Closed, "closed"}});
    return words;
}

template<>
std::span<const Word<Hosting>> wordsOf<Hosting>()
{
    using enum Hosting;
    static constexpr auto words = std::to_array<Word<Hosting>>({{VendorCloud, "vendor-cloud"},
                                                                {SuiteCloud, "suite-cloud"},
                                                                {PrivateCloud, "private-cloud"},
                                                                {SharedServer, "shared-server"},
                                                                {SelfHosted, "self-hosted"}});
    return words;
}

template<>
std::span<const Word<DataPlace>> wordsOf<DataPlace>()
{
    using enum DataPlace;
    static constexpr auto words = std::to_array<Word<DataPlace>>(
        {{Own, "own"}, {UnitedKingdom, "uk"}, {EuropeanUnion, "eu"}, {UnitedStates, "us"}});
    return words;
}

template<>
std::span<const Word<Suite>> wordsOf<Suite>()
{
    using enum Suite;
    static constexpr auto words = std::to_array<Word<Suite>>(
        {{Microsoft365, "microsoft-365"}, {GoogleWorkspace, "google-workspace"}});
    return words;
}

template<>
std::span<const Word<Effort>> wordsOf<Effort>()
{
    using enum Effort;
    static constexpr auto words = std::to_array<Word<Effort>>(
        {{Unknown, "unknown"}, {Low, "low"}, {Medium, "medium"}, {High, "high"}});
    return words;
}

template<>
std::span<const Word<PriceClass>> wordsOf<PriceClass>()
{
    using enum PriceClass;
    static constexpr auto words = std::to_array<Word<PriceClass>>({{Free, "free"},
                                                                   {FreeSoftware, "free-software"},
                                                                   {InSuite, "in-suite"},
                                                                   {Low, "low"},
                                                                   {Medium, "medium"},
                                                                   {High, "high"},
                                                                   {Paid, "paid"},
                                                                   {ByQuote, "by-quote"}});
    return words;
}

template<>
std::span<const Word<Setting>> wordsOf<Setting>()
{
    using enum Setting;
    static constexpr auto words
        = std::to_array<Word<Setting>>({{SmallOrganisations, "small-organisations"},
                                        {MidSizeOrganisations, "mid-size-organisations"},
                                        {FrontlineStaff, "frontline-staff"},
                                        {PublicServices, "public-services"},
                                        {PublicInterest, "public-interest"},
                                        {RetailAndPlaces, "retail-and-places"},
                                        {ProfessionalServices, "professional-services"},
                                        {ResearchAndMedia, "research-and-media"},
                                        {Recruitment, "recruitment"},
                                        {DifferentHours, "different-hours"},
                                        {SeveralDepartments, "several-departments"},
                                        {PrivateHabits, "private-habits"},
                                        {InsideUse, "inside-use"}});
    return words;
}

template<>
std::span<const Word<Trait>> wordsOf<Trait>()
{
    using enum Trait;
    static constexpr auto words = std::to_array<Word<Trait>>({{WorksOnPhone, "worksOnPhone"},
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

template<>
std::span<const Word<Topic>> wordsOf<Topic>()
{
    using enum Topic;
    static constexpr auto words = std::to_array<Word<Topic>>({{Hosting, "hosting"},
                                                              {Moderation, "moderation"},
                                                              {Compliance, "compliance"},
                                                              {Figures, "figures"},
                                                              {Links, "links"},
                                                              {Effort, "effort"},
                                                              {Price, "price"},
                                                              {Notes, "notes"},
                                                              {Lesson, "lesson"}});
    return words;
}

} // namespace core
