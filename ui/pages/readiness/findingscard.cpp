// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/readiness/findingscard.h"

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
        links.append(u"<a href='%1:%2'>%2</a>"_s.arg(
            source.kind == core::Source::Kind::Question ? u"question"_s : u"point"_s, source.id));
    QString html = u"<b>%1</b>"_s.arg(finding.title.toHtmlEscaped());
    if (!links.isEmpty())
        html += u" &nbsp;"_s + links.join(u", "_s);
    return html;
}

core::Source sourceOf(const QString &link)
{
    const qsizetype colon = link.indexOf(u':');
    return {link.startsWith("question"_L1) ? core::Source::Kind::Question
                                           : core::Source::Kind::Point,
            link.mid(colon + 1)};
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
    body()->addStretch(1);
}

void FindingsCard::addBelow(QWidget *widget)
{
    body()->insertWidget(body()->count() - 1, widget);
}

FindingsCard::Row FindingsCard::makeRow()
{
    Row row{new QWidget, label({}, TextStyle::Body), label({}, TextStyle::Body),
            quietLabel({}, TextStyle::Note)};
    row.title->setTextFormat(Qt::RichText);
    row.title->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    connect(row.title, &QLabel::linkActivated, this,
            [this](const QString &link) { Q_EMIT linkActivated(sourceOf(link)); });
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
    row.title->setText(titleHtml(finding));
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
        m_rows[i].widget->setVisible(used);
    }
    m_findings = findings;
    m_empty->setVisible(findings.isEmpty());
    m_count->setText(findings.size() > 1 ? QString::number(findings.size()) : QString());
}

} // namespace ui
