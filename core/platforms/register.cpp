// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/platforms/register.h"

#include <algorithm>

namespace core {

namespace {

bool isBlank(const QString &text)
{
    return text.trimmed().isEmpty();
}

QList<AccountEntry> inPageOrder(std::span<const AccountEntry> accounts)
{
    QList<AccountEntry> result(accounts.begin(), accounts.end());
    std::ranges::stable_sort(result, {}, &AccountEntry::position);
    return result;
}

std::optional<RegisterFinding::Kind> ownerFault(const AccountEntry &account)
{
    if (isBlank(account.owner))
        return RegisterFinding::Kind::NoOwner;
    if (account.ownerStillHere == YesNo::No)
        return RegisterFinding::Kind::OwnerLeft;
    if (account.ownerStillHere == YesNo::Unknown)
        return RegisterFinding::Kind::OwnerNotConfirmed;
    return std::nullopt;
}

QList<RegisterFinding> orphans(const AccountEntry &account)
{
    QList<RegisterFinding> findings;
    if (const auto fault = ownerFault(account))
        findings.append({*fault, {account.id}, {}, 0});
    if (const int count = administrators(account); count < 2)
        findings.append({count == 0 ? RegisterFinding::Kind::NoAdministrator
                                    : RegisterFinding::Kind::OneAdministrator,
                         {account.id},
                         {},
                         0});
    return findings;
}

std::optional<RegisterFinding> overlap(const QList<AccountEntry> &accounts, Purpose purpose)
{
    RegisterFinding finding{RegisterFinding::Kind::SeveralForOnePurpose, {}, purpose, 0};
    for (const AccountEntry &account : accounts)
        if (account.purposes.contains(purpose) && account.decision != AccountDecision::Close)
            finding.accounts.append(account.id);
    return finding.accounts.size() > 1 ? std::optional(finding) : std::nullopt;
}

QList<RegisterFinding> risks(const AccountEntry &account, const QDate &today,
                             const RegisterRules &rules)
{
    QList<RegisterFinding> findings;
    if (account.multiFactor != YesNo::Yes)
        findings.append({account.multiFactor == YesNo::No
                             ? RegisterFinding::Kind::NoMultiFactor
                             : RegisterFinding::Kind::MultiFactorUnknown,
                         {account.id},
                         {},
                         0});
    if (account.sharedLogin == YesNo::Yes)
        findings.append({RegisterFinding::Kind::SharedLogin, {account.id}, {}, 0});
    const int days = account.lastUsed ? int(account.lastUsed->daysTo(today)) : 0;
    if (days > rules.unusedDays)
        findings.append({RegisterFinding::Kind::LongUnused, {account.id}, {}, days});
    return findings;
}

} // namespace

template<>
std::span<const Word<LawfulBasis>> wordsOf<LawfulBasis>()
{
    using enum LawfulBasis;
    static constexpr auto words
        = std::to_array<Word<LawfulBasis>>({{Unknown, "unknown"},
                                            {Consent, "consent"},
                                            {Contract, "contract"},
                                            {LegalObligation, "legal obligation"},
                                            {VitalInterests, "vital interests"},
                                            {PublicTask, "public task"},
                                            {LegitimateInterests, "legitimate interests"},
                                            {NoPersonalData, "no personal data"}});
    return words;
}

template<>
std::span<const Word<AssessmentState>> wordsOf<AssessmentState>()
{
    using enum AssessmentState;
    static constexpr auto words = std::to_array<Word<AssessmentState>>(
        {{Unknown, "unknown"}, {NotNeeded, "not needed"}, {Needed, "needed"}, {Done, "done"}});
    return words;
}

template<>
std::span<const Word<AccountDecision>> wordsOf<AccountDecision>()
{
    using enum AccountDecision;
    static constexpr auto words = std::to_array<Word<AccountDecision>>(
        {{Undecided, "undecided"}, {Keep, "keep"}, {Fix, "fix"}, {Close, "close"}});
    return words;
}

RegisterFinding::Group groupOf(RegisterFinding::Kind kind)
{
    return kind < RegisterFinding::Kind::SeveralForOnePurpose ? RegisterFinding::Group::Orphan
        : kind == RegisterFinding::Kind::SeveralForOnePurpose ? RegisterFinding::Group::Overlap
                                                              : RegisterFinding::Group::Risk;
}

QList<RegisterFinding> registerFindings(std::span<const AccountEntry> accounts, const QDate &today,
                                        const RegisterRules &rules)
{
    const QList<AccountEntry> ordered = inPageOrder(accounts);
    QList<RegisterFinding> findings;
    for (const AccountEntry &account : ordered)
        findings.append(orphans(account));
    for (const Purpose purpose : AllPurposes)
        if (const auto found = overlap(ordered, purpose))
            findings.append(*found);
    for (const AccountEntry &account : ordered)
        findings.append(risks(account, today, rules));
    return findings;
}

int administrators(const AccountEntry &account)
{
    // The same person named twice is one administrator.
    const QString first = account.administrator.simplified().toCaseFolded();
    const QString second = account.secondAdministrator.simplified().toCaseFolded();
    return int(!first.isEmpty()) + int(!second.isEmpty() && second != first);
}

bool hasOwnerWhoIsHere(const AccountEntry &account)
{
    return !ownerFault(account);
}

bool isUnderControl(const AccountEntry &account)
{
    return hasOwnerWhoIsHere(account) && administrators(account) == 2
        && account.multiFactor == YesNo::Yes;
}

} // namespace core
