// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/sections/accounts.h"

#include "core/base/text.h"
#include "core/report/sections/compose.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core::report {

namespace {

using RegisterKind = RegisterFinding::Kind;

// More names than this make a sentence nobody reads; annex A has them all.
constexpr qsizetype NamesShown = 8;

/// All findings of one kind, in page order.
struct Found
{
    RegisterKind kind = RegisterKind::NoOwner;
    std::optional<Purpose> purpose;
    QStringList names;
    Sources sources;
};

const AccountEntry *entryOf(const Context &context, const AccountId &id)
{
    const QList<AccountEntry> &all = context.dossier.accounts;
    const auto found = std::ranges::find(all, id, &AccountEntry::id);
    return found == all.end() ? nullptr : &*found;
}

QString nameIn(const AccountEntry &entry, RegisterKind kind)
{
    const QString name = entry.name.trimmed();
    return kind == RegisterKind::LongUnused && entry.lastUsed
        ? Words::tr("%1 (last used on %2)").arg(name, longDate(*entry.lastUsed))
        : name;
}

/// Findings of the same kind together; overlaps by purpose.
QList<Found> byKind(const Context &context)
{
    QList<Found> all;
    for (const RegisterFinding &finding :
         registerFindings(context.dossier.accounts, context.today)) {
        auto group = std::ranges::find_if(all, [&](const Found &each) {
            return each.kind == finding.kind && each.purpose == finding.purpose;
        });
        if (group == all.end()) {
            all.append({finding.kind, finding.purpose, {}, {}});
            group = all.end() - 1;
        }
        for (const AccountId &id : finding.accounts)
            if (const AccountEntry *entry = entryOf(context, id)) {
                group->names.append(nameIn(*entry, finding.kind));
                group->sources.append(account(id));
            }
    }
    std::ranges::stable_sort(all, {}, &Found::kind);
    return all;
}

/// In quotation marks where a name has a comma of its own.
QStringList tellableApart(QStringList names)
{
    if (names.size() > 1 && names.join(QString()).contains(u','))
        for (QString &name : names)
            name = u'“' + name + u'”';
    return names;
}

QString shortList(const QStringList &names)
{
    const QStringList apart = tellableApart(names);
    if (apart.size() <= NamesShown)
        return joined(apart);
    const qsizetype rest = apart.size() - NamesShown + 1;
    return joined(apart.first(NamesShown - 1) + QStringList{Words::tr("%1 more").arg(rest)});
}

bool isSensitive(RegisterKind kind)
{
    return kind == RegisterKind::NoAdministrator || kind == RegisterKind::OneAdministrator
        || kind == RegisterKind::NoMultiFactor || kind == RegisterKind::MultiFactorUnknown
        || kind == RegisterKind::SharedLogin;
}

/// What is told of names, or of "2 of 9".
QString label(RegisterKind kind)
{
    switch (kind) {
    case RegisterKind::NoAdministrator:
        return Words::tr("Nobody is named as administrator: %1.");
    case RegisterKind::OneAdministrator:
        return Words::tr("Only one administrator: %1. If that person is away, nobody gets in.");
    case RegisterKind::NoMultiFactor:
        return Words::tr("No multi-factor login, so a stolen password is enough: %1.");
    case RegisterKind::MultiFactorUnknown:
        return Words::tr("Not yet known whether multi-factor login is on: %1.");
    default:
        return Words::tr("Several people share one login: %1.");
    }
}

QString sentenceAbout(const Found &found)
{
    const QString names = shortList(found.names);
    const bool one = found.names.size() == 1;
    switch (found.kind) {
    case RegisterKind::NoOwner:
        return Words::tr("Nobody owns %1.").arg(names);
    case RegisterKind::OwnerLeft:
        return (one ? Words::tr("The owner of %1 has left.")
                    : Words::tr("The owners of %1 have left."))
            .arg(names);
    case RegisterKind::OwnerNotConfirmed:
        return (one ? Words::tr("Nobody has said whether the owner of %1 is still here.")
                    : Words::tr("Nobody has said whether the owners of %1 are still here."))
            .arg(names);
    case RegisterKind::SeveralForOnePurpose:
        return Words::tr("Several serve %1: %2.").arg(purposeName(*found.purpose), names);
    case RegisterKind::LongUnused:
        return Words::tr("Not used for more than %1 days: %2.")
            .arg(QString::number(RegisterRules().unusedDays), names);
    default:
        return label(found.kind).arg(names);
    }
}

} // namespace

QList<Sentence> registerSentences(const Context &context)
{
    QList<Sentence> sentences;
    bool hidden = false;
    for (const Found &found : byKind(context)) {
        if (!isSensitive(found.kind) || context.securityColumns) {
            sentences.append({sentenceAbout(found), found.sources});
            continue;
        }
        hidden = true;
        sentences.append({label(found.kind)
                              .arg(Words::tr("%1 of %2")
                                       .arg(QString::number(found.names.size()),
                                            QString::number(context.dossier.accounts.size()))),
                          {account()}});
    }
    if (hidden)
        sentences.append({Words::tr("Where only numbers stand here, the register in the program "
                                    "names the accounts."),
                          {account()}});
    return sentences;
}

} // namespace core::report
