// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/checks/inspection.h"

#include "core/platforms/catalogue.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core::checks {

namespace {

/// Names that are words of their own: with a large letter at the beginning of a sentence they
/// need not mean the product.
bool isEverydayWord(const QString &name)
{
    static const QSet<QString> words
        = {u"Teams"_s,     u"Threads"_s, u"Slack"_s,     u"Notion"_s,     u"Matrix"_s,
           u"Element"_s,   u"Discord"_s, u"Discourse"_s, u"Igloo"_s,      u"Confluence"_s,
           u"Workplace"_s, u"Wiki"_s,    u"Intranet"_s,  u"Email"_s,      u"Website"_s,
           u"Forum"_s,     u"Chat"_s,    u"Blog"_s,      u"Newsletter"_s, u"X"_s};
    return words.contains(name);
}

/// "Facebook" of "Facebook Page / Groups", "SharePoint" of "SharePoint (and lists, pages)".
QString shortName(QString name)
{
    for (const QString &end : {u" ("_s, u" /"_s, u" and "_s, u" from "_s})
        if (const qsizetype at = name.indexOf(end); at > 0)
            name.truncate(at);
    for (const QString &end : {u" app"_s, u" Page"_s, u" Business"_s})
        if (name.endsWith(end))
            name.chop(end.size());
    return name.simplified();
}

const QStringList &catalogueNames()
{
    static const QStringList names = [] {
        QStringList all;
        for (const Platform &platform : builtInCatalogue().value_or(Catalogue()).platforms) {
            all << shortName(platform.name);
            for (const QString &other : platform.otherNames)
                all << shortName(other);
        }
        all.removeDuplicates();
        return all;
    }();
    return names;
}

QStringList namesOf(const Dossier &dossier)
{
    QStringList names = catalogueNames();
    for (const Tool &tool : dossier.coverage.tools)
        names << shortName(tool.name);
    for (const OwnPlatform &own : dossier.ownPlatforms)
        names << shortName(own.platform.name);
    for (const SelectionDossier &selection : dossier.selections)
        for (const Candidate &candidate : selection.candidates)
            names << shortName(candidate.name);
    names.removeDuplicates();
    return names;
}

/// "Slack", as opposed to "LinkedIn" and "Viva Engage", which mean nothing else however they are
/// written.
bool couldBeAWord(const QString &name)
{
    return std::none_of(name.begin() + 1, name.end(),
                        [](QChar c) { return c.isUpper() || c.isSpace() || c.isDigit(); });
}

bool beginsSentence(const QString &text, qsizetype at)
{
    const QString before = text.first(at).trimmed();
    return before.isEmpty() || u".!?:–…"_s.contains(before.back());
}

bool names(const QString &text, const QString &name)
{
    const bool word = couldBeAWord(name);
    const auto letters = word ? Qt::CaseSensitive : Qt::CaseInsensitive;
    for (qsizetype at = text.indexOf(name, 0, letters); at >= 0;
         at = text.indexOf(name, at + 1, letters)) {
        const qsizetype end = at + name.size();
        const bool whole = (at == 0 || !text[at - 1].isLetterOrNumber())
            && (end == text.size() || !text[end].isLetterOrNumber());
        if (whole && !(word && isEverydayWord(name) && beginsSentence(text, at)))
            return true;
    }
    return false;
}

} // namespace

QStringList productsIn(const QString &text, const Dossier &dossier)
{
    QStringList found;
    if (isMissing(text))
        return found;
    for (const QString &name : namesOf(dossier))
        if (!name.isEmpty() && names(text, name))
            found << name;
    // "Teams" says nothing beside "Microsoft Teams".
    found.removeIf([all = found](const QString &name) {
        return std::ranges::any_of(all, [&](const QString &other) {
            return other != name && other.contains(name, Qt::CaseInsensitive);
        });
    });
    return found;
}

} // namespace core::checks
