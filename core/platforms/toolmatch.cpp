// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/platforms/toolmatch.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

/// Shorter names, such as "X", must be written out in full.
constexpr qsizetype ShortestPrefix = 3;

/// Case-folded, without what stands in brackets or after a stroke.
QString plainName(const QString &name)
{
    const qsizetype bracket = name.indexOf(u'(');
    const QString text = bracket > 0 ? name.first(bracket) : name;
    return text.section(u'/', 0, 0).simplified().toCaseFolded();
}

bool startsWithWord(const QString &text, const QString &start)
{
    return start.size() >= ShortestPrefix && text.startsWith(start)
        && (text.size() == start.size() || text[start.size()] == u' ');
}

/// How well a name fits: the letters that agree; the full length and one for the same name.
qsizetype agreement(const QString &tool, const QString &name)
{
    if (tool == name)
        return name.size() + 1;
    if (startsWithWord(tool, name))
        return name.size();
    return startsWithWord(name, tool) ? tool.size() : 0;
}

qsizetype agreement(const QString &tool, const Platform &platform)
{
    qsizetype best = agreement(tool, plainName(platform.name));
    for (const QString &other : platform.otherNames)
        best = std::max(best, agreement(tool, plainName(other)));
    return best;
}

} // namespace

const CatalogueEntry *entryForTool(std::span<const CatalogueEntry> entries, const QString &name)
{
    const QString tool = plainName(name);
    const CatalogueEntry *result = nullptr;
    qsizetype best = 0;
    for (const CatalogueEntry &entry : entries) {
        const qsizetype letters = tool.isEmpty() ? 0 : agreement(tool, entry.platform);
        if (letters > best)
            result = &entry;
        else if (letters == best)
            result = letters > 0 ? nullptr : result;
        best = std::max(best, letters);
    }
    return result;
}

} // namespace core
