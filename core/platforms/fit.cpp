// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/platforms/fit.h"

namespace core {

namespace {

using Direction = FitReason::Direction;
using Kind = Need::Kind;

/// Gathers the reasons of one platform.
class Weighing
{
public:
    Weighing(const Platform &platform, std::span<const Need> needs)
        : m_platform(platform)
        , m_needs(needs)
    { }

    /// That a platform is closed is all there is to say of it.
    QList<FitReason> reasons()
    {
        for (const Need &need : m_needs)
            if (isOpen() || need.kind == Kind::Anything)
                weigh(need);
        return m_reasons;
    }

private:
    void weigh(const Need &need);
    void weighPurpose(const Need &need);
    void weighDataPlace(const Need &need);
    void weighSuite(const Need &need);
    void weighSize(const Need &need);
    void weighSetting(const Need &need);
    void weighTrait(const Need &need, Trait trait, Direction yes, Direction no);
    void weighKnown(const Need &need, Trait trait, YesNo answer, Direction direction);

    void add(Direction direction, const Need &need, CatalogueField field)
    {
        m_reasons.append({direction, need, field});
    }
    bool isOpen() const
    {
        return m_platform.status == PlatformStatus::Open;
    }
    /// A network for the public is not a place where all staff work.
    bool forStaff() const
    {
        return m_platform.family != Family::Public;
    }
    bool serves(const Need &need) const
    {
        return need.purpose && m_platform.purposes.contains(*need.purpose);
    }

    const Platform &m_platform;
    std::span<const Need> m_needs;
    QList<FitReason> m_reasons;
};

void Weighing::weigh(const Need &need)
{
    switch (need.kind) {
    case Kind::Anything:
        if (!isOpen())
            add(Direction::Against, need, CatalogueField::Availability);
        return;
    case Kind::Purpose:
        return weighPurpose(need);
    case Kind::PhoneUse:
        if (forStaff())
            weighTrait(need, Trait::WorksOnPhone, Direction::For, Direction::Against);
        return;
    case Kind::DataPlace:
        return weighDataPlace(need);
    case Kind::Records:
        return weighTrait(need, Trait::KeepsRecords, Direction::For, Direction::Against);
    case Kind::OwnControl:
        return weighTrait(need, Trait::SelfHostable, Direction::For, Direction::Against);
    case Kind::WorkAccount:
        if (forStaff())
            weighTrait(need, Trait::SingleSignOn, Direction::For, Direction::Care);
        return;
    case Kind::OfficeSuite:
        return weighSuite(need);
    case Kind::Outsiders:
        return weighTrait(need, Trait::OpenToOutsiders, Direction::For, Direction::Care);
    case Kind::Confidentiality:
        weighKnown(need, Trait::PublicAudience, YesNo::No, Direction::For);
        return weighKnown(need, Trait::PublicAudience, YesNo::Yes, Direction::Care);
    case Kind::YoungPeople:
        return weighKnown(need, Trait::ChecksAge, YesNo::Yes, Direction::Care);
    case Kind::SmallSize:
        return weighSize(need);
    case Kind::Setting:
        return weighSetting(need);
    }
}

/// That none of the purposes is served is said once, at the first of them.
void Weighing::weighPurpose(const Need &need)
{
    const auto served = [this](const Need &each) { return serves(each); };
    const auto isPurpose = [](const Need &each) { return each.kind == Kind::Purpose; };
    if (serves(need)) {
        add(Direction::For, need, CatalogueField::Purposes);
        const bool first = &need == &*std::ranges::find_if(m_needs, served);
        if (first)
            weighKnown(need, Trait::ExportsFigures, YesNo::No, Direction::Care);
    } else if (std::ranges::none_of(m_needs, served)
               && &need == &*std::ranges::find_if(m_needs, isPurpose)) {
        add(Direction::Against, need, CatalogueField::Purposes);
    }
}

void Weighing::weighDataPlace(const Need &need)
{
    const auto near = [](DataPlace place) { return place != DataPlace::UnitedStates; };
    if (std::ranges::any_of(m_platform.places, near))
        add(Direction::For, need, CatalogueField::DataPlaces);
    else
        weighTrait(need, Trait::DataPlaceChoice, Direction::For, Direction::Care);
}

void Weighing::weighSuite(const Need &need)
{
    const auto isOurs = [this](const Need &each) {
        return each.kind == Kind::OfficeSuite && each.suite == m_platform.suite;
    };
    if (m_platform.suite && !need.suite)
        add(Direction::Open, need, CatalogueField::Suite);
    else if (m_platform.suite && need.suite == m_platform.suite)
        add(Direction::For, need, CatalogueField::Suite);
    else if (m_platform.suite && std::ranges::none_of(m_needs, isOurs))
        add(Direction::Care, need, CatalogueField::Suite);
    else if (need.suite && m_platform.joins.contains(*need.suite))
        add(Direction::For, need, CatalogueField::Joins);
}

void Weighing::weighSize(const Need &need)
{
    if (m_platform.freeUpTo)
        add(need.people <= *m_platform.freeUpTo ? Direction::For : Direction::Care, need,
            CatalogueField::FreeUpTo);
    if (m_platform.prices == QList{PriceClass::ByQuote})
        add(Direction::Care, need, CatalogueField::Prices);
    if (m_platform.administratorEffort == Effort::High)
        add(Direction::Care, need, CatalogueField::AdministratorEffort);
}

void Weighing::weighSetting(const Need &need)
{
    if (!need.setting)
        return;
    if (m_platform.suits.contains(*need.setting))
        add(Direction::For, need, CatalogueField::Suits);
    if (m_platform.lessSuited.contains(*need.setting))
        add(need.setting == Setting::InsideUse ? Direction::Against : Direction::Care, need,
            CatalogueField::LessSuited);
}

void Weighing::weighTrait(const Need &need, Trait trait, Direction yes, Direction no)
{
    switch (m_platform.trait(trait)) {
    case YesNo::Yes:
        return add(yes, need, fieldOf(trait));
    case YesNo::No:
        return add(no, need, fieldOf(trait));
    case YesNo::Unknown:
        return add(Direction::Open, need, fieldOf(trait));
    }
}

void Weighing::weighKnown(const Need &need, Trait trait, YesNo answer, Direction direction)
{
    if (m_platform.trait(trait) == answer)
        add(direction, need, fieldOf(trait));
}

bool isHard(const Need &need)
{
    return need.kind == Kind::DataPlace || need.kind == Kind::Records
        || need.kind == Kind::OwnControl;
}

Verdict verdict(const QList<FitReason> &reasons)
{
    const auto any = [&reasons](auto condition) { return std::ranges::any_of(reasons, condition); };
    const auto pointing = [&any](Direction direction) {
        return any([direction](const FitReason &each) { return each.direction == direction; });
    };
    if (pointing(Direction::Against))
        return Verdict::DoesNotSuit;
    if (pointing(Direction::Care))
        return Verdict::WithCare;
    if (any([](const auto &each) {
            return each.direction == Direction::Open && isHard(each.need);
        }))
        return Verdict::NotEnoughKnown;
    const bool beyondPurpose = any([](const FitReason &each) {
        return each.direction == Direction::For && each.need.kind != Kind::Purpose;
    });
    return beyondPurpose ? Verdict::Suits : Verdict::NotEnoughKnown;
}

} // namespace

Fit fit(const Platform &platform, std::span<const Need> needs)
{
    Fit result;
    result.platform = platform.id;
    result.reasons = Weighing(platform, needs).reasons();
    result.verdict = verdict(result.reasons);
    return result;
}

QList<Fit> fits(std::span<const CatalogueEntry> entries, std::span<const Need> needs)
{
    QList<Fit> result;
    for (const CatalogueEntry &entry : entries)
        result.append(fit(entry.platform, needs));
    return result;
}

} // namespace core
