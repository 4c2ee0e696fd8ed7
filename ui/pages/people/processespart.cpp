// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/people/processespart.h"

#include "core/base/text.h"
#include "core/strategy/peoplename.h"
#include "core/value/savingsentence.h"
#include "core/value/valuesentence.h"
#include "ui/forms/rowsection.h"
#include "ui/pages/people/peoplepage.h"
#include "ui/pages/people/processsaving.h"
#include "ui/pages/people/processsteps.h"
#include "ui/support/labels.h"
#include "ui/widgets/addline.h"
#include "ui/widgets/pageframe.h"
#include "ui/widgets/widgets.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

using core::Process;

struct ProcessText
{
    Q_DECLARE_TR_FUNCTIONS(ui::ProcessesPart)
};

constexpr int MostOfAll = 10'000'000;

QStringList processFacts(const Process &process, const core::Saving &saving)
{
    QStringList facts;
    if (!process.problem.trimmed().isEmpty())
        facts.append(core::asSentence(process.problem));
    if (saving.today.steps + saving.tomorrow.steps > 0)
        facts.append(ProcessText::tr("Today: %1  ·  Tomorrow: %2")
                         .arg(core::sentence(saving.today), core::sentence(saving.tomorrow)));
    if (!core::hoursSaved(saving).isEmpty())
        facts.append(core::savingSentence(process, saving));
    return facts;
}

QString processLacks(const Process &process, const core::Saving &saving)
{
    const QStringList open = core::valuesentence::openQuestionsOf(process, saving);
    return open.isEmpty() ? QString() : ProcessText::tr("Still open: %1").arg(listed(open));
}

/// The four moves of knowledge, and an example of the one that is chosen.
void addKnowledge(RowForm<Process> &form)
{
    using Knowledge = Process::Knowledge;
    const QList<Knowledge> moves = {Knowledge::Socialise, Knowledge::Externalise,
                                    Knowledge::Combine, Knowledge::Internalise};
    QStringList names;
    for (const Knowledge move : moves)
        names.append(core::nameOf(move));
    form.endLine();
    form.choice<Knowledge>(u"knowledge"_s, &Process::knowledge,
                           ProcessText::tr("How knowledge moves in it"), moves, names,
                           ProcessText::tr("not said"));
    QLabel *example = quietLabel({}, TextStyle::Note);
    example->setObjectName(u"processExample"_s);
    form.custom(example, [example](const Process &process) {
        example->setText(
            process.knowledge
                ? ProcessText::tr("For example: %1").arg(core::exampleOf(*process.knowledge))
                : QString());
        example->setVisible(process.knowledge.has_value());
    });
}

void addProcessFields(RowForm<Process> &form, const PageContext &context)
{
    form.line();
    form.text(u"name"_s, &Process::name, ProcessText::tr("Process"), 2);
    form.text(u"problem"_s, &Process::problem, ProcessText::tr("What is wrong with it today"), 3);
    form.endLine();
    auto *steps = new ProcessSteps(context, &form);
    form.custom(steps, [steps](const Process &process) { steps->setProcess(process); });
    addKnowledge(form);
    form.line();
    form.number(u"people"_s, &Process::people, ProcessText::tr("People who do it"), MostOfAll);
    form.number(u"times"_s, &Process::timesPerYear, ProcessText::tr("Times a year, each"),
                MostOfAll);
    form.number(u"low"_s, &Process::savedLow, ProcessText::tr("Fewest minutes saved"), MostOfAll);
    form.number(u"high"_s, &Process::savedHigh, ProcessText::tr("Most minutes saved"), MostOfAll);
    form.endLine();
    auto *saving = new ProcessSaving(context, &form);
    form.custom(saving, [saving](const Process &process) { saving->setProcess(process); });
}

} // namespace

ProcessesPart::ProcessesPart(const PageContext &context, QWidget *parent)
    : PagePart(parent)
    , m_context(context)
    , m_frame(new PageFrame(tr("Processes"),
                            tr("Tools pay when work changes. Follow a piece of work through its "
                               "steps, today and tomorrow, and see what the change saves."),
                            this))
{
    setObjectName(u"processesPart"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_frame);
    m_processes = new RowSection<Process>(context, list(), this);
    m_frame->column()->addWidget(m_processes);
}

RowList<Process> ProcessesPart::list() const
{
    RowList<Process> list;
    list.words = {tr("Work that is to get better"),
                  tr("Begin with one that many people do every week."),
                  tr("No process yet. Which question does everybody ask again and again?"),
                  tr("A process"),
                  tr("Find out how we solved this before"),
                  tr("Add the process")};
    list.look.name = u"process"_s;
    list.look.style = RowLook<Process>::Style::Card;
    list.look.title = [](const Process &process) { return process.name; };
    const auto savedBy = [&live = m_context.live](const Process &process) {
        return core::saving(process, live.dossier().processSteps);
    };
    list.look.facts
        = [savedBy](const Process &process) { return processFacts(process, savedBy(process)); };
    list.look.lacks
        = [savedBy](const Process &process) { return processLacks(process, savedBy(process)); };
    list.look.fields
        = [context = m_context](RowForm<Process> &form) { addProcessFields(form, context); };
    list.rows = [](const core::Dossier &dossier) { return dossier.processes; };
    list.make = [](const QString &typed) {
        Process process;
        process.name = typed;
        return process;
    };
    return list;
}

void ProcessesPart::refresh()
{
    m_processes->refresh();
}

void ProcessesPart::reveal(const core::Source &source)
{
    if (source.kind != core::Source::Kind::Process)
        return;
    QWidget *place = m_processes->adding();
    if (RowCard<Process> *card = m_processes->card(source.id)) {
        card->openAndFocus();
        place = card;
    } else {
        m_processes->adding()->editor()->setFocus(Qt::OtherFocusReason);
    }
    m_frame->scrollTo(place);
}

PagePart *createProcessesPart(const PageContext &context, QWidget *parent)
{
    return new ProcessesPart(context, parent);
}

} // namespace ui
