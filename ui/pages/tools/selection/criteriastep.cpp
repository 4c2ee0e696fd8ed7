// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/tools/selection/criteriastep.h"

#include "core/workspace/edit/choosing.h"
#include "ui/pages/tools/selection/criteriaoffers.h"
#include "ui/pages/tools/selection/criterionrow.h"
#include "ui/shell/prompt.h"
#include "ui/widgets/addline.h"
#include "ui/widgets/flushfields.h"
#include "ui/widgets/widgets.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

CriteriaStep::CriteriaStep(const PageContext &context)
    : WalkStep(context)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(space(4));
    auto *card = new Card(this);
    layout->addWidget(card);
    auto *list = new QVBoxLayout;
    list->setSpacing(space(4));
    card->body()->addLayout(list);
    m_picked = std::make_unique<CardList<core::Criterion, CriterionRow>>(
        list, [](const core::Criterion &criterion) { return criterion.id.toString(); },
        [this](const core::Criterion &) { return makeRow(); });
    m_add = new AddLine(u"addCriterion"_s, tr("A criterion of your own"),
                        tr("A criterion of your own, if it is not below"), tr("Add"), card);
    connect(m_add, &AddLine::added, this, [this](const QString &name) {
        core::Criterion criterion;
        criterion.name = name;
        addCriterion(criterion);
        m_add->clear();
    });
    card->body()->addWidget(m_add);
    m_offers = new CriteriaOffers(core::CriterionKind::Scored, this);
    connect(m_offers, &CriteriaOffers::taken, this, &CriteriaStep::addCriterion);
    layout->addWidget(m_offers);
}

CriteriaStep::~CriteriaStep() = default;

CriterionRow *CriteriaStep::makeRow()
{
    auto *row = new CriterionRow(this);
    connect(row, &CriterionRow::edited, this, [this](const core::Criterion &criterion) {
        context().prompt.check(core::edit::changeCriterion(context().workspace, criterion));
    });
    connect(row, &CriterionRow::moveWanted, this, [this, row](int places) {
        flushFields(*row);
        context().prompt.check(
            core::edit::moveCriterion(context().workspace, row->value(), places));
    });
    connect(row, &CriterionRow::removeWanted, this, [this, row] { removeCriterion(row->value()); });
    return row;
}

void CriteriaStep::refresh()
{
    const QList<core::Criterion> picked = criteria(core::CriterionKind::Scored);
    m_picked->setValues(picked);
    for (int i = 0; i < picked.size(); ++i)
        if (CriterionRow *row = m_picked->find(picked[i].id.toString()))
            row->setPlace(i, int(picked.size()));
    m_offers->setPicked(dossier().criteria);
}

void CriteriaStep::addCriterion(const core::Criterion &criterion)
{
    context().prompt.check(
        core::edit::addCriteria(context().workspace, selection(), std::array{criterion}));
}

void CriteriaStep::removeCriterion(const core::Criterion &criterion)
{
    const core::Criterion gone = criterion; // the row lets go of it while we work
    const bool used
        = std::any_of(dossier().ratings.begin(), dossier().ratings.end(),
                      [&](const core::Rating &each) { return each.criterion == gone.id; })
        || std::any_of(dossier().weights.begin(), dossier().weights.end(),
                       [&](const core::Weight &each) { return each.criterion == gone.id; });
    if (!used
        || context().prompt.confirm(
            tr("Remove a criterion"),
            tr("Remove “%1” with its weights and marks? You can undo this.").arg(gone.name),
            tr("Remove")))
        context().prompt.check(core::edit::removeCriterion(context().workspace, gone));
}

} // namespace ui
