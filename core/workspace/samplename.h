// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/platforms/words.h"

namespace core {

/// The worked examples that come with the program. Both are invented.
enum class SampleName {
    HarbourFinch, ///< a law firm at the start of its strategy; two errors are left in to be found
    University ///< a university department, public sector, complete and final
};

/// "harbour-finch", "university": the names of their files, and of the command line.
template<>
std::span<const Word<SampleName>> wordsOf<SampleName>();

} // namespace core
