// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/people/peoplepage.h"

#include "ui/pages/partedpage.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct PeoplePageText
{
    Q_DECLARE_TR_FUNCTIONS(ui::PeoplePage)
};

int peoplePartOf(const core::Source &source)
{
    using Kind = core::Source::Kind;
    switch (source.kind) {
    case Kind::AdopterGroup:
    case Kind::ReluctanceReason:
    case Kind::SupportOffer:
    case Kind::PeoplePlan:
    case Kind::Inclusion:
    case Kind::Confidence:
        return 1;
    case Kind::Process:
        return 2;
    case Kind::Duty:
        return 3;
    default:
        return 0;
    }
}

} // namespace

Page *createPeoplePage(const PageContext &context, QWidget *parent)
{
    return new PartedPage(u"people"_s, context,
                          {{PeoplePageText::tr("Leaders"), createLeadersPart},
                           {PeoplePageText::tr("Support"), createSupportPart},
                           {PeoplePageText::tr("Processes"), createProcessesPart},
                           {PeoplePageText::tr("Roles"), createRolesPart}},
                          peoplePartOf, parent);
}

} // namespace ui
