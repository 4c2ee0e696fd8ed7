// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/sections/compose.h"
#include "core/report/sections/rules.h"

#include "core/strategy/screening.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace core::report {

namespace {

/// The sentence of a checklist under its heading, or that nothing is known yet.
bool addChecklistOpening(QList<Block> &blocks, const Context &context, Checklist list,
                         const QString &title)
{
    add(blocks, Heading{title});
    if (const QString key = u"check:"_s + wordFor(list); context.unknown(key)) {
        addNotYet(blocks, context, key);
        return false;
    }
    add(blocks, paragraph({checklistSentence(context, list)}));
    return true;
}

/// Where an account is open to a thief is told in numbers only, as in the register.
void addAccountSecurity(QList<Block> &blocks, const Context &context)
{
    if (!addChecklistOpening(blocks, context, Checklist::AccountSecurity,
                             Words::tr("Security of our accounts")))
        return;
    if (context.securityColumns && context.kind == Kind::Consultant)
        add(blocks,
            checklistTable(context, Checklist::AccountSecurity,
                           Words::tr("How our accounts are secured")));
}

int countAccounts(const QList<AccountEntry> &accounts, bool (*matches)(const AccountEntry &))
{
    return int(std::ranges::count_if(accounts, matches));
}

Sentence basisSentence(const QList<AccountEntry> &accounts)
{
    const int basis = countAccounts(accounts, [](const AccountEntry &entry) {
        return entry.lawfulBasis != LawfulBasis::Unknown;
    });
    std::array<QString, 4> inState;
    for (const AssessmentState state : {AssessmentState::Unknown, AssessmentState::NotNeeded,
                                        AssessmentState::Needed, AssessmentState::Done})
        inState[size_t(state)]
            = QString::number(std::ranges::count(accounts, state, &AccountEntry::assessment));
    return {Words::tr("Of %1 accounts and tools, a lawful basis is known for %2. The register says "
                      "of an impact assessment: done for %3, needed and not yet done for %4, not "
                      "needed for %5, not yet known for %6.")
                .arg(QString::number(accounts.size()), QString::number(basis),
                     inState[size_t(AssessmentState::Done)],
                     inState[size_t(AssessmentState::Needed)],
                     inState[size_t(AssessmentState::NotNeeded)],
                     inState[size_t(AssessmentState::Unknown)]),
            {account()}};
}

void addDataProtection(QList<Block> &blocks, const Context &context)
{
    const Dossier &dossier = context.dossier;
    add(blocks, Heading{Words::tr("Data protection")});
    QList<Sentence> sentences;
    if (const Unknown *unknown = context.unknown(u"check:data-protection"_s))
        sentences.append(missing(*unknown));
    else
        sentences.append({screeningSentence(screening(dossier.checkAnswers)),
                          {checkSource(wordFor(Checklist::DataProtection))}});
    if (!dossier.accounts.isEmpty())
        sentences.append(basisSentence(dossier.accounts));
    if (context.kind == Kind::Consultant)
        sentences.append({Words::tr("The questions and our answers stand in annex D."), {}});
    add(blocks, paragraph(sentences));
}

/// What is still to be done of a list; the whole list stands in annex D.
void addOpenChecks(QList<Block> &blocks, const Context &context, Checklist list)
{
    if (context.kind != Kind::Consultant)
        return;
    if (const Bullets open = openChecks(context, list); !open.items.isEmpty())
        add(blocks, open);
    add(blocks,
        paragraph({{Words::tr("All questions and answers of this list stand in annex D."), {}}},
                  Paragraph::Tone::Note));
}

void addPosts(QList<Block> &blocks, const Context &context)
{
    if (addChecklistOpening(blocks, context, Checklist::Posts,
                            Words::tr("Posts that everybody can use")))
        addOpenChecks(blocks, context, Checklist::Posts);
}

} // namespace

void addChecklists(QList<Block> &blocks, const Context &context)
{
    addAccountSecurity(blocks, context);
    addDataProtection(blocks, context);
    addPosts(blocks, context);
}

void addPublicSector(QList<Block> &blocks, const Context &context)
{
    if (!context.dossier.governance.publicSector)
        return;
    if (addChecklistOpening(blocks, context, Checklist::PublicSector,
                            Words::tr("Checklist of the public sector")))
        addOpenChecks(blocks, context, Checklist::PublicSector);
}

void addChecklistAnnex(QList<Block> &blocks, const Context &context)
{
    const auto isAnswered = [&](Checklist list) {
        return std::ranges::any_of(context.dossier.checkAnswers, [list](const CheckAnswer &each) {
            return each.list == list && each.answer != YesNo::Unknown;
        });
    };
    if (isAnswered(Checklist::Posts)) {
        add(blocks, Heading{Words::tr("Posts that everybody can use")});
        add(blocks,
            checklistTable(context, Checklist::Posts, Words::tr("What we look at before we post")));
    }
    if (!context.dossier.governance.publicSector || !isAnswered(Checklist::PublicSector))
        return;
    add(blocks, Heading{Words::tr("Checklist of the public sector")});
    add(blocks,
        checklistTable(
            context, Checklist::PublicSector,
            Words::tr("What is asked of public bodies; “general” is general knowledge and "
                      "“second-hand” what others report: look it up before you rely on it")));
}

} // namespace core::report
