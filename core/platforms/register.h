// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/platforms/platform.h"

#include <span>

namespace core {

using AccountId = Id<struct AccountTag>;

/// Reasons that UK GDPR, article 6, allows for using personal data.
enum class LawfulBasis {
    Unknown,
    Consent,
    Contract,
    LegalObligation,
    VitalInterests,
    PublicTask,
    LegitimateInterests,
    NoPersonalData,
};

/// How far the data protection assessment of a tool is.
enum class AssessmentState { Unknown, NotNeeded, Needed, Done };

/// What is to become of an account.
enum class AccountDecision { Undecided, Keep, Fix, Close };

template<>
std::span<const Word<LawfulBasis>> wordsOf<LawfulBasis>();
template<>
std::span<const Word<AssessmentState>> wordsOf<AssessmentState>();
template<>
std::span<const Word<AccountDecision>> wordsOf<AccountDecision>();

/// An account or a tool the organisation has today. Empty means "not yet known".
struct AccountEntry
{
    AccountId id;
    OrganisationId organisation;
    ToolId tool; ///< the tool of the coverage map that it is; may be null
    PlatformCode platform; ///< the entry of the catalogue that it is; may be empty
    QString name; ///< "LinkedIn, main page"
    QList<Purpose> purposes;
    QString audience;
    QString owner; ///< role or person
    YesNo ownerStillHere = YesNo::Unknown; ///< nobody has looked, until somebody says so
    QString administrator;
    QString secondAdministrator;
    YesNo multiFactor = YesNo::Unknown;
    YesNo sharedLogin = YesNo::Unknown; ///< several people use one password
    std::optional<QDate> lastUsed;
    std::optional<qint64> costPerYear; ///< pence, 0 or more
    LawfulBasis lawfulBasis = LawfulBasis::Unknown;
    AssessmentState assessment = AssessmentState::Unknown;
    AccountDecision decision = AccountDecision::Undecided;
    QString note;
    int position = 0; ///< order on the page
    bool operator==(const AccountEntry &) const = default;
};

/// Something that the register shows to be wrong, or open.
struct RegisterFinding
{
    enum class Group { Orphan, Overlap, Risk };
    enum class Kind {
        NoOwner,
        OwnerLeft,
        OwnerNotConfirmed, ///< nobody has said whether the owner is still here
        NoAdministrator,
        OneAdministrator,
        SeveralForOnePurpose,
        NoMultiFactor,
        MultiFactorUnknown,
        SharedLogin,
        LongUnused,
    };
    Kind kind = Kind::NoOwner;
    QList<AccountId> accounts; ///< in page order; one, but for SeveralForOnePurpose
    std::optional<Purpose> purpose; ///< of SeveralForOnePurpose
    int days = 0; ///< of LongUnused: since it was last used
    bool operator==(const RegisterFinding &) const = default;
};

RegisterFinding::Group groupOf(RegisterFinding::Kind kind);

struct RegisterRules
{
    int unusedDays = 180; ///< an account not used for longer is LongUnused
    bool operator==(const RegisterRules &) const = default;
};

/// Orphans first, then overlaps by purpose, then risks; within each the accounts in page order.
/// An account that is to be closed does not count towards an overlap, which is decided then; it
/// keeps its other findings until it is gone.
QList<RegisterFinding> registerFindings(std::span<const AccountEntry> accounts, const QDate &today,
                                        const RegisterRules &rules = {});

/// How many different people are named as administrators, 0 to 2.
int administrators(const AccountEntry &account);

/// Whether the account has an owner who is known to be here.
bool hasOwnerWhoIsHere(const AccountEntry &account);

/// Whether an account has an owner who is here, two administrators and multi-factor login
/// (measure K51).
bool isUnderControl(const AccountEntry &account);

} // namespace core
