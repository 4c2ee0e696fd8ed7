// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/readiness/evidencepanel.h"

#include "ui/pages/readiness/questionview.h"
#include "ui/support/labels.h"

#include <QApplication>
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
    if (cap >= core::LevelCount)
        return EvidencePanel::tr("Every level counts in full.");
    return EvidencePanel::tr("Counts up to %1.").arg(levelName(*sheet.framework, cap));
}

EvidencePanel::EvidencePanel(QWidget *parent)
    : QWidget(parent)
    , m_ask(label({}, TextStyle::Body))
    , m_grade(new Segments(u"evidence"_s, tr("Evidence"), gradeChoices()))
    , m_meaning(quietLabel({}, TextStyle::Note))
    , m_effect(quietLabel({}, TextStyle::Note))
    , m_warning(inkLabel({}, Ink::Caution, TextStyle::BodyStrong))
{
    m_ask->setObjectName(u"evidenceToAskFor"_s);
    m_effect->setObjectName(u"evidenceEffect"_s);
    m_warning->setObjectName(u"evidenceWarning"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space(2));
    column->addWidget(label(tr("How do you know?"), TextStyle::BodyStrong));
    column->addWidget(m_ask);
    column->addWidget(m_grade);
    column->addWidget(m_meaning);
    column->addWidget(m_effect);
    column->addWidget(m_warning);
    connect(m_grade, &Segments::chosen, this,
            [this](int index) { Q_EMIT chosen(core::AllEvidence[static_cast<size_t>(index)]); });
}

void EvidencePanel::setSheet(const QuestionSheet &sheet)
{
    m_ask->setText(tr("Ask to see: %1").arg(sheet.question->evidence));
    m_grade->setCurrent(static_cast<int>(sheet.evidence));
    m_meaning->setText(meaningOf(sheet.evidence));
    const bool capped = isCapped(sheet);
    (capped ? m_warning : m_effect)->setText(evidenceEffect(sheet));
    m_warning->setVisible(capped);
    m_effect->setVisible(!capped);
}

bool EvidencePanel::hasChoiceFocus() const
{
    const QWidget *focus = QApplication::focusWidget();
    return focus && m_grade->isAncestorOf(focus);
}

} // namespace ui
