// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/report/reportside.h"


#include "core/workspace/edit.h"
#include "core/workspace/livedossier.h"
#include "ui/shell/prompt.h"
#include "ui/support/labels.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

const QString SituationPlace = u"summary.situation"_s;

QString passageAt(const core::Dossier &dossier, const QString &place)
{
    for (const core::Passage &passage : dossier.passages)
        if (passage.place == place)
            return passage.text;
    return {};
}

} // namespace

ReportSide::ReportSide(const PageContext &context, QWidget *parent)
    : QScrollArea(parent)
    , m_context(context)
    , m_count(label({}, TextStyle::Heading))
    , m_situation(new TextField(u"reportSituation"_s, tr("The situation in your own words"),
                                TextField::Lines::Several,
                                tr("Printed in the summary. Leave it empty for the generated "
                                   "sentences.")))
    , m_rows(new QVBoxLayout)
    , m_list(
          m_rows, [](const core::Unknown &unknown) { return unknown.key; },
          [this](const core::Unknown &) { return makeRow(); })
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto *inside = new QWidget;
    auto *layout = new QVBoxLayout(inside);
    layout->setContentsMargins(0, 0, space(2), space(4));
    layout->setSpacing(space(3));
    layout->addWidget(m_count);
    layout->addWidget(quietLabel(tr("The report prints each of these as “not yet known”. Choose "
                                    "one to fill it in, or name who finds it out.")));
    m_rows->setSpacing(space(2));
    layout->addLayout(m_rows);
    layout->addWidget(m_situation);
    layout->addStretch(1);
    setWidget(inside);
    connect(m_situation, &TextField::edited, this, [this](const QString &text) {
        m_context.prompt.check(core::edit::setPassage(m_context.workspace, m_context.organisation,
                                                      SituationPlace, text));
    });
}

UnknownRow *ReportSide::makeRow()
{
    auto *row = new UnknownRow(widget());
    connect(row, &UnknownRow::placeWanted, this,
            [this](const core::Source &place) { m_context.navigator.goTo(place); });
    connect(row, &UnknownRow::settled, this, &ReportSide::settle);
    return row;
}

void ReportSide::settle(core::Inquiry inquiry)
{
    inquiry.organisation = m_context.organisation;
    m_context.prompt.check(core::edit::changeInquiry(m_context.workspace, inquiry));
}

void ReportSide::refresh()
{
    const core::Dossier &dossier = m_context.live.dossier();
    const QList<core::Unknown> unknowns = core::unknowns(m_context.framework, dossier);
    m_count->setText(unknowns.isEmpty() ? tr("Nothing is unknown")
                                        : counted(unknowns.size(), tr("1 thing is still unknown"),
                                                  tr("%1 things are still unknown")));
    m_list.setValues(unknowns);
    m_situation->setText(passageAt(dossier, SituationPlace));
}

void ReportSide::flush()
{
    m_situation->flush();
    for (UnknownRow *row : widget()->findChildren<UnknownRow *>())
        row->flush();
}

void ReportSide::focusSituation()
{
    ensureWidgetVisible(m_situation);
    m_situation->editor()->setFocus(Qt::OtherFocusReason);
}

} // namespace ui
