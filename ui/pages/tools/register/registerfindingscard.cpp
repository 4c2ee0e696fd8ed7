// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/tools/register/registerfindingscard.h"

#include "ui/pages/tools/register/registerwords.h"
#include "ui/widgets/linkedtext.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

using core::RegisterFinding;

constexpr qsizetype FewFindings = 4;

/// The names of the accounts are the links.
QString findingHtml(const RegisterFinding &finding, const QList<core::AccountEntry> &accounts)
{
    QString html = registerFindingSentence(finding, accounts).toHtmlEscaped();
    for (const core::AccountId &id : finding.accounts)
        for (const core::AccountEntry &account : accounts)
            if (account.id == id) {
                const QString name = account.name.toHtmlEscaped();
                const qsizetype at = html.indexOf(name);
                html.replace(at, name.size(), u"<a href='%1'>%2</a>"_s.arg(id.toString(), name));
            }
    return html;
}

} // namespace

RegisterFindingsCard::RegisterFindingsCard(QWidget *parent)
    : Card(parent)
{
    setObjectName(u"registerFindings"_s);
    setAccessibleName(tr("What to look at"));
    body()->addWidget(label(tr("What to look at"), TextStyle::Heading, this));
    m_fine = quietLabel(tr("Nothing is open: every account has an owner who is here, two "
                           "administrators and multi-factor login."),
                        TextStyle::Body, this);
    body()->addWidget(m_fine);
    for (const auto group : {RegisterFinding::Group::Orphan, RegisterFinding::Group::Overlap,
                             RegisterFinding::Group::Risk}) {
        m_sections[size_t(group)] = makeSection(group);
        body()->addWidget(m_sections[size_t(group)].widget);
    }
}

RegisterFindingsCard::Section RegisterFindingsCard::makeSection(RegisterFinding::Group group)
{
    Section section;
    section.widget = new QWidget(this);
    section.title = label({}, TextStyle::BodyStrong, section.widget);
    section.title->setObjectName(u"registerGroup%1"_s.arg(int(group)));
    section.list = new QVBoxLayout;
    section.list->setSpacing(space(1));
    section.more
        = button({}, u"registerMore%1"_s.arg(int(group)), ButtonRole::Link, section.widget);
    connect(section.more, &QPushButton::clicked, this, [this, group] {
        Section &shown = m_sections[size_t(group)];
        shown.all = !shown.all;
        showFew(shown, shown.more->property("count").toInt());
    });
    auto *column = new QVBoxLayout(section.widget);
    column->setContentsMargins({});
    column->setSpacing(space(1));
    column->addWidget(section.title);
    column->addLayout(section.list);
    column->addWidget(section.more, 0, Qt::AlignLeft);
    return section;
}

void RegisterFindingsCard::setFindings(const QList<RegisterFinding> &findings,
                                       const QList<core::AccountEntry> &accounts)
{
    m_fine->setVisible(findings.isEmpty());
    for (size_t i = 0; i < m_sections.size(); ++i) {
        const auto group = RegisterFinding::Group(i);
        QList<RegisterFinding> mine;
        for (const RegisterFinding &finding : findings)
            if (core::groupOf(finding.kind) == group)
                mine.append(finding);
        fillSection(m_sections[i], mine, accounts, group);
    }
}

void RegisterFindingsCard::fillSection(Section &section, const QList<RegisterFinding> &findings,
                                       const QList<core::AccountEntry> &accounts,
                                       RegisterFinding::Group group)
{
    while (section.rows.size() < findings.size()) {
        auto *row = new LinkedText(section.widget);
        row->setObjectName(u"registerFinding%1-%2"_s.arg(int(group)).arg(section.rows.size()));
        connect(row, &QLabel::linkActivated, this, &RegisterFindingsCard::accountWanted);
        section.rows.append(row);
        section.list->addWidget(row);
    }
    for (qsizetype i = 0; i < findings.size(); ++i) {
        section.rows[i]->setHtml(findingHtml(findings[i], accounts));
        section.rows[i]->setAccessibleName(registerFindingSentence(findings[i], accounts));
    }
    section.title->setText(tr("%1 (%2)").arg(nameOf(group)).arg(findings.size()));
    section.more->setProperty("count", int(findings.size()));
    section.widget->setVisible(!findings.isEmpty());
    showFew(section, findings.size());
}

void RegisterFindingsCard::showFew(Section &section, qsizetype count)
{
    // One line less is not worth a button.
    const bool many = count > FewFindings + 1;
    const qsizetype shown = section.all || !many ? count : FewFindings;
    for (qsizetype i = 0; i < section.rows.size(); ++i)
        section.rows[i]->setVisible(i < shown);
    section.more->setVisible(many);
    section.more->setText(section.all ? tr("Show fewer") : tr("Show all %1").arg(count));
    section.more->setAccessibleName(u"%1: %2"_s.arg(section.title->text(), section.more->text()));
}

} // namespace ui
