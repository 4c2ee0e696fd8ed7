// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/tools/selection/purposepicker.h"

#include "ui/support/labels.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// "Served by the intranet: regularly" or that nothing does.
QString servedBy(const core::CoverageMap &map, const core::PurposeCoverage &coverage)
{
    if (map.isEmpty())
        return {};
    if (coverage.tools.isEmpty())
        return PurposePicker::tr("No tool serves this today.");
    QStringList names;
    for (const core::Tool &tool : map.tools)
        if (coverage.tools.contains(tool.id))
            names.append(tool.name);
    return PurposePicker::tr("%1: %2").arg(listed(names), coverageStrength(coverage.strength));
}

} // namespace

PurposePicker::PurposePicker(QWidget *parent)
    : Card(parent)
    , m_list(new QVBoxLayout)
    , m_cancel(button(tr("Cancel"), u"cancelPurpose"_s, ButtonRole::Plain, this))
{
    setObjectName(u"purposePicker"_s);
    body()->addWidget(label(tr("For which purpose do you need a tool?"), TextStyle::Heading, this));
    body()->addWidget(
        quietLabel(tr("Those that your tools serve least come first."), TextStyle::Body, this));
    m_list->setSpacing(space(2));
    body()->addLayout(m_list);
    connect(m_cancel, &QPushButton::clicked, this, &PurposePicker::cancelled);
    body()->addWidget(m_cancel, 0, Qt::AlignLeft);
}

void PurposePicker::setDossier(const core::Dossier &dossier)
{
    while (QLayoutItem *item = m_list->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    QList<core::PurposeCoverage> purposes = dossier.coverage.purposes;
    std::stable_sort(purposes.begin(), purposes.end(),
                     [](const auto &a, const auto &b) { return a.strength < b.strength; });
    for (const core::PurposeCoverage &coverage : purposes) {
        const bool taken = std::any_of(
            dossier.selections.begin(), dossier.selections.end(),
            [&](const auto &each) { return each.selection.purpose == coverage.purpose; });
        if (taken)
            continue;
        auto *row = new QWidget(this);
        auto *choose
            = button(nameOf(coverage.purpose), u"purpose"_s + core::toWord(coverage.purpose),
                     ButtonRole::Plain, row);
        connect(choose, &QPushButton::clicked, this,
                [this, purpose = coverage.purpose] { Q_EMIT chosen(purpose); });
        choose->setMinimumWidth(space(56));
        auto *layout = new QHBoxLayout(row);
        layout->setContentsMargins({});
        layout->setSpacing(space(3));
        layout->addWidget(choose);
        layout->addWidget(quietLabel(servedBy(dossier.coverage, coverage), TextStyle::Body, row),
                          1);
        m_list->addWidget(row);
    }
    m_cancel->setVisible(!dossier.selections.isEmpty());
}

void PurposePicker::takeFocus()
{
    if (QLayoutItem *first = m_list->itemAt(0))
        if (auto *choose = first->widget()->findChild<QPushButton *>())
            choose->setFocus(Qt::OtherFocusReason);
}

} // namespace ui
