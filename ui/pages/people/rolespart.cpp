// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/people/rolespart.h"

#include "core/base/text.h"
#include "core/strategy/dutyfindings.h"
#include "core/strategy/leadershipwords.h"
#include "core/workspace/edit/workbench.h"
#include "core/workspace/livedossier.h"
#include "ui/pages/people/dutysection.h"
#include "ui/pages/people/peoplepage.h"
#include "ui/shell/prompt.h"
#include "ui/widgets/pageframe.h"
#include "ui/widgets/widgets.h"

using namespace Qt::StringLiterals;

namespace ui {

RolesPart::RolesPart(const PageContext &context, QWidget *parent)
    : PagePart(parent)
    , m_context(context)
    , m_frame(new PageFrame(tr("Roles"),
                            tr("A duty that everybody shares is done by nobody. Name who has each "
                               "role, then say what part each role has in each duty."),
                            this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_frame);
    m_frame->column()->setSpacing(space(10));
    makeHolders();
    m_duties = new DutySection(m_context, this);
    m_frame->column()->addWidget(m_duties);
    refresh();
}

void RolesPart::makeHolders()
{
    auto *part = new QWidget(this);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins({});
    column->setSpacing(space(3));
    column->addWidget(label(tr("Who has which role"), TextStyle::Heading, part));
    column->addWidget(quietLabel(tr("One person may have several roles. The owner answers for the "
                                    "strategy as a whole."),
                                 TextStyle::Body, part));
    auto *grid = new FlowGrid(52);
    for (const core::DutyRole role : core::AllDutyRoles) {
        auto *field
            = new TextField(u"holder-"_s + core::wordFor(role),
                            core::capitalised(core::nameOf(role)), TextField::Lines::Growing);
        field->setPlaceholder(tr("nobody yet"));
        connect(field, &TextField::edited, this,
                [this, role](const QString &name) { setHolder(role, name); });
        m_holders[size_t(role)] = field;
        grid->add(field);
    }
    column->addWidget(grid);
    m_frame->column()->addWidget(part);
}

void RolesPart::setHolder(core::DutyRole role, const QString &name)
{
    core::RoleHolder holder;
    holder.organisation = m_context.organisation;
    holder.role = role;
    holder.name = name.trimmed();
    (void)m_context.prompt.check(core::edit::setRow(m_context.workspace, holder));
}

void RolesPart::refresh()
{
    const core::Dossier &dossier = m_context.live.dossier();
    for (const core::DutyRole role : core::AllDutyRoles) {
        TextField *field = m_holders[size_t(role)];
        const QString stored = core::holderOf(dossier.roleHolders, role);
        // A space at the end is the beginning of the next word.
        if (field->text().trimmed() != stored)
            field->setText(stored);
    }
    m_duties->refresh();
}

void RolesPart::reveal(const core::Source &source)
{
    for (const core::DutyRole role : core::AllDutyRoles)
        if (source.id == core::wordFor(role)) {
            TextField *field = m_holders[size_t(role)];
            m_frame->scrollTo(field);
            field->editor()->setFocus(Qt::OtherFocusReason);
            return;
        }
    m_frame->scrollTo(m_duties);
    m_duties->showDuty(core::DutyId::parse(source.id));
}

PagePart *createRolesPart(const PageContext &context, QWidget *parent)
{
    return new RolesPart(context, parent);
}

} // namespace ui
