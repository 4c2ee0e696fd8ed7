// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/strategy/unknowns.h"

namespace core {

/// Gathers unknowns and gives each the person and the date that an inquiry names.
class Gatherer
{
public:
    explicit Gatherer(const Dossier &dossier);

    /// `owner` finds it out when no inquiry names somebody.
    void add(const QString &key, const Source &place, const QString &text,
             const QString &owner = {});
    /// A field of the profile card.
    void field(const QString &name, bool known, const QString &text);
    void field(const QString &name, const QString &value, const QString &text);
    QList<Unknown> take();

private:
    const Dossier &m_dossier;
    QList<Unknown> m_found;
};

} // namespace core
