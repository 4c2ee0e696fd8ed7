// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/people/supportlists.h"

#include "core/strategy/adoption.h"
#include "core/strategy/peoplename.h"
#include "core/strategy/starters.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

using Offer = core::SupportOffer;

struct OfferText
{
    Q_DECLARE_TR_FUNCTIONS(ui::SupportPart)
};

/// By group; what is for everybody last.
QList<Offer> offersByGroup(const core::Dossier &dossier)
{
    QList<Offer> offers = dossier.supportOffers;
    std::ranges::stable_sort(offers, {}, [](const Offer &offer) {
        return offer.group ? int(*offer.group) : int(core::AllAdopters.size());
    });
    return offers;
}

bool isOffered(const core::Dossier &dossier, const Offer &idea)
{
    return std::ranges::any_of(dossier.supportOffers, [&idea](const Offer &offer) {
        return offer.group == idea.group && offer.title == idea.title;
    });
}

/// One for each group in turn.
QList<Offer> offerIdeas(const core::Dossier &dossier)
{
    std::array<QList<Offer>, core::AllAdopters.size()> byGroup;
    for (const core::Starters::OfferStarter &starter : core::builtInStarters().offers) {
        Offer idea;
        idea.group = starter.group;
        idea.title = starter.title;
        idea.format = starter.format;
        if (!isOffered(dossier, idea))
            byGroup.at(static_cast<size_t>(starter.group)).append(idea);
    }
    QList<Offer> ideas;
    for (qsizetype round = 0; round < core::builtInStarters().offers.size(); ++round)
        for (const QList<Offer> &offers : byGroup)
            if (round < offers.size())
                ideas.append(offers.at(round));
    return ideas;
}

void addOfferFields(RowForm<Offer> &form)
{
    const QList<core::Adopters> groups(core::AllAdopters.begin(), core::AllAdopters.end());
    QStringList names;
    for (const core::Adopters group : groups)
        names.append(core::nameOf(group));
    form.line();
    form.choice<core::Adopters>(u"group"_s, &Offer::group, OfferText::tr("For"), groups, names,
                                OfferText::tr("Everybody"), 3);
    form.text(u"title"_s, &Offer::title, OfferText::tr("Offer"), 4);
    form.text(u"format"_s, &Offer::format, OfferText::tr("Format"), 4);
    form.line();
    form.date(u"date"_s, &Offer::date, OfferText::tr("Date"), 3);
    form.text(u"owner"_s, &Offer::owner, OfferText::tr("Owner"), 8);
}

} // namespace

RowList<Offer> offerList(const core::LiveDossier &live)
{
    RowList<Offer> list;
    list.words = {OfferText::tr("An offer for each group"),
                  OfferText::tr("One course for everybody suits nobody. Give each group something "
                                "of its own, with a date and an owner."),
                  OfferText::tr("No offer yet."),
                  OfferText::tr("An offer"),
                  OfferText::tr("45 minutes with a real task"),
                  OfferText::tr("Add"),
                  OfferText::tr("To start from")};
    list.look.name = u"offer"_s;
    list.look.title = [](const Offer &row) {
        return OfferText::tr("%1: %2").arg(
            row.group ? core::nameOf(*row.group) : OfferText::tr("Everybody"), row.title);
    };
    list.look.fields = addOfferFields;
    list.rows = offersByGroup;
    list.make = [&live](const QString &typed) {
        const QList<core::Adopters> without
            = core::groupsWithoutOffer(live.dossier().supportOffers);
        Offer row;
        row.title = typed;
        if (!without.isEmpty())
            row.group = without.first();
        return row;
    };
    list.ideas = offerIdeas;
    return list;
}

} // namespace ui
