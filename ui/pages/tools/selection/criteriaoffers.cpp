// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/tools/selection/criteriaoffers.h"

#include "ui/pages/tools/selection/offers.h"
#include "ui/widgets/widgets.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

core::CriterionKind kindOf(const core::ListedCriterion &listed)
{
    return listed.kind == core::ListedCriterion::Kind::Gate ? core::CriterionKind::Gate
                                                            : core::CriterionKind::Scored;
}

core::Criterion toCriterion(const core::ListedCriterion &listed)
{
    core::Criterion criterion;
    criterion.code = listed.code;
    criterion.name = listed.name;
    criterion.meaning = listed.meaning;
    criterion.check = listed.check;
    criterion.kind = kindOf(listed);
    return criterion;
}

} // namespace

CriteriaOffers::CriteriaOffers(core::CriterionKind kind, QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_list(core::builtInCriteria().value_or(core::CriteriaList{}))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(space(4));
    for (int i = 0; i < m_list.groups.size(); ++i) {
        auto *offers = new Offers(u"offerCriterion"_s, this);
        connect(offers, &Offers::taken, this, [this](const QString &code) {
            if (const core::ListedCriterion *listed = m_list.criterion(code))
                Q_EMIT taken(toCriterion(*listed));
        });
        m_groups.append(offers);
        layout->addWidget(offers);
    }
}

void CriteriaOffers::setPicked(const QList<core::Criterion> &picked)
{
    const auto isPicked = [&](const QString &code) {
        return std::any_of(picked.begin(), picked.end(), [&](const core::Criterion &criterion) {
            return criterion.code == code;
        });
    };
    for (int i = 0; i < m_groups.size(); ++i) {
        const core::CriteriaGroup &group = m_list.groups[i];
        QList<Offer> offers;
        for (const core::ListedCriterion &listed : m_list.criteria)
            if (listed.group == group.code && kindOf(listed) == m_kind && !isPicked(listed.code))
                offers.append({listed.code, listed.name, listed.meaning});
        m_groups[i]->setOffers(group.name, offers);
    }
}

} // namespace ui
