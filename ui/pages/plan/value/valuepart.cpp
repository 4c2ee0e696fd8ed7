// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/plan/value/valuepart.h"

#include "core/report/valueblocks.h"
#include "ui/forms/amountfield.h"
#include "ui/forms/rowsection.h"
#include "ui/forms/singleform.h"
#include "ui/pages/plan/planpage.h"
#include "ui/pages/plan/value/valuelook.h"
#include "ui/widgets/addline.h"
#include "ui/widgets/blocksview.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/pageframe.h"
#include "ui/widgets/widgets.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QList<core::ValueLine> linesOf(const core::Dossier &dossier, bool costs)
{
    QList<core::ValueLine> lines;
    for (const core::ValueLine &line : dossier.valueLines)
        if (line.isCost() == costs)
            lines << line;
    return lines;
}

} // namespace

ValuePart::ValuePart(const PageContext &context, QWidget *parent)
    : PagePart(parent)
    , m_context(context)
    , m_frame(new PageFrame(tr("Costs and benefits"),
                            tr("Nobody knows one figure. Say low, likely and high, and what each "
                               "rests on; the range comes of itself."),
                            this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_frame);
    m_frame->column()->setSpacing(space(10));
    makeResult();
    m_settings = makeSettings();
    m_costs = makeCosts();
    m_benefits = makeBenefits();
    m_priceless = makePriceless();
    for (QWidget *each :
         std::initializer_list<QWidget *>{m_settings, m_costs, m_benefits, m_priceless})
        m_frame->column()->addWidget(each);
    m_work.done = [this](const core::Estimate &estimate) { showEstimate(estimate); };
    refresh();
}

void ValuePart::makeResult()
{
    m_findings = new Notice(u"valueFindings"_s, this);
    m_result = new BlocksView(u"valueResult"_s, this);
    m_frame->column()->addWidget(m_result);
    m_frame->column()->addWidget(m_findings);
}

RowForm<core::ValueSettings> *ValuePart::makeSettings()
{
    auto *form = singleForm<core::ValueSettings>(m_context, u"value"_s, this);
    form->line();
    const auto money = [](const core::ValueSettings &row) {
        const QString currency = row.currency;
        return AmountWords{
            [currency](qint64 amount) { return core::moneyText(amount, currency); },
            [currency](const QString &text) { return core::moneyFromText(text, currency); },
            tr("Write an amount such as 28.50.")};
    };
    amountField<core::ValueSettings, qint64>(
        *form, u"valueHourRate"_s, tr("What an hour of work costs"), money,
        [](const core::ValueSettings &row) { return row.hourRate; },
        [](core::ValueSettings &row, std::optional<qint64> rate) { row.hourRate = rate; }, 2,
        tr("Pay and what comes on top of it."));
    amountField<core::ValueSettings, int>(
        *form, u"valueDiscount"_s, tr("Discount a year, in percent"),
        [](const core::ValueSettings &) { return percentWords(); },
        [](const core::ValueSettings &row) { return std::optional(row.discount); },
        [](core::ValueSettings &row, std::optional<int> discount) {
            row.discount = discount.value_or(0);
        },
        2, tr("Money later is worth less than money today. 3.5 is usual in the public sector."));
    form->text(u"currency"_s, &core::ValueSettings::currency, tr("Currency"), 1,
               tr("Three letters: GBP, EUR, JPY."), TextField::Lines::One);
    return form;
}

RowSection<core::ValueLine> *ValuePart::makeCosts()
{
    RowList<core::ValueLine> list;
    list.words = {tr("Costs"),
                  tr("People’s hours are a cost, too. Most plans forget them."),
                  tr("No cost yet. The usual ones are below."),
                  tr("A cost"),
                  tr("Licences of the wiki"),
                  tr("Add the cost"),
                  tr("Usual costs")};
    list.look
        = ValueLook{[this]() -> const core::Dossier & { return m_context.live.dossier(); }}.costs();
    list.rows = [](const core::Dossier &dossier) { return linesOf(dossier, true); };
    list.make = [](const QString &typed) {
        core::ValueLine line;
        line.title = typed;
        return line;
    };
    list.ideas = usualCosts;
    return new RowSection<core::ValueLine>(m_context, list, this);
}

RowSection<core::ValueLine> *ValuePart::makeBenefits()
{
    RowList<core::ValueLine> list;
    list.words = {tr("Benefits"),
                  tr("Of freed time, 20 to 50 percent comes true unless you say otherwise. A "
                     "process can lend its saving: see People, Processes."),
                  tr("No benefit with a price yet."),
                  tr("A benefit"),
                  tr("Fewer letters sent twice"),
                  tr("Add the benefit")};
    list.look = ValueLook{[this]() -> const core::Dossier & {
                    return m_context.live.dossier();
                }}.benefits();
    list.rows = [](const core::Dossier &dossier) { return linesOf(dossier, false); };
    list.make = [](const QString &typed) {
        core::ValueLine line;
        line.kind = core::ValueLine::Kind::OtherBenefit;
        line.title = typed;
        return line;
    };
    return new RowSection<core::ValueLine>(m_context, list, this);
}

RowSection<core::PricelessBenefit> *ValuePart::makePriceless()
{
    RowList<core::PricelessBenefit> list;
    list.words = {tr("Benefits without a price"),
                  tr("Some of the best cannot be counted. Say them in words."),
                  {},
                  tr("A benefit without a price"),
                  tr("New starters feel at home sooner"),
                  tr("Add")};
    list.look.name = u"priceless"_s;
    list.look.title = [](const core::PricelessBenefit &row) { return row.text; };
    list.look.fields = [](RowForm<core::PricelessBenefit> &form) {
        form.line();
        form.text(u"text"_s, &core::PricelessBenefit::text, tr("Benefit"), 3);
        form.text(u"who"_s, &core::PricelessBenefit::who, tr("Who has it"), 2);
    };
    list.rows = [](const core::Dossier &dossier) { return dossier.pricelessBenefits; };
    list.make = [](const QString &typed) {
        core::PricelessBenefit row;
        row.text = typed;
        return row;
    };
    return new RowSection<core::PricelessBenefit>(m_context, list, this);
}

void ValuePart::refresh()
{
    const core::Dossier &dossier = m_context.live.dossier();
    m_settings->setValue(dossier.valueSettings);
    m_costs->refresh();
    m_benefits->refresh();
    m_priceless->refresh();
    // The estimate reads lines, processes and settings: a copy of those goes with the work.
    core::Dossier part;
    part.valueSettings = dossier.valueSettings;
    part.valueLines = dossier.valueLines;
    part.processes = dossier.processes;
    part.processSteps = dossier.processSteps;
    m_work.start([part](const auto &) { return core::estimate(part); });
}

void ValuePart::showEstimate(const core::Estimate &estimate)
{
    m_result->setBlocks(core::report::valueBlocks(m_context.framework, m_context.live.dossier(),
                                                  estimate, m_context.workspace.clock().today()));
    QStringList lines;
    for (const core::ValueFinding &finding : estimate.findings)
        lines << finding.text;
    if (lines.isEmpty())
        m_findings->clear();
    else
        m_findings->tell(Notice::Tone::Caution, tr("What weakens the estimate"), lines);
}

void ValuePart::reveal(const core::Source &source)
{
    QWidget *found = m_costs->card(source.id);
    if (!found)
        found = m_benefits->card(source.id);
    if (auto *line = dynamic_cast<RowCardFrame *>(found)) {
        line->openAndFocus();
        m_frame->scrollTo(line);
    } else if (RowCard<core::PricelessBenefit> *card = m_priceless->card(source.id)) {
        card->openAndFocus();
        m_frame->scrollTo(card);
    } else if (source.kind == core::Source::Kind::PricelessBenefit) {
        m_priceless->adding()->editor()->setFocus(Qt::OtherFocusReason);
        m_frame->scrollTo(m_priceless);
    } else if (source.id == u"benefit"_s) {
        m_benefits->adding()->editor()->setFocus(Qt::OtherFocusReason);
        m_frame->scrollTo(m_benefits);
    } else if (QWidget *field = m_settings->findChild<QWidget *>(
                   source.id == u"discount"_s ? u"valueDiscount"_s : u"valueHourRate"_s);
               field && !source.id.isEmpty()) {
        field->setFocus(Qt::OtherFocusReason);
        m_frame->scrollTo(m_settings);
    } else {
        m_costs->adding()->editor()->setFocus(Qt::OtherFocusReason);
        m_frame->scrollTo(m_costs);
    }
}

PagePart *createValuePart(const PageContext &context, QWidget *parent)
{
    return new ValuePart(context, parent);
}

} // namespace ui
