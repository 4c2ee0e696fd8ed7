// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/people/leaderspart.h"

#include "core/strategy/plan.h"
#include "ui/forms/rowsection.h"
#include "ui/forms/singleform.h"
#include "ui/pages/people/peoplepage.h"
#include "ui/widgets/pageframe.h"
#include "ui/widgets/widgets.h"

using namespace Qt::StringLiterals;

namespace ui {

LeadersPart::LeadersPart(const PageContext &context, QWidget *parent)
    : PagePart(parent)
    , m_context(context)
    , m_frame(new PageFrame(tr("Leaders"),
                            tr("People copy what leaders do with their own time. Win a sponsor, "
                               "and agree habits that everybody can see."),
                            this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_frame);
    m_frame->column()->setSpacing(space(10));
    makeStakeholders();
    refresh();
}

void LeadersPart::makeStakeholders()
{
    const QStringList influence = {tr("1 little"), tr("2"), tr("3 some"), tr("4"), tr("5 much")};
    const QStringList enthusiasm
        = {tr("1 against"), tr("2 doubtful"), tr("3 neutral"), tr("4 for"), tr("5 eager")};
    RowList<core::Stakeholder> list;
    list.words = {tr("Who counts"),
                  tr("Whose support decides? Place each person by influence and enthusiasm."),
                  tr("Nobody yet. Begin with the person who could stop this."),
                  tr("A person or role"),
                  tr("Managing partner"),
                  tr("Add")};
    list.look.name = u"stakeholder"_s;
    list.look.title = [](const core::Stakeholder &row) { return row.name; };
    list.look.fields = [=, this](RowForm<core::Stakeholder> &form) {
        form.line();
        form.text(u"name"_s, &core::Stakeholder::name, tr("Person or role"), 3);
        form.mark(u"influence"_s, &core::Stakeholder::influence, tr("Influence"), influence,
                  tr("not placed"), 2);
        form.mark(u"enthusiasm"_s, &core::Stakeholder::enthusiasm, tr("Enthusiasm"), enthusiasm,
                  tr("not placed"), 2);
        form.text(u"message"_s, &core::Stakeholder::message, tr("Needs to hear"), 4);
    };
    list.rows = [](const core::Dossier &dossier) { return dossier.stakeholders; };
    list.make = [](const QString &typed) {
        core::Stakeholder row;
        row.name = typed;
        return row;
    };
    m_stakeholders = new RowSection<core::Stakeholder>(m_context, list, this);
    m_frame->column()->addWidget(m_stakeholders);
}

void LeadersPart::refresh()
{
    m_stakeholders->refresh();
}

PagePart *createLeadersPart(const PageContext &context, QWidget *parent)
{
    return new LeadersPart(context, parent);
}

} // namespace ui
