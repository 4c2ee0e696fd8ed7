// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/readiness/evidencepanel.h"

#include "ui/pages/readiness/questionview.h"
#include "ui/support/labels.h"

#include <QResizeEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// The grades with their keys, in the order of core::AllEvidence.
QStringList gradeChoices()
{
    return {EvidencePanel::tr("Said  S"), EvidencePanel::tr("Shown  H"),
            EvidencePanel::tr("Measured  M")};
}

QString cappedSentence(const QuestionSheet &sheet, int counted)
{
    const QString given = levelName(*sheet.framework, sheet.answer->level);
    const QString counts = levelName(*sheet.framework, counted);
    switch (sheet.evidence) {
    case core::Evidence::Said:
        return EvidencePanel::tr("The answer %1 is only said, so it counts as %2.")
            .arg(given, counts);
    case core::Evidence::Shown:
        return EvidencePanel::tr("The answer %1 is shown but not measured, so it counts as %2.")
            .arg(given, counts);
    case core::Evidence::Measured:
        break;
    }
    return EvidencePanel::tr("By the scoring rules the answer %1 counts as %2.").arg(given, counts);
}

} // namespace

bool isCapped(const QuestionSheet &sheet)
{
    return sheet.answer && sheet.answer->kind == core::Answer::Kind::Level
        && sheet.answer->level > sheet.rules.cap(sheet.evidence);
}

QString evidenceEffect(const QuestionSheet &sheet)
{
    const int cap = sheet.rules.cap(sheet.evidence);
    if (isCapped(sheet))
        return cappedSentence(sheet, cap);
    const QString meaning = meaningOf(sheet.evidence);
    if (cap >= core::LevelCount)
        return EvidencePanel::tr("%1 Every level counts in full.").arg(meaning);
    return EvidencePanel::tr("%1 Counts up to %2.").arg(meaning, levelName(*sheet.framework, cap));
}

EvidencePanel::EvidencePanel(QWidget *parent)
    : QWidget(parent)
    , m_ask(quietLabel({}))
    , m_grade(new Segments(u"evidence"_s, tr("Evidence"), gradeChoices()))
    , m_effect(quietLabel({}, TextStyle::Note))
{
    m_ask->setObjectName(u"evidenceToAskFor"_s);
    m_effect->setObjectName(u"evidenceEffect"_s);
    m_row = new QBoxLayout(QBoxLayout::LeftToRight);
    m_row->setSpacing(space(3));
    m_row->addWidget(m_grade);
    m_row->addWidget(m_effect, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space(3));
    column->addWidget(m_ask);
    column->addLayout(m_row);
    connect(m_grade, &Segments::chosen, this,
            [this](int index) { Q_EMIT chosen(core::AllEvidence[static_cast<size_t>(index)]); });
}

void EvidencePanel::resizeEvent(QResizeEvent *event)
{
    const bool narrow = event->size().width() < space(130);
    m_row->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    QWidget::resizeEvent(event);
}

QSize EvidencePanel::minimumSizeHint() const
{
    return {m_grade->minimumSizeHint().width(), QWidget::minimumSizeHint().height()};
}

void EvidencePanel::setSheet(const QuestionSheet &sheet)
{
    m_ask->setText(tr("Ask to see: %1").arg(sheet.question->evidence));
    m_grade->setCurrent(static_cast<int>(sheet.evidence));
    m_effect->setText(evidenceEffect(sheet));
    setInk(m_effect, isCapped(sheet) ? Ink::Caution : Ink::Quiet);
}

} // namespace ui
