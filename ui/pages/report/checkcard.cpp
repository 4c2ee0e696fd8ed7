// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/report/checkcard.h"

#include "core/checks/finality.h"
#include "ui/pages/report/findingrow.h"
#include "ui/widgets/pageplace.h"

using namespace Qt::StringLiterals;

namespace ui {

CheckCard::CheckCard(QWidget *parent)
    : Card(parent)
    , m_title(label({}, TextStyle::BodyStrong, this))
    , m_words(quietLabel({}, TextStyle::Body, this))
    , m_filter(new Segments(u"findingFilter"_s, tr("Show"),
                            {tr("All"), tr("Errors"), tr("Warnings"), tr("Hints")}, this))
{
    m_title->setObjectName(u"findingCount"_s);
    PagePlace::keep(m_filter);
    m_words->setObjectName(u"findingWords"_s);
    m_filter->setCurrent(0);
    connect(m_filter, &Segments::chosen, this, &CheckCard::showChosen);
    auto *list = new QVBoxLayout;
    list->setSpacing(space(3));
    body()->addWidget(m_title);
    body()->addWidget(m_filter);
    body()->addWidget(m_words);
    body()->addLayout(list);
    m_rows = std::make_unique<CardList<core::StrategyFinding, FindingRow>>(
        list,
        [](const core::StrategyFinding &finding) {
            return finding.rule + core::toString(finding.place) + finding.text;
        },
        [this](const core::StrategyFinding &) { return makeRow(); });
}

FindingRow *CheckCard::makeRow()
{
    auto *row = new FindingRow(this);
    connect(row, &FindingRow::goWanted, this,
            [this, row] { Q_EMIT placeChosen(row->value().place); });
    return row;
}

void CheckCard::setFindings(const QList<core::StrategyFinding> &findings)
{
    m_findings = findings;
    const core::FindingCounts counts = core::countBySeverity(findings);
    m_title->setText(findings.isEmpty() ? tr("Nothing is to be said against the strategy")
                                        : tr("Errors %1, warnings %2, hints %3")
                                              .arg(counts.errors)
                                              .arg(counts.warnings)
                                              .arg(counts.hints));
    m_filter->setVisible(!findings.isEmpty());
    showChosen();
}

void CheckCard::showChosen()
{
    const int chosen = m_filter->current();
    QList<core::StrategyFinding> shown;
    for (const core::StrategyFinding &finding : m_findings)
        if (chosen <= 0 || finding.severity == core::AllSeverities.at(size_t(chosen - 1)))
            shown.append(finding);
    static const QStringList words = {tr("The strategy is complete: you can call it final."),
                                      tr("No error stands: you can call the strategy final."),
                                      tr("There is no warning."), tr("There is no hint.")};
    m_words->setText(shown.isEmpty() ? words.value(qMax(0, chosen)) : QString());
    m_words->setVisible(shown.isEmpty());
    m_rows->setValues(shown);
}

} // namespace ui
