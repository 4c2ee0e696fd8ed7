// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/platforms/fitneeds.h"

#include "core/platforms/toolmatch.h"

#include <QRegularExpression>

namespace core {

using namespace Qt::StringLiterals;

namespace {

using Kind = Need::Kind;

constexpr int SmallBelow = 50; ///< people; the usual limits of small and middle-sized bodies
constexpr int LargeFrom = 250;
constexpr int DesklessFrom = 25; ///< percent

/// Words that tell of a need, as alternatives of a regular expression. A word may go on:
/// "volunteer" finds "volunteers" too.
struct Telltale
{
    Kind kind;
    std::optional<Setting> setting;
    QList<ProfileField> fields;
    QString words;
};

const QList<Telltale> &telltales()
{
    static const QList<ProfileField> people = {ProfileField::Audiences, ProfileField::Activity};
    static const QList<ProfileField> work = {ProfileField::Sector, ProfileField::Activity};
    static const QList<ProfileField> habits
        = {ProfileField::Culture, ProfileField::WorkingPatterns};
    static const QList<Telltale> list = {
        {Kind::DataPlace,
         {},
         {ProfileField::Rules},
         u"UK GDPR|GDPR|data protection|personal data"_s},
        {Kind::Records,
         {},
         {ProfileField::Rules},
         u"freedom of information|records|retention|legal hold|subject access"_s},
        {Kind::OwnControl,
         {},
         {ProfileField::Rules},
         u"own server|sovereign|classified|air.gapped"_s},
        {Kind::Outsiders, {}, people, u"partner|volunteer|member|supplier|contractor"_s},
        {Kind::Confidentiality,
         {},
         {ProfileField::Rules},
         u"confidential|privilege|non-disclosure"_s},
        {Kind::YoungPeople, {}, people, u"child|young people|young|pupil|teenager|under.1[0-9]"_s},
        {Kind::Setting, Setting::PublicServices, work,
         u"council|police|NHS|government|fire service|local authorit|public health"_s},
        {Kind::Setting, Setting::PublicInterest, work, u"charit|voluntary|civic|non-profit"_s},
        {Kind::Setting, Setting::RetailAndPlaces, work,
         u"retail|shop|craft|wedding|tourism|museum|hotel|restaurant|venue"_s},
        {Kind::Setting, Setting::ProfessionalServices, work,
         u"legal service|law firm|solicitor|accountan|consult|architect|engineering service"_s},
        {Kind::Setting, Setting::ResearchAndMedia, work,
         u"research|universit|(?<!social )media|journalis|publish|broadcast"_s},
        {Kind::Setting,
         Setting::Recruitment,
         {ProfileField::Audiences},
         u"graduate|applicant|recruit|apprentice|future staff|job seeker"_s},
        {Kind::Setting,
         Setting::DifferentHours,
         {ProfileField::WorkingPatterns},
         u"shift|part-time|part time|time zone|night work|nights|flexible hours"_s},
        {Kind::Setting, Setting::SeveralDepartments, habits, u"department|divisions|offices"_s},
        {Kind::Setting,
         Setting::PrivateHabits,
         {ProfileField::Culture},
         u"in private|privately|behind closed doors|afraid|fear of|fearful|by e-?mail"_s},
    };
    return list;
}

QString textOf(const FitProfile &profile, ProfileField field)
{
    switch (field) {
    case ProfileField::Sector:
        return profile.sector;
    case ProfileField::Activity:
        return profile.activity;
    case ProfileField::Audiences:
        return profile.audiences;
    case ProfileField::Rules:
        return profile.rules;
    case ProfileField::WorkingPatterns:
        return profile.workingPatterns;
    case ProfileField::Culture:
        return profile.culture;
    default:
        return {};
    }
}

Need need(Kind kind, std::optional<ProfileField> field = {}, const QString &words = {})
{
    Need result;
    result.kind = kind;
    result.field = field;
    result.words = words;
    return result;
}

Need settingNeed(Setting setting, ProfileField field, const QString &words)
{
    Need result = need(Kind::Setting, field, words);
    result.setting = setting;
    return result;
}

/// The first telling word, whole, with the field it stands in.
std::optional<Need> toldBy(const Telltale &telltale, const FitProfile &profile)
{
    const QRegularExpression words(u"\\b(?:%1)\\w*"_s.arg(telltale.words),
                                   QRegularExpression::CaseInsensitiveOption
                                       | QRegularExpression::UseUnicodePropertiesOption);
    for (const ProfileField field : telltale.fields) {
        const QRegularExpressionMatch match = words.match(textOf(profile, field));
        if (!match.hasMatch())
            continue;
        Need result = need(telltale.kind, field, match.captured());
        result.setting = telltale.setting;
        return result;
    }
    return std::nullopt;
}

void addPurposes(const FitProfile &profile, QList<Need> &needs)
{
    for (const Purpose purpose : profile.purposes) {
        needs.append(need(Kind::Purpose, ProfileField::Purposes, toWord(purpose)));
        needs.last().purpose = purpose;
        const bool known = std::ranges::any_of(
            needs, [](const Need &each) { return each.setting == Setting::InsideUse; });
        if (!looksOutward(purpose) && !known)
            needs.append(settingNeed(Setting::InsideUse, ProfileField::Purposes, toWord(purpose)));
    }
}

void addNumbers(const FitProfile &profile, QList<Need> &needs)
{
    if (profile.desklessPercent && *profile.desklessPercent >= DesklessFrom) {
        const QString words = QString::number(*profile.desklessPercent);
        needs.append(need(Kind::PhoneUse, ProfileField::DesklessPercent, words));
        needs.append(settingNeed(Setting::FrontlineStaff, ProfileField::DesklessPercent, words));
    }
    if (!profile.headcount)
        return;
    const int people = *profile.headcount;
    const QString words = QString::number(people);
    if (people < SmallBelow) {
        needs.append(need(Kind::SmallSize, ProfileField::Headcount, words));
        needs.last().people = people;
        needs.append(settingNeed(Setting::SmallOrganisations, ProfileField::Headcount, words));
        return;
    }
    needs.append(need(Kind::WorkAccount, ProfileField::Headcount, words));
    if (people < LargeFrom)
        needs.append(settingNeed(Setting::MidSizeOrganisations, ProfileField::Headcount, words));
}

/// Suites that tools in use belong to; without one it is an open question.
void addSuites(const FitProfile &profile, std::span<const CatalogueEntry> entries,
               QList<Need> &needs)
{
    QList<Suite> seen;
    for (const QString &tool : profile.tools) {
        const CatalogueEntry *entry = entryForTool(entries, tool);
        if (!entry || !entry->platform.suite || seen.contains(*entry->platform.suite))
            continue;
        seen.append(*entry->platform.suite);
        needs.append(need(Kind::OfficeSuite, ProfileField::Tools, tool));
        needs.last().suite = seen.last();
    }
    if (seen.isEmpty())
        needs.append(need(Kind::OfficeSuite, ProfileField::Tools));
}

} // namespace

template<>
std::span<const Word<ProfileField>> wordsOf<ProfileField>()
{
    using enum ProfileField;
    static constexpr auto words
        = std::to_array<Word<ProfileField>>({{Headcount, "headcount"},
                                             {DesklessPercent, "desklessPercent"},
                                             {Sector, "sector"},
                                             {Activity, "activity"},
                                             {Audiences, "audiences"},
                                             {Rules, "rules"},
                                             {WorkingPatterns, "workingPatterns"},
                                             {Culture, "culture"},
                                             {Purposes, "purposes"},
                                             {Tools, "tools"}});
    return words;
}

QList<Need> needs(const FitProfile &profile, std::span<const CatalogueEntry> entries)
{
    QList<Need> result = {need(Kind::Anything)};
    addPurposes(profile, result);
    addNumbers(profile, result);
    addSuites(profile, entries, result);
    for (const Telltale &telltale : telltales())
        if (const auto told = toldBy(telltale, profile))
            result.append(*told);
    std::ranges::stable_sort(result, {}, &Need::kind);
    return result;
}

} // namespace core
