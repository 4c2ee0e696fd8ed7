// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <optional>

/// The register as files.
namespace ui {

struct PageContext;

struct RegisterTable
{
    QByteArray content;
    QString name; ///< of the file
};
/// Asks for a file and reads it; nothing when the person cancels or it cannot be read.
std::optional<RegisterTable> openRegisterTable(const PageContext &context);
/// Asks for a place and writes the accounts there, formulas guarded.
void exportRegister(const PageContext &context);

} // namespace ui
