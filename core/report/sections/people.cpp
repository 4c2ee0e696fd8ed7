// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/sections/peopleparts.h"
#include "core/report/sections/sections.h"

#include "core/strategy/confidence.h"

using namespace Qt::StringLiterals;

namespace core::report {

namespace {

struct PeopleGap
{
    Source::Kind kind = Source::Kind::PeoplePlan;
    QString id;
    QString text;
    bool open = true;
};

bool saysNothing(const QString &words)
{
    return words.trimmed().isEmpty();
}

/// What the section asks for, in its order.
QList<PeopleGap> peopleGaps(const Dossier &dossier)
{
    using Kind = Source::Kind;
    const PeoplePlan &plan = dossier.peoplePlan;
    return {{Kind::AdopterGroup,
             {},
             Words::tr("How many of our people take up new tools early, late or with reluctance"),
             dossier.adopterGroups.isEmpty()},
            {Kind::ReluctanceReason,
             {},
             Words::tr("Why people hold back, in their own words"),
             dossier.reluctanceReasons.isEmpty()},
            {Kind::SupportOffer,
             {},
             Words::tr("Which training and help each group gets, and when"),
             dossier.supportOffers.isEmpty()},
            {Kind::PeoplePlan, u"champions"_s,
             Words::tr("Who the champions are, and how much time they have"), !plan.champions},
            {Kind::PeoplePlan, u"helpRoute"_s,
             Words::tr("Who helps somebody who is stuck, and how fast"),
             saysNothing(plan.helpRoute)},
            {Kind::PeoplePlan, u"monthFour"_s,
             Words::tr("What happens in month four, when it is no longer new"),
             saysNothing(plan.monthFour)},
            {Kind::Inclusion,
             {},
             Words::tr("How people take part who are easily left out"),
             dossier.inclusion.isEmpty()},
            {Kind::Confidence,
             {},
             Words::tr("How sure people feel before and after the training"),
             dossier.confidence.isEmpty()}};
}

QList<PeopleGap> openPeopleGaps(const Context &context)
{
    QList<PeopleGap> gaps = peopleGaps(context.dossier);
    gaps.removeIf([](const PeopleGap &gap) { return !gap.open; });
    return gaps;
}

bool knowsProcesses(const Context &context)
{
    return context.kind == Kind::Consultant && !context.dossier.processes.isEmpty();
}

} // namespace

Source peopleSource(Source::Kind kind, const QString &id)
{
    return {kind, id};
}

Cell peopleCell(const QString &words, const Source &source)
{
    return saysNothing(words) ? cell(Words::tr("not yet known"), {source}, Cell::Tone::Missing)
                              : cell(words.trimmed(), {source});
}

Section peopleAndSupport(const Context &context)
{
    Section section{u"8"_s, Words::tr("People: adoption, training and support"), {}};
    QList<Block> &blocks = section.blocks;
    const QList<PeopleGap> open = openPeopleGaps(context);
    if (open.size() == peopleGaps(context.dossier).size() && !knowsProcesses(context)) {
        Missing nothing{Words::tr("People start to read because it is useful. They start to "
                                  "contribute because colleagues do. One course for everybody "
                                  "helps with neither."),
                        {}};
        for (const PeopleGap &gap : open)
            nothing.items.append(
                {Words::tr("%1.").arg(gap.text), {peopleSource(gap.kind, gap.id)}});
        add(blocks, nothing);
        return section;
    }
    addAdopters(blocks, context);
    addReluctance(blocks, context);
    addOffers(blocks, context);
    addPeoplePlan(blocks, context);
    addInclusion(blocks, context);
    addConfidence(blocks, context);
    if (knowsProcesses(context))
        addProcesses(blocks, context);
    if (open.isEmpty())
        return section;
    add(blocks, Heading{Words::tr("Not yet known about people")});
    Bullets bullets;
    for (const PeopleGap &gap : open)
        bullets.items.append({Words::tr("%1.").arg(gap.text), {peopleSource(gap.kind, gap.id)}});
    add(blocks, bullets);
    return section;
}

} // namespace core::report
