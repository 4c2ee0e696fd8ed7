// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/strategy/gatherer.h"

using namespace Qt::StringLiterals;

namespace core {

Gatherer::Gatherer(const Dossier &dossier)
    : m_dossier(dossier)
{ }

void Gatherer::add(const QString &key, const Source &place, const QString &text,
                   const QString &owner)
{
    Unknown unknown{key, place, text, owner.trimmed(), {}};
    for (const Inquiry &inquiry : m_dossier.inquiries) {
        if (inquiry.subject != key)
            continue;
        if (const QString finder = inquiry.owner.trimmed(); !finder.isEmpty())
            unknown.owner = finder;
        unknown.due = inquiry.due;
    }
    m_found.append(unknown);
}

void Gatherer::field(const QString &name, bool known, const QString &text)
{
    if (!known)
        add(u"field:"_s + name, {Source::Kind::Field, name}, text);
}

void Gatherer::field(const QString &name, const QString &value, const QString &text)
{
    field(name, !value.trimmed().isEmpty(), text);
}

QList<Unknown> Gatherer::take()
{
    return std::move(m_found);
}

} // namespace core
