// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/people/supportlists.h"

#include "core/strategy/peoplename.h"
#include "ui/widgets/widgets.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct InclusionText
{
    Q_DECLARE_TR_FUNCTIONS(ui::SupportPart)
};

} // namespace

QList<core::Inclusion> inclusionRows(const core::Dossier &dossier)
{
    QList<core::Inclusion> rows;
    for (const core::Inclusion::Kind kind : core::AllInclusionKinds) {
        const auto found = std::ranges::find(dossier.inclusion, kind, &core::Inclusion::kind);
        core::Inclusion row;
        row.kind = kind;
        rows.append(found == dossier.inclusion.end() ? row : *found);
    }
    return rows;
}

RowLook<core::Inclusion> inclusionLook()
{
    RowLook<core::Inclusion> look;
    look.name = u"inclusion"_s;
    look.title = [](const core::Inclusion &row) { return core::nameOf(row.kind); };
    look.fields = [](RowForm<core::Inclusion> &form) {
        QLabel *kind = label({}, TextStyle::BodyStrong);
        form.custom(kind,
                    [kind](const core::Inclusion &row) { kind->setText(core::nameOf(row.kind)); });
        form.line();
        form.text(u"adjustment"_s, &core::Inclusion::adjustment,
                  InclusionText::tr("What we adjust"), 3);
        form.text(u"testedWith"_s, &core::Inclusion::testedWith,
                  InclusionText::tr("Tested with whom, and when"), 2);
    };
    return look;
}

} // namespace ui
