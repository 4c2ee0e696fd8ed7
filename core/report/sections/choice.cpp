// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/sections/choice.h"

#include "core/base/text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core::report {

Source Choice::source() const
{
    return selection(dossier);
}

QString Choice::purpose() const
{
    return purposeName(dossier.selection.purpose);
}

QString Choice::key() const
{
    return u"selection:"_s + dossier.selection.id.toString();
}

QString Choice::name(const CandidateId &id) const
{
    const Candidate *candidate = dossier.candidate(id);
    return candidate ? candidate->name.trimmed()
                     : Words::tr("a candidate that was taken off the list");
}

QString Choice::names(const QList<CandidateId> &ids) const
{
    QStringList found;
    for (const CandidateId &id : ids)
        found.append(name(id));
    return joined(found);
}

QString Choice::criterion(const CriterionId &id) const
{
    const Criterion *found = dossier.criterion(id);
    return found ? withoutStop(found->name) : QString();
}

int Choice::people() const
{
    return int(dossier.participants.size());
}

QList<const CandidateResult *> Choice::running() const
{
    QList<const CandidateResult *> found;
    for (const CandidateResult &candidate : result.candidates)
        if (!candidate.removed)
            found.append(&candidate);
    return found;
}

QList<const CandidateResult *> Choice::scored() const
{
    QList<const CandidateResult *> found;
    for (const CandidateResult &candidate : result.candidates)
        if (candidate.score && candidate.place)
            found.append(&candidate);
    std::ranges::stable_sort(found, {}, [](const CandidateResult *each) { return *each->place; });
    return found;
}

bool Choice::showsScores() const
{
    return dossier.selection.revealed && !scored().isEmpty();
}

bool Choice::isDecided() const
{
    return dossier.record && !dossier.record->choice.isNull();
}

Sentence Choice::sentence(const QString &text) const
{
    return {text, {source()}};
}

Heading Choice::heading(const QString &text) const
{
    return context.dossier.selections.size() > 1 ? Heading{Words::tr("%1: %2").arg(
               capitalised(purpose()), asClause(text, context.framework.language))}
                                                 : Heading{text};
}

QString plainNumber(Hundredths number)
{
    QString text = number.toString();
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text;
}

QString plainNumber(const Percentage &share)
{
    return plainNumber(share.percent);
}

} // namespace core::report
