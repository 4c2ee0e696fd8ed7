// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/report/versionscard.h"

#include "core/checks/checks.h"
#include "core/workspace/edit/versions.h"
#include "core/workspace/livedossier.h"
#include "ui/dialogs/versiondialog.h"
#include "ui/pages/report/versionrow.h"
#include "ui/shell/prompt.h"
#include "ui/widgets/notice.h"

using namespace Qt::StringLiterals;

namespace ui {

VersionsCard::VersionsCard(const PageContext &context, QWidget *parent)
    : Card(parent)
    , m_context(context)
    , m_call(button(tr("Call it final …"), u"callFinal"_s, ButtonRole::Primary, this))
    , m_refusal(new Notice(u"finalRefusal"_s, this))
{
    connect(m_call, &QPushButton::clicked, this, &VersionsCard::callFinal);
    auto *list = new QVBoxLayout;
    list->setSpacing(space(3));
    body()->addWidget(label(tr("Final versions"), TextStyle::BodyStrong, this));
    body()->addWidget(quietLabel(tr("A final version keeps the strategy as it is today, whatever "
                                    "is changed later. No error may stand."),
                                 TextStyle::Body, this));
    body()->addWidget(m_call, 0, Qt::AlignLeft);
    body()->addWidget(m_refusal);
    body()->addLayout(list);
    m_rows = std::make_unique<CardList<core::StrategyVersion, VersionRow>>(
        list, [](const core::StrategyVersion &version) { return version.id.toString(); },
        [this](const core::StrategyVersion &) { return makeRow(); });
}

VersionRow *VersionsCard::makeRow()
{
    auto *row = new VersionRow(this);
    connect(row, &VersionRow::exportWanted, this,
            [this, row] { Q_EMIT exportWanted(row->value()); });
    connect(row, &VersionRow::compareWanted, this, [this, row] { compare(row->value()); });
    connect(row, &VersionRow::renameWanted, this, [this, row] { rename(row->value()); });
    connect(row, &VersionRow::removeWanted, this, [this, row] { remove(row->value()); });
    return row;
}

/// What stood against it may be put right by now.
void VersionsCard::refresh()
{
    m_refusal->clear();
    m_rows->setValues(m_context.live.dossier().versions);
}

void VersionsCard::focusFirst()
{
    m_call->setFocus(Qt::OtherFocusReason);
}

void VersionsCard::callFinal()
{
    QStringList errors;
    for (const core::StrategyFinding &finding : core::check(
             m_context.framework, m_context.live.dossier(), m_context.workspace.clock().today()))
        if (finding.severity == core::Severity::Error)
            errors << finding.text;
    if (!errors.isEmpty())
        return refuse(errors);
    const std::optional<QString> name
        = m_context.prompt.text(tr("Call it final"), tr("Name of this version"), suggestion());
    if (!name)
        return;
    if (m_context.prompt.check(core::edit::addVersion(m_context.workspace, m_context.framework,
                                                      m_context.organisation, *name)))
        m_context.prompt.note(tr("“%1” is kept as it is today.").arg(name->trimmed()));
}

void VersionsCard::refuse(const QStringList &errors)
{
    constexpr qsizetype Most = 8;
    QStringList lines = errors.first(qMin(Most, errors.size()));
    if (errors.size() > Most)
        lines << tr("And %1 more.").arg(errors.size() - Most);
    m_refusal->tell(Notice::Tone::Bad,
                    errors.size() == 1 ? tr("Not final yet: one error stands")
                                       : tr("Not final yet: %1 errors stand").arg(errors.size()),
                    lines);
}

/// The version of the document, unless it was used before.
QString VersionsCard::suggestion() const
{
    const core::Dossier &dossier = m_context.live.dossier();
    const QString version = dossier.organisation.documentVersion.trimmed();
    for (const core::StrategyVersion &each : dossier.versions)
        if (each.name.compare(version, Qt::CaseInsensitive) == 0)
            return u"%1.0"_s.arg(dossier.versions.size() + 1);
    return version.isEmpty() ? u"%1.0"_s.arg(dossier.versions.size() + 1) : version;
}

void VersionsCard::rename(const core::StrategyVersion &version)
{
    const std::optional<QString> name
        = m_context.prompt.text(tr("Rename a version"), tr("Name of this version"), version.name);
    if (name)
        m_context.prompt.check(core::edit::renameVersion(m_context.workspace, version, *name));
}

void VersionsCard::remove(const core::StrategyVersion &version)
{
    if (m_context.prompt.confirm(
            tr("Remove a version"),
            tr("Remove “%1” of %2? The strategy itself stays as it is.")
                .arg(version.name, QLocale().toString(version.date, QLocale::LongFormat)),
            tr("Remove")))
        m_context.prompt.check(core::edit::removeVersion(m_context.workspace, version));
}

void VersionsCard::compare(const core::StrategyVersion &version)
{
    QStringList names = {tr("The strategy as it is now")};
    QList<core::StrategyVersion> others;
    for (const core::StrategyVersion &other : m_context.live.dossier().versions)
        if (other.id != version.id) {
            others.append(other);
            names << other.name;
        }
    int chosen = 0;
    if (!others.isEmpty()) {
        const auto answer = m_context.prompt.choice(
            tr("Compare a version"), tr("Compare “%1” with").arg(version.name), names);
        if (!answer)
            return;
        chosen = *answer;
    }
    if (chosen > 0) {
        const core::StrategyVersion &other = others.at(chosen - 1);
        const bool later = other.position > version.position;
        showVersionChanges(later ? version : other, (later ? other : version).name,
                           (later ? other : version).rows, this);
        return;
    }
    const auto now = m_context.workspace.snapshot(m_context.organisation);
    if (m_context.prompt.check(now))
        showVersionChanges(version, {}, *now, this);
}

} // namespace ui
