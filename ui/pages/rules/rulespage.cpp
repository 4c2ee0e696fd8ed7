// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/rules/rulespage.h"

#include "ui/pages/partedpage.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct RulesPageText
{
    Q_DECLARE_TR_FUNCTIONS(ui::RulesPage)
};

int rulesPartOf(const core::Source &source)
{
    using Kind = core::Source::Kind;
    switch (source.kind) {
    case Kind::HouseRule:
        return 1;
    case Kind::Crisis:
        return 2;
    case Kind::Check:
        return 3;
    default:
        return 0;
    }
}

} // namespace

Page *createRulesPage(const PageContext &context, QWidget *parent)
{
    return new PartedPage(u"rules"_s, context,
                          {{RulesPageText::tr("Policy"), createPolicyPart},
                           {RulesPageText::tr("Moderation"), createModerationPart},
                           {RulesPageText::tr("In a crisis"), createCrisisPart},
                           {RulesPageText::tr("Checks and the law"), createChecklistsPart}},
                          rulesPartOf, parent);
}

} // namespace ui
