// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/platforms/catalogueoverlay.h"
#include "core/platforms/register.h"

namespace core {

/// The columns of a register file, in the order in which they are best written.
enum class RegisterColumn {
    Tool,
    Purposes,
    Audience,
    Owner,
    OwnerStillHere,
    Administrator,
    SecondAdministrator,
    MultiFactor,
    SharedLogin,
    LastUsed,
    CostPerYear,
    LawfulBasis,
    Assessment,
    Decision,
    Note,
};
/// The heads of the columns, "second administrator".
template<>
std::span<const Word<RegisterColumn>> wordsOf<RegisterColumn>();

/// What would become of one line of a file or a pasted table.
struct RegisterRow
{
    enum class Becomes {
        NewAccount,
        ChangedAccount, ///< an account of the register, with other values
        SameAccount, ///< nothing would change
        Unusable, ///< see `problems`
    };
    struct Problem
    {
        std::optional<RegisterColumn> column; ///< nothing for the row as a whole
        QString reason; ///< a sentence
        bool operator==(const Problem &) const = default;
    };
    int line = 1; ///< where the row starts, counted from 1
    Becomes becomes = Becomes::NewAccount;
    AccountEntry entry; ///< with the id of the account it changes; new ones have a new id
    QList<RegisterColumn> changes; ///< of a ChangedAccount
    QList<Problem> problems;
    bool operator==(const RegisterRow &) const = default;
};

/// A file that was read and not yet imported.
struct RegisterPreview
{
    QList<RegisterRow> rows; ///< in line order
    QList<RegisterColumn> columns; ///< found in the first line
    QStringList ignoredColumns; ///< heads that mean nothing here
    bool operator==(const RegisterPreview &) const = default;

    int count(RegisterRow::Becomes becomes) const;
};

/// Reads a table whose first line names the columns, in any order, separated by comma, semicolon or
/// tab (a table pasted from a spreadsheet). Only "tool" must be there. A row belongs to the account
/// of the same name; a column that is not there, or a cell that is empty, leaves it as it is. Words
/// are read in any case; yes and no; dates as 2026-11-22, 22/11/2026 (day first) or 22 November
/// 2026; money as 1,200.50, with a pound sign or without. The Error is for a table that cannot be
/// read at all; it names the line.
Result<RegisterPreview> previewRegister(const QByteArray &table,
                                        std::span<const AccountEntry> present,
                                        std::span<const CatalogueEntry> catalogue);

enum class Faulty { Refuse, LeaveOut };

/// New and changed accounts of a preview that was accepted. With Faulty::Refuse one unusable row
/// refuses all; the Error names its line.
Result<QList<AccountEntry>> accepted(const RegisterPreview &preview, Faulty faulty);

/// The register as such a file, formulas guarded.
QByteArray writeRegister(std::span<const AccountEntry> accounts);

} // namespace core
