// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/sections/leadership.h"

#include "core/base/text.h"
#include "core/report/sections/compose.h"
#include "core/strategy/dutyfindings.h"
#include "core/strategy/leadershipwords.h"

using namespace Qt::StringLiterals;

namespace core::report {

namespace {

const Source AllDuties{Source::Kind::Duty, {}};

Table emptyGrid()
{
    Table table{Words::tr("Who does what: R %1, A %2, C %3, I %4")
                    .arg(meaningOfPart(u'R'), meaningOfPart(u'A'), meaningOfPart(u'C'),
                         meaningOfPart(u'I')),
                {{Words::tr("Duty"), 6}},
                {}};
    for (const DutyRole role : AllDutyRoles)
        table.columns.append({capitalised(nameOf(role)), 2, Column::Align::Centre});
    return table;
}

/// "Owner: Dana. IT: nobody yet." The names are too long for the columns of the table.
Paragraph holdersOf(const Context &context)
{
    Paragraph holders;
    for (const DutyRole role : AllDutyRoles) {
        const QString name = holderOf(context.dossier.roleHolders, role);
        holders.sentences.append(
            {Words::tr("%1: %2.").arg(capitalised(nameOf(role)),
                                      name.isEmpty() ? Words::tr("nobody yet") : withoutStop(name)),
             {AllDuties}});
    }
    return holders;
}

QList<Cell> partsRow(const Duty &duty)
{
    const Source source{Source::Kind::Duty, duty.id.toString()};
    QList<Cell> row{cell(withoutStop(duty.task), {source})};
    for (const DutyRole role : AllDutyRoles) {
        const QChar letter = duty.part(role);
        row.append(letter == u'-' ? noCell({source})
                                  : cell(letter, {source},
                                         letter == u'A' ? Cell::Tone::Strong : Cell::Tone::Normal));
    }
    return row;
}

} // namespace

void addDuties(QList<Block> &blocks, const Context &context)
{
    const Dossier &dossier = context.dossier;
    if (dossier.duties.isEmpty() && dossier.roleHolders.isEmpty()) {
        add(blocks,
            paragraph({{Words::tr("Who does which duty, and who answers for it: not yet "
                                  "known."),
                        {AllDuties}}}));
        return;
    }
    Table table = emptyGrid();
    for (const Duty &duty : dossier.duties)
        table.rows.append(partsRow(duty));
    add(blocks, holdersOf(context));
    if (!table.rows.isEmpty())
        add(blocks, table);
    Paragraph unclear;
    for (const DutyFinding &finding : dutyFindings(dossier.duties, dossier.roleHolders))
        unclear.sentences.append({finding.text, {{Source::Kind::Duty, finding.duty.toString()}}});
    if (!unclear.sentences.isEmpty())
        add(blocks, unclear);
}

} // namespace core::report
