// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

#include <algorithm>
#include <optional>
#include <span>

namespace core {

/// A value of an enum and the word used for it in files.
template<class Enum>
struct Word
{
    Enum value;
    const char *word;
};

/// All values of an enum with their words, in the order of the enum. Each enum that is written to
/// files specialises it.
template<class Enum>
std::span<const Word<Enum>> wordsOf();

/// "vendor-cloud".
template<class Enum>
QString wordFor(Enum value)
{
    const std::span<const Word<Enum>> words = wordsOf<Enum>();
    const auto found = std::ranges::find(words, value, &Word<Enum>::value);
    Q_ASSERT(found != words.end());
    return QString::fromLatin1(found->word);
}

template<class Enum>
std::optional<Enum> valueFor(const QString &word)
{
    for (const Word<Enum> &each : wordsOf<Enum>())
        if (word == QLatin1StringView(each.word))
            return each.value;
    return std::nullopt;
}

/// All words of an enum, for a sentence that says which are possible.
template<class Enum>
QStringList allWords()
{
    QStringList result;
    for (const Word<Enum> &each : wordsOf<Enum>())
        result.append(QString::fromLatin1(each.word));
    return result;
}

} // namespace core
