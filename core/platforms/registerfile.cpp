// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/platforms/registerfile.h"

#include "core/base/csvtable.h"
#include "core/platforms/registercell.h"
#include "core/platforms/toolmatch.h"

#include <QCoreApplication>
#include <QHash>

namespace core {

using namespace Qt::StringLiterals;

namespace {

struct RegisterFileText
{
    Q_DECLARE_TR_FUNCTIONS(core::RegisterFile)
};

QString keyOf(const QString &name)
{
    return name.simplified().toCaseFolded();
}

/// The head of a column as people write it: "Second Administrator", "cost_per_year", "MFA".
std::optional<RegisterColumn> columnFor(const QString &head)
{
    const QString word = head.simplified().toLower().replace(u'_', u' ');
    static const QHash<QString, RegisterColumn> others = {
        {u"account"_s, RegisterColumn::Tool},
        {u"name"_s, RegisterColumn::Tool},
        {u"purpose"_s, RegisterColumn::Purposes},
        {u"first administrator"_s, RegisterColumn::Administrator},
        {u"multi factor"_s, RegisterColumn::MultiFactor},
        {u"mfa"_s, RegisterColumn::MultiFactor},
        {u"cost"_s, RegisterColumn::CostPerYear},
        {u"notes"_s, RegisterColumn::Note},
    };
    if (const auto column = valueFor<RegisterColumn>(word))
        return column;
    const auto other = others.constFind(word);
    return other == others.cend() ? std::nullopt : std::optional(*other);
}

class PreviewReader
{
public:
    PreviewReader(std::span<const AccountEntry> present, std::span<const CatalogueEntry> catalogue)
        : m_catalogue(catalogue)
    {
        for (const AccountEntry &account : present)
            m_present.insert(keyOf(account.name), account);
    }

    Status readHeads(const CsvRow &row);
    void readRow(const CsvRow &row);
    RegisterPreview preview;

private:
    QString cell(const CsvRow &row, qsizetype index) const
    {
        return withoutFormulaGuard(row.fields.value(index)).trimmed();
    }
    void readCells(const CsvRow &row, RegisterRow &result) const;
    void settle(RegisterRow &row);

    std::span<const CatalogueEntry> m_catalogue;
    QHash<QString, AccountEntry> m_present; ///< by folded name
    QHash<QString, int> m_lines; ///< where a name was met in this table
    QList<std::optional<RegisterColumn>> m_columns;
};

Status PreviewReader::readHeads(const CsvRow &row)
{
    for (const QString &head : row.fields) {
        const auto column = columnFor(head);
        if (column && preview.columns.contains(*column))
            return lineFailure(
                row.line,
                RegisterFileText::tr("The column “%1” is there twice.").arg(wordFor(*column)));
        m_columns.append(column);
        if (column)
            preview.columns.append(*column);
        else if (!head.trimmed().isEmpty())
            preview.ignoredColumns.append(head.trimmed());
    }
    if (!preview.columns.contains(RegisterColumn::Tool))
        return lineFailure(
            row.line,
            RegisterFileText::tr("There is no column “tool” in the first line. The columns "
                                 "are %1.")
                .arg(allWords<RegisterColumn>().join(u", "_s)));
    return {};
}

void PreviewReader::readRow(const CsvRow &row)
{
    RegisterRow result;
    result.line = row.line;
    const QString name = cell(row, m_columns.indexOf(RegisterColumn::Tool)).simplified();
    const auto present = m_present.constFind(keyOf(name));
    if (present != m_present.cend()) {
        result.entry = *present;
        result.becomes = RegisterRow::Becomes::ChangedAccount;
    } else {
        result.entry.id = AccountId::create();
        result.entry.name = name;
        if (const CatalogueEntry *entry = entryForTool(m_catalogue, name))
            result.entry.platform = entry->platform.id;
    }
    if (name.isEmpty())
        result.problems.append(
            {RegisterColumn::Tool, RegisterFileText::tr("The tool is missing.")});
    readCells(row, result);
    settle(result);
    preview.rows.append(result);
}

void PreviewReader::readCells(const CsvRow &row, RegisterRow &result) const
{
    if (row.fields.size() > m_columns.size())
        result.problems.append(
            {std::nullopt,
             RegisterFileText::tr("This line has %1 fields, but there are %2 columns.")
                 .arg(row.fields.size())
                 .arg(m_columns.size())});
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        const QString text = cell(row, i);
        // The name is taken already; one that differs in its letters' case is no new name.
        if (!m_columns[i] || m_columns[i] == RegisterColumn::Tool || text.isEmpty())
            continue;
        if (const Status status = setCell(result.entry, *m_columns[i], text); !status)
            result.problems.append({*m_columns[i], status.error().message});
    }
}

/// What the row becomes, now that its cells are read.
void PreviewReader::settle(RegisterRow &row)
{
    const QString key = keyOf(row.entry.name);
    if (const auto earlier = m_lines.constFind(key); !key.isEmpty() && earlier != m_lines.cend())
        row.problems.append({RegisterColumn::Tool,
                             RegisterFileText::tr("“%1” stands on line %2 already.")
                                 .arg(row.entry.name, QString::number(*earlier))});
    else
        m_lines.insert(key, row.line);
    const auto present = m_present.constFind(key);
    if (present != m_present.cend())
        for (const RegisterColumn column : preview.columns)
            if (cellText(*present, column) != cellText(row.entry, column))
                row.changes.append(column);
    if (!row.problems.isEmpty())
        row.becomes = RegisterRow::Becomes::Unusable;
    else if (present != m_present.cend() && row.changes.isEmpty())
        row.becomes = RegisterRow::Becomes::SameAccount;
}

} // namespace

template<>
std::span<const Word<RegisterColumn>> wordsOf<RegisterColumn>()
{
    using enum RegisterColumn;
    static constexpr auto words
        = std::to_array<Word<RegisterColumn>>({{Tool, "tool"},
                                               {Purposes, "purposes"},
                                               {Audience, "audience"},
                                               {Owner, "owner"},
                                               {OwnerStillHere, "owner still here"},
                                               {Administrator, "administrator"},
                                               {SecondAdministrator, "second administrator"},
                                               {MultiFactor, "multi-factor"},
                                               {SharedLogin, "shared login"},
                                               {LastUsed, "last used"},
                                               {CostPerYear, "cost per year"},
                                               {LawfulBasis, "lawful basis"},
                                               {Assessment, "assessment"},
                                               {Decision, "decision"},
                                               {Note, "note"}});
    return words;
}

int RegisterPreview::count(RegisterRow::Becomes becomes) const
{
    return int(std::ranges::count(rows, becomes, &RegisterRow::becomes));
}

Result<RegisterPreview> previewRegister(const QByteArray &table,
                                        std::span<const AccountEntry> present,
                                        std::span<const CatalogueEntry> catalogue)
{
    const Result<QList<CsvRow>> rows = readCsv(table);
    if (!rows)
        return failure(rows.error());
    if (rows->isEmpty())
        return lineFailure(
            1,
            RegisterFileText::tr("There is nothing here. The first line must name the "
                                 "columns."));
    PreviewReader reader(present, catalogue);
    if (const Status heads = reader.readHeads(rows->first()); !heads)
        return failure(heads.error());
    for (const CsvRow &row : rows->sliced(1))
        reader.readRow(row);
    return reader.preview;
}

Result<QList<AccountEntry>> accepted(const RegisterPreview &preview, Faulty faulty)
{
    QList<AccountEntry> result;
    for (const RegisterRow &row : preview.rows) {
        if (row.becomes == RegisterRow::Becomes::Unusable && faulty == Faulty::Refuse)
            return lineFailure(row.line, row.problems.first().reason);
        if (row.becomes == RegisterRow::Becomes::NewAccount
            || row.becomes == RegisterRow::Becomes::ChangedAccount)
            result.append(row.entry);
    }
    return result;
}

QByteArray writeRegister(std::span<const AccountEntry> accounts)
{
    QByteArray table = csvLine(allWords<RegisterColumn>());
    for (const AccountEntry &account : accounts) {
        QStringList cells;
        for (const Word<RegisterColumn> &column : wordsOf<RegisterColumn>())
            cells.append(cellText(account, column.value));
        table += csvLine(cells);
    }
    return table;
}

} // namespace core
