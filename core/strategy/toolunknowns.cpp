// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/strategy/toolunknowns.h"

#include "core/base/text.h"
#include "core/selection/gates.h"
#include "core/strategy/purposename.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct ToolText
{
    Q_DECLARE_TR_FUNCTIONS(Unknowns)
};

bool isEmptyText(const QString &text)
{
    return text.trimmed().isEmpty();
}

void addOwner(Gatherer &gatherer, const AccountEntry &account)
{
    const Source place{Source::Kind::Account, account.id.toString()};
    const QString name = account.name.trimmed();
    if (isEmptyText(account.owner) || account.ownerStillHere == YesNo::No)
        gatherer.add(u"account:"_s + place.id + u":owner"_s, place,
                     ToolText::tr("Who owns %1").arg(name));
    else if (account.ownerStillHere == YesNo::Unknown)
        gatherer.add(u"account:"_s + place.id + u":ownerStillHere"_s, place,
                     ToolText::tr("Whether the owner of %1 is still here").arg(name));
}

/// A column of the register that some accounts lack.
struct Lacking
{
    QString name;
    QString text; ///< "… of %1"
    bool (*lacks)(const AccountEntry &account);
};

QList<Lacking> columnsThatMatter()
{
    return {
        {u"administrators"_s, ToolText::tr("Who administers %1"),
         [](const AccountEntry &account) {
             return isEmptyText(account.administrator) && isEmptyText(account.secondAdministrator);
         }},
        {u"multiFactor"_s, ToolText::tr("Whether multi-factor login is on for %1"),
         [](const AccountEntry &account) { return account.multiFactor == YesNo::Unknown; }},
        {u"lastUsed"_s, ToolText::tr("When somebody last used %1"),
         [](const AccountEntry &account) { return !account.lastUsed; }},
        {u"costPerYear"_s, ToolText::tr("What a year costs for %1"),
         [](const AccountEntry &account) { return !account.costPerYear; }},
        {u"lawfulBasis"_s, ToolText::tr("Which lawful basis holds for %1"),
         [](const AccountEntry &account) { return account.lawfulBasis == LawfulBasis::Unknown; }},
        {u"assessment"_s, ToolText::tr("Whether data protection is assessed for %1"),
         [](const AccountEntry &account) {
             return account.assessment == AssessmentState::Unknown;
         }},
        {u"decision"_s, ToolText::tr("What becomes of %1"), [](const AccountEntry &account) {
             return account.decision == AccountDecision::Undecided;
         }}};
}

/// "LinkedIn", "three of nine accounts and tools".
QString whichOf(const QStringList &names, qsizetype all)
{
    if (names.size() == 1)
        return names.first();
    return ToolText::tr("%1 of %2 accounts and tools")
        .arg(numberWord(int(names.size())), numberWord(int(all)));
}

/// Finds what one selection lacks.
class SelectionGaps
{
public:
    SelectionGaps(Gatherer &gatherer, const SelectionDossier &dossier)
        : m_gatherer(gatherer)
        , m_dossier(dossier)
        , m_place{Source::Kind::Selection, dossier.selection.id.toString()}
    { }

    void need() const
    {
        const Selection &selection = m_dossier.selection;
        if (isEmptyText(selection.who))
            add(u"who"_s, ToolText::tr("Who needs a tool for %1"));
        if (std::ranges::all_of(selection.tasks, isEmptyText))
            add(u"tasks"_s, ToolText::tr("Which tasks a tool for %1 is needed for"));
        if (m_dossier.participants.isEmpty())
            add(u"group"_s, ToolText::tr("Who chooses the tool for %1"));
        if (m_dossier.candidates.isEmpty())
            add(u"candidates"_s, ToolText::tr("Which tools are candidates for %1"));
    }
    void gates() const;
    void record() const;
    void requests() const;

private:
    void add(const QString &what, const QString &text, const QString &owner = {}) const
    {
        m_gatherer.add(u"selection:"_s + m_place.id + u':' + what, m_place,
                       text.contains(u"%1"_s) ? text.arg(purpose()) : text, owner);
    }
    bool stillMatters(const CandidateId &candidate) const
    {
        const std::optional<DecisionRecord> &record = m_dossier.record;
        return !record || record->choice.isNull() || record->choice == candidate;
    }
    QString purpose() const
    {
        return nameOf(m_dossier.selection.purpose);
    }

    Gatherer &m_gatherer;
    const SelectionDossier &m_dossier;
    Source m_place;
};

/// One unknown for each gate, with all candidates that wait at it; after the choice only the one
/// chosen matters.
void SelectionGaps::gates() const
{
    const Lineup lineup(m_dossier);
    for (qsizetype gate = 0; gate < lineup.gates.size(); ++gate) {
        QStringList names;
        QStringList owners;
        for (const Candidate &candidate : lineup.candidates) {
            const QList<GateResult> results = gateResults(lineup, m_dossier.gates, candidate.id);
            const GateResult &result = results.at(gate);
            if (!stillMatters(candidate.id) || removes(results)
                || result.state != GateState::Unknown)
                continue;
            names.append(candidate.name.trimmed());
            if (const QString owner = result.owner.trimmed();
                !owner.isEmpty() && !owners.contains(owner))
                owners.append(owner);
        }
        if (names.isEmpty())
            continue;
        const Criterion &criterion = lineup.gates.at(gate);
        m_gatherer.add(u"selection:"_s + m_place.id + u":gate:"_s + criterion.id.toString(),
                       m_place,
                       (names.size() == 1 ? ToolText::tr("Whether %1 passes the gate “%2”")
                                          : ToolText::tr("Whether %1 pass the gate “%2”"))
                           .arg(joined(names), withoutStop(criterion.name)),
                       joined(owners));
    }
}

void SelectionGaps::record() const
{
    const std::optional<DecisionRecord> &record = m_dossier.record;
    if (!record || record->choice.isNull()) {
        add(u"choice"_s, ToolText::tr("Which tool we choose for %1"));
        return;
    }
    if (!record->decided)
        add(u"decided"_s, ToolText::tr("On which day the tool for %1 was chosen"));
    if (isEmptyText(record->reasons))
        add(u"reasons"_s, ToolText::tr("Why this tool was chosen for %1"));
    if (!record->review)
        add(u"review"_s, ToolText::tr("When the choice of a tool for %1 is reviewed"));
}

void SelectionGaps::requests() const
{
    for (const Request &request : m_dossier.requests) {
        const QString key = u"selection:"_s + m_place.id + u":request:"_s + request.id.toString();
        const QString text = withoutStop(request.text);
        if (request.state == RequestState::Open)
            m_gatherer.add(key, m_place,
                           ToolText::tr("What the answer is to the request “%1”").arg(text));
        else if (request.state == RequestState::Refused && isEmptyText(request.answer))
            m_gatherer.add(key, m_place,
                           ToolText::tr("Why the request “%1” was refused").arg(text));
    }
}

} // namespace

void addRegisterUnknowns(Gatherer &gatherer, std::span<const AccountEntry> accounts)
{
    if (accounts.empty()) {
        gatherer.add(u"register"_s, {Source::Kind::Account, {}},
                     ToolText::tr("Which accounts and tools we have, and who owns them"));
        return;
    }
    for (const AccountEntry &account : accounts)
        addOwner(gatherer, account);
    for (const Lacking &column : columnsThatMatter()) {
        QStringList names;
        for (const AccountEntry &account : accounts)
            if (account.decision != AccountDecision::Close && column.lacks(account))
                names.append(account.name.trimmed());
        if (!names.isEmpty())
            gatherer.add(u"register:"_s + column.name, {Source::Kind::Account, {}},
                         column.text.arg(whichOf(names, qsizetype(accounts.size()))));
    }
}

void addSelectionUnknowns(Gatherer &gatherer, std::span<const SelectionDossier> selections)
{
    if (selections.empty()) {
        gatherer.add(u"selection"_s, {Source::Kind::Selection, {}},
                     ToolText::tr("Which tool the users choose, for which purpose"));
        return;
    }
    for (const SelectionDossier &selection : selections) {
        const SelectionGaps gaps(gatherer, selection);
        gaps.need();
        gaps.gates();
        gaps.record();
        gaps.requests();
    }
}

} // namespace core
