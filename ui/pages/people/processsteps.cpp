// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/people/processsteps.h"

#include "core/base/text.h"
#include "core/value/savingsentence.h"
#include "ui/forms/rowsection.h"
#include "ui/widgets/flowgrid.h"
#include "ui/widgets/widgets.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

using Step = core::ProcessStep;

struct StepText
{
    Q_DECLARE_TR_FUNCTIONS(ui::ProcessSteps)
};

constexpr int MostMinutes = 1'000'000;
constexpr int NarrowestSide = 90; ///< grid steps

QString minutesText(int minutes)
{
    return minutes == 1 ? StepText::tr("1 minute") : StepText::tr("%1 minutes").arg(minutes);
}

/// "Fee earner  ·  10 minutes  ·  then 60 minutes of waiting  ·  e-mail".
QStringList stepFacts(const Step &step)
{
    QStringList parts;
    if (!step.who.trimmed().isEmpty())
        parts.append(step.who.trimmed());
    parts.append(step.minutes ? minutesText(*step.minutes) : StepText::tr("minutes not said"));
    if (step.waitMinutes.value_or(0) > 0)
        parts.append(StepText::tr("then %1 of waiting").arg(minutesText(*step.waitMinutes)));
    if (!step.tool.trimmed().isEmpty())
        parts.append(step.tool.trimmed());
    return {parts.join(u"  ·  "_s)};
}

QList<Step> stepsOf(const core::Dossier &dossier, const core::ProcessId &process,
                    Step::Moment moment)
{
    QList<Step> steps = dossier.processSteps;
    steps.removeIf(
        [&](const Step &step) { return step.process != process || step.moment != moment; });
    return steps;
}

/// Steps of today that tomorrow has no step of the same words for.
QList<Step> stepsToTakeOver(const core::Dossier &dossier, const core::ProcessId &process)
{
    const QList<Step> there = stepsOf(dossier, process, Step::Moment::Tomorrow);
    QList<Step> ideas;
    for (Step step : stepsOf(dossier, process, Step::Moment::Today)) {
        if (std::ranges::find(there, step.text, &Step::text) != there.end())
            continue;
        step.moment = Step::Moment::Tomorrow;
        ideas.append(step);
    }
    return ideas;
}

RowLook<Step> stepLook(Step::Moment moment)
{
    RowLook<Step> look;
    look.name = moment == Step::Moment::Today ? u"todayStep"_s : u"tomorrowStep"_s;
    look.style = RowLook<Step>::Style::Brief;
    look.title = [](const Step &step) { return step.text; };
    look.facts = stepFacts;
    look.fields = [](RowForm<Step> &form) {
        form.text(u"text"_s, &Step::text, StepText::tr("What happens"));
        form.line();
        form.text(u"who"_s, &Step::who, StepText::tr("Who"));
        form.text(u"tool"_s, &Step::tool, StepText::tr("With which tool"));
        form.line();
        form.number(u"minutes"_s, &Step::minutes, StepText::tr("Minutes of work"), MostMinutes);
        form.number(u"wait"_s, &Step::waitMinutes, StepText::tr("Minutes of waiting after it"),
                    MostMinutes);
    };
    return look;
}

SectionWords stepWords(Step::Moment moment)
{
    if (moment == Step::Moment::Today)
        return {StepText::tr("Today"),
                {},
                StepText::tr("No steps yet. Follow one real case."),
                StepText::tr("A step of today"),
                StepText::tr("Ask around by e-mail"),
                StepText::tr("Add")};
    return {StepText::tr("Tomorrow"),
            {},
            StepText::tr("No steps yet. What would be left out?"),
            StepText::tr("A step of tomorrow"),
            StepText::tr("Search the answers"),
            StepText::tr("Add"),
            StepText::tr("Take over from today")};
}

} // namespace

ProcessSteps::ProcessSteps(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
{
    auto *grid = new FlowGrid(NarrowestSide, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(grid);
    m_sides = {makeSide(Moment::Today, grid), makeSide(Moment::Tomorrow, grid)};
}

ProcessSteps::Side ProcessSteps::makeSide(Moment moment, FlowGrid *grid)
{
    RowList<Step> list;
    list.words = stepWords(moment);
    list.look = stepLook(moment);
    list.rows = [this, moment](const core::Dossier &dossier) {
        return stepsOf(dossier, m_process, moment);
    };
    list.make = [this, moment](const QString &typed) {
        Step step;
        step.process = m_process;
        step.moment = moment;
        step.text = typed;
        return step;
    };
    if (moment == Moment::Tomorrow)
        list.ideas
            = [this](const core::Dossier &dossier) { return stepsToTakeOver(dossier, m_process); };
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins({});
    column->setSpacing(space(3));
    Side made{moment, new RowSection<Step>(m_context, list, side),
              label({}, TextStyle::BodyStrong, side)};
    made.total->setObjectName(moment == Moment::Today ? u"todayTotal"_s : u"tomorrowTotal"_s);
    column->addWidget(made.steps);
    column->addWidget(made.total);
    column->addStretch(1);
    grid->add(side);
    return made;
}

void ProcessSteps::setProcess(const core::Process &process)
{
    m_process = process.id;
    const core::Saving saved = core::saving(process, m_context.live.dossier().processSteps);
    for (const Side &side : m_sides) {
        side.steps->refresh();
        const core::ProcessTime &time = side.moment == Moment::Today ? saved.today : saved.tomorrow;
        side.total->setText(core::asSentence(core::capitalised(core::sentence(time))));
        side.total->setVisible(time.steps > 0);
    }
}

} // namespace ui
