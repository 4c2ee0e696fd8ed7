// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/report/versionrow.h"

#include "core/base/text.h"
#include "ui/support/wraplayout.h"

using namespace Qt::StringLiterals;

namespace ui {

VersionRow::VersionRow(QWidget *parent)
    : QWidget(parent)
    , m_name(label({}, TextStyle::Body, this))
    , m_day(quietLabel({}, TextStyle::Note, this))
    , m_buttons(new QWidget(this))
{
    setObjectName(u"version"_s);
    new WrapLayout(space(5), m_buttons);
    add(tr("Export"), u"versionExport"_s, &VersionRow::exportWanted);
    add(tr("Compare"), u"versionCompare"_s, &VersionRow::compareWanted);
    add(tr("Rename"), u"versionRename"_s, &VersionRow::renameWanted);
    add(tr("Remove"), u"versionRemove"_s, &VersionRow::removeWanted);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(space(1));
    layout->addWidget(m_name);
    layout->addWidget(m_day);
    layout->addWidget(m_buttons);
}

QPushButton *VersionRow::add(const QString &text, const QString &name, void (VersionRow::*wanted)())
{
    QPushButton *made = button(text, name, ButtonRole::Link, m_buttons);
    connect(made, &QPushButton::clicked, this, wanted);
    m_buttons->layout()->addWidget(made);
    return made;
}

void VersionRow::setValue(const core::StrategyVersion &version)
{
    m_version = version;
    m_name->setText(version.name);
    const QString day = core::longDate(version.date);
    m_day->setText(version.author.isEmpty() ? day : tr("%1, %2").arg(day, version.author));
    for (QPushButton *each : m_buttons->findChildren<QPushButton *>())
        each->setAccessibleName(u"%1: %2"_s.arg(each->text(), version.name));
}

const core::StrategyVersion &VersionRow::value() const
{
    return m_version;
}

} // namespace ui
