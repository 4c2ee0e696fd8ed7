// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <tuple>

namespace core {

/// How a text comes to be. Letters typed one after the other are one step to undo; each choice is a
/// step of its own.
enum class Written {
    Typed,
    Chosen,
};

/// A column and the member it holds.
template<class T, class M>
struct Column
{
    const char *name;
    M T::*member;
    Written written = Written::Typed;
};
template<class T, class M>
Column(const char *, M T::*) -> Column<T, M>;
template<class T, class M>
Column(const char *, M T::*, Written) -> Column<T, M>;

/// Which table holds values of type T, and which column which member: `table` and `columns`.
/// Every table has `organisation` and `id`, which together are its key; the row of an organisation
/// names itself.
template<class T>
struct Mapping;

} // namespace core
