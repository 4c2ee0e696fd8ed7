// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/sections/peopleparts.h"

#include "core/base/text.h"
#include "core/strategy/adoption.h"
#include "core/strategy/peoplename.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core::report {

namespace {

Source groupSource(Adopters group)
{
    return peopleSource(Source::Kind::AdopterGroup, wordFor(group));
}

QList<Cell> adopterRow(const Dossier &dossier, Adopters group)
{
    const auto found = std::ranges::find(dossier.adopterGroups, group, &AdopterGroup::group);
    const AdopterGroup row = found == dossier.adopterGroups.end() ? AdopterGroup() : *found;
    const Source source = groupSource(group);
    Cell size = peopleCell(row.people ? QString::number(*row.people) : QString(), source);
    return {cell(nameOf(group), {source}, Cell::Tone::Strong), size, peopleCell(row.basis, source),
            peopleCell(row.readingHelp, source), peopleCell(row.contributingHelp, source)};
}

QString offerGroup(const SupportOffer &offer)
{
    return offer.group ? nameOf(*offer.group) : Words::tr("Everybody");
}

QList<Cell> offerRow(const SupportOffer &offer)
{
    const Source source = peopleSource(Source::Kind::SupportOffer, offer.id.toString());
    return {cell(offerGroup(offer), {source}), peopleCell(offer.title, source),
            peopleCell(offer.format, source),
            peopleCell(offer.date ? shortDate(*offer.date) : QString(), source),
            peopleCell(offer.owner, source)};
}

/// By group; what is for everybody last.
QList<SupportOffer> offersInOrder(QList<SupportOffer> offers)
{
    const auto place = [](const SupportOffer &offer) {
        return offer.group ? int(*offer.group) : int(AllAdopters.size());
    };
    std::ranges::stable_sort(offers, {}, place);
    return offers;
}

} // namespace

void addAdopters(QList<Block> &blocks, const Context &context)
{
    const Dossier &dossier = context.dossier;
    if (dossier.adopterGroups.isEmpty())
        return;
    Table table{Words::tr("How readily people take up something new, and what helps them"),
                {{Words::tr("Group"), 3},
                 {Words::tr("People"), 2, Column::Align::End},
                 {Words::tr("How we know"), 4},
                 {Words::tr("What helps them read"), 4},
                 {Words::tr("What helps them contribute"), 4}},
                {}};
    Sentence sizes{sentenceOnSizes(dossier), {}};
    for (const Adopters group : AllAdopters) {
        table.rows.append(adopterRow(dossier, group));
        sizes.sources.append(groupSource(group));
    }
    add(blocks, Heading{Words::tr("Three groups of people")});
    QList<Sentence> opening
        = {{Words::tr("Reading and contributing are different steps, so each group gets help with "
                      "both."),
            {}}};
    if (!sizes.text.isEmpty())
        opening.prepend(sizes);
    add(blocks, paragraph(opening));
    add(blocks, table);
}

void addReluctance(QList<Block> &blocks, const Context &context)
{
    const QList<ReluctanceReason> &reasons = context.dossier.reluctanceReasons;
    if (reasons.isEmpty())
        return;
    Table table{Words::tr("Reasons in people’s own words, and what we do about them"),
                {{Words::tr("Reason"), 5}, {Words::tr("Kind"), 2}, {Words::tr("Remedy"), 6}},
                {}};
    for (const ReluctanceReason &reason : reasons) {
        const Source source = peopleSource(Source::Kind::ReluctanceReason, reason.id.toString());
        table.rows.append({peopleCell(reason.reason, source),
                           peopleCell(reason.kind ? nameOf(*reason.kind) : QString(), source),
                           peopleCell(reason.remedy, source)});
    }
    add(blocks, Heading{Words::tr("Why people hold back")});
    add(blocks, table);
}

void addOffers(QList<Block> &blocks, const Context &context)
{
    const QList<SupportOffer> &offers = context.dossier.supportOffers;
    if (offers.isEmpty())
        return;
    Table table{Words::tr("Training and help for each group"),
                {{Words::tr("For"), 3},
                 {Words::tr("Offer"), 4},
                 {Words::tr("Format"), 4},
                 {Words::tr("Date"), 2},
                 {Words::tr("Owner"), 3}},
                {}};
    for (const SupportOffer &offer : offersInOrder(offers))
        table.rows.append(offerRow(offer));
    add(blocks, Heading{Words::tr("What we offer")});
    add(blocks, table);
    QStringList without;
    for (const Adopters group : groupsWithoutOffer(offers))
        without.append(inSentence(group));
    if (!without.isEmpty())
        add(blocks,
            paragraph({{Words::tr("Still without an offer of their own: %1.").arg(joined(without)),
                        {peopleSource(Source::Kind::SupportOffer)}}}));
}

} // namespace core::report
