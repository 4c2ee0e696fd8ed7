// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/report/finalside.h"

#include "ui/pages/report/checkcard.h"
#include "ui/pages/report/versionscard.h"

#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace ui {

FinalSide::FinalSide(const PageContext &context, QWidget *parent)
    : QScrollArea(parent)
    , m_versions(new VersionsCard(context))
    , m_findings(new CheckCard)
{
    setObjectName(u"finalSide"_s);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_versions, &VersionsCard::exportWanted, this, &FinalSide::exportWanted);
    connect(m_findings, &CheckCard::placeChosen, this,
            [&navigator = context.navigator](const core::Source &place) { navigator.goTo(place); });
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, space(3), space(4));
    layout->setSpacing(space(4));
    layout->addWidget(m_versions);
    layout->addWidget(m_findings);
    layout->addStretch(1);
    setWidget(content);
    viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
}

void FinalSide::refresh(const QList<core::StrategyFinding> &findings)
{
    m_versions->refresh();
    m_findings->setFindings(findings);
}

void FinalSide::focusVersions()
{
    m_versions->focusFirst();
    verticalScrollBar()->setValue(0);
}

} // namespace ui
