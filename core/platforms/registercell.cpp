// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/platforms/registercell.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

namespace core {

using namespace Qt::StringLiterals;

namespace {

struct RegisterCellText
{
    Q_DECLARE_TR_FUNCTIONS(core::RegisterFile)
};

constexpr qint64 PencePerPound = 100;

tl::unexpected<Error> refused(const QString &reason)
{
    return failure(Error::Kind::Input, reason);
}

/// "Legal obligation", "legal_obligation" and "legal-obligation" are the same.
QString plain(const QString &text)
{
    static const QRegularExpression gap(u"[\\s_-]+"_s);
    return QString(text.toLower()).replace(gap, u" "_s).trimmed();
}

template<class Enum>
Status takeWord(Enum &value, const QString &text)
{
    const auto found = valueFor<Enum>(plain(text));
    if (!found)
        return refused(RegisterCellText::tr("“%1” is not one of these: %2.")
                           .arg(text, allWords<Enum>().join(u", "_s)));
    value = *found;
    return {};
}

/// Spreadsheets often have one letter only.
Status takeAnswer(YesNo &value, const QString &text)
{
    const QString word = plain(text);
    return takeWord(value, word == "y"_L1 ? u"yes"_s : word == "n"_L1 ? u"no"_s : text);
}

/// The purpose in the words of files, or as people write it.
std::optional<Purpose> purposeOf(const QString &text)
{
    const QString word = plain(text);
    if (word == "customer service"_L1)
        return Purpose::Service;
    if (word == "knowledge management"_L1)
        return Purpose::Knowledge;
    if (word == "internal communications"_L1)
        return Purpose::InternalCommunication;
    return purposeFromWord(QString(word).replace(u' ', u'-'));
}

Status takePurposes(QList<Purpose> &purposes, const QString &text)
{
    static const QRegularExpression separator(u"[,;|/\\n]"_s);
    QList<Purpose> found;
    for (const QString &part : text.split(separator, Qt::SkipEmptyParts)) {
        const auto purpose = purposeOf(part);
        if (!purpose)
            return refused(RegisterCellText::tr("“%1” is not a purpose. The purposes are %2.")
                               .arg(part.trimmed(), allWords<Purpose>().join(u", "_s)));
        if (!found.contains(*purpose))
            found.append(*purpose);
    }
    std::ranges::sort(found);
    purposes = found;
    return {};
}

Status takeDate(std::optional<QDate> &date, const QString &text)
{
    static const QStringList forms
        = {u"yyyy-M-d"_s, u"d/M/yyyy"_s, u"d.M.yyyy"_s, u"d MMMM yyyy"_s, u"d MMM yyyy"_s};
    for (const QString &form : forms) {
        const QDate found = QLocale::c().toDate(text.simplified(), form);
        if (!found.isValid())
            continue;
        date = found;
        return {};
    }
    return refused(
        RegisterCellText::tr("“%1” is not a date. Write 2026-11-22, 22/11/2026 (day first) or "
                             "22 November 2026.")
            .arg(text));
}

Status takeMoney(std::optional<qint64> &pence, const QString &text)
{
    static const QRegularExpression form(
        u"^£?\\s*(\\d{1,9}|\\d{1,3}(?:,\\d{3}){1,2})(?:\\.(\\d{1,2}))?$"_s);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return refused(
            RegisterCellText::tr("“%1” is not an amount in pounds, such as 1,200 or 99.50.")
                .arg(text));
    const qint64 pounds = match.captured(1).remove(u',').toLongLong();
    pence = pounds * PencePerPound + match.captured(2).leftJustified(2, u'0').toLongLong();
    return {};
}

QString moneyText(qint64 pence)
{
    return u"%1.%2"_s.arg(pence / PencePerPound).arg(pence % PencePerPound, 2, 10, QChar(u'0'));
}

Status takeText(QString &value, const QString &text)
{
    value = text;
    return {};
}

template<class Enum>
QString knownWord(Enum value)
{
    return value == Enum() ? QString() : wordFor(value);
}

QString purposesText(const QList<Purpose> &purposes)
{
    QStringList words;
    for (const Purpose purpose : purposes)
        words.append(toWord(purpose));
    return words.join(u", "_s);
}

} // namespace

Status setCell(AccountEntry &account, RegisterColumn column, const QString &text)
{
    switch (column) {
    case RegisterColumn::Tool:
        return takeText(account.name, text.simplified());
    case RegisterColumn::Purposes:
        return takePurposes(account.purposes, text);
    case RegisterColumn::Audience:
        return takeText(account.audience, text);
    case RegisterColumn::Owner:
        return takeText(account.owner, text);
    case RegisterColumn::OwnerStillHere:
        return takeAnswer(account.ownerStillHere, text);
    case RegisterColumn::Administrator:
        return takeText(account.administrator, text);
    case RegisterColumn::SecondAdministrator:
        return takeText(account.secondAdministrator, text);
    case RegisterColumn::MultiFactor:
        return takeAnswer(account.multiFactor, text);
    case RegisterColumn::SharedLogin:
        return takeAnswer(account.sharedLogin, text);
    case RegisterColumn::LastUsed:
        return takeDate(account.lastUsed, text);
    case RegisterColumn::CostPerYear:
        return takeMoney(account.costPerYear, text);
    case RegisterColumn::LawfulBasis:
        return takeWord(account.lawfulBasis, text);
    case RegisterColumn::Assessment:
        return takeWord(account.assessment, text);
    case RegisterColumn::Decision:
        return takeWord(account.decision, text);
    case RegisterColumn::Note:
        return takeText(account.note, text);
    }
    Q_UNREACHABLE();
}

QString cellText(const AccountEntry &account, RegisterColumn column)
{
    switch (column) {
    case RegisterColumn::Tool:
        return account.name;
    case RegisterColumn::Purposes:
        return purposesText(account.purposes);
    case RegisterColumn::Audience:
        return account.audience;
    case RegisterColumn::Owner:
        return account.owner;
    case RegisterColumn::OwnerStillHere:
        return knownWord(account.ownerStillHere);
    case RegisterColumn::Administrator:
        return account.administrator;
    case RegisterColumn::SecondAdministrator:
        return account.secondAdministrator;
    case RegisterColumn::MultiFactor:
        return knownWord(account.multiFactor);
    case RegisterColumn::SharedLogin:
        return knownWord(account.sharedLogin);
    case RegisterColumn::LastUsed:
        return account.lastUsed ? account.lastUsed->toString(Qt::ISODate) : QString();
    case RegisterColumn::CostPerYear:
        return account.costPerYear ? moneyText(*account.costPerYear) : QString();
    case RegisterColumn::LawfulBasis:
        return knownWord(account.lawfulBasis);
    case RegisterColumn::Assessment:
        return knownWord(account.assessment);
    case RegisterColumn::Decision:
        return knownWord(account.decision);
    case RegisterColumn::Note:
        return account.note;
    }
    Q_UNREACHABLE();
}

} // namespace core
