// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/strategy/governance.h"
#include "core/strategy/leadership.h"
#include "core/strategy/people.h"
#include "core/strategy/risk.h"

#include <QList>
#include <QStringList>

namespace core {

/// Texts to start from, so that nobody faces an empty page. They are offered, never stored until a
/// person takes them, and are content: ":/strategy/starters.json".
struct Starters
{
    /// What the answers of an organisation must show for a starter to be proposed. Empty parts set
    /// no bounds.
    struct When
    {
        PointCode point; ///< this point scores at most `level`
        int level = 0;
        bool desklessStaff = false; ///< a share of staff has no desk
        bool publicAccounts = false; ///< the coverage map uses tools outside
        bool publicSector = false;
        bool operator==(const When &) const = default;
    };
    struct PolicyHeading
    {
        QString code; ///< "security"
        QString title;
        QString text; ///< to start from
        bool operator==(const PolicyHeading &) const = default;
    };
    struct Check
    {
        Checklist list = Checklist::AccountSecurity;
        QString code; ///< "security-second-administrator"
        QString question; ///< a question that yes or no answers
        QString meaning; ///< why it is asked, in one or two sentences
        QString requirement; ///< the law or standard behind it; may be empty
        QString sureness; ///< "checked", "second-hand", "general": how well it is known
        /// The answer that needs no more work: yes for a duty that is done, no for a danger.
        YesNo good = YesNo::Yes;
        bool operator==(const Check &) const = default;
    };
    struct RiskStarter
    {
        Risk risk; ///< `origin` is its code; likelihood and impact are suggestions
        When when;
        QString reason; ///< why it is proposed: "Few people answered that accounts are secured"
        bool operator==(const RiskStarter &) const = default;
    };
    struct Remedy
    {
        ReluctanceReason::Kind kind = ReluctanceReason::Kind::Usefulness;
        QString sign; ///< what people say: "It does not help me with my work"
        QString remedy;
        bool operator==(const Remedy &) const = default;
    };
    struct OfferStarter
    {
        Adopters group = Adopters::Early;
        QString title;
        QString format;
        bool operator==(const OfferStarter &) const = default;
    };

    QString date; ///< the day of the law that the texts speak of, ISO 8601
    QList<PolicyHeading> policy;
    QStringList houseRules;
    QString moderation;
    QList<CrisisStep> crisis; ///< four, without ids
    QStringList crisisAlways; ///< what holds at every severity
    QList<Check> checks; ///< in the order of their lists
    QList<RiskStarter> risks;
    QList<Excuse> excuses; ///< without ids
    QList<LeaderHabit> habits; ///< without ids and leaders
    QList<Duty> duties; ///< without ids
    QList<Remedy> remedies;
    QList<OfferStarter> offers;
    QStringList confidenceStatements; ///< six, one for each point
    QStringList monthFour; ///< ideas
    bool operator==(const Starters &) const = default;

    QList<Check> checksOf(Checklist list) const;
    const PolicyHeading *policyHeading(const QString &code) const; ///< null when there is none
};

/// The built-in starters, read once. They are checked by a test: a fault in them ends the program.
const Starters &builtInStarters();
/// From other text of that shape; an error names the place, "risks[3]: no text".
Result<Starters> readStarters(const QByteArray &json);

} // namespace core
