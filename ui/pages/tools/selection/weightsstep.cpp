// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/tools/selection/weightsstep.h"

#include "core/selection/sharing.h"
#include "core/workspace/edit/choosing.h"
#include "ui/pages/tools/selection/weightrow.h"
#include "ui/pages/tools/selection/whobar.h"
#include "ui/shell/prompt.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/widgets.h"

#include <QCheckBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

WeightsStep::WeightsStep(const PageContext &context)
    : WalkStep(context)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(space(4));
    m_who = new WhoBar(tr("Whose weights are these?"),
                       tr("Each person alone. What the others gave stays hidden until the reveal."),
                       this);
    connect(m_who, &WhoBar::chosen, this, &WalkStep::personChosen);
    layout->addWidget(m_who);
    auto *card = new Card(this);
    m_card = card;
    layout->addWidget(card);
    card->body()->addWidget(makeMethod());
    auto *list = new QVBoxLayout;
    list->setSpacing(space(4));
    card->body()->addLayout(list);
    m_rows = std::make_unique<CardList<core::Criterion, WeightRow>>(
        list, [](const core::Criterion &criterion) { return criterion.id.toString(); },
        [this](const core::Criterion &criterion) { return makeRow(criterion.id); });
    m_sum = new Notice(u"weightSum"_s, card);
    card->body()->addWidget(m_sum);
}

WeightsStep::~WeightsStep() = default;

QWidget *WeightsStep::makeMethod()
{
    auto *part = new QWidget(this);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins({});
    layout->setSpacing(space(2));
    m_method = new Segments(u"weightMethod"_s, tr("Way of weighting"),
                            {tr("Share out 100 points"), tr("Compare improvements")}, part);
    connect(m_method, &Segments::chosen, this,
            [this](int index) { chooseMethod(core::AllWeightMethods[size_t(index)]); });
    m_explanation = quietLabel({}, TextStyle::Body, part);
    m_keepSum = new QCheckBox(tr("Moving one moves the others, so that the sum stays 100"), part);
    m_keepSum->setObjectName(u"keepSum"_s);
    m_keepSum->setAccessibleName(m_keepSum->text());
    layout->addWidget(m_method);
    layout->addWidget(m_explanation);
    layout->addWidget(m_keepSum);
    return part;
}

WeightRow *WeightsStep::makeRow(const core::CriterionId &criterion)
{
    auto *row = new WeightRow(this);
    connect(row, &WeightRow::chosen, this,
            [this, criterion](std::optional<int> points) { choose(criterion, points); });
    return row;
}

void WeightsStep::refresh()
{
    QSet<core::ParticipantId> done;
    for (const core::Weight &weight : dossier().weights)
        if (weight.points > 0)
            done.insert(weight.participant);
    m_who->setPeople(dossier().participants, walk().person, done);
    const QList<core::Criterion> scored = criteria(core::CriterionKind::Scored);
    m_card->setVisible(person() && !scored.isEmpty());
    if (!person())
        return;
    const bool points = person()->weightMethod == core::WeightMethod::Points;
    m_method->setCurrent(int(person()->weightMethod));
    m_keepSum->setVisible(points);
    m_explanation->setText(
        points ? tr("You have 100 points. Give more to what matters more to your work.")
               : tr("Imagine a tool that is bad at all of this. Which one thing would you mend "
                    "first? Give it 100. What is mending each of the others worth beside it?"));
    m_rows->setValues(scored);
    for (const core::Criterion &criterion : scored)
        if (WeightRow *row = m_rows->find(criterion.id.toString())) {
            row->setPoints(this->points(criterion.id));
            row->setGroup(groupWords(criterion.id));
        }
    showSum();
}

std::optional<int> WeightsStep::points(const core::CriterionId &criterion) const
{
    for (const core::Weight &weight : dossier().weights)
        if (weight.participant == walk().person && weight.criterion == criterion)
            return weight.points;
    return {};
}

QString WeightsStep::groupWords(const core::CriterionId &criterion) const
{
    if (selection().revealed)
        for (const core::CriterionWeight &weight : walk().result.weights)
            if (weight.criterion == criterion && weight.weight)
                return tr("The group: %1 of 100").arg(weight.weight->percent.toString());
    return {};
}

void WeightsStep::choose(const core::CriterionId &criterion, std::optional<int> value)
{
    if (!person())
        return;
    QList<core::edit::Points> changes = {{criterion, value}};
    if (value && m_keepSum->isChecked() && m_keepSum->isVisibleTo(this)) {
        const QList<core::Criterion> scored = criteria(core::CriterionKind::Scored);
        QList<int> now;
        qsizetype moved = 0;
        for (qsizetype i = 0; i < scored.size(); ++i) {
            now.append(points(scored[i].id).value_or(0));
            if (scored[i].id == criterion)
                moved = i;
        }
        const QList<int> shared = core::sharedOut(now, moved, *value);
        changes.clear();
        for (qsizetype i = 0; i < scored.size(); ++i)
            changes.append({scored[i].id, shared[i]});
    }
    context().prompt.check(core::edit::setWeights(context().workspace, *person(), changes));
}

void WeightsStep::chooseMethod(core::WeightMethod method)
{
    if (!person())
        return;
    core::Participant changed = *person();
    changed.weightMethod = method;
    context().prompt.check(core::edit::changeParticipant(context().workspace, changed));
}

void WeightsStep::showSum()
{
    int sum = 0;
    bool any = false;
    for (const core::Weight &weight : dossier().weights)
        if (weight.participant == walk().person) {
            sum += weight.points;
            any = true;
        }
    if (any && sum == 0)
        m_sum->tell(Notice::Tone::Bad, tr("All weights are nothing, so they do not count yet."),
                    {});
    else if (!any || person()->weightMethod == core::WeightMethod::Swing)
        m_sum->clear();
    else if (sum == core::WholePoints)
        m_sum->tell(Notice::Tone::Good, tr("All 100 points are shared out."), {});
    else
        m_sum->tell(Notice::Tone::Caution, tr("Shared out: %1 of 100 points.").arg(sum),
                    {tr("It counts all the same: only how the weights compare matters.")});
}

} // namespace ui
