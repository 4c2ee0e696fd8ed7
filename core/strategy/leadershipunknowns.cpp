// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/strategy/leadershipunknowns.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct LeadershipUnknownText
{
    Q_DECLARE_TR_FUNCTIONS(LeadershipUnknowns)
};

} // namespace

bool leadershipIsBegun(const Dossier &dossier)
{
    Leadership blank;
    blank.id = dossier.leadership.id;
    blank.organisation = dossier.leadership.organisation;
    return dossier.leadership != blank || !dossier.stakeholders.isEmpty()
        || !dossier.leaderHabits.isEmpty() || !dossier.excuses.isEmpty();
}

void addLeadershipUnknowns(Gatherer &gatherer, const Dossier &dossier)
{
    if (!leadershipIsBegun(dossier))
        return;
    const auto ask = [&](const QString &field, const QString &value, const QString &text) {
        if (value.trimmed().isEmpty())
            gatherer.add(u"leadership:"_s + field, {Source::Kind::Leadership, field}, text);
    };
    ask(u"sponsor"_s, dossier.leadership.sponsor, LeadershipUnknownText::tr("Who the sponsor is"));
    ask(u"promise"_s, dossier.leadership.promise,
        LeadershipUnknownText::tr("What the sponsor promised"));
}

} // namespace core
