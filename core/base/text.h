// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QStringList>

namespace core {

/// "30 September 2026", whatever the machine is set to; empty for no date.
QString longDate(const QDate &date);
/// "30 Sep 2026", for the cells of tables.
QString shortDate(const QDate &date);

enum class Joining { And, Or };
/// "a", "a and b", "a, b and c".
QString joined(const QStringList &parts, Joining joining = Joining::And);

/// "three" up to ten, digits beyond.
QString numberWord(int number);

/// The text with its first letter large.
QString capitalised(QString text);
/// The text with its first letter small, unless it begins with an abbreviation or a number.
/// Only for English: other languages keep large letters for reasons of their own.
QString asClause(QString text, const QString &language);
/// The text without space around it and with a full stop, unless it ends like a sentence already.
QString asSentence(const QString &text);
/// The same for a text that goes on: without a full stop at its end.
QString withoutStop(const QString &text);

/// The text itself when it has at most so many characters; else the whole words at its beginning
/// that fit with an ellipsis behind them. A long word is cut where less than a third would be left.
QString shortened(const QString &text, qsizetype most);

} // namespace core
