// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/report/findingrow.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

QString nameOf(core::Severity severity)
{
    switch (severity) {
    case core::Severity::Error:
        return FindingRow::tr("Error");
    case core::Severity::Warning:
        return FindingRow::tr("Warning");
    case core::Severity::Hint:
        return FindingRow::tr("Hint");
    }
    return {};
}

Ink inkOf(core::Severity severity)
{
    switch (severity) {
    case core::Severity::Error:
        return Ink::Bad;
    case core::Severity::Warning:
        return Ink::Caution;
    case core::Severity::Hint:
        return Ink::Quiet;
    }
    return Ink::Quiet;
}

FindingRow::FindingRow(QWidget *parent)
    : QWidget(parent)
    , m_text(label({}, TextStyle::Body, this))
    , m_remedy(quietLabel({}, TextStyle::Note, this))
    , m_go(button(tr("Go there"), u"findingGo"_s, ButtonRole::Link, this))
{
    setObjectName(u"finding"_s);
    connect(m_go, &QPushButton::clicked, this, &FindingRow::goWanted);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_go);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(space(1));
    layout->addWidget(m_text);
    layout->addWidget(m_remedy);
    layout->addLayout(buttons);
}

void FindingRow::setValue(const core::StrategyFinding &finding)
{
    m_finding = finding;
    if (!m_severity) { // a row never changes its severity
        m_severity = inkLabel({}, inkOf(finding.severity), TextStyle::Note, this);
        static_cast<QVBoxLayout *>(layout())->insertWidget(0, m_severity);
    }
    m_severity->setText(tr("%1, section %2").arg(nameOf(finding.severity), finding.section));
    m_text->setText(finding.text);
    m_remedy->setText(finding.remedy);
    m_go->setAccessibleName(tr("Go there: %1").arg(finding.text));
    setAccessibleName(finding.text);
}

const core::StrategyFinding &FindingRow::value() const
{
    return m_finding;
}

} // namespace ui
