// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/readiness/findingscard.h"

#include "ui/widgets/linkedtext.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// "Split · P4q2", the last part a link.
QString titleHtml(const Finding &finding)
{
    QStringList links;
    for (const core::Source &source : finding.links)
        if (source.kind == core::Source::Kind::Question)
            links.append(u"<a href='%1'>%1</a>"_s.arg(source.id.toHtmlEscaped()));
    QString html = u"<b>%1</b>"_s.arg(finding.title.toHtmlEscaped());
    if (!links.isEmpty())
        html += u" &nbsp;"_s + links.join(u", "_s);
    return html;
}

} // namespace

FindingsCard::FindingsCard(const QString &name, const QString &title, const QString &lead,
                           const QString &whenEmpty, QWidget *parent)
    : Card(parent)
    , m_list(new QVBoxLayout)
    , m_empty(quietLabel(whenEmpty))
    , m_count(quietLabel({}, TextStyle::Note))
{
    setObjectName(name);
    setAccessibleName(title);
    m_count->setWordWrap(false);
    auto *heading = new QHBoxLayout;
    heading->addWidget(label(title, TextStyle::Heading), 1);
    heading->addWidget(m_count, 0, Qt::AlignVCenter);
    m_list->setSpacing(space(4));
    body()->setSpacing(space(2));
    body()->addLayout(heading);
    if (!lead.isEmpty())
        body()->addWidget(quietLabel(lead, TextStyle::Note));
    body()->addSpacing(space(1));
    body()->addLayout(m_list);
    body()->addWidget(m_empty);
    m_more = button(tr("Show all"), name + u"More"_s, ButtonRole::Link);
    m_more->hide();
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_all = !m_all;
        showRows();
    });
    body()->addWidget(m_more, 0, Qt::AlignLeft);
    body()->addStretch(1);
}

void FindingsCard::addBelow(QWidget *widget)
{
    body()->insertWidget(body()->count() - 1, widget);
}

FindingsCard::Row FindingsCard::makeRow()
{
    Row row{new QWidget, new LinkedText, label({}, TextStyle::Body),
            quietLabel({}, TextStyle::Note)};
    connect(row.title, &QLabel::linkActivated, this,
            [this](const QString &link) { Q_EMIT questionAsked({link}); });
    auto *column = new QVBoxLayout(row.widget);
    column->setContentsMargins({});
    column->setSpacing(space(1));
    column->addWidget(row.title);
    column->addWidget(row.text);
    column->addWidget(row.note);
    m_list->addWidget(row.widget);
    return row;
}

void FindingsCard::fill(const Row &row, const Finding &finding)
{
    row.title->setHtml(titleHtml(finding));
    row.title->setAccessibleName(finding.title);
    row.title->setObjectName(finding.links.isEmpty() ? u"finding"_s
                                                     : u"finding-"_s + finding.links.first().id);
    row.text->setText(finding.text);
    row.text->setVisible(!finding.text.isEmpty());
    row.note->setText(finding.note);
    row.note->setVisible(!finding.note.isEmpty());
}

void FindingsCard::setFindings(const QList<Finding> &findings)
{
    while (m_rows.size() < findings.size())
        m_rows.append(makeRow());
    for (int i = 0; i < m_rows.size(); ++i) {
        const bool used = i < findings.size();
        if (used && (i >= m_findings.size() || m_findings[i] != findings[i]))
            fill(m_rows[i], findings[i]);
    }
    m_findings = findings;
    showRows();
    m_empty->setVisible(findings.isEmpty());
    m_count->setText(findings.size() > 1 ? QString::number(findings.size()) : QString());
}

void FindingsCard::showRows()
{
    constexpr qsizetype few = 5;
    const qsizetype count = m_findings.size();
    // One line less is not worth a button.
    const qsizetype shown = m_all || count <= few + 1 ? count : few;
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        m_rows[i].widget->setVisible(i < shown);
    m_more->setVisible(count > few + 1);
    m_more->setText(m_all ? tr("Show fewer") : tr("Show all %1").arg(count));
    m_more->setAccessibleName(m_more->text());
}

} // namespace ui
