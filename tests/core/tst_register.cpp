// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/platforms/registercell.h"
#include "core/platforms/registerfile.h"
#include "tests/support/packcases.h"
#include "tests/support/recorded.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QTest>

namespace tst_register {

using namespace core;
using namespace Qt::StringLiterals;

/// Tables under tests/data/register/preview and registers under …/findings have what comes of them
/// beside them in a text. To add one, write the table, run this test with
/// SIXPOINT_WRITE_CASES=1, and read what it wrote.
class RegisterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void previewShowsWhatIsExpected_data();
    void previewShowsWhatIsExpected();
    void findingsAreAsExpected_data();
    void findingsAreAsExpected();
    void nothingIsTakenUnlessAccepted();
    void emptyCellLeavesTheAccountAsItIs();
    void writtenRegisterReadsBackTheSame();
    void formulaIsGuardedWhenWritten();
    void damagedTableIsSurvived();
    void longUnusedCountsItsDays();
    void daysUnusedCanBeSet();
    void accountsKeepThePageOrder();
    void everyKindHasItsGroup();
};

const QDate Today(2026, 11, 22);

QString folder(const QString &kind)
{
    return QStringLiteral(TEST_DATA "/register/") + kind;
}

const QList<CatalogueEntry> &catalogue()
{
    static const QList<CatalogueEntry> result = merged(*builtInCatalogue(), {}, {}).entries;
    return result;
}

AccountEntry account(const QString &name, const QString &owner = {})
{
    AccountEntry entry;
    entry.id = AccountId::create();
    entry.name = name;
    entry.owner = owner;
    return entry;
}

/// What is in the register before a table comes.
QList<AccountEntry> present()
{
    QList<AccountEntry> accounts = {account(u"Facebook"_s, u"Old owner"_s), account(u"Wiki"_s),
                                    account(u"Miro"_s, u"Ben"_s)};
    accounts.last().decision = AccountDecision::Keep;
    return accounts;
}

QString render(const RegisterRow &row)
{
    static const QStringList becomes = {u"new"_s, u"changed"_s, u"same"_s, u"unusable"_s};
    QStringList parts;
    for (const Word<RegisterColumn> &column : wordsOf<RegisterColumn>()) {
        QString text = cellText(row.entry, column.value);
        if (!text.isEmpty())
            parts.append(QLatin1StringView(column.word) + u'=' + text.replace(u'\n', u'/'));
    }
    if (!row.entry.platform.isEmpty())
        parts.append(u"platform="_s + row.entry.platform.text);
    QString text
        = u"line %1 %2: %3\n"_s.arg(row.line).arg(becomes[int(row.becomes)], parts.join(u" | "_s));
    for (const RegisterColumn column : row.changes)
        text += u"  changes "_s + wordFor(column) + u'\n';
    for (const RegisterRow::Problem &problem : row.problems)
        text += u"  %1: %2\n"_s.arg(problem.column ? wordFor(*problem.column) : u"row"_s,
                                    problem.reason);
    return text;
}

QString render(const Result<RegisterPreview> &preview)
{
    if (!preview)
        return preview.error().message + u'\n';
    QString text;
    for (const QString &head : preview->ignoredColumns)
        text += u"ignored: "_s + head + u'\n';
    for (const RegisterRow &row : preview->rows)
        text += render(row);
    return text;
}

QList<AccountEntry> readAll(const QByteArray &table)
{
    const auto preview = previewRegister(table, {}, catalogue());
    if (!preview)
        return {};
    QList<AccountEntry> result;
    for (const RegisterRow &row : preview->rows) {
        result.append(row.entry);
        result.last().position = int(result.size());
    }
    return result;
}

QString name(const QList<AccountEntry> &accounts, AccountId id)
{
    return std::ranges::find(accounts, id, &AccountEntry::id)->name;
}

QString render(const QList<AccountEntry> &accounts, const QList<RegisterFinding> &findings)
{
    static const QStringList kinds
        = {u"no owner"_s,         u"owner left"_s,           u"owner not confirmed"_s,
           u"no administrator"_s, u"one administrator"_s,    u"several for one purpose"_s,
           u"no multi-factor"_s,  u"multi-factor unknown"_s, u"shared login"_s,
           u"long unused"_s};
    QString text;
    for (const RegisterFinding &finding : findings) {
        text += kinds[int(finding.kind)];
        if (finding.purpose)
            text += u' ' + toWord(*finding.purpose);
        if (finding.days > 0)
            text += u" %1 days"_s.arg(finding.days);
        QStringList names;
        for (const AccountId id : finding.accounts)
            names.append(name(accounts, id));
        text += u": "_s + names.join(u", "_s) + u'\n';
    }
    for (const AccountEntry &entry : accounts)
        if (isUnderControl(entry))
            text += u"under control: "_s + entry.name + u'\n';
    return text;
}

void listTables(const QString &kind)
{
    QTest::addColumn<QString>("name");
    for (const QString &file : QDir(folder(kind)).entryList({u"*.csv"_s}))
        QTest::newRow(qPrintable(file)) << file.chopped(4);
}

void RegisterTest::previewShowsWhatIsExpected_data()
{
    listTables(u"preview"_s);
}

void RegisterTest::previewShowsWhatIsExpected()
{
    QFETCH(QString, name);
    const QString path = folder(u"preview/"_s) + name;
    const auto preview
        = previewRegister(support::fileText(path + u".csv"_s), present(), catalogue());
    const QString found = render(preview);
    QCOMPARE(support::differenceFromRecorded(u"register/preview/%1.txt"_s.arg(name), found),
             QString());
    QCOMPARE(!preview.has_value(), name.startsWith(u"error-"));
    if (!preview)
        QCOMPARE(preview.error().kind, Error::Kind::Input);
}

void RegisterTest::findingsAreAsExpected_data()
{
    listTables(u"findings"_s);
}

void RegisterTest::findingsAreAsExpected()
{
    QFETCH(QString, name);
    const QString path = folder(u"findings/"_s) + name;
    const QList<AccountEntry> accounts = readAll(support::fileText(path + u".csv"_s));
    QVERIFY(!accounts.isEmpty());
    const QString found = render(accounts, registerFindings(accounts, Today));
    QCOMPARE(support::differenceFromRecorded(u"register/findings/%1.txt"_s.arg(name), found),
             QString());
}

void RegisterTest::nothingIsTakenUnlessAccepted()
{
    const auto preview = previewRegister("tool,last used\nA,2026-11-01\nB,soon\nWiki,2026-01-02\n"
                                         "Miro,\n",
                                         present(), catalogue());
    QVERIFY(preview);
    QCOMPARE(preview->count(RegisterRow::Becomes::NewAccount), 1);
    QCOMPARE(preview->count(RegisterRow::Becomes::Unusable), 1);
    const auto all = accepted(*preview, Faulty::Refuse);
    QVERIFY(!all);
    QVERIFY(all.error().message.startsWith(u"Line 3: “soon” is not a date."));
    const auto rest = accepted(*preview, Faulty::LeaveOut);
    QVERIFY(rest);
    QCOMPARE(rest->size(), 2); // Miro stays as it is
    QCOMPARE(rest->first().name, u"A"_s);
    QCOMPARE(rest->last().name, u"Wiki"_s);
}

void RegisterTest::emptyCellLeavesTheAccountAsItIs()
{
    const QList<AccountEntry> before = present();
    const auto preview
        = previewRegister("tool,owner,decision,note\n FACEBOOK ,,fix,\n", before, catalogue());
    const auto changed = accepted(*preview, Faulty::Refuse);
    QVERIFY(changed);
    QCOMPARE(changed->size(), 1);
    QCOMPARE(changed->first().id, before.first().id);
    QCOMPARE(changed->first().owner, u"Old owner"_s);
    QCOMPARE(changed->first().decision, AccountDecision::Fix);
}

void RegisterTest::writtenRegisterReadsBackTheSame()
{
    const QByteArray table = support::fileText(folder(u"preview/new-accounts.csv"_s));
    QList<AccountEntry> accounts = readAll(table);
    QCOMPARE(accounts.size(), 2);
    accounts[0].note = u"שלום 🙂, \"so\"\n=1+1 "_s.repeated(500).trimmed();
    QCOMPARE(accounts[0].costPerYear, 120050);
    QList<AccountEntry> read = readAll(writeRegister(accounts));
    QCOMPARE(read.size(), 2);
    for (qsizetype i = 0; i < read.size(); ++i) {
        read[i].id = accounts[i].id;
        QCOMPARE(read[i], accounts[i]);
    }
    QCOMPARE(writeRegister(read), writeRegister(accounts));
}

void RegisterTest::formulaIsGuardedWhenWritten()
{
    const QByteArray table = writeRegister({{account(u"=1+1"_s, u"-Ann"_s)}});
    QVERIFY(table.contains("\"'=1+1\",,,\"'-Ann\""));
}

void RegisterTest::damagedTableIsSurvived()
{
    const QByteArray whole = support::fileText(folder(u"preview/new-accounts.csv"_s));
    for (qsizetype i = 0; i < whole.size(); ++i) {
        QByteArray damaged = whole;
        damaged[i] = char(damaged[i] ^ (1 << (i % 8)));
        for (const QByteArray &table : {damaged, whole.first(i)}) {
            const auto preview = previewRegister(table, present(), catalogue());
            if (!preview)
                QVERIFY(preview.error().message.startsWith(u"Line "));
            else
                for (const RegisterRow &row : preview->rows)
                    QCOMPARE(row.becomes == RegisterRow::Becomes::Unusable,
                             !row.problems.isEmpty());
        }
    }
}

void RegisterTest::longUnusedCountsItsDays()
{
    AccountEntry entry = account(u"A"_s);
    entry.lastUsed = QDate(2025, 11, 22);
    const QList<RegisterFinding> findings = registerFindings({{entry}}, Today);
    QCOMPARE(findings.last().kind, RegisterFinding::Kind::LongUnused);
    QCOMPARE(findings.last().days, 365);
    QCOMPARE(findings.last().accounts, {entry.id});
}

void RegisterTest::daysUnusedCanBeSet()
{
    AccountEntry entry = account(u"A"_s);
    entry.lastUsed = Today.addDays(-40);
    const auto isUnused = [&entry](int days) {
        return registerFindings({{entry}}, Today, {days}).last().kind
            == RegisterFinding::Kind::LongUnused;
    };
    QVERIFY(isUnused(39));
    QVERIFY(!isUnused(40));
}

void RegisterTest::accountsKeepThePageOrder()
{
    QList<AccountEntry> accounts = {account(u"Second"_s), account(u"First"_s)};
    accounts[0].position = 2;
    accounts[1].position = 1;
    for (AccountEntry &entry : accounts)
        entry.purposes = {Purpose::Sales};
    for (const RegisterFinding &finding : registerFindings(accounts, Today))
        if (finding.kind == RegisterFinding::Kind::SeveralForOnePurpose)
            QCOMPARE(finding.accounts, (QList{accounts[1].id, accounts[0].id}));
    QCOMPARE(registerFindings(accounts, Today).first().accounts, {accounts[1].id});
}

void RegisterTest::everyKindHasItsGroup()
{
    using enum RegisterFinding::Kind;
    QCOMPARE(groupOf(NoOwner), RegisterFinding::Group::Orphan);
    QCOMPARE(groupOf(OneAdministrator), RegisterFinding::Group::Orphan);
    QCOMPARE(groupOf(SeveralForOnePurpose), RegisterFinding::Group::Overlap);
    QCOMPARE(groupOf(NoMultiFactor), RegisterFinding::Group::Risk);
    QCOMPARE(groupOf(LongUnused), RegisterFinding::Group::Risk);
}

SIXPOINT_TEST(RegisterTest)

} // namespace tst_register

#include "tst_register.moc"
